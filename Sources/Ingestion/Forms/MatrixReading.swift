internal import ComplianceModel

extension TableReading {
  /// Labels on the left, one value for each declared column.
  mutating func readMatrix() {
    let width = declared.columns.count
    var finder = RowFinder(table)
    var printed: [Int: String] = [:]
    var seen: Set<Int> = []
    let labels = columnLabels()
    for row in rows {
      let labelled = row.prefix { $0.value.value == nil && !$0.isMark }
      let hasLabel = labelled.contains { !$0.text.isEmpty }
      guard hasLabel, row.count > labelled.count || row.count > width else { continue }
      var index: Int?
      let leading = row.count > width ? row.prefix(row.count - width) : labelled
      for cell in leading where !cell.text.isEmpty {
        guard let found = finder.find(cell.label) else { continue }
        printed[found] = LabelKey.printed(cell.text)
        index = found
      }
      guard let index else { continue }
      let values = row.suffix(width)
      var names = table.names[index]
      if declared.rows[index].name == nil {
        guard let name = undivided(index, leading, values) else { continue }
        names = declared.columns.map { name.of(column: $0) }
      }
      guard values.count == width, row.count - leading.count == width else {
        doubt("“\(declared.rows[index].label)”一行应有\(width)个数值", at: row.first)
        continue
      }
      if !seen.insert(index).inserted {
        doubt("“\(declared.rows[index].label)”出现了两次", at: row.first)
      }
      let path = rowPath(index, printed: printed)
      for ((column, name), cell) in zip(zip(table.columns, names), values) {
        let above = column.map { labels[$0.number] ?? $0.printed }
        add(cell, name: name, path: path + above, unit: nil)
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
    _ leading: ArraySlice<ReadCell>,
    _ values: ArraySlice<ReadCell>
  ) -> FigureName? {
    let label = table.rows[index].number
    // The label of the divided rows stands in front of them in the same row.
    guard
      leading.last(where: { !$0.cell.isFiller && !$0.text.isEmpty })?.label == label,
      values.contains(where: { $0.value.value != nil })
    else { return nil }
    return otherNames[label]
  }

  /// Column labels as printed where they are first, by number.
  private func columnLabels() -> [Int: String] {
    var found: [Int: String] = [:]
    for row in rows {
      for cell in row {
        guard let number = cell.label, table.columnLabels.contains(number), found[number] == nil
        else { continue }
        found[number] = LabelKey.printed(cell.text)
      }
    }
    return found
  }
}
