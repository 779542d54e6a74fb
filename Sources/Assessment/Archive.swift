internal import ComplianceModel
internal import Ingestion

/// What is handed in beside the reports that are judged: the roster, evidence tables, last year's
/// report and those of other agencies.
struct Archive: Sendable {
  let roster: Roster
  private let evidence: EvidenceFiles
  let people: PeopleFiles
  /// The day on which it is all judged.
  var date: CalendarDay?
  /// What could not be used or is in doubt, for people.
  private(set) var messages: [String] = []
  private let texts: FiledTexts
  private var footprints: [Year: Footprint] = [:]
  private var members: [Int: [Peers.Member]] = [:]
  private var peers: [Int: Peers] = [:]

  /// A report of an agency and a year.
  private struct Year: Hashable {
    var agency: String
    var year: Int
  }

  /// Reads the roster, the evidence tables and what people decided among the files.
  init(_ files: [InputFile], kinds: [LedgerKind], checklists: [Checklist]) {
    (roster, messages) = Self.roster(among: files)
    evidence = EvidenceFiles(files, kinds: kinds, roster: roster)
    people = PeopleFiles(files, roster: roster, checklists: checklists)
    messages += evidence.messages + people.messages
    let reports = Dictionary(
      files.filter(ReportFiles.isReport).map { ($0.shown, $0) }
    ) { first, _ in first }
    texts = FiledTexts { source in
      reports[source.name].flatMap { try? Workbench.document(of: $0).text }
    }
  }

  /// The roster among the files, and what was wrong with it.
  static func roster(among files: [InputFile]) -> (roster: Roster, messages: [String]) {
    let rosters = Layout.rosterNames.compactMap { name in files.first { $0.name == name } }
    guard let file = rosters.first else { return (Roster(), []) }
    let (roster, messages) = Roster.read(file)
    let others = rosters.dropFirst().map {
      "\($0.shown)：与 \(file.shown) 并存，只采用了后者：请删去一份"
    }
    return (roster, messages + others)
  }

  /// Keeps what is needed of reports to compare others with; of several of an agency and year the first
  /// counts, as it does for the scores.
  mutating func keep(_ reports: [Peers.Member]) {
    for report in reports {
      guard let year = report.footprint.year else { continue }
      let key = Year(agency: report.agency.id, year: year)
      guard footprints[key] == nil else { continue }
      footprints[key] = report.footprint
      members[year, default: []].append(report)
    }
    peers = members.mapValues { Peers($0) }
  }

  /// Everything that an agency is judged by that has no report, though it should have one or the round
  /// asks for none.
  func dossierWithoutReport(of agency: Agency, in round: Round) -> Dossier {
    var dossier = Dossier(
      agency: agency,
      round: round,
      missing: round.hasReports ? .unpublished : .notAsked,
      ledgers: evidence.ledgers(for: agency, round: round.id, folder: agency.id)
    )
    dossier.judgements = people.judgements(for: agency, round: round.id, folder: agency.id)
    dossier.selfScores = people.selfScores(for: agency, round: round.id, folder: agency.id)
    dossier.date = date ?? round.date
    return dossier
  }

  /// Everything that the agency of a report is judged by; `folder` is the name it was filed under.
  func dossier(
    _ report: AnnualReport,
    of agency: Agency,
    round: String,
    folder: String
  ) -> Dossier {
    Dossier(
      agency: agency,
      round: round,
      report: report,
      previous: report.year.flatMap { footprints[Year(agency: agency.id, year: $0 - 1)] },
      peers: report.year.flatMap { peers[$0] },
      texts: texts,
      ledgers: evidence.ledgers(for: agency, round: round, folder: folder),
      judgements: people.judgements(for: agency, round: round, folder: folder),
      selfScores: people.selfScores(for: agency, round: round, folder: folder),
      date: date
    )
  }
}
