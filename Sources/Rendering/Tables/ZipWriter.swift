/// Packs files into one (ZIP), without dates, so that the same files give the same bytes.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, the first day that the format knows.
  private static let date = 0x21

  /// Adds a file; its name is ASCII.
  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    let packed = Deflater.deflate(content)
    let place = bytes.count
    var common: [UInt8] = []
    // Needed version 2.0, nothing special, deflated, time, date.
    for number in [20, 0, 8, 0, Self.date] { Self.append(number, 2, to: &common) }
    Self.append(Int(Self.checksum(content)), 4, to: &common)
    Self.append(packed.count, 4, to: &common)
    Self.append(content.count, 4, to: &common)
    Self.append(name.utf8.count, 2, to: &common)
    Self.append(0, 2, to: &common)
    Self.append(0x0403_4B50, 4, to: &bytes)
    bytes += common + Array(name.utf8) + packed
    Self.append(0x0201_4B50, 4, to: &directory)
    Self.append(20, 2, to: &directory)
    directory += common
    // No remark, first disk, no attributes.
    for width in [2, 2, 2, 4] { Self.append(0, width, to: &directory) }
    Self.append(place, 4, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The packed file.
  consuming func finish() -> [UInt8] {
    let place = bytes.count
    bytes += directory
    Self.append(0x0605_4B50, 4, to: &bytes)
    for number in [0, 0, count, count] { Self.append(number, 2, to: &bytes) }
    Self.append(directory.count, 4, to: &bytes)
    Self.append(place, 4, to: &bytes)
    Self.append(0, 2, to: &bytes)
    return bytes
  }

  /// CRC-32 as ZIP, PNG and others have it: the polynomial 0x04C11DB7, bits reversed.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
    }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in
      sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320
    }
  }

  private static func append(_ number: Int, _ width: Int, to bytes: inout [UInt8]) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }
}
