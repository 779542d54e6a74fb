extension LocalScan {
  /// The digits of the value of a table: at most 40 characters behind the label the line ends, then
  /// a unit stands by itself on a line, then the value.
  func value(behind label: Int) -> Range<Int>? {
    var offset = label
    var count = 0
    while offset < text.count, text[offset] != Self.lineFeed {
      guard count < 40 else { return nil }
      count += 1
      offset = nextCharacter(offset)
    }
    offset = skipSpaces(offset, feeds: true)
    guard let unit = unit(at: offset) else { return nil }
    let end = skipSpaces(unit, feeds: false)
    guard end < text.count, text[end] == Self.lineFeed else { return nil }
    let start = skipSpaces(end, feeds: true)
    let digits = start..<skipDigits(start, most: .max)
    return digits.isEmpty ? nil : digits
  }

  /// Where a unit of counting that begins at `offset` ends.
  private func unit(at offset: Int) -> Int? {
    let end = nextCharacter(offset)
    let next = nextCharacter(end)
    switch scalar(offset, end) {
    case "条", "件", "次", "篇", "个", "期", "份": return end
    case "人": return scalar(end, next) == "次" ? next : end
    case "万": return scalar(end, next) == "元" ? next : nil
    default: return nil
    }
  }
}
