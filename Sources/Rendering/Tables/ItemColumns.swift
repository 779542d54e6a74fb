import ComplianceModel

/// The columns in front of every list of items: whose, and below which indicators.
enum ItemColumns {
  /// Width of columns that people fill in.
  static let widthToFill = 24

  /// How many levels of indicators there are.
  static func depth(_ leagues: [League]) -> Int {
    leagues.flatMap(\.entries).flatMap(\.scorecard.items).map(\.path.count).max() ?? 0
  }

  /// The headings, with those that follow.
  static func headings(_ depth: Int, _ others: [String]) -> [Table.Column] {
    (Wording.whoColumns + (0..<depth).map(Wording.levelColumn) + others).map { Table.Column($0) }
  }

  /// The fields of an item.
  static func lead(
    _ result: ItemResult,
    _ card: Scorecard,
    _ league: League,
    _ depth: Int
  ) -> [TableField] {
    let levels = (0..<depth).map { level -> TableField in
      level < result.path.count ? .text(result.path[level]) : .empty
    }
    return [.text(card.agency.id), .text(card.agency.name), .text(league.rankingClass)] + levels
      + [.text(result.item.id), .text(result.item.title)]
  }
}
