extension LocalScan {
  /// A day as year × 10000 + month × 100 + day, at most 8 characters behind `end`, none of them digits.
  func day(behind end: Int) -> Int? {
    var offset = end
    var count = 0
    while offset < text.count, !Self.isDigit(text[offset]) {
      guard count < 8, text[offset] != Self.lineFeed else { return nil }
      count += 1
      offset = nextCharacter(offset)
    }
    let year = offset..<skipDigits(offset, most: 4)
    guard year.count == 4, holds([UInt8(ascii: "-")], at: year.upperBound) else { return nil }
    let month = (year.upperBound + 1)..<skipDigits(year.upperBound + 1, most: 2)
    guard !month.isEmpty, holds([UInt8(ascii: "-")], at: month.upperBound) else { return nil }
    let day = (month.upperBound + 1)..<skipDigits(month.upperBound + 1, most: 2)
    guard !day.isEmpty else { return nil }
    return number(year) * 10_000 + number(month) * 100 + number(day)
  }

  /// The first year of this century that the text names, read up to there.
  func year() -> Int? {
    let mark = Array("年".utf8)
    var offset = 0
    while offset + 7 <= text.count {
      if text[offset] == UInt8(ascii: "2"), text[offset + 1] == UInt8(ascii: "0"),
        skipDigits(offset, most: 4) == offset + 4, holds(mark, at: offset + 4)
      {
        return number(offset..<(offset + 4))
      }
      offset += 1
    }
    return nil
  }
}
