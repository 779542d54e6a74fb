import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct OutlineAuditorTests {
  private static let han = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// Headings and numbered paragraphs as a report prints them; `*` in front marks a paragraph.
  private static func findings(_ numbers: [String]) throws -> [Finding] {
    var builder = ReportBuilder()
    builder.block(Clause("前言。"))
    for number in numbers {
      let printed = String(number.drop { $0 == "*" })
      let (style, ordinal) = try #require(read(printed))
      if number.hasPrefix("*") {
        builder.numbered(style, ordinal, printed)
      } else {
        builder.heading("事项", (style, ordinal, printed))
      }
      builder.block(Clause("内容。"))
    }
    return OutlineAuditor(subject: try builder.report().audited()).findings()
  }

  private static func read(_ printed: String) -> (style: Numbering.Style, ordinal: Int)? {
    let inner = printed.filter { !"（）、.".contains($0) }
    let isParenthesis = printed.hasPrefix("（")
    if let ordinal = Int(inner) {
      return (
        isParenthesis ? .digitParenthesis : printed.hasSuffix("、") ? .digitPause : .digitDot,
        ordinal
      )
    }
    return han.firstIndex(of: inner).map { (isParenthesis ? .hanParenthesis : .hanPause, $0) }
  }

  private static func codes(_ numbers: [String]) throws -> [String] {
    try findings(numbers).map { "\($0.code.rawValue.dropFirst(8)) \($0.actual ?? "")" }
  }

  @Test(arguments: [
    (["一、", "二、", "三、"], []),
    (["一、", "三、"], ["GAP 三、"]),
    (["一、", "二、", "二、", "三、"], ["REPEAT 二、"]),
    (["一、", "一、", "二、"], ["REPEAT 一、"]),
    (["二、", "三、"], ["START 二、"]),
    (["一、", "三、", "三、", "六、"], ["GAP 三、", "REPEAT 三、", "GAP 六、"]),
    // One number alone may belong to anything.
    (["三、"], []),
    ([], []),
  ])
  func numbersFollowEachOther(_ numbers: [String], _ codes: [String]) throws {
    #expect(try Self.codes(numbers) == codes)
  }

  @Test(arguments: [
    // Every chapter counts for itself.
    (["一、", "（一）", "（二）", "二、", "（一）", "（二）"], []),
    (["一、", "（一）", "（三）", "二、", "（一）"], ["GAP （三）"]),
    (["一、", "（一）", "二、", "（二）", "（三）"], ["START （二）"]),
    (["一、", "（一）", "1.", "2.", "（二）", "1.", "3."], ["GAP 3."]),
    // The gap above stays a gap, whatever stands between.
    (["一、", "（一）", "（二）", "三、"], ["GAP 三、"]),
    (["一、", "1.", "（1）", "（2）", "2.", "（1）", "（1）"], ["REPEAT （1）"]),
  ])
  func levelsCountForThemselves(_ numbers: [String], _ codes: [String]) throws {
    #expect(try Self.codes(numbers) == codes)
  }

  @Test(arguments: [
    // Two lists in one chapter.
    (["一、", "*1.", "*2.", "*1.", "*2.", "*3."], []),
    (["一、", "*1.", "*3.", "*1.", "*2."], ["GAP 3."]),
    (["一、", "*1.", "*2.", "*1.", "*3."], ["GAP 3."]),
    // Headings and numbered paragraphs of one row.
    (["一、", "1.", "*2.", "3."], []),
    (["一、", "1.", "*2.", "4."], ["GAP 4."]),
  ])
  func listsMayStartAgain(_ numbers: [String], _ codes: [String]) throws {
    #expect(try Self.codes(numbers) == codes)
  }

  @Test(arguments: [
    (["1、", "一、", "二、", "2、", "一、", "二、", "3、"], []),
    (["1、", "一、", "二、", "3、", "一、"], ["GAP 3、"]),
    (["1、", "一、", "三、", "2、"], ["GAP 三、"]),
    (["1、", "2、", "一、", "二、", "3、", "二、", "三、"], ["START 二、"]),
  ])
  func chaptersMayBeNumberedWithDigits(_ numbers: [String], _ codes: [String]) throws {
    #expect(try Self.codes(numbers) == codes)
  }

  @Test func everyLevelIsAudited() throws {
    let numbers = ["一、", "（一）", "（三）", "三、", "（一）", "（一）"]
    #expect(try Self.codes(numbers).sorted() == ["GAP 三、", "GAP （三）", "REPEAT （一）"].sorted())
  }

  @Test func tellsWhatIsWrong() throws {
    let finding = try #require(try Self.findings(["一、", "二、", "五、"]).first)
    #expect(finding.code.rawValue == "OUTLINE-GAP")
    #expect(finding.blame == .report)
    #expect(finding.expected == "第3个")
    #expect(finding.actual == "五、")
    #expect(finding.evidence.map(\.quote) == ["二、事项", "五、事项"])
    let start = try #require(try Self.findings(["二、", "三、"]).first)
    #expect(start.expected == "第1个")
    #expect(start.evidence.map(\.quote) == ["二、事项"])
  }
}
