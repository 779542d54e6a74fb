internal import ComplianceModel

/// The figures of a report and of the one before, as far as both were surely read.
struct YearFigures {
  let subject: AuditSubject
  let previous: Footprint
  /// The year of the report before.
  let year: Int
  /// Tables of each of the two reports whose own relations are broken in so many ways that the reading
  /// is to blame.
  private let distrusted: (now: Set<String>, last: Set<String>)

  private var report: AnnualReport { subject.report }

  /// Nil when there is no report of the year before.
  init?(_ subject: AuditSubject) {
    guard let previous = subject.previous, let year = previous.year,
      subject.report.year == year + 1
    else { return nil }
    self.subject = subject
    self.previous = previous
    self.year = year
    let index = subject.index
    let forms = subject.guide.forms
    let now = TableTrust(form: subject.form?.form) { Evaluator(index: index, column: $0) }
    let last = TableTrust(form: forms.first { $0.form.id == previous.form }?.form, isLast: true) {
      Evaluator(index: index, column: $0, previous: previous)
    }
    distrusted = (subject.report.doubtfulTables.union(now.distrusted), last.distrusted)
  }

  /// A figure of this year.
  func now(_ name: String) -> Figure? {
    subject.index.figure(name).flatMap { distrusted.now.contains($0.table) ? nil : $0 }
  }

  /// The bounds of a figure of the year before; `table` is the one it stands in this year, which in all
  /// forms goes by the same name.
  func last(_ name: String, table: String) -> NumberRange? {
    let name = FigureName(rawValue: name)
    guard !previous.doubtful.contains(name), !distrusted.last.contains(table) else { return nil }
    return previous.figures[name]
  }

  /// A figure with an exact number in both years.
  struct Pair {
    var figure: Figure
    var name: FigureName
    var now: Quantity
    var last: Quantity

    /// The name without the applicants' column.
    var row: String { String(name.rawValue.prefix { $0 != "·" }) }
  }

  /// Every figure that both reports print exactly, in order of the report.
  var pairs: [Pair] {
    var seen: Set<FigureName> = []
    return report.figures.compactMap { figure in
      guard let name = figure.name, figure.state == .exact, seen.insert(name).inserted,
        now(name.rawValue) != nil, let now = figure.value?.exact,
        let last = last(name.rawValue, table: figure.table)?.exact
      else { return nil }
      return Pair(figure: figure, name: name, now: now, last: last)
    }
  }

  /// Where the year before prints a figure; nothing when its text is not at hand.
  func evidence(ofLast name: FigureName) -> [Evidence] {
    guard let cell = previous.cells[name], let text = subject.texts.text(of: previous.source),
      cell.span.end <= text.scalars.count
    else { return [] }
    return [
      Evidence(
        quote: text.string(cell.span),
        file: previous.source.name,
        place: text.place(cell.span.start),
        section: nil,
        cell: name.rawValue
      )
    ]
  }

  /// A cell in both years.
  func evidence(_ pair: Pair) -> [Evidence] {
    [report.evidence(pair.figure)] + evidence(ofLast: pair.name)
  }
}
