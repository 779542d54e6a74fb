public import ComplianceModel

/// What people still have to look at, as a sheet to fill in and read back (复核表).
public enum ReviewSheet {
  /// Open and stale items and all findings of all agencies, as CSV.
  public static func csv(_ cards: [Scorecard]) -> String { CSVWriter.text(table(cards)) }

  /// The same as a workbook.
  public static func workbook(_ cards: [Scorecard]) -> [UInt8] {
    WorkbookWriter(
      tables: [table(cards)],
      places: cards.map(\.checklist.places).max() ?? 2,
      footer: Wording.reviewTitle
    ).bytes
  }

  /// Agency by agency in the order of the cards: its items by checklist, then its findings.
  static func table(_ cards: [Scorecard]) -> Table {
    var order: [String] = []
    var byAgency: [String: [Scorecard]] = [:]
    for card in cards {
      if byAgency[card.agency.id] == nil { order.append(card.agency.id) }
      byAgency[card.agency.id, default: []].append(card)
    }
    return Table(
      title: Wording.reviewTitle,
      columns: (Wording.reviewColumns + Wording.decisionColumns).map { Table.Column($0) },
      rows: order.flatMap { rows(byAgency[$0] ?? []) }
    )
  }

  private static func rows(_ cards: [Scorecard]) -> [[TableField]] {
    // A blend holds the items of its parts under prefixed names: whoever comes first has them.
    var seen: Set<String> = []
    let items = cards.flatMap { card in
      card.items.filter { result in
        (result.isOpen || result.verdict.review?.isStale == true)
          && seen.insert(
            result.item.id.contains("/")
              ? result.item.id : "\(card.checklist.id)/\(result.item.id)"
          ).inserted
      }.map { row($0, of: card) }
    }
    let findings = cards.first.map { card in card.findings.map { row($0, of: card) } } ?? []
    return items + findings
  }

  private static func row(_ result: ItemResult, of card: Scorecard) -> [TableField] {
    let (verdict, format) = (result.verdict, card.checklist.format)
    let machine =
      verdict.machine
      ?? Verdict.Machine(
        outcome: verdict.outcome,
        ground: verdict.ground,
        reasons: verdict.reasons
      )
    return agency(card) + [
      .text(card.checklist.id), .text(card.checklist.title),
      .text("\(result.item.id) \(result.item.title)"), .text(Wording.demandWithLevels(result.item)),
      .marks(result.item.marks, format), .text(format.range(result.earned)),
      .text(Wording.outcome(machine.outcome)), .text(Wording.joined(machine.reasons)),
    ] + quotes(verdict.evidence) + [
      .empty, .text(Fingerprint(result.item, verdict.evidence).description),
    ] + said(verdict.review)
  }

  private static func row(_ finding: Finding, of card: Scorecard) -> [TableField] {
    let remarks = [
      finding.expected.map { "\(Wording.expected)\($0)" },
      finding.actual.map { "\(Wording.actual)\($0)" },
    ].compactMap { $0 }
    return agency(card) + [
      .empty, .empty, .empty, .empty, .empty, .empty,
      .text(Wording.blame(finding.blame) ?? Wording.severity(finding.severity)),
      .text(Wording.joined([finding.message] + remarks)),
    ] + quotes(finding.evidence) + [
      .text(finding.code.rawValue), .text(Fingerprint(finding).description),
    ] + said(finding.review)
  }

  private static func agency(_ card: Scorecard) -> [TableField] {
    [.text(card.agency.id), .text(card.agency.name), .text(card.agency.rankingClass)]
  }

  private static func quotes(_ evidence: [Evidence]) -> [TableField] {
    [
      .text(evidence.map(\.shown).joined(separator: "\n")),
      .text(evidence.map(Wording.place).joined(separator: "\n")),
    ]
  }

  /// What was said before, then the columns to fill in.
  private static func said(_ review: Review?) -> [TableField] {
    [.text((review?.entries ?? []).map(Wording.line).joined(separator: "\n"))]
      + Wording.decisionColumns.map { _ in .empty }
  }
}
