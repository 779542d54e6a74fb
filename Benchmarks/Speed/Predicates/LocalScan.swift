/// What is read of a text around a hit.
///
/// Bytes stand here for the characters of Chinese reports in UTF-8; where the text ends, a line does.
struct LocalScan {
  let text: UnsafeBufferPointer<UInt8>

  static let lineFeed = UInt8(ascii: "\n")

  /// Whether at most `most` characters stand in a range, all of one line.
  func isGap(_ range: Range<Int>, most: Int) -> Bool {
    guard range.count <= 4 * most else { return false }
    var count = 0
    for offset in range {
      if text[offset] == Self.lineFeed { return false }
      if Self.begins(text[offset]) { count += 1 }
    }
    return count <= most
  }

  /// Whether one of `words` begins on the line behind `end`, after at most `most` characters.
  func follows(_ words: ArraySlice<[UInt8]>, _ end: Int, most: Int) -> Bool {
    var offset = end
    for _ in 0...most {
      if words.contains(where: { holds($0, at: offset) }) { return true }
      guard offset < text.count, text[offset] != Self.lineFeed else { return false }
      offset = nextCharacter(offset)
    }
    return false
  }

  /// Whether one of `words` ends on the line before `start`, with at most `most` characters between.
  func precedes(_ words: ArraySlice<[UInt8]>, _ start: Int, most: Int) -> Bool {
    var offset = start
    for _ in 0...most {
      if words.contains(where: { holds($0, at: offset - $0.count) }) { return true }
      guard offset > 0, text[offset - 1] != Self.lineFeed else { return false }
      offset = previousCharacter(offset)
    }
    return false
  }

  /// The number that digits write, or the greatest one.
  func number(_ digits: Range<Int>) -> Int {
    var number = 0
    for offset in digits {
      let (tens, isTooGreat) = number.multipliedReportingOverflow(by: 10)
      if isTooGreat || tens > Int.max - 9 { return .max }
      number = tens + Int(text[offset] - UInt8(ascii: "0"))
    }
    return number
  }

  func skipSpaces(_ offset: Int, feeds: Bool) -> Int {
    var offset = offset
    while offset < text.count {
      let end = nextCharacter(offset)
      let character = scalar(offset, end)
      guard isSpace(character) || feeds && character == "\n" else { break }
      offset = end
    }
    return offset
  }

  func skipDigits(_ offset: Int, most: Int) -> Int {
    var end = offset
    while end < text.count, end - offset < most, Self.isDigit(text[end]) { end += 1 }
    return end
  }

  func holds(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + word.count <= text.count else { return false }
    for index in word.indices where text[offset + index] != word[index] { return false }
    return true
  }

  func isSpace(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case " ", "\t", "\u{3000}": true
    default: false
    }
  }

  /// The character of one or three bytes that stands in a range; NUL for others, which nobody asks for.
  func scalar(_ start: Int, _ end: Int) -> Unicode.Scalar {
    guard end <= text.count else { return "\0" }
    switch end - start {
    case 1: return Unicode.Scalar(text[start])
    case 3:
      let value =
        UInt32(text[start] & 0xF) << 12 | UInt32(text[start + 1] & 0x3F) << 6
        | UInt32(text[start + 2] & 0x3F)
      return Unicode.Scalar(value) ?? "\0"
    default: return "\0"
    }
  }

  func nextCharacter(_ offset: Int) -> Int {
    var offset = offset + 1
    while offset < text.count, !Self.begins(text[offset]) { offset += 1 }
    return offset
  }

  func previousCharacter(_ offset: Int) -> Int {
    var offset = offset - 1
    while offset > 0, !Self.begins(text[offset]) { offset -= 1 }
    return offset
  }

  static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
