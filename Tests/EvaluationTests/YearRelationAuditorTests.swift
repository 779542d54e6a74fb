import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct YearRelationAuditorTests {
  /// 上年结转 = last.结转 in each column; 有效 = last.有效 + 制发 - 废止.
  private static let form: Form = {
    let rows = ["上年结转", "结转", "新收", "办结"].map {
      FormRow(label: $0, depth: 0, name: FigureName(rawValue: $0), unit: nil, isHeading: false)
    }
    let columns = ["自然人", "法人", ""].map {
      FormColumn(labels: [$0.isEmpty ? "总计" : $0], suffix: $0)
    }
    let documents = ["制发", "废止", "有效"].map {
      FormRow(label: $0, depth: 0, name: FigureName(rawValue: $0), unit: nil, isHeading: false)
    }
    func relation(_ title: String, _ holds: Expression, _ kind: FormRelation.Kind, each: Bool)
      -> FormRelation
    {
      FormRelation(title: title, holds: holds, kind: kind, eachColumn: each, place: Rules.place)
    }
    return Form(
      id: "f",
      title: "表式",
      years: 2_019...2_025,
      tables: [
        FormTable(id: "申请", layout: .matrix, columns: columns, rows: rows),
        FormTable(id: "文件", layout: .list, columns: [], rows: documents),
      ],
      relations: [
        relation(
          "收支",
          .comparison(
            .arithmetic(.named("新收"), .plus, .named("上年结转")),
            .equal,
            .arithmetic(.named("办结"), .plus, .named("结转"))
          ),
          .hard,
          each: true
        )
      ],
      yearRelations: [
        relation(
          "上年结转数＝上年的结转数",
          .comparison(.named("上年结转"), .equal, .named("last.结转")),
          .hard,
          each: true
        ),
        relation(
          "有效件数",
          .comparison(
            .named("有效"),
            .equal,
            .arithmetic(
              .arithmetic(.named("last.有效"), .plus, .named("制发")),
              .minus,
              .named("废止")
            )
          ),
          .soft,
          each: false
        ),
      ],
      place: Rules.place
    )
  }()

  private static func report(_ cells: [(String, String)], year: Int) -> AnnualReport {
    var builder = ReportBuilder()
    for (name, raw) in cells {
      builder.figure(
        name,
        raw,
        table: ["制发", "废止", "有效"].contains(name) ? "文件" : "申请"
      )
    }
    return builder.report(year: year, form: "f").filed(as: "\(year).txt")
  }

  private static func findings(
    _ now: [(String, String)],
    _ last: [(String, String)],
    change: (inout AnnualReport, inout AnnualReport) -> Void = { _, _ in },
    years: (Int, Int) = (2_022, 2_021)
  ) throws -> [Finding] {
    var (report, before) = (
      Self.report(now, year: years.0), Self.report(last, year: years.1)
    )
    change(&report, &before)
    let footprint = Footprint(before, of: Rules.agency())
    return try YearRelationAuditor(
      subject: report.compared(
        forms: [form],
        last: footprint,
        texts: [before.document.source: before.document.text]
      )
    ).findings()
  }

  @Test(arguments: [
    ("3", "3", false), ("3", "4", true), ("0", "1", true), ("0", "0", false),
    // Blank or approximate: bounds. Words, and what is not there: nothing known.
    ("", "4", false), ("3", "", false), ("/", "4", false), ("3", "不详", false), ("3", "500余", true),
    ("510", "500余", false),
  ])
  func carriedOver(_ now: String, _ last: String, _ isBroken: Bool) throws {
    #expect(
      try Self.findings([("上年结转", now)], [("结转", last)]).isEmpty == !isBroken
    )
  }

  @Test func aSlipIsToldOnce() throws {
    let now = [("上年结转·自然人", "1"), ("上年结转·法人", "0"), ("上年结转", "1")]
    let last = [("结转·自然人", "2"), ("结转·法人", "0"), ("结转", "2")]
    let findings = try Self.findings(now, last)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code.rawValue == "YEARS-CARRY")
    #expect(finding.message.contains("columns=自然人一列为1，应为2；总计一列为1，应为2"))
    #expect(finding.message.contains("year=2021"))
    #expect(finding.expected == "自然人一列2；总计一列2")
    #expect(finding.actual == "自然人一列1；总计一列1")
    #expect(finding.evidence.map(\.quote) == ["1", "2", "1", "2"])
    #expect(finding.evidence.map(\.file) == ["2022.txt", "2021.txt", "2022.txt", "2021.txt"])
    #expect(finding.evidence.map(\.place.line) == [1, 1, 3, 3])
    #expect(finding.evidence.map(\.cell) == ["上年结转·自然人", "结转·自然人", "上年结转", "结转"])
  }

  @Test func onlyTheColumnsThatAreWrong() throws {
    let now = [("上年结转·自然人", "2"), ("上年结转", "1")]
    let last = [("结转·自然人", "2"), ("结转", "2")]
    #expect(try Self.findings(now, last).map(\.actual) == ["总计一列1"])
  }

  @Test func figuresThatOneYearLacksAreSilent() throws {
    #expect(try Self.findings([("上年结转", "3")], []).isEmpty)
    #expect(try Self.findings([], [("结转", "3")]).isEmpty)
    #expect(try Self.findings([("上年结转", "3")], [("新收", "9")]).isEmpty)
  }

  @Test func onlyTheYearBeforeCounts() throws {
    let (now, last) = ([("上年结转", "3")], [("结转", "4")])
    #expect(try Self.findings(now, last, years: (2_022, 2_020)).isEmpty)
    #expect(try Self.findings(now, last, years: (2_022, 2_022)).isEmpty)
    let report = Self.report(now, year: 2_022)
    #expect(
      try YearRelationAuditor(subject: report.compared(forms: [Self.form])).findings().isEmpty
    )
  }

  @Test(arguments: [(["2", "1", "9"], "8", false), (["2", "1", "10"], "8", true)])
  func documentsInForce(_ now: [String], _ last: String, _ isBroken: Bool) throws {
    let findings = try Self.findings(
      Array(zip(["制发", "废止", "有效"], now)),
      [("有效", last)]
    )
    #expect(findings.map(\.code.rawValue) == (isBroken ? ["YEARS-UNUSUAL"] : []))
    if isBroken {
      #expect((findings[0].actual, findings[0].expected) == ("10", "9"))
      #expect(findings[0].message.contains("相差1"))
      #expect(findings[0].evidence.map(\.quote) == ["10", "8", "2", "1"])
    }
  }

  // MARK: Reading in doubt

  @Test(arguments: [true, false])
  func nobodyIsAccusedForADoubt(isLast: Bool) throws {
    let doubt = Doubt(message: "没有读到几行", place: Place(line: 1, column: 1))
    let findings = try Self.findings(
      [("上年结转", "3"), ("制发", "0"), ("废止", "0"), ("有效", "5")],
      [("结转", "4"), ("有效", "6")],
      change: { now, last in
        if isLast { last.doubts = [doubt] } else { now.doubts = [doubt] }
      }
    )
    // The other table was read well.
    #expect(findings.map(\.code.rawValue) == ["YEARS-UNUSUAL"])
  }

  @Test func wordsInACellAreNoDoubtAboutTheOthers() throws {
    let findings = try Self.findings(
      [("上年结转", "3"), ("新收", "待补")],
      [("结转", "4")],
      change: { now, _ in
        let place = now.document.text.place(now.figures[1].span.start)
        now.doubts = [Doubt(message: "不是数字", place: place)]
      }
    )
    #expect(findings.count == 1)
  }

  /// Three columns of last year's table that do not add up by three different amounts.
  @Test func aTableThatContradictsItselfIsNotTrusted() throws {
    var last: [(String, String)] = []
    for (number, column) in ["·自然人", "·法人", ""].enumerated() {
      last += [
        ("新收" + column, "\(5 + number * 10)"), ("上年结转" + column, "0"),
        ("办结" + column, "\(number)"), ("结转" + column, "4"),
      ]
    }
    #expect(try Self.findings([("上年结转", "3")], last).isEmpty)
    last = last.map { $0.0 == "办结" ? ($0.0, "21") : $0 }
    #expect(try Self.findings([("上年结转", "3")], last).count == 1)
  }

  /// What rules give as last year's figures has no text to quote.
  @Test func aFootprintOfFiguresAloneServesToo() throws {
    let report = Self.report([("上年结转", "3")], year: 2_022)
    let last = Footprint(
      year: 2_021,
      source: SourceFile(name: "上年.txt", digest: ""),
      figures: [FigureName(rawValue: "结转"): NumberRange(Quantity(4))]
    )
    let findings = try YearRelationAuditor(
      subject: report.compared(forms: [Self.form], last: last)
    ).findings()
    #expect(findings.map { $0.evidence.map(\.quote) } == [["3"]])
  }
}
