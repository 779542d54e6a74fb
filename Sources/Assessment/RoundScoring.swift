internal import ComplianceModel
internal import Evaluation

/// One report on its way through a run.
struct ScoredReport: Sendable {
  var record: FileRecord
  var cards: [Scorecard]
  /// Whose report it is and of which round, once that is known.
  var owner: String?
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

  /// The scorecards of a report, and what became of its file.
  func score(
    _ file: InputFile,
    _ archive: Archive,
    _ rounds: Rounds,
    only wanted: Set<String>
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
      guard !concerned.isEmpty else { return skipped("没有适用于该机关和年度的指标体系") }
      var dossier = archive.dossier(
        report,
        of: agency,
        round: name,
        folder: ReportFiles.owner(of: file)
      )
      dossier.date = dossier.date ?? round.date
      return ScoredReport(
        record: FileRecord(file: source, fate: .scored(agency: agency.id, round: name)),
        cards: assessor.scorecards(of: dossier, claims: round.claims, only: concerned),
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
