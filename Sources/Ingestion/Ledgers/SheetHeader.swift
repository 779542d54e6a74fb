internal import ComplianceModel

/// Which field of a row holds which column of a sheet that people fill in.
struct SheetHeader<Column: Hashable & CaseIterable> {
  private var fields: [Column: Int] = [:]
  private let known: Set<String>
  /// Headings that were probably meant to be a column, and what they should read.
  private(set) var doubts: [Doubt] = []

  /// Rows among which the header has to be.
  static var limit: Int { 10 }

  /// The header that a row is; nil if it names fewer than two columns.
  ///
  /// Of several headings of a column the first in `names` counts, wherever it stands.
  init?(_ row: SheetRow, names: (Column) -> [String]) {
    known = Set(Column.allCases.flatMap(names).map(\.headerKey))
    let keys = row.fields.map(\.headerKey)
    for column in Column.allCases {
      fields[column] = names(column).lazy.compactMap { keys.firstIndex(of: $0.headerKey) }.first
    }
    guard fields.count > 1 else { return nil }
    let missing = Column.allCases.filter { fields[$0] == nil }.flatMap(names)
    for (key, printed) in zip(keys, row.fields)
    where !known.contains(key) && key.unicodeScalars.count > 2 {
      guard let meant = NearestName.of(key, among: missing) else { continue }
      doubts.append(
        Doubt(
          message: "不认识列“\(printed.clipped)”，是否想写“\(meant)”？此列未采用",
          place: Place(line: row.line, column: 1)
        )
      )
    }
  }

  /// Whether a row below looks like a header again: three headings are no accident.
  func isLike(_ row: SheetRow) -> Bool {
    row.fields.count { known.contains($0.headerKey) } > 2
  }

  /// Whether the sheet has a column.
  func has(_ column: Column) -> Bool { fields[column] != nil }

  /// What a row holds in a column, without blanks around it and without the mark that keeps
  /// spreadsheets from taking text for a formula.
  func text(_ column: Column, _ row: SheetRow) -> String {
    guard let index = fields[column], index < row.fields.count else { return "" }
    let text = row.fields[index].withoutOuterBlanks
    let scalars = text.unicodeScalars
    guard scalars.first == "'", let next = scalars.dropFirst().first,
      "=+-@＝＋－＠".unicodeScalars.contains(next)
    else { return text }
    return String(scalars.dropFirst())
  }
}
