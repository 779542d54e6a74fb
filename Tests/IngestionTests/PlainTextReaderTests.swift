import ComplianceModel
import Testing

@testable import Ingestion

/// Lines → blocks.
@Suite struct PlainTextReaderTests {
  private func blocks(_ text: String) throws -> [(kind: String, text: String)] {
    let source = SourceFile(name: "t", digest: "")
    let document = try PlainTextReader().read(Array(text.utf8), source: source)
    return document.blocks.map { block in
      let kind =
        switch block.kind {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .caption: "caption"
        case .table: "table"
        }
      return (kind, document.text.string(block.span))
    }
  }

  @Test(arguments: [
    ("一、总体情况", ["heading"]),
    ("（一）主动公开情况", ["heading"]),
    ("(二) 依申请公开", ["heading"]),
    ("第三部分  存在的问题", ["heading"]),
    ("1．平台建设", ["heading"]),
    ("（一）领导重视。局党组多次研究。", ["heading", "paragraph"]),
    ("（一）加强领导：局党组多次研究。", ["heading", "paragraph"]),
    // A claim in front of the full stop is no title.
    ("（一）收到申请3件。全部办结。", ["paragraph"]),
    ("（一）加强了领导。局党组多次研究。", ["paragraph"]),
    ("一是领导重视。局党组多次研究。", ["paragraph"]),
    ("2018年，我局公开信息30条。", ["paragraph"]),
    ("3.5万人次访问网站", ["paragraph"]),
    ("图：信息公开专栏", ["caption"]),
    ("图3 开放日现场", ["caption"]),
    ("图为讲解员接待群众", ["caption"]),
    ("图书馆设有查阅点。", ["paragraph"]),
  ])
  func lines(text: String, kinds: [String]) throws {
    #expect(try blocks(text).map(\.kind) == kinds)
  }

  @Test func aLineUnderAPictureIsACaption() throws {
    let found = try blocks("我局召开会议。\n[image: a.png]\n局长主持召开公开工作会议\n下一段从这里开始，写得很完整。")
    #expect(found.map(\.kind) == ["paragraph", "caption", "paragraph"])
  }

  @Test func leftoversStayInTheQuoteAndOutOfTheWord() throws {
    let report = try Reading.paragraph("完善了政策[image: C:\\x.png]解读机制。")
    let clause = try #require(report.statements.last)
    #expect(report.quote(clause) == "完善了政策[image: C:\\x.png]解读机制")
    #expect(report.text.string(clause.range) == "完善了政策解读机制")
  }

  @Test func aReportThatNumbersNothingHasHeadingsAllTheSame() throws {
    let text = """
      示例市民政局
      2023年政府信息公开工作年度报告

      总体情况
      全年公开信息30条。
      主动公开政府信息情况
      发布文件3件。
      存在的主要问题及改进情况
      培训还不够。
      其他需要报告的事项
      无。
      """
    let report = try Reading.read(text).report
    let titles = ["总体情况", "主动公开政府信息情况", "存在的主要问题及改进情况", "其他需要报告的事项"]
    #expect(report.headings.map(\.title) == titles)
    #expect(report.statements.filter { $0.stance == .shortcoming }.count == 1)
  }

  @Test func aRowOnALineIsARow() throws {
    let source = SourceFile(name: "t", digest: "")
    let text = "一、\t概述\n甲\t乙\t丙\n1\t2\t3\n\n| 甲 | 乙 |\n|---|---|\n| - | 2 |\n"
    let document = try PlainTextReader().read(Array(text.utf8), source: source)
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block.kind { table.rows.map { $0.map(\.text) } } else { nil }
    }
    #expect(
      tables.flatMap(\.self) == [["甲", "乙", "丙"], ["1", "2", "3"], ["甲", "乙"], ["-", "2"]]
    )
    #expect(document.blocks.first?.numbering?.printed == "一、")
  }

  @Test func aBrokenParagraphIsJoined() throws {
    let found = try blocks("全年按照上级部署加大考核力度，把主动公开纳入综合考核，印发了\n《评估考核通知》，明确了对象。")
    #expect(found.count == 1)
  }

  @Test func cellsRowsAndBrokenLabels() throws {
    let source = SourceFile(name: "t", digest: "")
    let text = "\t自\n然\n人\n\t3\n\n\t\n\t0\n\n\n表后文字。"
    let document = try PlainTextReader().read(Array(text.utf8), source: source)
    guard case .table(let table) = try #require(document.blocks.first).kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.map(\.text) } == [["自然人", "3"], ["", "0"]])
    #expect(document.blocks.count == 2)
  }

  @Test(arguments: [
    ([UInt8](), DocumentError.empty),
    (Array(" \n\t \n".utf8), .empty),
    ([0x00, 0x01, 0x02], .notText),
    ([0xFF, 0xFE, 0x41], .notText),
    ([0xB9, 0xAB, 0xBF, 0xAA, 0xD5], .notText),
    (Array("%PDF-1.7".utf8), .noLayoutProgram),
    ([0x50, 0x4B, 0x03, 0x04, 0x00], .damaged("压缩包没有结尾")),
  ])
  func whatIsNoTextIsRefused(bytes: [UInt8], error: DocumentError) {
    #expect(throws: error) {
      try DocumentReader().read(bytes, source: SourceFile(name: "t", digest: ""))
    }
  }

  @Test func aFileOverTheLimitIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: 16 * 1_048_576 + 1)
    #expect(throws: DocumentError.tooLong(limit: 500_000)) {
      try PlainTextReader().read(bytes, source: SourceFile(name: "t", digest: ""))
    }
  }
}
