import ComplianceModel

/// The problem list (失分清单) that agencies work through: what cost marks, why, and how to mend it.
enum LossTable {
  /// One line an agency and item, agencies as ranked, the most to be gained first.
  static func table(_ leagues: [League]) -> Table {
    let depth = ItemColumns.depth(leagues)
    return Table(
      title: Wording.lossSheet,
      columns: ItemColumns.headings(depth, Wording.lossColumns)
        + [Table.Column(Wording.mended, width: ItemColumns.widthToFill)],
      rows: leagues.flatMap { league in
        league.entries.map(\.scorecard).flatMap { card in
          card.losses.map { result in
            ItemColumns.lead(result, card, league, depth) + fields(result, card.checklist.format)
          }
        }
      }
    )
  }

  private static func fields(_ result: ItemResult, _ format: MarksFormat) -> [TableField] {
    let verdict = result.verdict
    // Marks, earned, open and lost add up in every line; what fails as a veto has none.
    let hasMarks = result.hasMarks
    return [
      .marks(hasMarks ? result.item.marks : nil, format),
      .marks(hasMarks ? result.earned.low : nil, format),
      .marks(hasMarks ? result.earned.high - result.earned.low : nil, format),
      .marks(hasMarks ? result.lost : nil, format),
      .text(Wording.lossReason(result)), .text(Wording.demand(result.item)),
      .lines(verdict.evidence.map(\.shown)), .lines(verdict.evidence.map(Wording.place)),
      .text(result.item.remedy), .empty,
    ]
  }
}
