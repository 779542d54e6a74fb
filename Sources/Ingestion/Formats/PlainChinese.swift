/// Tells Chinese text from text that was made by reading UTF-8 as GBK, by a few of its characters.
///
/// The bytes that such characters have in GB 2312 tell enough: what they cannot be in UTF-8 is counted,
/// and every three other bytes are taken for a character. Only texts that this leaves open have to be converted.
enum PlainChinese {
  /// Whether the first so many characters of a text beyond ASCII, as bytes of GB18030, hold no more
  /// characters of UTF-8 than twice what is broken there.
  ///
  /// Never true when it is not so, but may be false when it is.
  static func breaksUTF8(_ text: [Unicode.Scalar], first count: Int) -> Bool {
    var broken = 0
    var whole = 0
    var seen = 0
    // The last bytes; 0 when nobody knows them.
    var last: UInt8 = 0
    var lastButOne: UInt8 = 0
    func take(_ byte: UInt8) {
      if byte >= 0xF5 { broken += 1 }
      // A first byte with another first byte behind it is broken for sure.
      if byte >= 0xC0, (0xC2..<0xF5).contains(last) { broken += 1 }
      if byte < 0xC0, last < 0xC0, lastButOne >= 0xE0 { whole += 1 }
      (lastButOne, last) = (last, byte)
    }
    let codes = codes
    for scalar in text where scalar.value >= 0x80 {
      guard seen < count else { break }
      let code = scalar.value < 0x10000 ? codes[Int(scalar.value)] : 0
      if code == 0 {
        // At most two characters hold bytes of this one.
        whole += 2
        (lastButOne, last) = (0, 0)
      } else {
        take(UInt8(code >> 8))
        take(UInt8(code & 0xFF))
      }
      seen += 1
      // What is to come has two bytes a character that could belong to whole ones, and the last ones here.
      if seen % 64 == 0, broken * 2 >= whole + (2 * (count - seen) + 2) / 3 + 2 { return true }
    }
    return broken * 2 >= whole + 2
  }

  /// The two bytes of characters of GB 2312, by their value in Unicode; 0 for all others.
  private static let codes: [UInt16] = {
    var codes = [UInt16](repeating: 0, count: 0x10000)
    var bytes: [UInt8] = []
    let rows: [ClosedRange<UInt8>] = [0xA1...0xA3, 0xB0...0xF7]
    for row in rows.joined() {
      for cell in 0xA1...0xFE as ClosedRange<UInt8> { bytes += [row, cell] }
    }
    guard let utf8 = Iconv.utf8(bytes[...], from: "GB18030") else { return codes }
    let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    guard scalars.count * 2 == bytes.count else { return codes }
    for (place, scalar) in scalars.enumerated() where scalar.value < 0x10000 {
      codes[Int(scalar.value)] = UInt16(bytes[place * 2]) << 8 | UInt16(bytes[place * 2 + 1])
    }
    return codes
  }()
}
