internal import ComplianceModel

/// The facts of a report that expressions may ask for; see ``Fact``.
///
/// What takes a way through the text is worked out when it is first asked for, and kept.
final class ReportFacts {
  private let report: AnnualReport
  private let forms: [Form]
  private lazy var announced = Contents(report)
  private lazy var enumeration = Enumeration(report)
  private lazy var answeredProblems = enumeration.answeredProblems
  private lazy var areTablesComplete = tablesAreComplete
  private var shown: [Fact: [Evidence]] = [:]

  init(_ report: AnnualReport, forms: [Form]) {
    self.report = report
    self.forms = forms
  }

  func value(of fact: Fact) -> Value {
    switch fact {
    case .year: report.year.map { .number(RatioRange(Ratio(Quantity(Int64($0))))) } ?? .unknown
    case .title: text(report.title?.text)
    case .titleComplete: .truth(titleIsComplete)
    case .period: .truth(report.period != nil)
    case .periodComplete: .truth(coversYear)
    case .published: day(report.published?.day)
    case .signed: day(report.signed?.day)
    case .signature: text(report.signature?.text)
    case .address: text(report.contact.address?.text)
    case .postcode: text(report.contact.postcode?.text)
    case .phone: text(report.contact.phones.first?.printed)
    case .phoneValid: .truth(report.contact.phones.contains(where: \.isValid))
    case .fax: text(report.contact.fax?.text)
    case .email: text(report.contact.email?.text)
    case .url: text(report.contact.url?.text)
    case .tables: Value(report.figures.isEmpty ? noTables : .yes)
    case .tablesComplete: Value(areTablesComplete)
    case .contents: .truth(announced != nil)
    case .contentsExact: .truth(announced?.agrees ?? false)
    // The report itself cannot tell; see ``Evaluator``.
    case .last: .unknown
    case .problems: count(enumeration.problems.count)
    case .problemsAnswered: count(answeredProblems)
    case .measures: count(enumeration.measures.count)
    }
  }

  private func text(_ text: String?) -> Value { text.map { .text($0) } ?? .absent }

  private func day(_ day: CalendarDay?) -> Value { day.map { .day(DayRange($0)) } ?? .absent }

  private func count(_ count: Int) -> Value { .number(RatioRange(Ratio(Quantity(Int64(count))))) }

  /// Where a fact stands in the report, for evidence.
  func evidence(of fact: Fact) -> [Evidence] {
    if let known = shown[fact] { return known }
    let evidence = places(of: fact).map { report.evidence($0) }
    shown[fact] = evidence
    return evidence
  }

  private func places(of fact: Fact) -> [TextSpan] {
    let spans: [TextSpan?] =
      switch fact {
      case .title, .titleComplete, .year: [report.title?.span]
      case .period, .periodComplete: [report.period?.span]
      case .published: [report.published?.span]
      case .signed: [report.signed?.span]
      case .signature: [report.signature?.span]
      case .address: [report.contact.address?.span]
      case .postcode: [report.contact.postcode?.span]
      case .phone, .phoneValid: report.contact.phones.map(\.span)
      case .fax: [report.contact.fax?.span]
      case .email: [report.contact.email?.span]
      case .url: [report.contact.url?.span]
      case .last: []
      case .tables, .tablesComplete: [report.figures.first?.span]
      case .contents, .contentsExact:
        report.statements.filter { $0.role == .contents }.prefix(1)
          .map { report.text.source(of: $0.range) }
      case .problems:
        enumeration.problems.map { report.text.source(of: $0.opening.range) }
      case .measures, .problemsAnswered:
        enumeration.measures.map { report.text.source(of: $0.opening.range) }
      }
    return spans.compactMap(\.self)
  }

  private var titleIsComplete: Bool {
    guard let title = report.title, let agency = report.agencyName, report.year != nil else {
      return false
    }
    return title.text.matchingKey.contains(agency.matchingKey)
  }

  private var coversYear: Bool {
    guard let period = report.period, let year = report.year else { return false }
    return period.start == CalendarDay(year: year, month: 1, day: 1)
      && period.end == CalendarDay(year: year, month: 12, day: 31)
  }

  /// Tables that were not found are missing, unless there are some that could not be taken apart.
  private var noTables: Truth { report.document.doubts.isEmpty ? .no : .unknown }

  /// Every table of the form is there and most of its rows are filled in.
  ///
  /// Rows that only one variant
  /// of a form has may be missing; trouble in reading leaves it open.
  private var tablesAreComplete: Truth {
    guard let form = forms.first(where: { $0.id == report.form }), !report.figures.isEmpty else {
      return noTables
    }
    for table in form.tables {
      let figures = report.figures.filter { $0.table == table.id && $0.state != .header }
      guard !figures.isEmpty else { return noTables }
      let filled = figures.filter { $0.state != .blank }.count
      if filled * 2 < figures.count { return .no }
    }
    return report.doubts.isEmpty ? .yes : .unknown
  }
}
