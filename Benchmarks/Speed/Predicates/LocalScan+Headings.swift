extension LocalScan {
  private static let numerals = Set("一二三四五六七八九十".unicodeScalars.map(\.value))

  /// Whether `start` lies in a numbered heading, at most 14 characters behind the number and its spaces.
  func isInHeading(_ start: Int) -> Bool {
    var offset = start
    var count = 0
    var leadingSpaces = 0
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      if character == 0x0A { return false }
      if isSeparator(character), isHeadingNumber(before) { return true }
      count += 1
      leadingSpaces = isSpace(character) ? leadingSpaces + 1 : 0
      // The spaces behind the number do not count.
      if count - leadingSpaces > 14 { return false }
      offset = before
    }
    return false
  }

  /// Whether a number of a heading, alone on its line so far, ends at `end`.
  private func isHeadingNumber(_ end: Int) -> Bool {
    guard end > 0 else { return false }
    let last = previousCharacter(end)
    let isDecimal = Self.isDigit(text[last])
    guard isDecimal || Self.numerals.contains(scalar(last, end)) else { return false }
    var offset = end
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      guard isDecimal ? Self.isDigit(text[before]) : Self.numerals.contains(character) else {
        break
      }
      offset = before
    }
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      if character == 0x0A { return true }
      guard isSpace(character) else { return false }
      offset = before
    }
    return false
  }

  private func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x3001 || scalar == 0x2E || scalar == 0xFF0E
  }
}
