internal import ComplianceModel

extension TableReading {
  /// Label, unit and value on each row.
  mutating func readList() {
    var finder = RowFinder(table)
    var printed: [Int: String] = [:]
    var seen: Set<Int> = []
    for row in joined(cells) {
      guard let label = row.first, !label.text.isEmpty, !isHeader(label) else { continue }
      let cells = row.dropFirst()
      guard let index = finder.find(label.label) else {
        addUnknown(label, cells)
        continue
      }
      let form = declared.rows[index]
      printed[index] = LabelKey.printed(label.text)
      let path = rowPath(index, printed: printed)
      if !seen.insert(index).inserted {
        doubt("统计表中“\(path.last ?? "")”出现了两次", at: label)
      }
      if form.isHeading, cells.allSatisfy(\.key.isEmpty) {
        figures.append(
          Figure(
            name: nil,
            table: declared.id,
            path: path,
            unit: nil,
            raw: "",
            state: .header,
            value: nil,
            span: label.cell.span
          )
        )
        continue
      }
      let (unit, value) = split(cells)
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
  private func joined(_ rows: [[ReadCell]]) -> [[ReadCell]] {
    var result: [[ReadCell]] = []
    for row in rows {
      if let last = result.last, last.count == 1, row.count == 2,
        isUnit(row[0])
      {
        result[result.count - 1] = last + row
      } else {
        result.append(row)
      }
    }
    return result
  }

  private func isUnit(_ cell: ReadCell) -> Bool { table.units.contains(ScalarKey(cell.key)) }

  private static let headers = ["统计指标", "指标", "指标名称", "项目"].map(\.foldedScalars)

  private func isHeader(_ cell: ReadCell) -> Bool { Self.headers.contains(cell.key) }

  private func split(_ cells: ArraySlice<ReadCell>) -> (unit: String?, value: ReadCell?) {
    if cells.count >= 2, let first = cells.first { return (first.text, cells.last) }
    guard let only = cells.first else { return (nil, nil) }
    return isUnit(only) ? (only.text, nil) : (nil, only)
  }

  private mutating func addUnknown(_ label: ReadCell, _ cells: ArraySlice<ReadCell>) {
    guard let value = cells.last, !value.text.isEmpty else { return }
    add(value, name: nil, path: [LabelKey.printed(label.text)], unit: cells.first?.text)
  }
}
