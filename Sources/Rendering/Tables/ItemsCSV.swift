public import ComplianceModel

/// Every item of every agency as one table, for review and problem lists.
public enum ItemsCSV {
  /// One line an item; several quotes share a cell, one below the other.
  public static func text(_ leagues: [League]) -> String { CSVWriter.text(table(leagues)) }

  /// The same for agencies that are in no league, as in a self-check.
  public static func text(_ cards: [Scorecard]) -> String {
    CSVWriter.text(table(cards.map { ($0, "") }))
  }

  /// The table.
  static func table(_ leagues: [League]) -> Table {
    table(
      leagues.flatMap { league in league.entries.map { ($0.scorecard, league.rankingClass) } }
    )
  }

  private static func table(_ cards: [(card: Scorecard, class: String)]) -> Table {
    let rows = cards.flatMap { card, rankingClass in
      card.items.map { row($0, of: card, class: rankingClass) }
    }
    return Table(
      title: Wording.allItems,
      columns: Wording.itemColumns.map { Table.Column($0) },
      rows: rows
    )
  }

  private static func row(
    _ result: ItemResult,
    of card: Scorecard,
    class rankingClass: String
  ) -> [TableField] {
    let (verdict, format) = (result.verdict, card.checklist.format)
    let earned =
      verdict.outcome == .notApplicable || !result.hasMarks ? nil : result.earned
    func places(_ text: (Evidence) -> String?) -> TableField {
      .lines(verdict.evidence.map(text))
    }
    return [
      .text(card.checklist.title), .text(card.round), .text(rankingClass),
      .text(card.agency.id), .text(card.agency.name), .text(result.item.id),
      .text(result.path.joined(separator: Wording.pathSeparator)), .text(result.item.title),
      .text(Wording.role(result.item.role) ?? Wording.scored),
      .marks(result.hasMarks ? result.item.marks : nil, format), .marks(earned?.low, format),
      .marks(earned.map { $0.high - $0.low }, format),
      .marks(earned.map { _ in result.lost }, format),
      .text(Wording.outcome(verdict.outcome)), .text(Wording.trust(verdict) ?? ""),
      .text(verdict.ground ?? ""),
      .text(Wording.joined(verdict.reasons)),
      places(\.shown), places(\.file), places { Wording.lineOrPlace($0.place) }, places(\.section),
      places(\.cell), .text(result.item.remedy),
      .text(verdict.machine.map { Wording.outcome($0.outcome) } ?? ""),
      .text((verdict.review?.entries ?? []).map(Wording.line).joined(separator: "\n")),
      .marks(result.selfScore, format),
    ]
  }
}
