import ComplianceModel
import Ingestion

/// A report with tables, evidence that overlaps and nests, and a ledger.
extension Samples {
  static let sourceText = """
    云汀市某局2023年政府信息公开工作年度报告
    一、总体情况
    全年公开信息12条，没有召开新闻发布会。明年将开设专栏，按照《条例》要求推进。
    来信人王某13812345678，身份证370102198801011234。
    [image: 1.png]
    二、收到申请情况
    \t指标
    \t数值

    \t收到申请数
    \t5

    \t办结数
    \t

    \t收费金额
    \t/

    """

  /// The document that the reader of plain texts makes of it.
  static func sourceReport(_ text: String = sourceText) throws -> AnnualReport {
    let file = SourceFile(name: "reports/2023/ju.txt", digest: "d")
    var report = AnnualReport(
      document: try PlainTextReader().read(Array(text.utf8), source: file)
    )
    report.agencyName = "云汀市某局"
    report.year = 2023
    return report
  }

  /// The same with what was understood of it.
  static func understoodReport() throws -> AnnualReport {
    var report = try sourceReport()
    let source = report.document.text
    report.title = Contact.Detail(text: "年度报告", span: source.line(1))
    report.headings = [heading("一、总体情况", in: source), heading("二、收到申请情况", in: source)]
    let clauses: [(String, Role, Stance?, String?)] = [
      ("云汀市某局2023年政府信息公开工作年度报告", .ownTitle, nil, nil),
      ("全年公开信息12条", .body, .done, nil), ("没有召开新闻发布会", .body, Stance.none, nil),
      ("明年将开设专栏", .body, .planned, nil), ("按照《条例》要求推进", .body, .planned, "《条例》"),
    ]
    var last = -1
    for (index, (words, role, stance, cited)) in clauses.enumerated() {
      let range = report.text.append(span(of: words, in: source), of: source)
      let inner = cited.map { title in
        let start =
          words.unicodeScalars.count
          - words.unicodeScalars.drop { $0 != title.first?.unicodeScalars.first }.count
        return range.lowerBound + start..<range.lowerBound + start + title.unicodeScalars.count
      }
      last = role == .body ? 2 : 0
      report.statements.append(
        Statement(
          range: range,
          sentence: index,
          block: last,
          heading: nil,
          role: role,
          stance: stance,
          citedTitles: [inner].compactMap { $0 }
        )
      )
    }
    report.figures = [
      figure("收到申请数", "5", .exact, NumberRange(Quantity(5)), cell(row: 1, in: report)),
      figure("办结数", "", .blank, nil, cell(row: 2, in: report)),
      figure("收费金额", "/", .slash, nil, cell(row: 3, in: report)),
    ]
    report.doubts = [
      Doubt(message: "此行存疑", place: Place(line: 4, column: 1)),
      Doubt(message: "无处可寻", place: nil),
    ]
    return report
  }

  /// What a card quotes of it: two that overlap, one within another, an empty cell, a row of a ledger.
  static func sourceReading(_ report: AnnualReport) -> (Scorecard, Dossier) {
    let file = report.document.source.name
    func quote(_ words: String) -> Evidence {
      let span = span(of: words, in: report.document.text)
      return Evidence(
        quote: words,
        file: file,
        place: report.document.text.place(span.start),
        section: nil,
        cell: nil
      )
    }
    let blank = report.figures.first { $0.state == .blank }.map { figure in
      Evidence(
        quote: "",
        file: file,
        place: report.document.text.place(figure.span.start),
        section: nil,
        cell: "办结数"
      )
    }
    let row = LedgerRow(
      line: 3,
      agency: nil,
      cells: [
        LedgerCell(raw: "专栏", value: .text("专栏")),
        LedgerCell(raw: "13812345678", value: .text("13812345678")),
      ],
      text: "专栏,13812345678"
    )
    let ledger = Ledger(
      kind: "columns",
      provenance: .collected,
      source: SourceFile(name: "evidence/栏目.csv", digest: "e"),
      columns: ["栏目", "电话"],
      rows: [row]
    )
    let cited = Evidence(
      quote: row.text,
      file: ledger.source.name,
      place: Place(line: 3, column: 1),
      section: "网站栏目",
      cell: nil
    )
    let items = [
      result(
        item("A01", "公开数量", "5"),
        ["公开"],
        .met,
        "5",
        evidence: [quote("全年公开信息12条，没有召开新闻发布会"), quote("信息12条")]
      ),
      result(
        item("A02", "发布会", "5"),
        ["公开"],
        .notMet,
        "0",
        evidence: [quote("没有召开新闻发布会。明年将开设专栏"), quote("信息12条"), cited]
      ),
      result(
        item("A03", "办结", "5"),
        ["公开"],
        .undecided,
        "0",
        "5",
        evidence: [blank].compactMap { $0 }
      ),
    ]
    let leak = Finding(
      code: FindingCode(rawValue: "LEAK-ID"),
      severity: .error,
      blame: .report,
      message: "泄露身份证号",
      remedy: "遮盖",
      evidence: [quote("王某13812345678，身份证370102198801011234")]
    )
    let nowhere = Finding(
      code: FindingCode(rawValue: "DATE-MISSING"),
      severity: .warning,
      blame: .report,
      message: "没有日期",
      remedy: "补上",
      evidence: []
    )
    let agency = agency("云汀市某局", id: "ju")
    let card = card(agency, items, findings: [nowhere, leak], round: "2023")
    let dossier = Dossier(agency: agency, round: "2023", report: report, ledgers: [ledger])
    return (card, dossier)
  }

  /// Where words stand for the first time.
  static func span(of words: String, in text: SourceText) -> TextSpan {
    let wanted = Array(words.unicodeScalars)
    let start =
      text.scalars.indices.first { text.scalars[$0...].starts(with: wanted) } ?? 0
    return TextSpan(start, start + wanted.count)
  }

  private static func heading(_ words: String, in text: SourceText) -> Heading {
    Heading(
      level: 1,
      numbering: nil,
      title: words,
      span: span(of: words, in: text),
      parent: nil
    )
  }

  private static func cell(row: Int, in report: AnnualReport) -> TextSpan {
    for case .table(let table) in report.document.blocks.map(\.kind) {
      return table.rows[row][1].span
    }
    return TextSpan(0, 0)
  }

  private static func figure(
    _ name: String,
    _ raw: String,
    _ state: Figure.State,
    _ value: NumberRange?,
    _ span: TextSpan
  ) -> Figure {
    Figure(
      name: FigureName(rawValue: name),
      table: "applications",
      path: [name, "数值"],
      unit: nil,
      raw: raw,
      state: state,
      value: value,
      span: span
    )
  }
}
