internal import ComplianceModel

extension TableReading {
  /// Blocks with a title row, a header row and rows of their own.
  mutating func readBlocks() {
    var finder = RowFinder(table)
    var printed: [Int: String] = [:]
    var header: [ReadCell] = []
    var seen: Set<Int> = []
    for row in cells {
      guard let start = row.firstIndex(where: { !$0.text.isEmpty }) else { continue }
      let label = row[start]
      guard let index = finder.find(label.label) else {
        header = row
        continue
      }
      printed[index] = LabelKey.printed(label.text)
      let form = declared.rows[index]
      guard !form.isHeading else {
        header = []
        continue
      }
      seen.insert(index)
      var values = row[(start + 1)...]
      // Rows padded to the width of the widest.
      while values.count > form.cells.count, values.last?.key.isEmpty == true {
        values.removeLast()
      }
      guard values.count == form.cells.count else {
        doubt("“\(form.label)”一行应有\(form.cells.count)个数值，读到\(values.count)个", at: label)
        continue
      }
      let path = rowPath(index, printed: printed)
      for (offset, (cell, value)) in zip(form.cells, values).enumerated() {
        let above = header.count == form.cells.count + 1 ? header[offset + 1] : nil
        let own = table.cells[index][offset]
        let isSame = (above == nil ? DeclaredForms.noWords : above?.label) == own.last?.number
        let isPrinted = isSame && !own.isEmpty
        let labels = isPrinted ? [LabelKey.printed(above?.text ?? "")] : own.map(\.printed)
        add(value, name: cell.name, path: path + labels, unit: nil)
      }
    }
    reportMissing(seen) { !$0.isHeading }
  }

  /// Labels above, a single row of values.
  mutating func readColumns() {
    guard let cells = declared.rows.first?.cells else { return }
    let isValue: (ReadCell) -> Bool = { $0.isMark || $0.value.value != nil }
    guard
      let row = rows.last(where: { row in
        row.count >= cells.count && row.suffix(cells.count).contains(where: isValue)
      }) ?? rows.last(where: { $0.count == cells.count && $0.allSatisfy(\.text.isEmpty) })
    else {
      doubt("没有读到含\(cells.count)个数值的一行", at: rows.first?.first)
      return
    }
    for (offset, (cell, value)) in zip(cells, row.suffix(cells.count)).enumerated() {
      add(value, name: cell.name, path: table.cells[0][offset].map(\.printed), unit: nil)
    }
  }
}
