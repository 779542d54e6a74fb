import ComplianceModel

extension Samples {
  private static let lines = [
    "枣庄市市场监督管理局2018年政府信息公开工作年度报告",
    "二、主动公开情况",
    "召开新闻发布会2次，发布政策[image: ]解读5篇。",
    "三、存在的问题",
    "公开渠道不够丰富。下一步将拓宽渠道。",
    "\t收到申请数\t件\t13",
    "\t办结数\t件\t5000余",
    "\t收费\t元\t/",
  ]

  private static let offsets: [Int] = lines.reduce(into: [0]) { offsets, line in
    offsets.append(offsets[offsets.count - 1] + line.unicodeScalars.count + 1)
  }

  /// The span of `count` scalars from a column of a line, both from 1.
  private static func span(_ line: Int, _ column: Int, _ count: Int) -> TextSpan {
    let start = offsets[line - 1] + column - 1
    return TextSpan(start, start + count)
  }

  /// A report of eight lines with something of everything.
  static var report: AnnualReport {
    let source = SourceText(lines.joined(separator: "\n") + "\n")
    var report = AnnualReport(
      document: Document(
        source: SourceFile(
          name: "reports/2018/market.txt",
          digest: String(repeating: "a1b2", count: 16)
        ),
        text: source,
        blocks: []
      )
    )
    report.agencyName = "枣庄市市场监督管理局"
    report.year = 2018
    report.title = Contact.Detail(text: lines[0], span: source.line(1))
    report.form = "statistics-2014"
    if let start = CalendarDay(year: 2018, month: 1, day: 1),
      let end = CalendarDay(year: 2018, month: 12, day: 31)
    {
      report.period = ReportPeriod(start: start, end: end, span: source.line(1))
      report.signed = DatedPlace(day: end, span: source.line(1))
    }
    report.contact.postcode = Contact.Detail(text: "277800", span: source.line(1))
    report.contact.phones = [
      Contact.Phone(printed: "0632-3314567", isValid: true, reason: nil, span: source.line(1)),
      Contact.Phone(printed: "331456", isValid: false, reason: "没有区号", span: source.line(1)),
    ]
    report.headings = [
      Heading(
        level: 1,
        numbering: numbering("二、", line: 2),
        title: "主动公开情况",
        span: source.line(2),
        parent: nil,
        concept: SectionConcept(rawValue: "主动公开")
      ),
      Heading(level: 2, numbering: nil, title: "存在的问题", span: source.line(4), parent: 0),
    ]
    report.statements = statements(in: &report)
    report.figures = figures
    report.doubts = [
      Doubt(message: "表格第3行少一格。", place: Place(line: 8, column: 1)),
      Doubt(message: "未找到发布日期。", place: nil),
    ]
    return report
  }

  private static func numbering(_ printed: String, line: Int) -> Numbering {
    Numbering(style: .hanPause, ordinal: 2, printed: printed, title: span(line, 3, 6))
  }

  private static func statements(in report: inout AnnualReport) -> [Statement] {
    let source = report.document.text
    // The leftover stands within the second clause: quoted, not read.
    let image = span(3, 15, 9)
    let heading = report.text.append(span(2, 1, 8), of: source)
    let paragraph = report.text.append(source.line(3), of: source, skipping: [image])
    let problem = report.text.append(source.line(5), of: source)
    let (start, next) = (paragraph.lowerBound, problem.lowerBound)
    return [
      Statement(range: heading, sentence: 0, block: 0, heading: 0, role: .heading, stance: nil),
      Statement(
        range: start..<start + 9,
        sentence: 1,
        block: 1,
        heading: 0,
        role: .body,
        stance: .done
      ),
      Statement(
        range: start + 10..<start + 19,
        sentence: 1,
        block: 1,
        heading: 0,
        role: .body,
        stance: Stance.none,
        about: .otherYear(2017)
      ),
      Statement(
        range: next..<next + 8,
        sentence: 2,
        block: 2,
        heading: 1,
        role: .body,
        stance: .shortcoming,
        about: .otherAgency,
        cue: Cue(reason: "问题部分")
      ),
      Statement(
        range: next + 9..<next + 17,
        sentence: 3,
        block: 2,
        heading: nil,
        role: .body,
        stance: .planned
      ),
    ]
  }

  private static var figures: [Figure] {
    let count = Quantity(13)
    return [
      Figure(
        name: FigureName(rawValue: "收到申请数"),
        table: "applications",
        path: ["收到申请数", "合计"],
        unit: "件",
        raw: "13",
        state: .exact,
        value: NumberRange(count),
        span: span(6, 10, 2)
      ),
      Figure(
        name: nil,
        table: "applications",
        path: ["办结数"],
        unit: "件",
        raw: "5000余",
        state: .approximate,
        value: NumberRange(low: Quantity(5000), high: Quantity(5999)),
        span: span(7, 8, 5)
      ),
      Figure(
        name: FigureName(rawValue: "收费金额"),
        table: "applications",
        path: ["收费"],
        unit: "元",
        raw: "/",
        state: .slash,
        value: nil,
        span: span(8, 7, 1)
      ),
    ]
  }

  static var trace: Trace {
    let item = item(
      "A02",
      "新闻发布会",
      "12",
      requirement: "说明召开或参加新闻发布会的次数。",
      basis: "地方要求（国家层面出处待核）"
    )
    let quote = evidence("积极参加新闻发布会", line: 15, section: "二、主动公开情况")
    return Trace(
      item: item,
      verdict: Verdict(
        item: "A02",
        outcome: .partlyMet,
        reasons: ["提到新闻发布会，但没有写次数。"],
        evidence: [quote]
      ),
      steps: [
        Trace.Step(depth: 0, text: "找主题词“新闻发布会”：1 处。", evidence: [quote]),
        Trace.Step(depth: 1, text: "同一句中找次数：没有。"),
        Trace.Step(depth: 0, text: "统计数“参加或举办新闻发布会总次数”：空白。"),
      ],
      changes: ["同一句写明次数，即为符合。", "统计数大于 0，即为符合。"]
    )
  }

  static var checklists: [Checklist] {
    let place = RulePlace(file: "checklists/report-content/index.yaml", line: 1, column: 1)
    let inner = Indicator(
      id: "A1",
      title: "公开渠道",
      marks: marks("30"),
      children: [
        .item(item("A01", "门户网站公开", "18")), .item(item("A02", "新闻发布会", "12")),
      ],
      place: place
    )
    return [
      Checklist(
        id: "report-content",
        title: "年度报告内容",
        version: "1.2",
        source: stamp.source,
        places: 2,
        audience: Audience(),
        grades: [],
        indicators: [
          Indicator(
            id: "A",
            title: "主动公开",
            marks: marks("40"),
            children: [.indicator(inner), .item(item("A03", "政府债务公开", "10"))],
            place: place
          ),
          Indicator(
            id: "G",
            title: "依申请公开",
            marks: marks("60"),
            children: [.item(item("G01", "收到申请数", "60"))],
            place: place
          ),
        ],
        place: place
      )
    ]
  }
}
