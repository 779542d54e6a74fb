/// Everything that one agency is judged by in one round (案卷).
public struct Dossier: Sendable {
  /// Whose it is.
  public var agency: Agency
  /// Which round, such as `2018`.
  public var round: String
  /// The report; empty when there is none.
  public var report: AnnualReport
  /// Why there is no report; nil when there is one.
  public var missing: MissingReport?
  /// What is kept of last year's report; nil when there is none.
  public var previous: Footprint?
  /// The reports of the same year, other agencies' among them; nil when there is nothing to compare with.
  public var peers: Peers?
  /// The texts of the reports that this one is compared with.
  public var texts: FiledTexts
  /// Evidence tables.
  public var ledgers: [Ledger]
  /// What people decided.
  public var judgements: [Judgement]
  /// What the agency gives itself.
  public var selfScores: [SelfScore]
  /// The day on which it is judged, for judgements with an end; nil when none is given.
  public var date: CalendarDay?

  /// Creates a dossier.
  public init(
    agency: Agency,
    round: String,
    report: AnnualReport,
    previous: Footprint? = nil,
    peers: Peers? = nil,
    texts: FiledTexts = .none,
    ledgers: [Ledger] = [],
    judgements: [Judgement] = [],
    selfScores: [SelfScore] = [],
    date: CalendarDay? = nil
  ) {
    self.agency = agency
    self.round = round
    self.report = report
    missing = nil
    self.previous = previous
    self.peers = peers
    self.texts = texts
    self.ledgers = ledgers
    self.judgements = judgements
    self.selfScores = selfScores
    self.date = date
  }
}

extension Dossier {
  /// The dossier of an agency without a report.
  public init(
    agency: Agency,
    round: Round,
    missing: MissingReport,
    ledgers: [Ledger] = []
  ) {
    let nothing = SourceFile(name: "", digest: "")
    var report = AnnualReport(
      document: Document(source: nothing, text: SourceText(""), blocks: [])
    )
    report.year = round.year
    report.agencyName = agency.name
    self.init(agency: agency, round: round.id, report: report, ledgers: ledgers)
    self.missing = missing
  }
}
