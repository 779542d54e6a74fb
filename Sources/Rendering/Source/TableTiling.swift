import ComplianceModel

/// How far the cells of a table reach: the places they cover as columns and rows.
struct TableTiling {
  /// A cell and what it covers.
  struct Tile {
    var cell: Cell
    var columns = 1
    var rows = 1
  }

  /// Rows from top to bottom.
  private(set) var rows: [[Tile]]

  /// Rows above `head` are repeated on every page: no cell reaches out of them.
  init(_ table: ComplianceModel.Table, head: Int, in text: SourceText) {
    let grid = table.rows
    var owners: [[Int?]] = []
    // A place that a cell covers comes from the same place of the file as the cell.
    for (row, cells) in grid.enumerated() {
      owners.append([])
      for (column, cell) in cells.enumerated() {
        guard cell.isFiller else {
          owners[row].append(row * Self.widest + column)
          continue
        }
        let place = text.place(cell.span.start)
        let left = column > 0 ? owners[row][column - 1] : nil
        let above = row > 0 && column < owners[row - 1].count ? owners[row - 1][column] : nil
        let found = [left, above].compactMap { $0 }.first { owner in
          let origin = grid[owner / Self.widest][owner % Self.widest]
          return text.place(origin.span.start) == place
        }
        owners[row].append(found)
      }
    }
    var taken: Set<Int> = []
    rows = grid.indices.map { row in
      grid[row].indices.compactMap { column -> Tile? in
        let key = row * Self.widest + column
        if taken.contains(key) { return nil }
        var tile = Tile(cell: grid[row][column])
        guard !tile.cell.isFiller else { return tile }
        func owns(_ row: Int, _ column: Int) -> Bool {
          row < owners.count && column < owners[row].count && owners[row][column] == key
        }
        while owns(row, column + tile.columns) { tile.columns += 1 }
        let end = row < head ? head : grid.count
        while row + tile.rows < end,
          (column..<(column + tile.columns)).allSatisfy({ owns(row + tile.rows, $0) })
        {
          tile.rows += 1
        }
        for below in row..<(row + tile.rows) {
          for beside in column..<(column + tile.columns) {
            taken.insert(below * Self.widest + beside)
          }
        }
        return tile
      }
    }
  }

  /// Puts values below each other where a text lost the merged cells of the labels before them.
  ///
  /// Only rows with as many values as any are moved: others may be part of another table. Nothing is
  /// done where the file itself tells what covers what.
  mutating func alignValues(head: Int, isValue: (Cell) -> Bool) {
    guard !rows.joined().contains(where: { $0.columns > 1 || $0.rows > 1 || $0.cell.isFiller })
    else { return }
    let widest = rows.map(\.count).max() ?? 0
    for index in rows.indices where rows[index].count == 1 && !isValue(rows[index][0].cell) {
      // A title within the table.
      rows[index][0].columns = widest
    }
    let counts = rows.map { row in row.count { isValue($0.cell) } }
    guard let most = counts.max(), most > 1 else { return }
    let full = rows.indices.filter { counts[$0] == most }
    let labels = full.map { rows[$0].count - most }.max() ?? 0
    guard labels > 1 else { return }
    for index in full {
      guard let last = rows[index].firstIndex(where: { isValue($0.cell) }), last > 0 else {
        continue
      }
      rows[index][last - 1].columns += labels - (rows[index].count - most)
    }
    // Headings with one cell for all labels and one for every value.
    guard head > 0, rows[head - 1].count == most + 1 else { return }
    for index in 0..<head where rows[index].count > 1 { rows[index][0].columns = labels }
  }

  /// More than a row has columns.
  private static let widest = 1_000_000
}
