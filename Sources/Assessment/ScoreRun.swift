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
    /// Number of agencies scored without a report.
    public var absent: Int
    /// Whether every report could be read.
    public var isComplete: Bool
  }

  /// What a round came to, before anything is written.
  struct Assessed: Sendable {
    var run: Run
    var rounds: Rounds
    var messages: [String]
    var scored: Int
    var absent: Int
    var isComplete: Bool
    /// The pages of reports, by their paths.
    var sources: [String: SourceOutput] = [:]
  }

  /// Scores every report among `files`, and in rounds that are set up every agency without one:
  /// scorecards, leagues and a record of what became of each file.
  ///
  /// The result does not depend on `jobs`, the number of reports worked on at a time.
  public func score(
    _ files: [InputFile],
    only wanted: Set<String>,
    date: CalendarDay?,
    jobs: Int
  ) async throws -> ScoreRun {
    let pages = try Pages()
    let assessed = try await assess(files, only: wanted, date: date, jobs: jobs, pages: pages)
    return ScoreRun(
      outputs: try render(assessed, pages),
      messages: assessed.messages,
      scored: assessed.scored,
      absent: assessed.absent,
      isComplete: assessed.isComplete
    )
  }

  /// The same before anything but the pages of reports is written; those only if there are `pages`.
  func assess(
    _ files: [InputFile],
    only wanted: Set<String>,
    date: CalendarDay?,
    jobs: Int,
    pages: Pages? = nil
  ) async throws(InputProblems) -> Assessed {
    let reports = files.filter(ReportFiles.isReport).sorted { $0.name < $1.name }
    let archive = await archive(files, reports, date: date, jobs: jobs)
    let rounds = try Rounds(files, checklists: checklists, roster: archive.roster)
    let results = await concurrentMap(reports, jobs: jobs) { file in
      self.score(file, archive, rounds, only: wanted, pages: pages)
    }
    var run = Run(date: date, rulesDigest: rulesDigest, files: [], leagues: [])
    var cards: [Scorecard] = []
    var taken: [String: String] = [:]
    var sources: [String: SourceOutput] = [:]
    for result in results {
      var record = result.record
      if case .scored(let agency, let round) = record.fate {
        let key = round + "/" + agency
        if let first = taken[key] {
          record.fate = .unreadable("与 \(first) 同为一个机关同一年度的报告，只采用了前者：请删去一份")
        } else {
          taken[key] = record.file.name
          cards += result.cards
          for source in result.sources { sources[source.file.path] = source }
        }
      }
      run.files.append(record)
    }
    let absent = AbsentAgencies(rounds, archive.roster, results, reports)
    let missing = await concurrentMap(absent.agencies, jobs: jobs) { absent in
      self.score(absent.agency, in: absent.round, archive, only: wanted)
    }
    cards += missing.flatMap(\.self)
    run.leagues = leagues(cards, rounds, roster: archive.roster)
    run.agreements = AgreementFigures.figures(
      run.leagues.flatMap { $0.entries.map(\.scorecard) }
    )
    let fileMessages: [String] = run.files.compactMap { record in
      if case .unreadable(let reason) = record.fate { "\(record.file.name)：\(reason)" } else { nil }
    }
    let scored =
      zip(reports, results).compactMap { file, result in
        result.cards.first.map { (agency: $0.agency, folder: ReportFiles.owner(of: file)) }
      } + absent.agencies.map { (agency: $0.agency, folder: $0.agency.id) }
    let messages = archive.messages + archive.people.messages(besides: scored)
    let failed = run.files.contains { if case .unreadable = $0.fate { true } else { false } }
    return Assessed(
      run: run,
      rounds: rounds,
      messages: messages + fileMessages + absent.messages,
      scored: taken.count,
      absent: absent.agencies.count,
      isComplete: !failed && messages.isEmpty,
      sources: sources
    )
  }

  /// Leagues by checklist, then by round, the newest first, then by class.
  private func leagues(_ cards: [Scorecard], _ rounds: Rounds, roster: Roster) -> [League] {
    checklists.flatMap { checklist in
      let own = cards.filter { $0.checklist.id == checklist.id }
      return Set(own.map(\.round)).sorted(by: >).flatMap { round in
        let settings = rounds.round(round)
        return Ranker.leagues(
          own.filter { $0.round == round },
          roster: roster,
          rankedFrom: settings.rankedFrom
        ).map { league in
          var league = league
          league.roundTitle = settings.title
          return league
        }
      }
    }
  }

  private func render(_ assessed: Assessed, _ pages: Pages) throws -> [OutputFile] {
    let run = assessed.run
    let notice = try NoticeMarkdown()
    var outputs: [OutputFile] = []
    var index = 0
    while index < run.leagues.count {
      let first = run.leagues[index]
      let group = run.leagues[index...].prefix {
        $0.checklist.id == first.checklist.id && $0.round == first.round
      }
      let date = run.date ?? assessed.rounds.round(first.round).date
      outputs += render(Array(group), assessed.sources, pages, notice, date: date)
      index += group.count
    }
    outputs.append(OutputFile(path: OutputPath.overview, text: pages.overview(run)))
    outputs.append(OutputFile(path: OutputPath.run, text: RunJSON.text(run)))
    return outputs
  }

  /// The pages, tables and the draft notice of one checklist and round.
  private func render(
    _ group: [League],
    _ sources: [String: SourceOutput],
    _ pages: Pages,
    _ notice: NoticeMarkdown,
    date: CalendarDay?
  ) -> [OutputFile] {
    guard let first = group.first else { return [] }
    let (checklist, round) = (first.checklist.id, first.round)
    var outputs: [OutputFile] = []
    for league in group {
      for entry in league.entries {
        let agency = entry.scorecard.agency.id
        let source = sources[
          OutputPath.sourceHTML(checklist: checklist, round: round, agency: agency)
        ]
        outputs.append(
          OutputFile(
            path: OutputPath.scorecardHTML(checklist: checklist, round: round, agency: agency),
            text: pages.scorecard(
              entry.scorecard,
              league: league,
              standing: entry.standing,
              date: date,
              links: source?.links
            )
          )
        )
        if let source { outputs.append(source.file) }
        outputs.append(
          OutputFile(
            path: OutputPath.scorecardJSON(checklist: checklist, round: round, agency: agency),
            text: ScorecardJSON.text(entry.scorecard, league: league, standing: entry.standing)
          )
        )
      }
    }
    return outputs + [
      OutputFile(
        path: OutputPath.league(checklist: checklist, round: round),
        text: pages.league(group, date: date)
      ),
      OutputFile(
        path: OutputPath.notice(checklist: checklist, round: round),
        text: notice.text(group, date: date)
      ),
      OutputFile(
        path: OutputPath.rankingCSV(checklist: checklist, round: round),
        text: RankingCSV.text(group)
      ),
      OutputFile(
        path: OutputPath.itemsCSV(checklist: checklist, round: round),
        text: ItemsCSV.text(group)
      ),
      OutputFile(
        path: OutputPath.workbook(checklist: checklist, round: round),
        bytes: ResultsWorkbook.bytes(group, date: date)
      ),
    ]
  }
}
