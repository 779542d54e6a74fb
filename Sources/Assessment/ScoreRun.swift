public import ComplianceModel
internal import Evaluation
internal import Rendering

extension Workbench {
  /// What a run over a folder of reports came to.
  public struct ScoreRun: Sendable {
    /// The files to write, in a stable order; empty where they were handed to a writer.
    public var outputs: [OutputFile] = []
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
    /// Where evidence is found on the pages of reports, by the paths of these pages.
    var links: [String: EvidenceLinks] = [:]

    /// Whether there was anything to score, or to complain of.
    var hasResults: Bool { scored + absent > 0 || !isComplete }
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
    var outputs: [OutputFile] = []
    var run = try await score(files, only: wanted, date: date, jobs: jobs) { outputs.append($0) }
    run.outputs = outputs
    return run
  }

  /// The same with every file handed to `write` as soon as it is made, in a stable order: the pages of
  /// thousands of reports are more than fits in memory.
  ///
  /// Nothing is written if there is nothing to score and nothing to complain of.
  public func score(
    _ files: [InputFile],
    only wanted: Set<String>,
    date: CalendarDay?,
    jobs: Int,
    write: (OutputFile) throws -> Void
  ) async throws -> ScoreRun {
    let pages = try Pages()
    let assessed = try await assess(
      files,
      only: wanted,
      date: date,
      jobs: jobs,
      pages: pages,
      write: write
    )
    if assessed.hasResults { try await render(assessed, pages, jobs: jobs, write) }
    return ScoreRun(
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
    pages: Pages? = nil,
    write: (OutputFile) throws -> Void = { _ in }
  ) async throws -> Assessed {
    let reports = files.filter(ReportFiles.isReport).sorted { $0.name < $1.name }
    let archive = await archive(files, reports, date: date, jobs: jobs)
    let rounds = try Rounds(files, checklists: checklists, roster: archive.roster)
    var run = Run(date: date, rulesDigest: rulesDigest, files: [], leagues: [])
    var cards: [Scorecard] = []
    var taken: [String: String] = [:]
    var links: [String: EvidenceLinks] = [:]
    // All that is kept of a report besides its scorecards.
    var owners: [String?] = []
    var agencies: [Agency?] = []
    try await concurrentEach(
      reports,
      jobs: jobs,
      { self.score($0, archive, rounds, only: wanted, pages: pages) },
      take: { result in
        owners.append(result.owner)
        agencies.append(result.cards.first?.agency)
        var record = result.record
        if case .scored(let agency, let round) = record.fate {
          let key = round + "/" + agency
          if let first = taken[key] {
            record.fate = .unreadable("与 \(first) 同为一个机关同一年度的报告，只采用了前者：请删去一份")
          } else {
            taken[key] = record.file.name
            cards += result.cards
            for source in result.sources {
              links[source.file.path] = source.links
              try write(source.file)
            }
          }
        }
        run.files.append(record)
      }
    )
    let absent = AbsentAgencies(rounds, archive.roster, owners, reports)
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
      zip(reports, agencies).compactMap { file, agency in
        agency.map { (agency: $0, folder: ReportFiles.owner(of: file)) }
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
      links: links
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

  private func render(
    _ assessed: Assessed,
    _ pages: Pages,
    jobs: Int,
    _ write: (OutputFile) throws -> Void
  ) async throws {
    let run = assessed.run
    let notice = try NoticeMarkdown()
    var index = 0
    while index < run.leagues.count {
      let first = run.leagues[index]
      let group = run.leagues[index...].prefix {
        $0.checklist.id == first.checklist.id && $0.round == first.round
      }
      let date = run.date ?? assessed.rounds.round(first.round).date
      try await renderCards(group, assessed.links, pages, date: date, jobs: jobs, write)
      try renderTables(Array(group), pages, notice, date: date, write)
      index += group.count
    }
    try write(OutputFile(path: OutputPath.overview, text: pages.overview(run)))
    try write(OutputFile(path: OutputPath.run, text: RunJSON.text(run)))
  }

  /// The scorecards of one checklist and round.
  private func renderCards(
    _ group: some Collection<League>,
    _ links: [String: EvidenceLinks],
    _ pages: Pages,
    date: CalendarDay?,
    jobs: Int,
    _ write: (OutputFile) throws -> Void
  ) async throws {
    let entries = group.flatMap { league in league.entries.map { (league, $0) } }
    try await concurrentEach(
      entries,
      jobs: jobs,
      { league, entry in
        let card = entry.scorecard
        let (id, round, agency) = (card.checklist.id, card.round, card.agency.id)
        let source = OutputPath.sourceHTML(checklist: id, round: round, agency: agency)
        return [
          OutputFile(
            path: OutputPath.scorecardHTML(checklist: id, round: round, agency: agency),
            text: pages.scorecard(
              card,
              league: league,
              standing: entry.standing,
              date: date,
              links: links[source]
            )
          ),
          OutputFile(
            path: OutputPath.scorecardJSON(checklist: id, round: round, agency: agency),
            text: ScorecardJSON.text(card, league: league, standing: entry.standing)
          ),
        ]
      },
      take: { try $0.forEach(write) }
    )
  }

  /// The ranking of one checklist and round, its tables and the draft notice.
  private func renderTables(
    _ group: [League],
    _ pages: Pages,
    _ notice: NoticeMarkdown,
    date: CalendarDay?,
    _ write: (OutputFile) throws -> Void
  ) throws {
    guard let first = group.first else { return }
    let (checklist, round) = (first.checklist.id, first.round)
    try write(
      OutputFile(
        path: OutputPath.league(checklist: checklist, round: round),
        text: pages.league(group, date: date)
      )
    )
    try write(
      OutputFile(
        path: OutputPath.notice(checklist: checklist, round: round),
        text: notice.text(group, date: date)
      )
    )
    try write(
      OutputFile(
        path: OutputPath.rankingCSV(checklist: checklist, round: round),
        text: RankingCSV.text(group)
      )
    )
    try write(
      OutputFile(
        path: OutputPath.itemsCSV(checklist: checklist, round: round),
        text: ItemsCSV.text(group)
      )
    )
    try write(
      OutputFile(
        path: OutputPath.workbook(checklist: checklist, round: round),
        bytes: ResultsWorkbook.bytes(group, date: date)
      )
    )
  }
}
