import ComplianceModel

/// What somebody still has to decide (待定事项).
enum OpenItemsTable {
  /// One line an agency and item, in the order of the checklist.
  static func table(_ leagues: [League]) -> Table {
    let depth = ItemColumns.depth(leagues)
    return Table(
      title: Wording.openSheet,
      columns: ItemColumns.headings(depth, Wording.openColumns)
        + [Table.Column(Wording.decided, width: ItemColumns.widthToFill)],
      rows: leagues.flatMap { league in
        league.entries.map(\.scorecard).flatMap { card in
          card.openItems.map { result in
            ItemColumns.lead(result, card, league, depth) + fields(result, card.checklist.format)
          }
        }
      }
    )
  }

  private static func fields(_ result: ItemResult, _ format: MarksFormat) -> [TableField] {
    let verdict = result.verdict
    let hasMarks = result.hasMarks
    return [
      .marks(hasMarks ? result.item.marks : nil, format),
      .marks(hasMarks ? result.earned.low : nil, format),
      .marks(hasMarks ? result.earned.high - result.earned.low : nil, format),
      .text(verdict.reasons.isEmpty ? verdict.ground : Wording.joined(verdict.reasons)),
      .text(Wording.demand(result.item)),
      .lines(verdict.evidence.map(\.shown)), .lines(verdict.evidence.map(Wording.place)),
      .empty,
    ]
  }
}
