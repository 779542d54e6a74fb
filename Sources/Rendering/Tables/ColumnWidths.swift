/// How wide the columns of a sheet are, in digits.
struct ColumnWidths {
  private static let narrowest = 7
  private static let widest = 44
  /// Rows that are looked at; more say little more.
  private static let sample = 2_000

  /// One for each column.
  let widths: [Int]

  /// Wide enough for the longest line in a column, within bounds; of headings a third is enough, as
  /// they are wrapped.
  init(_ table: Table) {
    var widths = table.columns.map { ($0.title.cells + 2) / 3 + 3 }
    for row in table.rows.prefix(Self.sample) {
      for (index, field) in row.enumerated() where index < widths.count {
        switch field {
        case .empty: continue
        case .number(let number): widths[index] = max(widths[index], number.utf8.count + 1)
        case .text(let text):
          guard widths[index] < Self.widest else { continue }
          let longest = text.split(separator: "\n").map(\.cells).max() ?? 0
          widths[index] = max(widths[index], longest + 1)
        }
      }
    }
    self.widths = zip(table.columns, widths).map { column, width in
      column.width ?? min(max(width, Self.narrowest), Self.widest)
    }
  }
}

extension StringProtocol {
  /// Width in digits; Chinese characters are twice as wide.
  fileprivate var cells: Int { unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } }
}
