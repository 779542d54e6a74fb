public import ComplianceModel

/// Every agency of every comparison as one table (整改总表).
public enum AgenciesCSV {
  /// One line an agency; those that only one round knows come last.
  public static func text(_ comparisons: [Comparison]) -> String {
    CSVWriter.text(table(comparisons))
  }

  /// The table.
  static func table(_ comparisons: [Comparison]) -> Table {
    Table(
      title: Wording.agencySheet,
      columns: Wording.agencyColumns.map { Table.Column($0) },
      rows: comparisons.flatMap { comparison in
        comparison.agencies.map { row($0, in: comparison) }
          + comparison.onlyOld.map { row($0, isOld: true, in: comparison) }
          + comparison.onlyNew.map { row($0, isOld: false, in: comparison) }
      }
    )
  }

  private static func row(_ agency: AgencyComparison, in comparison: Comparison) -> [TableField] {
    let format = MarksFormat(places: comparison.places)
    let changes = [agency.change?.total] + ScoreChange.Part.allCases.map { agency.change?[$0] }
    return who(agency.agency, comparison) + scores(agency.old.score, agency.new.score, format)
      + changes.flatMap { pair($0?.low, $0?.high, format) }
      + pair(agency.regained, agency.newlyLost, format)
      + Wording.countedStates.map { .count(agency.count($0)) } + [
        .text(agency.old.grade.map(Wording.grade)), .text(agency.new.grade.map(Wording.grade)),
        .text(Wording.remarks(agency).joined(separator: Wording.semicolon).orNil),
      ]
  }

  private static func row(
    _ lone: Comparison.Lone,
    isOld: Bool,
    in comparison: Comparison
  ) -> [TableField] {
    let format = MarksFormat(places: comparison.places)
    let (card, score, grade) = (lone.card, lone.card.score, lone.card.grade.map(Wording.grade))
    let lead =
      who(card.agency, comparison)
      + scores(isOld ? score : nil, isOld ? nil : score, format)
    let last: [TableField] = [
      .text(isOld ? grade : nil), .text(isOld ? nil : grade),
      .text(Wording.lone(lone, isOld: isOld)),
    ]
    let blank = Wording.agencyColumns.count - lead.count - last.count
    return lead + Array(repeating: .empty, count: blank) + last
  }

  private static func who(_ agency: Agency, _ comparison: Comparison) -> [TableField] {
    [
      .text(comparison.new.checklist.title), .text(comparison.old.round),
      .text(comparison.new.round), .text(agency.rankingClass), .text(agency.id),
      .text(agency.name),
    ]
  }

  private static func scores(_ old: MarksRange?, _ new: MarksRange?, _ format: MarksFormat)
    -> [TableField]
  {
    pair(old?.low, old?.high, format) + pair(new?.low, new?.high, format)
  }

  private static func pair(_ low: Marks?, _ high: Marks?, _ format: MarksFormat) -> [TableField] {
    [.marks(low, format), .marks(high, format)]
  }
}
