public import ComplianceModel

/// Agencies and what they have to mend as an Excel workbook, with columns to fill in.
public enum RectificationWorkbook {
  /// The file; the same comparisons give the same bytes.
  public static func bytes(_ comparisons: [Comparison], date: CalendarDay?) -> [UInt8] {
    WorkbookWriter(
      tables: [AgenciesCSV.table(comparisons), table(comparisons)],
      places: comparisons.map(\.places).max() ?? 2,
      footer: [Wording.comparisonTitle, date?.description].compactMap { $0 }
        .joined(separator: Wording.dot)
    ).bytes
  }

  /// What has to be mended (整改清单): one line an agency and item, numbered by agency.
  static func table(_ comparisons: [Comparison]) -> Table {
    Table(
      title: Wording.rectification,
      columns: Wording.toMendColumns.map { Table.Column($0) }
        + Wording.toFillColumns.map { Table.Column($0, width: ItemColumns.widthToFill) },
      rows: comparisons.flatMap { comparison in
        comparison.agencies.flatMap { agency in
          agency.toMend.enumerated().map { index, compared in
            row(compared, index + 1, of: agency, MarksFormat(places: comparison.places))
          }
        }
      }
    )
  }

  private static func row(
    _ compared: ItemComparison,
    _ number: Int,
    of agency: AgencyComparison,
    _ format: MarksFormat
  ) -> [TableField] {
    let item = compared.item
    // A veto has no marks to lose.
    let hasMarks = item.role != .veto
    let open = item.lost.high - item.lost.low
    return [
      .text(agency.new.checklist.title), .text(agency.agency.rankingClass),
      .text(agency.agency.id), .text(agency.agency.name), .count(number),
      .text(item.id), .text(item.path.joined(separator: Wording.pathSeparator)),
      .text(item.title), .marks(hasMarks ? item.full : nil, format),
      .marks(hasMarks ? compared.old?.lost.low : nil, format),
      .marks(hasMarks ? item.lost.low : nil, format), .marks(hasMarks ? open : nil, format),
      .text(Wording.lossReason(item)), .lines(item.evidence.map(\.quote)),
      .lines(item.evidence.map(Wording.place)), .text(item.remedy),
      .text(Wording.status(compared.status)),
    ] + Wording.toFillColumns.map { _ in .empty }
  }
}
