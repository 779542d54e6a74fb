/// A block of cells such as `A2:A5`, rows from 1 and columns from 0.
struct CellRange {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// The rows that a sheet can have (ECMA-376).
  private static let possibleRows = 1...1_048_576

  /// Reads a reference; nil if it is none.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":", maxSplits: 1)
    guard let first = ends.first.flatMap({ CellRange.cell($0) }),
      let last = ends.last.flatMap({ CellRange.cell($0) }),
      let firstRow = first.row, let lastRow = last.row,
      firstRow <= lastRow, first.column <= last.column
    else { return nil }
    rows = firstRow...lastRow
    columns = first.column...last.column
  }

  /// The column of a cell such as `AB12`; nil if it is none.
  static func column(_ reference: some StringProtocol) -> Int? { cell(reference)?.column }

  private static func cell(_ reference: some StringProtocol) -> (column: Int, row: Int?)? {
    var column = 0
    var letters = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF), byte >= 0x41 else { break }
      letters += 1
      guard letters <= 3 else { return nil }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    guard letters > 0 else { return nil }
    let row = Int(reference.dropFirst(letters)).flatMap { possibleRows.contains($0) ? $0 : nil }
    return (column - 1, row)
  }
}
