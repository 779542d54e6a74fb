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

  /// What a self-check came to.
  public struct SelfCheck: Sendable {
    /// The printed result.
    public var text: String
    /// The gravest finding that is the report's fault; nil if there is none.
    public var gravest: Severity?
  }

  /// Self-check of one draft: what would cost marks, where, how to mend it.
  public func check(
    _ file: InputFile,
    roster: Roster,
    only wanted: Set<String>,
    format: TextFormat,
    color: Bool
  ) throws(UseError) -> SelfCheck {
    let (report, agency) = try identified(file, roster: roster)
    let cards = assessor.scorecards(
      of: Dossier(agency: agency, round: report.year.map(String.init) ?? "", report: report),
      only: wanted
    ).filter { card in !wanted.isEmpty || concerns(card, agency, report) }
    let gravest = assessor.findings(in: report).filter { $0.blame == .report }.map(\.severity).max()
    let text =
      switch format {
      case .json:
        cards.count == 1
          ? ScorecardJSON.text(cards[0], league: nil, standing: nil) : ScorecardJSON.list(cards)
      case .text: SelfCheckText.text(cards, color: color)
      }
    return SelfCheck(text: text, gravest: gravest)
  }

  /// What was understood of a report, complete or not.
  public func inspect(
    _ file: InputFile,
    roster: Roster,
    format: TextFormat,
    color: Bool
  ) throws(UseError) -> String {
    let reading = try read(file, roster: roster)
    let findings = assessor.findings(in: reading.report)
    return switch format {
    case .json:
      InspectionJSON.text(reading.report, agency: reading.agency, findings: findings)
    case .text:
      InspectionText.text(
        reading.report,
        agency: reading.agency,
        findings: findings,
        color: color
      )
    }
  }

  /// How one item was judged, step by step; in every checklist that has it, or in the one named.
  public func explain(
    _ file: InputFile,
    item: String,
    roster: Roster,
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
    let (report, agency) = try identified(file, roster: roster)
    let dossier = Dossier(
      agency: agency,
      round: report.year.map(String.init) ?? "",
      report: report
    )
    return holders.compactMap { checklist in
      assessor.trace(item, checklist: checklist.id, of: dossier)
    }
    .map { ExplanationText.text($0, color: color) }
    .joined(separator: "\n")
  }

  /// The tree of items with their marks.
  public func list(only wanted: Set<String>) -> String {
    RuleListText.text(checklists.filter { wanted.isEmpty || wanted.contains($0.id) })
  }

  private func concerns(_ card: Scorecard, _ agency: Agency, _ report: AnnualReport) -> Bool {
    guard let checklist = checklists.first(where: { $0.id == card.checklist.id }) else {
      return false
    }
    return checklist.audience.concerns(agency, year: report.year)
  }

  /// A report of which agency and year are known.
  func identified(
    _ file: InputFile,
    roster: Roster
  ) throws(UseError) -> (AnnualReport, Agency) {
    let reading = try read(file, roster: roster)
    // A file named for its agency says whose it is even if the title does not.
    let named = roster.agencies.first { $0.id == file.stem }
    guard let agency = reading.agency.map({ $0.isGuessed ? named ?? $0 : $0 }) ?? named else {
      throw .unreadable(file: file.shown, reason: ReportError.noAgency.description)
    }
    guard reading.report.year != nil else {
      throw .unreadable(file: file.shown, reason: ReportError.noYear.description)
    }
    return (reading.report, agency)
  }
}
