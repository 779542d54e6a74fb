internal import ComplianceModel

/// Reads one table by the declaration it was recognised as.
struct TableReading {
  let document: Document
  /// The rows of the document's table.
  let rows: [[ReadCell]]
  let table: DeclaredTable
  /// Names that other forms give rows which have none in this one, by label.
  let otherNames: [Int: FigureName]

  var declared: FormTable { table.declared }

  /// The rows without the places that merged cells cover.
  var cells: [[ReadCell]] {
    rows.map { row in
      row.contains(where: \.cell.isFiller) ? row.filter { !$0.cell.isFiller } : row
    }
  }

  var figures: [Figure] = []
  var doubts: [Doubt] = []

  init(
    document: Document,
    rows: [[ReadCell]],
    table: DeclaredTable,
    otherNames: [Int: FigureName]
  ) {
    self.document = document
    self.rows = rows
    self.table = table
    self.otherNames = otherNames
  }

  func read() -> TableReading {
    var reading = self
    switch declared.layout {
    case .list: reading.readList()
    case .matrix: reading.readMatrix()
    case .blocks: reading.readBlocks()
    case .columns: reading.readColumns()
    }
    return reading
  }

  mutating func add(_ read: ReadCell, name: FigureName?, path: [String], unit: String?) {
    let cell = read.cell
    let value =
      cell.isFiller ? CellReader.Value(state: .merged, value: nil, unit: nil) : read.value
    figures.append(
      Figure(
        name: name,
        table: declared.id,
        path: path,
        unit: unit ?? value.unit,
        raw: cell.text,
        state: value.state,
        value: value.value,
        span: cell.span
      )
    )
    if value.state == .words {
      doubt("单元格“\(cell.text.prefix(20))”不是数字，未作为数据使用", at: read)
    }
  }

  mutating func doubt(_ message: String, at read: ReadCell?, isAbsence: Bool = false) {
    doubts.append(
      Doubt(
        message: message,
        place: read.map { document.text.place($0.cell.span.start) },
        isAbsence: isAbsence
      )
    )
  }

  /// Row labels of the declared row and of those it stands under, as printed where they were seen.
  func rowPath(_ index: Int, printed: [Int: String]) -> [String] {
    var path: [String] = []
    for row in table.paths[index] {
      let label = printed[row] ?? table.rows[row].printed
      if !label.isEmpty { path.append(label) }
    }
    return path
  }

  /// Declared rows that no row of the table matched, as one doubt.
  mutating func reportMissing(_ seen: Set<Int>, required: (FormRow) -> Bool) {
    let missing = declared.rows.indices.filter { !seen.contains($0) && required(declared.rows[$0]) }
    guard let first = missing.first, !seen.isEmpty else { return }
    doubt(
      "统计表中没有读到“\(declared.rows[first].label)”等\(missing.count)行",
      at: rows.first?.first,
      isAbsence: true
    )
  }
}

/// Finds declared rows by label, in the order of the form.
struct RowFinder {
  private let rows: [DeclaredTable.Label]
  private(set) var last = -1

  init(_ table: DeclaredTable) { rows = table.rows }

  /// The next declared row with this label; failing that, the first one before.
  mutating func find(_ label: Int?) -> Int? {
    guard let label, label != DeclaredForms.noWords else { return nil }
    let next =
      rows[(last + 1)...].firstIndex { $0.number == label }
      ?? rows.firstIndex { $0.number == label }
    if let next { last = next }
    return next
  }
}
