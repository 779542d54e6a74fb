internal import ComplianceModel

/// Reads one table by the declaration it was recognised as.
struct TableReading {
  let document: Document
  let table: Table
  let declared: FormTable
  /// Names that other forms give rows which have none in this one, by label.
  let otherNames: [String: FigureName]

  /// The rows without the places that merged cells cover.
  var cells: [[Cell]] { table.rows.map { row in row.filter { !$0.isFiller } } }

  var figures: [Figure] = []
  var doubts: [Doubt] = []

  init(
    document: Document,
    table: Table,
    declared: FormTable,
    otherNames: [String: FigureName] = [:]
  ) {
    self.document = document
    self.table = table
    self.declared = declared
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

  mutating func add(_ cell: Cell, name: FigureName?, path: [String], unit: String?) {
    let value =
      cell.isFiller
      ? CellReader.Value(state: .merged, value: nil, unit: nil) : CellReader.read(cell.text)
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
      doubt("单元格“\(cell.text.prefix(20))”不是数字，未作为数据使用", at: cell)
    }
  }

  mutating func doubt(_ message: String, at cell: Cell?, isAbsence: Bool = false) {
    doubts.append(
      Doubt(
        message: message,
        place: cell.map { document.text.place($0.span.start) },
        isAbsence: isAbsence
      )
    )
  }

  /// Row labels of the declared row and of those it stands under, as printed where they were seen.
  func rowPath(_ index: Int, printed: [Int: String]) -> [String] {
    var path: [String] = []
    var depth = declared.rows[index].depth + 1
    for row in stride(from: index, through: 0, by: -1) where declared.rows[row].depth < depth {
      depth = declared.rows[row].depth
      let label = printed[row] ?? declared.rows[row].label
      if !label.isEmpty { path.insert(LabelKey.printed(label), at: 0) }
    }
    return path
  }

  /// Declared rows that no row of the table matched, as one doubt.
  mutating func reportMissing(_ seen: Set<Int>, required: (FormRow) -> Bool) {
    let missing = declared.rows.indices.filter { !seen.contains($0) && required(declared.rows[$0]) }
    guard let first = missing.first, !seen.isEmpty else { return }
    doubt(
      "统计表中没有读到“\(declared.rows[first].label)”等\(missing.count)行",
      at: table.rows.first?.first,
      isAbsence: true
    )
  }
}

/// Finds declared rows by label, in the order of the form.
struct RowFinder {
  private let keys: [String]
  private(set) var last = -1

  init(_ rows: [FormRow]) { keys = rows.map { LabelKey.key($0.label) } }

  /// The next declared row with this label; failing that, the first one before.
  mutating func find(_ label: String) -> Int? {
    let key = LabelKey.key(label)
    guard !key.isEmpty else { return nil }
    let next =
      keys[(last + 1)...].firstIndex(of: key) ?? keys.firstIndex(of: key)
    if let next { last = next }
    return next
  }
}
