public import ComplianceModel

/// Every item of every agency of every comparison as one table.
public enum ComparisonCSV {
  /// One line an agency and item.
  public static func text(_ comparisons: [Comparison]) -> String {
    CSVWriter.text(table(comparisons))
  }

  /// The table.
  static func table(_ comparisons: [Comparison]) -> Table {
    Table(
      title: Wording.allItems,
      columns: Wording.comparedColumns.map { Table.Column($0) },
      rows: comparisons.flatMap { comparison in
        comparison.agencies.flatMap { agency in
          agency.items.map { row($0, of: agency, MarksFormat(places: comparison.places)) }
        }
      }
    )
  }

  private static func row(
    _ compared: ItemComparison,
    of agency: AgencyComparison,
    _ format: MarksFormat
  ) -> [TableField] {
    let (item, old, new) = (compared.item, compared.old, compared.new)
    let who: [TableField] = [
      .text(agency.new.checklist.title), .text(agency.old.round), .text(agency.new.round),
      .text(agency.agency.rankingClass), .text(agency.agency.id), .text(agency.agency.name),
      .text(item.id), .text(item.path.joined(separator: Wording.pathSeparator)),
      .text(item.title), .text(Wording.status(compared.status)),
    ]
    let marks: [TableField] = [
      .marks(old?.full, format), .marks(new?.full, format),
      .marks(old?.lost.low, format), .marks(old?.lost.high, format),
      .marks(new?.lost.low, format), .marks(new?.lost.high, format),
      .text(Wording.part(compared.status.part)),
      .marks(compared.change.low, format), .marks(compared.change.high, format),
    ]
    let why: [TableField] = [
      .text(old.map { Wording.outcome($0.outcome) }),
      .text(new.map { Wording.outcome($0.outcome) }),
      .text(old.map(Wording.lossReason)), .text(new.map(Wording.lossReason)),
      .lines(item.evidence.map(\.quote)), .lines(item.evidence.map(Wording.place)),
      .text(item.remedy),
    ]
    return who + marks + why
  }
}
