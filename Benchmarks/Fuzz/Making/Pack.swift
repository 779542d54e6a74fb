import CZlib

/// A packed file (ZIP), read without any check and written with every lie that is wanted.
struct Pack {
  struct Part {
    var name: [UInt8]
    var bytes: [UInt8]
  }

  var parts: [Part] = []

  init() {}

  /// Takes well-formed archives apart, such as those of the repository.
  init?(_ bytes: [UInt8]) {
    func number(_ offset: Int, _ width: Int) -> Int {
      guard offset >= 0, offset + width <= bytes.count else { return 0 }
      return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    guard
      let end = stride(from: bytes.count - 22, through: 0, by: -1)
        .first(where: { number($0, 4) == 0x0605_4B50 })
    else { return nil }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let nameLength = number(place + 28, 2)
      let local = number(place + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let stop = start + number(place + 20, 4)
      guard place + 46 + nameLength <= bytes.count, start <= stop, stop <= bytes.count else {
        return nil
      }
      let packed = Array(bytes[start..<stop])
      let length = number(place + 24, 4)
      guard let part = number(place + 10, 2) == 0 ? packed : Self.unfolded(packed, length) else {
        return nil
      }
      parts.append(Part(name: Array(bytes[place + 46..<place + 46 + nameLength]), bytes: part))
      place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  mutating func add(_ name: String, _ text: String) {
    parts.append(Part(name: Array(name.utf8), bytes: Array(text.utf8)))
  }

  /// The index of a part by the end of its name.
  func index(_ ending: String) -> Int? {
    parts.firstIndex { String(decoding: $0.name, as: UTF8.self).hasSuffix(ending) }
  }

  /// The archive; with `chance` its headers lie.
  func bytes(lying chance: inout Chance) -> [UInt8] {
    let lies = chance.often(10)
    var out: [UInt8] = []
    var directory: [UInt8] = []
    func lie(_ value: Int, _ chance: inout Chance) -> Int {
      guard lies, chance.often(6) else { return value }
      return chance.pick([
        0, 1, value + 1, value - 1, value * 1_000, 0xFFFF, 0xFFFF_FFFF, 0x7FFF_FFFF,
      ])
    }
    for part in parts {
      let stored = chance.often(10)
      let packed = stored ? part.bytes : Self.folded(part.bytes)
      var name = part.name
      if lies, chance.often(4) {
        name = Array(
          chance.pick([
            "../../etc/passwd", "/word/document.xml", "C:\\x", "word\\document.xml", "", "\u{0}",
            "x/",
            String(repeating: "名", count: 20_000),
          ]).utf8
        )
      }
      let place = out.count
      let head =
        Self.little(lie(20, &chance), 2) + Self.little(lie(0, &chance) & 9, 2)
        + Self.little(lie(stored ? 0 : 8, &chance), 2) + Self.little(0, 4)
        + Self.little(lie(Self.checksum(part.bytes), &chance), 4)
        + Self.little(lie(packed.count, &chance), 4)
        + Self.little(lie(part.bytes.count, &chance), 4) + Self.little(lie(name.count, &chance), 2)
        + Self.little(lie(0, &chance), 2)
      out += [0x50, 0x4B, 3, 4] + head + name + packed
      let entry =
        [0x50, 0x4B, 1, 2, 20, 0] + head + Self.little(lie(0, &chance), 2) + Self.little(0, 4)
        + Self.little(lie(0, &chance) & 0xA000_0000, 4) + Self.little(lie(place, &chance), 4) + name
      for _ in 0..<(lies && chance.often(2) ? chance.pick([0, 2, 300]) : 1) { directory += entry }
    }
    let start = out.count
    out += directory
    out += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(lie(parts.count, &chance), 2)
    out += Self.little(lie(parts.count, &chance), 2) + Self.little(lie(directory.count, &chance), 4)
    out += Self.little(lie(start, &chance), 4) + Self.little(lie(0, &chance), 2)
    return out
  }

  /// The archive as it should be.
  var bytes: [UInt8] {
    var honest = Chance(seed: 0)
    while true {
      // The first number decides whether headers lie.
      var trial = honest
      if !trial.often(10) { return bytes(lying: &honest) }
      _ = honest.next()
    }
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    Int(bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) })
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(
      &stream,
      1,
      Z_DEFLATED,
      -MAX_WBITS,
      8,
      Z_DEFAULT_STRATEGY,
      ZLIB_VERSION,
      size
    )
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 8 + 1_024)
    let room = output.count
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        (stream.next_in, stream.avail_in) = (source.baseAddress, uInt(source.count))
        (stream.next_out, stream.avail_out) = (target.baseAddress, uInt(target.count))
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output[..<(room - Int(stream.avail_out))])
  }

  private static func unfolded(_ bytes: [UInt8], _ length: Int) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: length)
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        (stream.next_in, stream.avail_in) = (source.baseAddress, uInt(source.count))
        (stream.next_out, stream.avail_out) = (target.baseAddress, uInt(target.count))
        return inflate(&stream, Z_FINISH)
      }
    }
    return result == Z_STREAM_END ? output : nil
  }
}
