import ComplianceModel
import TestSupport
import Testing

@testable import Ingestion

/// Texts pasted into Word: the cells of their tables are paragraphs that start with a tab.
@Suite struct WordPastedTests {
  /// The fixtures of plain text, a paragraph a line.
  @Test(arguments: ["word-cells", "vertical-label", "full-width", "fused-header"])
  func tablesAreFound(name: String) throws {
    let text = String(decoding: try Filed.fixture("layouts/\(name).txt"), as: UTF8.self)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.paragraph)
    let report = try Filed.report(WordFixture.builder(body.joined()).bytes)
    #expect(try Filed.differences(report).isEmpty)
    #expect(report.form == "tables-2021")
    #expect(report.doubts.map(\.message).isEmpty)
    #expect(report.headings.count == 6)
  }

  @Test func emptyCellsAndBrokenLabels() throws {
    let lines = [
      "统计", "\t项目", "\t数量", "", "\t当面", "申请数", "\t", "", "\t总计", "\t3", "", "\t甲", "\t0", "", "\t乙",
      "\t-", "",
      "以上为全部数据。",
    ]
    #expect(
      try Self.blocks(lines) == [
        "统计", "项目|数量", "当面申请数|", "总计|3", "甲|0", "乙|-", "以上为全部数据。",
      ]
    )
  }

  /// People indent first lines with a tab.
  @Test func indentedParagraphsStayParagraphs() throws {
    let lines = [
      "\t一、概述", "\t今年平稳。", "\t二、主动公开", "\t公开12条。", "\t三、依申请公开", "\t未收到申请。", "\t", "\t四、收费",
      "\t没有收费。",
      "\t五、问题", "\t人手不足。",
    ]
    #expect(
      try Self.blocks(lines) == lines.filter { $0 != "\t" }.map { String($0.dropFirst()) }
    )
  }

  private static func paragraph(_ line: Substring) -> String {
    let runs = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : WordFixture.run(String($0)) }
    return "<w:p>\(runs.joined(separator: "<w:r><w:tab/></w:r>"))</w:p>"
  }

  /// Paragraphs, and tables a row a line.
  private static func blocks(_ lines: [String]) throws -> [String] {
    let document = try WordFixture.read(
      WordFixture.builder(lines.map { paragraph($0[...]) }.joined())
    )
    return document.blocks.flatMap { block in
      guard case .table(let table) = block.kind else { return [document.text.string(block.span)] }
      return table.rows.map { $0.map(\.text).joined(separator: "|") }
    }
  }
}
