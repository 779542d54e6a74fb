internal import ComplianceModel
internal import Evaluation
internal import Rendering

/// One report on its way through a run.
struct ScoredReport: Sendable {
  var record: FileRecord
  var cards: [Scorecard]
  /// The page of the report for each of the cards, where pages are wanted.
  var sources: [SourceOutput] = []
  /// Whose report it is and of which round, once that is known.
  var owner: String?

  /// Why a report is left out that no checklist is for.
  static let notConcerned = "没有适用于该机关和年度的指标体系"
}

/// The page of a report behind a scorecard.
struct SourceOutput: Sendable {
  /// Where the evidence of the card is found on it.
  let links: EvidenceLinks
  let file: OutputFile

  /// Written while the report is at hand: nothing but the page is kept of it.
  init(_ card: Scorecard, _ dossier: Dossier, _ pages: Pages, date: CalendarDay?) {
    let reading = SourceReading(card, dossier: dossier)
    links = reading.links
    let path = OutputPath.sourceHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
    file = OutputFile(path: path, text: pages.source(reading, date: date))
  }
}

extension Workbench {
  /// The archive, with a first pass over the reports if there is more than one to compare.
  func archive(
    _ files: [InputFile],
    _ reports: [InputFile],
    date: CalendarDay?,
    jobs: Int
  ) async -> Archive {
    var archive = Archive(files, kinds: ledgerKinds, checklists: checklists)
    archive.date = date
    guard reports.count > 1 else { return archive }
    let roster = archive.roster
    let kept = await concurrentMap(reports, jobs: jobs) { self.footprint($0, roster: roster) }
    archive.keep(kept.compactMap(\.self))
    return archive
  }

  /// What is kept of a report; nil if it cannot be read.
  func footprint(_ file: InputFile, roster: Roster) -> Peers.Member? {
    guard let (report, agency) = try? identified(file, roster: roster) else { return nil }
    return Peers.Member(agency: agency, footprint: Footprint(report, of: agency))
  }

  /// The scorecards of a report, and what became of its file; with the pages of the report behind
  /// them if there are `pages` to write.
  func score(
    _ file: InputFile,
    _ archive: Archive,
    _ rounds: Rounds,
    only wanted: Set<String>,
    pages: Pages?
  ) -> ScoredReport {
    let source = SourceFile(name: file.shown, digest: file.digest)
    do throws(UseError) {
      let (report, agency) = try identified(file, roster: archive.roster)
      let name = ReportFiles.round(of: file) ?? report.year.map(String.init) ?? ""
      let round = rounds.round(name)
      let owner = AbsentAgencies.key(name, agency.id)
      func skipped(_ reason: String) -> ScoredReport {
        let record = FileRecord(file: source, fate: .skipped(reason))
        return ScoredReport(record: record, cards: [], owner: owner)
      }
      guard round.hasReports else { return skipped("本轮不评年度报告") }
      if let agencies = round.agencies, !agencies.contains(agency.id) {
        return skipped("不是本轮的参评机关")
      }
      let concerned = checklists(for: agency, year: report.year, in: round, only: wanted)
      guard !concerned.isEmpty else { return skipped(ScoredReport.notConcerned) }
      var dossier = archive.dossier(
        report,
        of: agency,
        round: name,
        folder: ReportFiles.owner(of: file)
      )
      dossier.date = dossier.date ?? round.date
      let cards = assessor.scorecards(of: dossier, claims: round.claims, only: concerned)
      let date = dossier.date
      return ScoredReport(
        record: FileRecord(file: source, fate: .scored(agency: agency.id, round: name)),
        cards: cards,
        sources: pages.map { pages in
          cards.map { SourceOutput($0, dossier, pages, date: date) }
        } ?? [],
        owner: owner
      )
    } catch {
      let reason = if case .unreadable(_, let reason) = error { reason } else { error.description }
      return ScoredReport(record: FileRecord(file: source, fate: .unreadable(reason)), cards: [])
    }
  }

  /// The scorecards of an agency without a report.
  func score(
    _ agency: Agency,
    in round: Round,
    _ archive: Archive,
    only wanted: Set<String>
  ) -> [Scorecard] {
    let concerned = checklists(for: agency, year: round.year, in: round, only: wanted)
    guard !concerned.isEmpty else { return [] }
    let dossier = archive.dossierWithoutReport(of: agency, in: round)
    return assessor.scorecards(of: dossier, claims: round.claims, only: concerned)
  }

  /// The checklists that an agency is judged by in a round.
  func checklists(
    for agency: Agency,
    year: Int?,
    in round: Round,
    only wanted: Set<String>
  ) -> Set<String> {
    guard wanted.isEmpty else { return wanted }
    return Set(
      checklists.filter { checklist in
        (round.checklists.isEmpty || round.checklists.contains(checklist.id))
          && checklist.audience.concerns(agency, year: year)
      }.map(\.id)
    )
  }
}
