internal import ComplianceModel

/// The columns that a table of a Word file really has.
///
/// The grid of a table that was put together or whose edges were dragged has more columns than people
/// see: edges a hair apart. Edges so near that no cell stands between them count as one.
struct WordTableLayout {
  /// A cell in columns that people see.
  struct Place {
    var cell: WordCell
    var columns: Range<Int>
    /// Whether it belongs to the cell above.
    var isCovered: Bool
  }

  /// Edges nearer than this are the same, in twentieths of a point (4 mm): no column is narrower.
  private static let nearest = 227

  /// The cells of each row.
  private(set) var rows: [[Place]] = []

  init(_ table: WordTable) throws(DocumentError) {
    let spans = try table.rows.map { row throws(DocumentError) in try Self.spans(row) }
    let columns = Self.columns(spans.map { $0.map(\.edges) }, widths: table.widths)
    var above: Set<Int> = []
    for row in spans {
      var begins: Set<Int> = []
      var places: [Place] = []
      for (cell, edges) in row {
        let start = columns[edges.lowerBound] ?? 0
        let end = max(columns[edges.upperBound] ?? start + 1, start + 1)
        let isCovered = cell.vertical == .goesOn && above.contains(start)
        if cell.vertical != .none { begins.insert(start) }
        places.append(Place(cell: cell, columns: start..<end, isCovered: isCovered))
      }
      above = begins
      rows.append(places)
    }
  }

  /// The cells of a row between the edges of the grid, those merged sideways as one.
  private static func spans(
    _ row: WordRow
  ) throws(DocumentError) -> [(cell: WordCell, edges: Range<Int>)] {
    var spans: [(cell: WordCell, edges: Range<Int>)] = []
    var edge = row.before
    for cell in row.cells {
      let end = edge + cell.columns
      guard end <= TableGrid.mostColumns else {
        throw .unfoldsTooFar("一张表格超过 \(TableGrid.mostColumns) 列")
      }
      if cell.horizontal == .goesOn, let last = spans.last {
        spans[spans.count - 1].edges = last.edges.lowerBound..<end
      } else {
        spans.append((cell, edge..<end))
      }
      edge = end
    }
    return spans
  }

  /// The column that begins at each edge in use.
  private static func columns(_ rows: [[Range<Int>]], widths: [Int]) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    for span in rows.joined() {
      // The narrowest cell that ends at an edge: what lies behind its start is no room for a cell.
      let start = starts[span.upperBound] ?? span.lowerBound
      starts[span.upperBound] = max(start, span.lowerBound)
    }
    let edges = Set(rows.joined().flatMap { [$0.lowerBound, $0.upperBound] }).union([0]).sorted()
    var places = [0]
    for column in 0..<(edges.last ?? 0) {
      // Without a width nobody can say that two edges are one.
      let width = widths.indices.contains(column) ? widths[column] : nearest
      places.append(places[column] + min(max(width, 0), 100_000))
    }
    var columns: [Int: Int] = [:]
    var first = 0
    for edge in edges {
      let isSame = places[edge] - places[first] < nearest && (starts[edge] ?? -1) < first
      if columns.isEmpty {
        columns[edge] = 0
        first = edge
      } else if isSame, let column = columns[first] {
        columns[edge] = column
      } else {
        columns[edge] = (columns[first] ?? 0) + 1
        first = edge
      }
    }
    return columns
  }
}
