extension LocalScan {
  private static let units = ["条", "件", "次", "篇", "个", "期", "份", "人次", "人", "万元"].map {
    Array($0.utf8)
  }

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
    for unit in Self.units where holds(unit, at: offset) {
      let end = skipSpaces(offset + unit.count, feeds: false)
      guard end < text.count, text[end] == Self.lineFeed else { continue }
      let start = skipSpaces(end, feeds: true)
      let digits = start..<skipDigits(start, most: .max)
      return digits.isEmpty ? nil : digits
    }
    return nil
  }
}
