internal import ComplianceModel

/// Lays cells that span columns and rows out in a grid; places that a cell covers become fillers.
struct TableGrid {
  /// A place of the grid.
  struct Cell {
    var words: String
    var place: Place
    var isFiller = false
  }

  /// Cells of one table at most; the largest form has some 250.
  static let mostCells = 200_000
  /// Columns of a row at most.
  static let mostColumns = 1_000

  /// The rows so far.
  private(set) var rows: [[Cell]] = []
  /// Rows that the cell above still covers, by column, and where that cell stands.
  private var covered: [Int: (rows: Int, place: Place)] = [:]
  private var count = 0

  /// Begins a row.
  mutating func beginRow() throws(DocumentError) {
    rows.append([])
    try fill()
  }

  /// Adds the next cell of the row; spans below 1 count as 1.
  mutating func add(
    _ words: String,
    columns: Int = 1,
    rows span: Int = 1,
    at place: Place
  ) throws(DocumentError) {
    if rows.isEmpty { try beginRow() }
    let columns = max(1, min(columns, Self.mostColumns))
    for offset in 0..<columns {
      let column = rows[rows.count - 1].count
      try append(Cell(words: offset == 0 ? words : "", place: place, isFiller: offset > 0))
      if span > 1 { covered[column] = (span - 1, place) }
    }
    try fill()
  }

  /// Drops the columns at either edge in which no row has words: spreadsheets saved as pages have them.
  mutating func dropBlankEdges() {
    var (first, last) = (Int.max, -1)
    for row in rows {
      guard let start = row.firstIndex(where: { $0.words.contains { !$0.isWhitespace } }),
        let end = row.lastIndex(where: { $0.words.contains { !$0.isWhitespace } })
      else { continue }
      first = min(first, start)
      last = max(last, end)
    }
    guard last >= 0 else { return }
    for index in rows.indices {
      let row = rows[index]
      // Places that a cell with words covers stay.
      var end = last + 1
      while end < row.count, row[end].isFiller { end += 1 }
      guard first < row.count else {
        rows[index] = []
        continue
      }
      rows[index] = Array(row[first..<min(end, row.count)])
    }
  }

  /// Adds places of the row that no cell of its own takes.
  mutating func addCovered(_ columns: Int, at place: Place) throws(DocumentError) {
    if rows.isEmpty { try beginRow() }
    for _ in 0..<max(0, min(columns, Self.mostColumns)) {
      try append(Cell(words: "", place: place, isFiller: true))
    }
  }

  /// Covers the next places of the row by cells of rows above.
  private mutating func fill() throws(DocumentError) {
    while let above = covered[rows[rows.count - 1].count], above.rows > 0 {
      let column = rows[rows.count - 1].count
      covered[column] = above.rows > 1 ? (above.rows - 1, above.place) : nil
      try append(Cell(words: "", place: above.place, isFiller: true))
    }
  }

  private mutating func append(_ cell: Cell) throws(DocumentError) {
    count += 1
    guard count <= Self.mostCells, rows[rows.count - 1].count < Self.mostColumns else {
      throw .unfoldsTooFar("一张表格超过 \(Self.mostCells) 格或 \(Self.mostColumns) 列")
    }
    rows[rows.count - 1].append(cell)
  }
}
