internal import ComplianceModel

/// Draws rows so that nobody chooses them and everybody gets the same ones again.
struct Sampling {
  /// What the choice depends on: the agency, the round, the question.
  let seed: [String]

  /// Rows in the order of the table.
  func draw(_ count: Int, from table: LedgerTable) -> [LedgerTable.Row] {
    table.rows.enumerated()
      .map { (offset: $0.offset, row: $0.element, lot: lot($0.element.row.text)) }
      .sorted { ($0.lot, $0.offset) < ($1.lot, $1.offset) }
      .prefix(count)
      .sorted { $0.offset < $1.offset }
      .map(\.row)
  }

  private func lot(_ text: String) -> UInt64 {
    StableHash.fnv1a((seed + [text]).joined(separator: "\n"))
  }
}
