internal import ComplianceModel

extension TableReading {
  /// Label, unit and value on each row.
  mutating func readList() {
    var finder = RowFinder(declared.rows)
    var printed: [Int: String] = [:]
    var seen: Set<Int> = []
    let units = Set(declared.rows.compactMap { $0.unit?.matchingKey })
    for row in joined(cells, units: units) {
      guard let label = row.first, !label.text.isEmpty, !isHeader(label) else { continue }
      let cells = row.dropFirst()
      guard let index = finder.find(label.text) else {
        addUnknown(label, cells)
        continue
      }
      let form = declared.rows[index]
      printed[index] = label.text
      let path = rowPath(index, printed: printed)
      if !seen.insert(index).inserted {
        doubt("统计表中“\(path.last ?? "")”出现了两次", at: label)
      }
      if form.isHeading, cells.allSatisfy({ $0.text.matchingKey.isEmpty }) {
        figures.append(
          Figure(
            name: nil,
            table: declared.id,
            path: path,
            unit: nil,
            raw: "",
            state: .header,
            value: nil,
            span: label.span
          )
        )
        continue
      }
      let (unit, value) = split(cells, units: units)
      guard let value else {
        doubt("“\(path.last ?? "")”一行没有数值单元格", at: label)
        continue
      }
      add(value, name: form.name, path: path, unit: unit)
    }
    // Rows that only one variant of the form has may be missing; half of them may not.
    let found = declared.rows.indices.filter(seen.contains).count
    if found * 2 < declared.rows.count { reportMissing(seen) { _ in true } }
  }

  /// Blank lines within a row tear it apart: a lone label belongs to the unit and value below it.
  private func joined(_ rows: [[Cell]], units: Set<String>) -> [[Cell]] {
    var result: [[Cell]] = []
    for row in rows {
      if let last = result.last, last.count == 1, row.count == 2,
        units.contains(row[0].text.matchingKey)
      {
        result[result.count - 1] = last + row
      } else {
        result.append(row)
      }
    }
    return result
  }

  private func isHeader(_ cell: Cell) -> Bool {
    ["统计指标", "指标", "指标名称", "项目"].contains(cell.text.matchingKey)
  }

  private func split(
    _ cells: ArraySlice<Cell>,
    units: Set<String>
  ) -> (unit: String?, value: Cell?) {
    if cells.count >= 2, let first = cells.first { return (first.text, cells.last) }
    guard let only = cells.first else { return (nil, nil) }
    return units.contains(only.text.matchingKey) ? (only.text, nil) : (nil, only)
  }

  private mutating func addUnknown(_ label: Cell, _ cells: ArraySlice<Cell>) {
    guard let value = cells.last, !value.text.isEmpty else { return }
    add(value, name: nil, path: [LabelKey.printed(label.text)], unit: cells.first?.text)
  }
}
