internal import ComplianceModel

/// Goes through the rows of a file once: titles, header, rows, foot.
struct LedgerScan {
  /// Rows among which the header has to be.
  static let headerLimit = 10
  /// Doubts that are told of a file one by one.
  private static let doubtLimit = 100

  private let kind: LedgerKind
  private let names: LedgerNames
  private let cells: [LedgerCellReader]
  private var header: LedgerHeader?
  private var seen = 0
  private var untold = 0
  private var told: [Doubt] = []
  private(set) var rows: [LedgerRow] = []

  init(_ kind: LedgerKind) {
    self.kind = kind
    names = LedgerNames(kind)
    cells = kind.columns.map(LedgerCellReader.init)
  }

  /// Whether the header was found.
  var hasHeader: Bool { header != nil }

  /// What was in doubt, in order; beyond a limit only how much more.
  var doubts: [Doubt] {
    guard untold > 0 else { return told }
    return told + [Doubt(message: "另有 \(untold) 处存疑，未逐一列出", place: told.last?.place)]
  }

  /// Takes the next row of the file.
  mutating func take(_ row: SheetRow) throws(DocumentError) {
    if let quote = row.openQuote { return tellOpenQuote(quote) }
    guard !row.isEmpty else { return }
    guard let header else {
      seen += 1
      if seen <= Self.headerLimit, let found = LedgerHeader(row, names: names) { use(found, row) }
      return
    }
    if let repeated = LedgerHeader(row, names: names) {
      // Tables of several pages repeat it; another one opens another table below.
      if repeated != header { use(repeated, row) }
      return
    }
    guard !Foot.holds(row), header.reads(row) else { return }
    guard rows.count < LedgerReader.rowLimit else {
      throw .tooManyRows(limit: LedgerReader.rowLimit)
    }
    rows.append(ledgerRow(row, header))
  }

  /// Tells that something else in the file was left alone.
  mutating func tellUnused(_ sheets: [String], for used: String) {
    guard !sheets.isEmpty else { return }
    let names = sheets.map { "“\($0.clipped)”" }.joined(separator: "、")
    tell(
      Doubt(message: "工作表\(names)也有这样的表头，未采用：只采用“\(used.clipped)”，请合并成一张或另存为单独的文件", place: nil)
    )
  }

  private mutating func use(_ found: LedgerHeader, _ row: SheetRow) {
    header = found
    for doubt in found.doubts(row, kind: kind, names: names) { tell(doubt) }
  }

  private mutating func ledgerRow(_ row: SheetRow, _ header: LedgerHeader) -> LedgerRow {
    let isShifted =
      !row.isAligned
      && (row.isTooWide || row.fields.dropFirst(header.width).contains { !$0.isBlank })
    if isShifted {
      tell(
        "这一行有 \(row.fields.filled) 列，表头只有 \(header.width) 列：含逗号的内容应加引号；此行各列无法对应，按无法识别处理",
        Place(line: row.line, column: 1)
      )
    } else if !row.isAligned, let last = header.last, last >= row.fields.count {
      tell(
        "这一行只有 \(row.fields.count) 列，缺少的列按没有填写处理",
        Place(line: row.line, column: 1)
      )
    }
    if let quote = row.strayQuote {
      tell("引号后面还有内容：请核对引号的位置，内容中的引号应写两遍", quote)
    }
    let values = zip(cells, header.fields).map { reader, field in
      cell(row, field, reader, isShifted: isShifted)
    }
    let agency = header.agency.flatMap { $0 < row.fields.count ? row.fields[$0] : nil }
    return LedgerRow(
      line: row.line,
      agency: agency.flatMap { $0.isBlank ? nil : $0.withoutOuterBlanks },
      cells: values,
      text: row.text
    )
  }

  private mutating func cell(
    _ row: SheetRow,
    _ field: Int?,
    _ reader: LedgerCellReader,
    isShifted: Bool
  ) -> LedgerCell {
    // What the file has no place for says nothing, whatever an empty cell would say.
    guard let field, row.isAligned || field < row.fields.count else {
      return LedgerCell(raw: "", value: .blank)
    }
    let raw = field < row.fields.count ? row.fields[field].withoutOuterBlanks : ""
    if isShifted { return LedgerCell(raw: raw, value: .unreadable) }
    if FormulaError.isOne(raw) {
      tell(
        "第\(field + 1)列“\(reader.column.name)”的公式没有结果（\(raw)）：请改正公式、重新保存，或改填内容",
        row.place(of: field)
      )
      return LedgerCell(raw: raw, value: .unreadable)
    }
    let value = reader.value(of: raw)
    if value == .unreadable {
      tell(
        "第\(field + 1)列“\(reader.column.name)”的“\(raw.clipped)”无法识别，\(reader.demand)",
        row.place(of: field)
      )
    }
    return LedgerCell(raw: raw, value: value)
  }

  private mutating func tellOpenQuote(_ place: Place) {
    tell("引号没有关上，从这里起到文件末尾的内容未采用", place)
  }

  private mutating func tell(_ message: String, _ place: Place) {
    tell(Doubt(message: message, place: place))
  }

  private mutating func tell(_ doubt: Doubt) {
    guard told.count < Self.doubtLimit else {
      untold += 1
      return
    }
    told.append(doubt)
  }
}

/// What stands below a table: sums, notes, who filled it in.
private enum Foot {
  private static let sums: Set<String> = ["合计", "总计", "小计", "共计", "总数", "累计", "合计数"]
  private static let notes = [
    "注:", "备注:", "说明:", "填表人", "填报人", "制表人", "审核人", "负责人:", "填表日期", "填报日期:",
  ]

  static func holds(_ row: SheetRow) -> Bool {
    let filled = row.fields.filter { !$0.isBlank }
    guard let first = filled.first else { return true }
    if sums.contains(String(first.headerKey.prefix { $0 != ":" })) { return true }
    // A note may go on in further cells, but a row of the table fills most of them.
    guard filled.count <= 4 else { return false }
    let key = first.matchingKey
    return notes.contains { key.hasPrefix($0) }
  }
}

extension LedgerHeader {
  /// The last field of a declared column.
  fileprivate var last: Int? { fields.compactMap { $0 }.max() }

  /// Whether any declared column holds something in a row; templates number empty rows in advance.
  fileprivate func reads(_ row: SheetRow) -> Bool {
    fields.contains { field in
      field.map { $0 < row.fields.count && !row.fields[$0].isBlank } ?? false
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension [String] {
  /// Fields up to the last that holds something.
  fileprivate var filled: Int { (lastIndex { !$0.isBlank } ?? -1) + 1 }
}
