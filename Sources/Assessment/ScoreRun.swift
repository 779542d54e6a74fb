public import ComplianceModel
internal import Evaluation
internal import Rendering

extension Workbench {
  /// What a run over a folder of reports came to.
  public struct ScoreRun: Sendable {
    /// The files to write, in a stable order.
    public var outputs: [OutputFile]
    /// Messages about inputs that could not be used, for people.
    public var messages: [String]
    /// Number of reports scored.
    public var scored: Int
    /// Whether every report could be read.
    public var isComplete: Bool
  }

  /// One report on its way through the run.
  private struct Scored: Sendable {
    var record: FileRecord
    var cards: [Scorecard]
  }

  /// Scores every report among `files`: scorecards, leagues and a record of what became of each file.
  ///
  /// The result does not depend on `jobs`, the number of reports worked on at a time.
  public func score(
    _ files: [InputFile],
    only wanted: Set<String>,
    date: CalendarDay?,
    jobs: Int
  ) async throws -> ScoreRun {
    let reports = files.filter(ReportFiles.isReport).sorted { $0.name < $1.name }
    let archive = await archive(files, reports, only: wanted, jobs: jobs)
    let results = await concurrentMap(reports, jobs: jobs) { file in
      self.score(file, archive, only: wanted)
    }
    var run = Run(date: date, rulesDigest: rulesDigest, files: [], leagues: [])
    var cards: [Scorecard] = []
    var taken: [String: String] = [:]
    for result in results {
      var record = result.record
      if case .scored(let agency, let round) = record.fate {
        let key = round + "/" + agency
        if let first = taken[key] {
          record.fate = .unreadable("与 \(first) 同为一个机关同一年度的报告，只采用了前者：请删去一份")
        } else {
          taken[key] = record.file.name
          cards += result.cards
        }
      }
      run.files.append(record)
    }
    run.leagues = leagues(cards, roster: archive.roster)
    let fileMessages: [String] = run.files.compactMap { record in
      if case .unreadable(let reason) = record.fate { "\(record.file.name)：\(reason)" } else { nil }
    }
    let failed = run.files.contains { if case .unreadable = $0.fate { true } else { false } }
    return ScoreRun(
      outputs: try render(run),
      messages: archive.messages + fileMessages,
      scored: taken.count,
      isComplete: !failed && archive.messages.isEmpty
    )
  }

  /// The archive, with a first pass over the reports where rules compare them with the year before.
  private func archive(
    _ files: [InputFile],
    _ reports: [InputFile],
    only wanted: Set<String>,
    jobs: Int
  ) async -> Archive {
    var archive = Archive(files, kinds: ledgerKinds)
    guard looksBack(only: wanted) else { return archive }
    let roster = archive.roster
    let read = await concurrentMap(reports, jobs: jobs) { file in
      try? self.identified(file, roster: roster)
    }
    for case (let report, let agency)? in read { archive.keep(report, of: agency) }
    return archive
  }

  private func score(_ file: InputFile, _ archive: Archive, only wanted: Set<String>) -> Scored {
    let source = SourceFile(name: file.shown, digest: file.digest)
    do throws(UseError) {
      let (report, agency) = try identified(file, roster: archive.roster)
      let round = ReportFiles.round(of: file) ?? report.year.map(String.init) ?? ""
      let concerned = checklists.filter { checklist in
        wanted.isEmpty
          ? checklist.audience.concerns(agency, year: report.year)
          : wanted.contains(checklist.id)
      }
      guard !concerned.isEmpty else {
        return Scored(
          record: FileRecord(file: source, fate: .skipped("没有适用于该机关和年度的指标体系")),
          cards: []
        )
      }
      let cards = assessor.scorecards(
        of: archive.dossier(
          report,
          of: agency,
          round: round,
          folder: ReportFiles.owner(of: file)
        ),
        only: Set(concerned.map(\.id))
      )
      return Scored(
        record: FileRecord(file: source, fate: .scored(agency: agency.id, round: round)),
        cards: cards
      )
    } catch {
      guard case .unreadable(_, let reason) = error else {
        return Scored(
          record: FileRecord(file: source, fate: .unreadable(error.description)),
          cards: []
        )
      }
      return Scored(record: FileRecord(file: source, fate: .unreadable(reason)), cards: [])
    }
  }

  /// Leagues by checklist, then by round, the newest first, then by class.
  private func leagues(_ cards: [Scorecard], roster: Roster) -> [League] {
    checklists.flatMap { checklist in
      let own = cards.filter { $0.checklist.id == checklist.id }
      let rounds = Set(own.map(\.round)).sorted(by: >)
      return rounds.flatMap { round in
        Ranker.leagues(own.filter { $0.round == round }, roster: roster)
      }
    }
  }

  private func render(_ run: Run) throws -> [OutputFile] {
    let pages = try Pages()
    var outputs: [OutputFile] = []
    var index = 0
    while index < run.leagues.count {
      let first = run.leagues[index]
      let group = run.leagues[index...].prefix {
        $0.checklist.id == first.checklist.id && $0.round == first.round
      }
      outputs += render(Array(group), pages: pages, date: run.date)
      index += group.count
    }
    outputs.append(OutputFile(path: OutputPath.overview, text: pages.overview(run)))
    outputs.append(OutputFile(path: OutputPath.run, text: RunJSON.text(run)))
    return outputs
  }

  /// The pages and tables of one checklist and round.
  private func render(_ group: [League], pages: Pages, date: CalendarDay?) -> [OutputFile] {
    guard let first = group.first else { return [] }
    let (checklist, round) = (first.checklist.id, first.round)
    var outputs: [OutputFile] = []
    for league in group {
      for entry in league.entries {
        let agency = entry.scorecard.agency.id
        outputs.append(
          OutputFile(
            path: OutputPath.scorecardHTML(checklist: checklist, round: round, agency: agency),
            text: pages.scorecard(
              entry.scorecard,
              league: league,
              standing: entry.standing,
              date: date
            )
          )
        )
        outputs.append(
          OutputFile(
            path: OutputPath.scorecardJSON(checklist: checklist, round: round, agency: agency),
            text: ScorecardJSON.text(entry.scorecard, league: league, standing: entry.standing)
          )
        )
      }
    }
    outputs.append(
      OutputFile(
        path: OutputPath.league(checklist: checklist, round: round),
        text: pages.league(group, date: date)
      )
    )
    outputs.append(
      OutputFile(
        path: OutputPath.rankingCSV(checklist: checklist, round: round),
        text: RankingCSV.text(group)
      )
    )
    outputs.append(
      OutputFile(
        path: OutputPath.itemsCSV(checklist: checklist, round: round),
        text: ItemsCSV.text(group)
      )
    )
    return outputs
  }
}
