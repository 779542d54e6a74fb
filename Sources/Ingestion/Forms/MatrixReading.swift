internal import ComplianceModel

extension TableReading {
  /// Labels on the left, one value for each declared column.
  mutating func readMatrix() {
    let width = declared.columns.count
    var finder = RowFinder(declared.rows)
    var printed: [Int: String] = [:]
    var seen: Set<Int> = []
    let labels = columnLabels()
    for row in table.rows {
      let labelled = row.prefix { CellReader.read($0.text).value == nil && !isMark($0) }
      let hasLabel = labelled.contains { !$0.text.isEmpty }
      guard hasLabel, row.count > labelled.count || row.count > width else { continue }
      var index: Int?
      let leading = row.count > width ? row.prefix(row.count - width) : labelled
      for cell in leading where !cell.text.isEmpty {
        guard let found = finder.find(cell.text) else { continue }
        printed[found] = cell.text
        index = found
      }
      guard let index, let name = declared.rows[index].name else { continue }
      let values = row.suffix(width)
      guard values.count == width, row.count - leading.count == width else {
        doubt("“\(declared.rows[index].label)”一行应有\(width)个数值", at: row.first)
        continue
      }
      if !seen.insert(index).inserted {
        doubt("“\(declared.rows[index].label)”出现了两次", at: row.first)
      }
      let path = rowPath(index, printed: printed)
      for (column, cell) in zip(declared.columns, values) {
        let above = column.labels.map { labels[LabelKey.key($0)] ?? LabelKey.printed($0) }
        add(cell, name: name.of(column: column), path: path + above, unit: nil)
      }
    }
    reportMissing(seen) { $0.name != nil }
  }

  private func isMark(_ cell: Cell) -> Bool {
    [.slash, .notApplicable].contains(CellReader.read(cell.text).state)
  }

  /// Column labels as printed, by key.
  private func columnLabels() -> [String: String] {
    let keys = Set(declared.columns.flatMap(\.labels).map(LabelKey.key))
    var found: [String: String] = [:]
    for row in table.rows {
      for cell in row where keys.contains(LabelKey.key(cell.text)) {
        let key = LabelKey.key(cell.text)
        if found[key] == nil { found[key] = LabelKey.printed(cell.text) }
      }
    }
    return found
  }
}
