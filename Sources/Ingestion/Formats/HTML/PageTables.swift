/// Tells tables that hold data from those that only lay out a page, or its article.
struct PageTables {
  private struct Facts {
    var node: Int
    var outer: Int?
    var cells = 0
    var rowCells = 0
    var widest = 0
    var rows = 0
    /// Chinese characters of its longest cell, and of all cells with those of tables inside.
    var longest = 0
    var han = 0
    var holdsTables = false
    var holdsSmallTables = false
    var isData = false
  }

  /// Chinese characters that no cell of a data table has.
  private static let longestCell = 200
  /// Longest cell of a table of one row, which otherwise sets columns of a page.
  private static let longestInRow = 60
  /// Chinese characters of a table that is set into a cell as one would set a line.
  private static let smallTable = 40

  private var data: Set<Int> = []

  /// Whether the table at a node holds data.
  func isData(_ node: Int) -> Bool { data.contains(node) }

  /// Looks at all tables of a page, each node once.
  init(_ page: Page) {
    var all: [Facts] = []
    var open: [(table: Int, end: Int)] = []
    // The Chinese characters of open cells, by the table they belong to.
    var cells: [(table: Int, end: Int, han: Int)] = []
    func endCells(before node: Int) {
      while let cell = cells.last, cell.end <= node {
        cells.removeLast()
        all[cell.table].longest = max(all[cell.table].longest, cell.han)
      }
      while let table = open.last, table.end <= node { open.removeLast() }
    }
    for (index, node) in page.nodes.enumerated() {
      endCells(before: index)
      switch node.element {
      case .table:
        all.append(Facts(node: index, outer: open.last?.table))
        open.append((all.count - 1, Int(node.end)))
      case .row:
        guard let table = open.last?.table else { continue }
        all[table].rows += 1
        all[table].rowCells = 0
      case .cell:
        guard let table = open.last?.table else { continue }
        all[table].cells += 1
        all[table].rowCells += 1
        all[table].widest = max(all[table].widest, all[table].rowCells)
        cells.append((table, Int(node.end), 0))
      case .words:
        guard !cells.isEmpty, let table = open.last?.table else { continue }
        // The first byte of a Chinese character in UTF-8.
        let han = page.words(index).count { (0xE4...0xE9).contains($0) }
        cells[cells.count - 1].han += han
        all[table].han += han
      default: break
      }
    }
    endCells(before: Int.max)
    for index in all.indices.reversed() {
      all[index].isData = Self.isData(all[index], page)
      guard let outer = all[index].outer else { continue }
      all[outer].han += all[index].han
      // A table within a cell that is hardly more than a line does not make the outer one layout.
      let isSmall = all[index].cells <= 3 && all[index].han <= Self.smallTable
      if isSmall { all[outer].holdsSmallTables = true } else { all[outer].holdsTables = true }
    }
    data = Set(all.filter(\.isData).map(\.node))
  }

  private static func isData(_ facts: Facts, _ page: Page) -> Bool {
    let role = page.attribute(.role, of: facts.node)
    guard role != "presentation", role != "none", !facts.holdsTables, facts.widest >= 2,
      facts.longest < longestCell
    else { return false }
    if facts.holdsSmallTables, facts.cells < 8 { return false }
    return facts.rows > 1 || facts.longest <= longestInRow
  }
}
