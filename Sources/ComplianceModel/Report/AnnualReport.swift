/// The period that a report's figures cover.
public struct ReportPeriod: Sendable, Hashable {
  /// First day; nil when only the last one is printed (截至…).
  public var start: CalendarDay?
  /// Last day.
  public var end: CalendarDay
  /// Where it is printed.
  public var span: TextSpan

  /// Creates a period.
  public init(start: CalendarDay?, end: CalendarDay, span: TextSpan) {
    self.start = start
    self.end = end
    self.span = span
  }
}

/// A day printed in a report, and where.
public struct DatedPlace: Sendable, Hashable {
  /// The day.
  public var day: CalendarDay
  /// Where it is printed.
  public var span: TextSpan

  /// Creates a dated place.
  public init(day: CalendarDay, span: TextSpan) {
    self.day = day
    self.span = span
  }
}

/// The reader's own trouble with a report: never the report's fault, never costs marks.
public struct Doubt: Sendable, Hashable {
  /// What is unclear, in Chinese.
  public var message: String
  /// Where; nil if nowhere in particular.
  public var place: Place?
  /// Whether something was only not found: what was found is not touched by it.
  public var isAbsence: Bool

  /// Creates a doubt.
  public init(message: String, place: Place?, isAbsence: Bool = false) {
    self.message = message
    self.place = place
    self.isAbsence = isAbsence
  }
}

/// An annual report on government-information disclosure as it was understood (年度报告).
public struct AnnualReport: Sendable {
  /// The file it was read from.
  public var document: Document
  /// Name of the agency as the title prints it; nil if none was found.
  public var agencyName: String?
  /// Year the report is about.
  public var year: Int?
  /// Title, its lines joined.
  public var title: Contact.Detail?
  /// Period of the figures.
  public var period: ReportPeriod?
  /// Day of publication, as a site prints it.
  public var published: DatedPlace?
  /// Day under the signature.
  public var signed: DatedPlace?
  /// The agency's name above the signing day.
  public var signature: Contact.Detail?
  /// How to reach the agency.
  public var contact = Contact()
  /// Identifier of the form its tables follow.
  public var form: String?
  /// The text that statements and numbers refer to.
  public var text = ReadingText()
  /// Outline.
  public var headings: [Heading] = []
  /// Clauses in order.
  public var statements: [Statement] = []
  /// Numbers in running text in order.
  public var numbers: [NumberMention] = []
  /// Cells of the statistics tables.
  public var figures: [Figure] = []
  /// Trouble in reading.
  public var doubts: [Doubt] = []

  /// A report of which nothing is known yet.
  public init(document: Document) { self.document = document }

  /// The figure of a name, if a table holds it.
  public func figure(_ name: FigureName) -> Figure? {
    figures.first { $0.name == name && $0.state != .header }
  }

  /// The concept of the section a heading belongs to: its own, or that of a heading above it.
  public func concept(of heading: Int?) -> SectionConcept? {
    var next = heading
    while let index = next {
      if let concept = headings[index].concept { return concept }
      next = headings[index].parent
    }
    return nil
  }
}
