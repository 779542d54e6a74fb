import ComplianceModel

/// Makes small reports without reading: each call adds a block on a line of its own.
///
/// A sentence ends at `。` and with its block. ASCII digits are number mentions; `500余` stands for
/// 500…599.
struct ReportBuilder {
  private struct Line {
    var clauses: [Clause] = []
    var kind = Block.Kind.paragraph
    var numbering: Numbering?
    var heading: Int?
  }

  private var lines: [Line] = []
  private var headings: [Heading] = []
  private var figures: [(name: String, raw: String, table: String)] = []

  /// Adds a block of clauses under the last heading.
  mutating func block(_ clauses: Clause...) { add(clauses, kind: .paragraph, numbering: nil) }

  /// Adds a numbered paragraph of body text.
  mutating func numbered(_ style: Numbering.Style, _ ordinal: Int, _ printed: String) {
    add([Clause(printed + "事项。")], kind: .paragraph, numbering: (style, ordinal, printed))
  }

  /// Adds a heading under the heading with index `parent`; it is a statement too.
  mutating func heading(
    _ title: String,
    parent: Int? = nil,
    concept: String? = nil,
    _ number: (style: Numbering.Style, ordinal: Int, printed: String)? = nil
  ) {
    headings.append(
      Heading(
        level: parent.map { headings[$0].level + 1 } ?? 1,
        numbering: nil,
        title: title,
        span: TextSpan(0, 0),
        parent: parent,
        concept: concept.map { SectionConcept(rawValue: $0) }
      )
    )
    let text = (number?.printed ?? "") + title
    add([Clause(text, role: .heading)], kind: .heading, numbering: number)
  }

  /// Adds a cell: a number, `500余`, nothing, `/` or words.
  mutating func figure(_ name: String, _ raw: String, table: String = "甲表") {
    figures.append((name, raw, table))
  }

  private mutating func add(
    _ clauses: [Clause],
    kind: Block.Kind,
    numbering: (style: Numbering.Style, ordinal: Int, printed: String)?
  ) {
    lines.append(
      Line(
        clauses: clauses,
        kind: kind,
        numbering: numbering.map {
          Numbering(
            style: $0.style,
            ordinal: $0.ordinal,
            printed: $0.printed,
            title: TextSpan(0, 0)
          )
        },
        heading: headings.isEmpty ? nil : headings.count - 1
      )
    )
  }

  /// The report.
  func report(year: Int? = 2_018, form: String? = nil) -> AnnualReport {
    let texts = lines.map { $0.clauses.map(\.text).joined() }
    let cells = figures.map { "\t\($0.name)\t\($0.raw)" }
    let source = SourceText((texts + cells).joined(separator: "\n"))
    var report = AnnualReport(
      document: Document(
        source: SourceFile(name: "报告.txt", digest: "00"),
        text: source,
        blocks: []
      )
    )
    report.year = year
    report.form = form
    var sentence = 0
    var offset = 0
    for (number, line) in lines.enumerated() {
      let span = TextSpan(offset, offset + texts[number].unicodeScalars.count)
      offset = span.end + 1
      report.document.blocks.append(
        Block(kind: line.kind, span: span, numbering: line.numbering)
      )
      let range = report.text.append(span, of: source)
      append(line, number, from: range.lowerBound, &sentence, to: &report)
      if case .heading = line.kind, let heading = line.heading {
        report.headings.append(headings[heading])
        report.headings[heading].span = span
        report.headings[heading].numbering = line.numbering
      }
    }
    for figure in figures {
      let start = offset + figure.name.unicodeScalars.count + 2
      let span = TextSpan(start, start + figure.raw.unicodeScalars.count)
      report.figures.append(Self.figure(figure.name, figure.raw, figure.table, span))
      offset = span.end + 1
    }
    return report
  }

  private func append(
    _ line: Line,
    _ block: Int,
    from start: Int,
    _ sentence: inout Int,
    to report: inout AnnualReport
  ) {
    var start = start
    for (index, clause) in line.clauses.enumerated() {
      let count = clause.text.unicodeScalars.count
      let closing = clause.text.unicodeScalars.last.map { "，；：。".unicodeScalars.contains($0) }
      let range = start..<(start + count - (closing == true ? 1 : 0))
      report.statements.append(
        Statement(
          range: range,
          sentence: sentence,
          block: block,
          heading: line.heading,
          role: clause.role,
          stance: clause.stance,
          about: clause.about,
          citedTitles: clause.cited.compactMap { title in
            report.text.first(title.foldedScalars, in: range).map {
              $0..<($0 + title.unicodeScalars.count)
            }
          },
          cue: clause.cue
        )
      )
      report.numbers += Self.numbers(in: range, of: report.text)
      if clause.text.hasSuffix("。") || index == line.clauses.count - 1 { sentence += 1 }
      start += count
    }
  }

  private static func numbers(in range: Range<Int>, of text: ReadingText) -> [NumberMention] {
    var found: [NumberMention] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard text.scalars[start].isDigit else {
        start += 1
        continue
      }
      let digits = text.scalars[start..<range.upperBound].prefix { $0.isDigit }
      let value = number(text.string(digits.indices))
      let isMore = digits.endIndex < range.upperBound && text.scalars[digits.endIndex] == "余"
      let end = digits.endIndex + (isMore ? 1 : 0)
      found.append(
        NumberMention(
          range: start..<end,
          value: NumberRange(low: value, high: isMore ? value + Quantity(99) : value),
          isApproximate: isMore,
          isChinese: false
        )
      )
      start = end
    }
    return found
  }

  private static func number(_ digits: String) -> Quantity { Quantity(decimal: digits) ?? .zero }

  private static func figure(
    _ name: String,
    _ raw: String,
    _ table: String,
    _ span: TextSpan
  ) -> Figure {
    let value = Quantity(decimal: raw.hasSuffix("余") ? String(raw.dropLast()) : raw)
    let state: Figure.State =
      switch (raw, value) {
      case ("", _): .blank
      case ("/", _): .slash
      case (_, nil): .words
      default: raw.hasSuffix("余") ? .approximate : .exact
      }
    return Figure(
      name: FigureName(rawValue: name),
      table: table,
      path: [name],
      unit: nil,
      raw: raw,
      state: state,
      value: value.map { NumberRange(low: $0, high: state == .exact ? $0 : $0 + Quantity(99)) },
      span: span
    )
  }
}
