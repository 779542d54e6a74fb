public import ComplianceModel
internal import Evaluation
internal import Ingestion
internal import Rendering
internal import RuleLoading

extension Workbench {
  /// The form in which the result for a single report is wanted.
  public enum TextFormat: String, Sendable, CaseIterable {
    /// For reading on a terminal.
    case text
    /// For programs.
    case json
  }

  /// The form in which the reading of a report is wanted.
  public enum ReadingFormat: Sendable {
    /// For a terminal or for programs.
    case text(TextFormat)
    /// For reading in a browser, beside the report's own text.
    case page
  }

  /// The form in which a self-check is wanted.
  public enum CheckFormat: String, Sendable, CaseIterable {
    /// For reading on a terminal.
    case text
    /// For programs.
    case json
    /// For programs that take a line at a time: one for each checklist.
    case jsonl
    /// All items as a table.
    case csv
    /// For notes and mails, in Markdown.
    case md
    /// For reading in a browser and for print; one checklist only.
    case html
    /// For editors and review tools, SARIF 2.1.0.
    case sarif
  }

  /// What a self-check came to.
  public struct SelfCheck: Sendable {
    /// The printed result.
    public var text: String
    /// The gravest finding that is the report's fault; nil if there is none.
    public var gravest: Severity?
  }

  /// Self-check of one draft: what would cost marks, where, how to mend it.
  ///
  /// `beside` is what lies beside the draft: roster, evidence tables, last year's report, reports of
  /// other agencies.
  public func check(
    _ file: InputFile,
    beside: [InputFile],
    only wanted: Set<String>,
    format: CheckFormat,
    color: Bool
  ) throws -> SelfCheck {
    let (dossier, round) = try dossier(file, beside: beside)
    let assessment = assessor.assessment(
      of: dossier,
      claims: round.claims,
      only: checklists(for: dossier.agency, year: dossier.report.year, in: round, only: wanted)
    )
    let cards = assessment.scorecards
    let gravest = assessment.findings.filter {
      $0.blame == .report && $0.status != .dismissed
    }.map(\.severity).max()
    let text =
      switch format {
      case .json:
        cards.count == 1
          ? ScorecardJSON.text(cards[0], league: nil, standing: nil) : ScorecardJSON.list(cards)
      case .text: SelfCheckText.text(cards, color: color)
      case .jsonl: ScorecardJSON.lines(cards)
      case .csv: ItemsCSV.text(cards)
      case .md: ScorecardMarkdown.text(cards)
      case .html: try page(cards, date: dossier.date)
      case .sarif: SarifJSON.text(cards)
      }
    return SelfCheck(text: text, gravest: gravest)
  }

  private func page(_ cards: [Scorecard], date: CalendarDay?) throws -> String {
    guard let card = cards.first, cards.count == 1 else {
      throw UseError.severalChecklists(cards.map(\.checklist.id))
    }
    return try Pages().scorecard(card, league: nil, standing: nil, date: date)
  }

  /// What cannot be used of the files beside a draft, or is in doubt, for people.
  public func messages(about beside: [InputFile]) -> [String] {
    Archive(beside, kinds: ledgerKinds, checklists: checklists).messages
  }

  /// What was understood of a report, complete or not.
  public func inspect(
    _ file: InputFile,
    beside: [InputFile],
    format: ReadingFormat,
    color: Bool
  ) throws -> String {
    let reading = try read(file, roster: Archive.roster(among: beside).roster)
    let (report, agency) = (reading.report, reading.agency)
    let findings = assessor.findings(in: report, of: agency)
    switch format {
    case .page:
      let source = SourceReading(report, agency: agency, findings: findings)
      return try Pages().source(source, date: nil)
    case .text(.json):
      return InspectionJSON.text(report, agency: agency, findings: findings)
    case .text(.text):
      return InspectionText.text(report, agency: agency, findings: findings, color: color)
    }
  }

  /// The same as text.
  public func inspect(
    _ file: InputFile,
    beside: [InputFile],
    format: TextFormat,
    color: Bool
  ) throws -> String {
    try inspect(file, beside: beside, format: .text(format), color: color)
  }

  /// How one item was judged, step by step; in every checklist that has it, or in the one named.
  public func explain(
    _ file: InputFile,
    item: String,
    beside: [InputFile],
    only wanted: Set<String>,
    color: Bool
  ) throws(UseError) -> String {
    let holders = checklists.filter { checklist in
      (wanted.isEmpty || wanted.contains(checklist.id))
        && checklist.items.contains { $0.id == item }
    }
    guard !holders.isEmpty else {
      let known = checklists.flatMap { $0.items.map(\.id) }
      throw .unknownItem(item, nearest: NearestName.of(item, among: known))
    }
    let (dossier, _) = try dossier(file, beside: beside)
    return holders.compactMap { checklist in
      assessor.trace(item, checklist: checklist.id, of: dossier)
    }
    .map { ExplanationText.text($0, color: color) }
    .joined(separator: "\n")
  }

  /// Everything that a single report is judged by, and the round as the file beside it sets it up.
  private func dossier(
    _ file: InputFile,
    beside: [InputFile]
  ) throws(UseError) -> (dossier: Dossier, round: Round) {
    var archive = Archive(beside, kinds: ledgerKinds, checklists: checklists)
    let (report, agency) = try identified(file, roster: archive.roster)
    let others = beside.filter(ReportFiles.isReport)
    archive.keep(others.compactMap { footprint($0, roster: archive.roster) })
    let name = ReportFiles.round(of: file) ?? report.year.map(String.init) ?? ""
    let round: Round
    do throws(InputProblems) {
      round = try Rounds(beside, checklists: checklists, roster: archive.roster).round(name)
    } catch {
      throw .wrongInput(error.messages)
    }
    archive.date = round.date
    let dossier = archive.dossier(
      report,
      of: agency,
      round: name,
      folder: ReportFiles.owner(of: file)
    )
    return (dossier, round)
  }

  /// A report of which agency and year are known.
  func identified(
    _ file: InputFile,
    roster: Roster
  ) throws(UseError) -> (AnnualReport, Agency) {
    let reading = try read(file, roster: roster)
    // A file named for its agency says whose it is even if the title does not.
    let named = roster.agency(id: ReportFiles.owner(of: file))
    guard let agency = reading.agency.map({ $0.isGuessed ? named ?? $0 : $0 }) ?? named else {
      throw .unreadable(file: file.shown, reason: ReportError.noAgency.description)
    }
    guard reading.report.year != nil else {
      throw .unreadable(file: file.shown, reason: ReportError.noYear.description)
    }
    return (reading.report, agency)
  }
}
