/// The directory at the end of a packed file, entry by entry.
struct ZipDirectory {
  /// What it says of one part.
  struct Entry {
    var name: String
    var isEncrypted: Bool
    /// 0 is stored, 8 deflated.
    var method: Int
    /// CRC-32 of the unfolded bytes.
    var checksum: UInt32
    /// Where its packed bytes lie in the file.
    var packed: Range<Int>
    /// Bytes that they unfold to.
    var length: Int
  }

  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int
  private var left: Int

  /// Finds the directory.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    self.bytes = bytes
    // Behind the record that ends the file there may be a remark of up to 65,535 bytes.
    let last = bytes.count - 22
    let found = stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { offset in
      Self.number(bytes, offset, 4) == 0x0605_4B50
    }
    guard last >= 0, let found else { throw .damaged("压缩包没有结尾") }
    left = Self.number(bytes, found + 10, 2)
    offset = Self.number(bytes, found + 16, 4)
    end = offset + Self.number(bytes, found + 12, 4)
    guard end <= found else { throw .damaged("压缩包的目录有误") }
  }

  /// The next entry; nil at the end.
  mutating func next() throws(DocumentError) -> Entry? {
    guard left > 0 else { return nil }
    left -= 1
    let start = offset
    guard start + 46 <= end, number(start, 4) == 0x0201_4B50 else {
      throw .damaged("压缩包的目录有误")
    }
    let nameLength = number(start + 28, 2)
    let extraLength = number(start + 30, 2)
    offset = start + 46 + nameLength + extraLength + number(start + 32, 2)
    guard offset <= end else { throw .damaged("压缩包的目录有误") }
    var numbers = [number(start + 24, 4), number(start + 20, 4), number(start + 42, 4)]
    let extra = start + 46 + nameLength
    widen(&numbers, from: extra..<extra + extraLength)
    let (length, packedLength, place) = (numbers[0], numbers[1], numbers[2])
    let name = bytes[start + 46..<start + 46 + nameLength]
    return Entry(
      name: String(decoding: name, as: UTF8.self),
      isEncrypted: number(start + 8, 2) & 1 != 0,
      method: number(start + 10, 2),
      checksum: UInt32(number(start + 16, 4)),
      packed: try packed(at: place, length: packedLength, name: name),
      length: length
    )
  }

  /// Where the bytes of a part lie: behind a header of its own, which has to agree on the name.
  private func packed(
    at place: Int,
    length: Int,
    name: ArraySlice<UInt8>
  ) throws(DocumentError) -> Range<Int> {
    guard place <= bytes.count - 30, number(place, 4) == 0x0403_4B50 else {
      throw .damaged("压缩包的目录有误")
    }
    let nameStart = place + 30
    let nameLength = number(place + 26, 2)
    let start = nameStart + nameLength + number(place + 28, 2)
    guard start <= bytes.count, length <= bytes.count - start,
      bytes[nameStart..<nameStart + nameLength].elementsEqual(name)
    else { throw .damaged("压缩包的目录有误") }
    return start..<start + length
  }

  /// Takes numbers that are written as “too large” from the extra field of large files (Zip64), where
  /// some programs put them whatever their size.
  private func widen(_ numbers: inout [Int], from extra: Range<Int>) {
    guard numbers.contains(0xFFFF_FFFF) else { return }
    var field = extra.lowerBound
    while field + 4 <= extra.upperBound {
      let fieldEnd = min(field + 4 + number(field + 2, 2), extra.upperBound)
      if number(field, 2) == 1 {
        var place = field + 4
        for index in numbers.indices where numbers[index] == 0xFFFF_FFFF && place + 8 <= fieldEnd {
          // The upper half only serves to tell that it is beyond every limit.
          numbers[index] = number(place + 4, 4) == 0 ? number(place, 4) : 0xFFFF_FFFF
          place += 8
        }
        return
      }
      field = fieldEnd
    }
  }

  private func number(_ offset: Int, _ width: Int) -> Int { Self.number(bytes, offset, width) }

  /// A number, lowest byte first; what lies outside the file is 0.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int {
    guard offset >= 0, offset + width <= bytes.count else { return 0 }
    return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
