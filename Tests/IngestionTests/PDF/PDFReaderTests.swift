import ComplianceModel
import Testing

@testable import Ingestion

/// Pages of words with places → text and tables.
@Suite struct PDFReaderTests {
  private typealias Line = PageFixture.Line

  /// A full line of 36 characters.
  private static let full = String(repeating: "公开政府信息工作", count: 4) + "持续推进"

  @Test func sentencesGoOnOverLinesAndPages() throws {
    let document = try PageFixture.read([
      [
        Line(100, [(210, "某市某局年度报告")]), Line(140, [(104, "一、总体情况")]),
        Line(160, [(104, "本年度" + String(Self.full.dropLast(5)))]), Line(180, [(80, Self.full)]),
        Line(780, [(280, "— 1 —")]),
      ],
      [
        Line(100, [(80, "到此为止。")]), Line(120, [(104, "另一段。")]),
        Line(780, [(280, "— 2 —")]),
      ],
    ])
    #expect(
      PageFixture.lines(document) == [
        "某市某局年度报告", "一、总体情况", "本年度" + Self.full.dropLast(5) + Self.full + "到此为止。", "另一段。",
      ]
    )
    #expect(document.text.place(0).page == 1)
    let last = document.text.scalars.lastIndex(of: "另") ?? 0
    #expect(document.text.place(last) == Place(page: 2, line: 2, column: 1))
  }

  @Test func headsThatEveryPageRepeatsAreDropped() throws {
    let pages = ["甲段在此。", "乙段在此。", "丙段在此。"].enumerated().map { index, words in
      [
        Line(40, [(80, "某局年报")]), Line(110, [(80, Self.full)]), Line(130, [(104, words)]),
        Line(790, [(260, "第"), (275, "\(index + 1)"), (285, "页"), (300, "共3页")]),
      ]
    }
    #expect(
      PageFixture.lines(try PageFixture.read(pages))
        == [Self.full, "甲段在此。", Self.full, "乙段在此。", Self.full, "丙段在此。"]
    )
  }

  @Test func listsOfLabelUnitAndNumber() throws {
    let document = try PageFixture.read([
      [
        Line(100, [(80, "指标"), (320, "单位"), (400, "统计数")]),
        Line(120, [(80, "一、公开情况")]),
        Line(140, [(80, "1.网站公开数"), (320, "条"), (400, "15")]),
        Line(160, [(80, "2.其他方式公开数"), (320, "条"), (400, "1203")]),
        Line(180, [(80, "3.专项经费"), (320, "万元")]),
      ]
    ])
    #expect(
      PageFixture.rows(document) == [
        ["指标", "单位", "统计数"], ["一、公开情况"], ["1.网站公开数", "条", "15"],
        ["2.其他方式公开数", "条", "1203"],
      ]
    )
  }

  /// The label is wrapped; its number stands beside the first line, or in the middle.
  @Test(arguments: [140.0, 148.0])
  func wrappedLabels(height: Double) throws {
    let label = "1.不同渠道公开的政府信息"
    var lines = [
      Line(120, [(80, "甲项全年数量合计"), (320, "条"), (400, "15")]),
      Line(140, [(80, label)]), Line(156, [(80, "数")]),
      Line(176, [(80, "2.其他方式公开数"), (320, "条"), (400, "7")]),
      Line(196, [(80, "3.其余方式公开数"), (320, "条"), (400, "9")]),
    ]
    if height == 140 {
      lines[1].words += [(320, "条"), (400, "1203")]
    } else {
      lines.insert(Line(height, [(320, "条"), (400, "1203")]), at: 2)
    }
    let rows = PageFixture.rows(try PageFixture.read([lines]))
    #expect(rows.contains([label + "数", "条", "1203"]))
    #expect(rows.contains(["2.其他方式公开数", "条", "7"]))
  }

  @Test func tablesGoOnOverPages() throws {
    let header = Line(70, [(80, "指标"), (320, "单位"), (400, "统计数")])
    let document = try PageFixture.read([
      [
        header, Line(100, [(80, "1.甲数"), (320, "条"), (400, "1")]),
        Line(120, [(80, "2.乙数"), (320, "条"), (400, "2")]), Line(800, [(290, "1")]),
      ],
      [
        header, Line(100, [(80, "3.丙数"), (320, "条"), (400, "3")]),
        Line(120, [(80, "4.丁数"), (320, "条"), (400, "4")]), Line(800, [(290, "2")]),
      ],
    ])
    let tables = document.blocks.count { if case .table = $0.kind { true } else { false } }
    #expect(tables == 1)
    let numbers = PageFixture.rows(document).compactMap { $0.count == 3 ? $0[2] : nil }
    #expect(numbers.filter { $0 != "统计数" } == ["1", "2", "3", "4"])
  }

  @Test func blanksWithinRowsStayBlank() throws {
    let rows = PageFixture.rows(
      try PageFixture.read([
        [
          Line(100, [(80, "1.甲类"), (300, "1"), (360, "2"), (420, "3")]),
          Line(120, [(80, "2.乙类"), (300, "4"), (420, "6")]),
          Line(140, [(80, "3.丙类"), (300, "7"), (360, "8"), (420, "9")]),
        ]
      ])
    )
    #expect(rows == [["1.甲类", "1", "2", "3"], ["2.乙类", "4", "", "6"], ["3.丙类", "7", "8", "9"]])
  }

  /// A number beside no label, between two: its row is not known, so that no row gives a number.
  @Test func doubtfulTablesGiveNoNumbers() throws {
    let document = try PageFixture.read([
      [
        Line(100, [(80, "1.甲类"), (300, "1"), (360, "2")]), Line(112, [(300, "5"), (360, "6")]),
        Line(124, [(80, "2.乙类"), (300, "3"), (360, "4")]),
      ]
    ])
    #expect(PageFixture.rows(document) == [["1.甲类 1 2"], ["5 6"], ["2.乙类 3 4"]])
    #expect(document.doubts.map(\.place?.page) == [1])
  }
}
