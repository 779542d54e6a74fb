import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// Years within stretches of a text, against a scan of the stretch alone.
@Suite struct DateScanTests {
  private static let pieces = [
    "2018年", "2018年度", "二〇一九年", "20199年", "201", "8年", "度", " ", "年", "１９９９ 年度", "情况",
  ]

  private static func text(_ generator: inout SeededGenerator) -> ReadingText {
    let string = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let source = SourceText(string)
    var text = ReadingText()
    _ = text.append(TextSpan(0, source.scalars.count), of: source)
    return text
  }

  private static func numeral(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isDigit { return Int(scalar.value) - 0x30 }
    return Array("〇一二三四五六七八九".unicodeScalars).firstIndex(of: scalar)
  }

  /// The years of a stretch as somebody would look for them who has only this stretch and what stands in
  /// front of it.
  private static func years(in range: Range<Int>, of text: ReadingText) -> [YearMention] {
    range.compactMap { start in year(at: start, limit: range.upperBound, of: text) }
  }

  private static func year(at start: Int, limit: Int, of text: ReadingText) -> YearMention? {
    guard start + 4 < limit, start == 0 || numeral(text.scalars[start - 1]) == nil else {
      return nil
    }
    let digits: [Int] = text.scalars[start..<(start + 4)].compactMap(numeral)
    let year: Int = digits.reduce(0) { $0 * 10 + $1 }
    var end = start + 4
    while end < limit, text.scalars[end] == " " { end += 1 }
    guard digits.count == 4, (1949...2100).contains(year), end < limit, text.scalars[end] == "年"
    else { return nil }
    let hasDegree = end + 1 < limit && text.scalars[end + 1] == "度"
    let behind = hasDegree ? end + 2 : end + 1
    return YearMention(year: year, range: start..<behind, hasDegree: hasDegree)
  }

  @Test(arguments: 0..<60)
  func everyStretchHasTheYearsOfAScanOfItsOwn(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.text(&generator)
    let scan = DateScan(text: text)
    for start in text.scalars.indices {
      for end in start...text.scalars.count {
        let found = scan.years(in: start..<end)
        let expected = Self.years(in: start..<end, of: text)
        #expect(found.map(\.range) == expected.map(\.range))
        #expect(found.map(\.year) == expected.map(\.year))
        for year in [2018, 2019, 1999] {
          #expect(scan.holds(year, in: start..<end) == expected.contains { $0.year == year })
        }
      }
    }
  }
}
