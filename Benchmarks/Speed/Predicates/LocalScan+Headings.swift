extension LocalScan {
  /// Whether `start` lies in a numbered heading, at most 14 characters behind the number and its spaces.
  func isInHeading(_ start: Int) -> Bool {
    var offset = start
    var count = 0
    var leadingSpaces = 0
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      if character == "\n" { return false }
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
    guard isDecimal || isNumeral(scalar(last, end)) else { return false }
    var offset = end
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      guard isDecimal ? Self.isDigit(text[before]) : isNumeral(character) else {
        break
      }
      offset = before
    }
    while offset > 0 {
      let before = previousCharacter(offset)
      let character = scalar(before, offset)
      if character == "\n" { return true }
      guard isSpace(character) else { return false }
      offset = before
    }
    return false
  }

  private func isSeparator(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "、", ".", "．": true
    default: false
    }
  }

  private func isNumeral(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}
