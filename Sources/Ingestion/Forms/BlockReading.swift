internal import ComplianceModel

extension TableReading {
  /// Blocks with a title row, a header row and rows of their own.
  mutating func readBlocks() {
    var finder = RowFinder(declared.rows)
    var printed: [Int: String] = [:]
    var header: [Cell] = []
    var seen: Set<Int> = []
    for row in cells {
      guard let label = row.first(where: { !$0.text.isEmpty }) else { continue }
      guard let index = finder.find(label.text) else {
        header = row
        continue
      }
      printed[index] = label.text
      let form = declared.rows[index]
      guard !form.isHeading else {
        header = []
        continue
      }
      seen.insert(index)
      var values = row.drop { $0 != label }.dropFirst()
      // Rows padded to the width of the widest.
      while values.count > form.cells.count, values.last?.text.matchingKey.isEmpty == true {
        values.removeLast()
      }
      guard values.count == form.cells.count else {
        doubt("“\(form.label)”一行应有\(form.cells.count)个数值，读到\(values.count)个", at: label)
        continue
      }
      let path = rowPath(index, printed: printed)
      for (offset, (cell, value)) in zip(form.cells, values).enumerated() {
        let above = header.count == form.cells.count + 1 ? header[offset + 1].text : ""
        let isSame = LabelKey.key(above) == cell.labels.last.map(LabelKey.key)
        let labels = isSame ? [LabelKey.printed(above)] : cell.labels.map(LabelKey.printed)
        add(value, name: cell.name, path: path + labels, unit: nil)
      }
    }
    reportMissing(seen) { !$0.isHeading }
  }

  /// Labels above, a single row of values.
  mutating func readColumns() {
    guard let cells = declared.rows.first?.cells else { return }
    let isValue: (Cell) -> Bool = { cell in
      [.exact, .approximate, .slash, .notApplicable].contains(CellReader.read(cell.text).state)
    }
    guard
      let row = table.rows.last(where: { row in
        row.count >= cells.count && row.suffix(cells.count).contains(where: isValue)
      }) ?? table.rows.last(where: { $0.count == cells.count && $0.allSatisfy(\.text.isEmpty) })
    else {
      doubt("没有读到含\(cells.count)个数值的一行", at: table.rows.first?.first)
      return
    }
    for (cell, value) in zip(cells, row.suffix(cells.count)) {
      add(value, name: cell.name, path: cell.labels.map(LabelKey.printed), unit: nil)
    }
  }
}
