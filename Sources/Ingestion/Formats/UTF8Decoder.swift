/// Decodes UTF-8 and tells whether bytes are any, in one pass: nearly all files that come are.
enum UTF8Decoder {
  /// The scalars of a text in UTF-8; nil when the bytes are none, or hold a zero, as UTF-16 does.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    // Every character has one byte that goes on with nothing.
    let count = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    var isText = true
    let scalars = bytes.withUnsafeBufferPointer { bytes in
      [Unicode.Scalar](unsafeUninitializedCapacity: count) { scalars, written in
        var index = 0
        // Broken bytes may make more characters than were counted.
        while index < bytes.count, written < count,
          let (scalar, length) = character(at: index, of: bytes)
        {
          scalars.initializeElement(at: written, to: scalar)
          written += 1
          index += length
        }
        isText = index == bytes.count
      }
    }
    return isText ? scalars : nil
  }

  /// The character that begins at a byte, and how many bytes it has; nil for zero, bytes that are cut
  /// off, and forms that are longer than they need to be.
  private static func character(
    at index: Int,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = UInt32(bytes[index])
    let (length, bits, least): (Int, UInt32, UInt32) =
      switch first {
      case 0x01..<0x80: (1, first, 1)
      case 0xC2..<0xE0: (2, first & 0x1F, 0x80)
      case 0xE0..<0xF0: (3, first & 0x0F, 0x800)
      case 0xF0..<0xF5: (4, first & 0x07, 0x1_0000)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= bytes.count else { return nil }
    var value = bits
    for offset in index + 1..<index + length {
      guard bytes[offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[offset] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
