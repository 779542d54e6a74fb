public import ComplianceModel

/// Rankings of all classes of a checklist and round as one table.
public enum RankingCSV {
  /// One line an agency, in the order of the rankings.
  public static func text(_ leagues: [League]) -> String { CSVWriter.text(table(leagues)) }

  /// The table.
  static func table(_ leagues: [League]) -> Table {
    let indicators = leagues.topIndicators
    let header =
      Wording.rankingColumns
      + indicators.flatMap { node -> [String] in
        let title = Wording.titled(node)
        return [Wording.earnedColumn(title), Wording.openColumn(title)]
      }
      + Wording.adjustmentColumns + [Wording.rankingRemarks]
    let rows = leagues.flatMap { league in
      league.entries.map { row($0, in: league, indicators) }
    }
    return Table(
      title: Wording.rankingSheet,
      columns: header.map { Table.Column($0) },
      rows: rows
    )
  }

  private static func row(
    _ entry: League.Entry,
    in league: League,
    _ indicators: [NodeScore]
  ) -> [TableField] {
    let card = entry.scorecard
    let format = card.checklist.format
    let fixed: [TableField] = [
      .text(card.checklist.title), .text(card.round), .text(league.rankingClass),
      .count(entry.standing?.best), .count(entry.standing?.worst),
      .text(card.agency.id), .text(card.agency.name),
      .marks(card.root.full, format), .marks(card.score?.low, format),
      .marks(card.score.map { $0.high - $0.low }, format), .marks(card.score?.high, format),
      .marks(card.root.assessed, format),
      card.grade.map { .text($0.low) } ?? .empty, card.grade.map { .text($0.high) } ?? .empty,
      .marks(card.selfScore, format),
    ]
    let marks: [TableField] = indicators.flatMap { indicator -> [TableField] in
      let earned = card.root.children.first { $0.id == indicator.id }?.earned
      return [.marks(earned?.low, format), .marks(earned.map { $0.high - $0.low }, format)]
    }
    var remarks = Wording.remarks(card)
    if entry.standing == nil { remarks.append(Wording.unrankedReason(card)) }
    if league.isSmall { remarks.append(Wording.smallClass) }
    let changes = card.adjustmentOfWhole
    let adjusted: [TableField] = [.marks(changes?.low, format), .marks(changes?.high, format)]
    return fixed + marks + adjusted + [.text(remarks.joined(separator: Wording.semicolon))]
  }
}
