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
      guard let index else { continue }
      let values = row.suffix(width)
      guard let name = declared.rows[index].name ?? undivided(index, leading, values) else {
        continue
      }
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
    // Rows below one that was not divided are no rows of this table.
    for index in seen where declared.rows[index].name == nil {
      var below = index + 1
      while below < declared.rows.count, declared.rows[below].depth > declared.rows[index].depth {
        seen.insert(below)
        below += 1
      }
    }
    reportMissing(seen) { $0.name != nil }
  }

  /// The name of a row that this form divides and an older one does not, if it has values of its own.
  private func undivided(
    _ index: Int,
    _ leading: ArraySlice<Cell>,
    _ values: ArraySlice<Cell>
  ) -> FigureName? {
    let key = LabelKey.key(declared.rows[index].label)
    // The label of the divided rows stands in front of them in the same row.
    guard
      leading.last(where: { !$0.isFiller && !$0.text.isEmpty }).map({ LabelKey.key($0.text) })
        == key, values.contains(where: { CellReader.read($0.text).value != nil })
    else { return nil }
    return otherNames[key]
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
