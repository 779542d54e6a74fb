public import ComplianceModel

/// The results of all classes of a checklist and round as an Excel workbook: ranking, losses, what is
/// open, all items.
public enum ResultsWorkbook {
  /// The file; the same results give the same bytes.
  public static func bytes(_ leagues: [League], date: CalendarDay?) -> [UInt8] {
    let first = leagues.first
    let title = first.map { Wording.leagueTitle($0.checklist, round: $0.round) }
    let footer = [title, date?.description].compactMap { $0 }.joined(separator: Wording.dot)
    let workbook = WorkbookWriter(
      tables: [
        RankingCSV.table(leagues), LossTable.table(leagues), OpenItemsTable.table(leagues),
        ItemsCSV.table(leagues),
      ],
      places: first?.checklist.places ?? 2,
      footer: footer
    )
    return workbook.bytes
  }
}
