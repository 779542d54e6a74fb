internal import ComplianceModel

/// Puts the rows of a sheet together from its markup.
struct SheetReader {
  /// Fields that are kept of a sheet at most, empty ones in front of others counted.
  static let fieldLimit = 1_000_000
  /// Rows of a sheet at most, as in Excel.
  static let rowLimit = 1_048_576
  /// Rows that hold anything at most: titles, sums and repeated headers are no rows of a table.
  private static let mostRows = LedgerReader.rowLimit + 1_000
  /// Blocks of merged cells at most.
  private static let mergeLimit = 200_000
  /// Bytes of text in all rows together at most: a text may be referred to by any number of cells.
  private static let textLimit = 32 * 1_048_576

  private struct Cell {
    var type: String
    var style: Int
    var value = ""
    var string = CellString()
    var hasFormula = false
  }

  private let strings: SharedStrings
  private let formats: CellFormats
  private let wanted: Int?
  private var rows: [SheetRow] = []
  private var merged: [CellRange] = []
  private var row: SheetRow?
  private var lastRow = 0
  private var column = -1
  private var cell: Cell?
  private var isInValue = false
  private var fields = 0
  /// Bytes of text so far.
  private var letters = 0

  init(strings: SharedStrings, formats: CellFormats, rowLimit: Int?) {
    self.strings = strings
    self.formats = formats
    wanted = rowLimit
  }

  /// Takes the next event; whether more is wanted.
  mutating func take(_ event: XMLEvent) throws(DocumentError) -> Bool {
    switch event {
    case .start("row", let attributes): try beginRow(attributes)
    case .end("row"): try endRow()
    case .start("c", let attributes): beginCell(attributes)
    case .end("c"): try endCell()
    case .start("mergeCell", let attributes): try merge(attributes["ref"])
    case .start("f", _): cell?.hasFormula = true
    case .start("v", _): isInValue = true
    case .end("v"): isInValue = false
    case .text(let text) where isInValue: cell?.value += text
    default: cell?.string.take(event)
    }
    return wanted.map { rows.count < $0 } ?? true
  }

  /// All rows that hold anything, with merged cells filled down.
  mutating func finish() throws(DocumentError) -> [SheetRow] {
    if wanted == nil { try fillDown() }
    var bytes = 0
    for index in rows.indices {
      let fields = rows[index].fields
      bytes += fields.reduce(0) { $0 + $1.utf8.count + 1 }
      guard bytes <= Self.textLimit else {
        throw .unfoldsTooFar("文字超过 \(Self.textLimit / 1_048_576) MB")
      }
      rows[index].text = fields.map(Self.oneLine).joined(separator: "\t")
    }
    return rows
  }

  private mutating func beginRow(_ attributes: XMLAttributes) throws(DocumentError) {
    let number = attributes["r"].flatMap { Int($0) } ?? lastRow + 1
    guard number > lastRow else { throw .damaged("行号有误") }
    guard number <= Self.rowLimit else { throw .unfoldsTooFar("超过 \(Self.rowLimit) 行") }
    lastRow = number
    column = -1
    row = SheetRow(line: number, isAligned: true)
  }

  private mutating func endRow() throws(DocumentError) {
    guard rows.count < Self.mostRows else { throw .tooManyRows(limit: LedgerReader.rowLimit) }
    if let row, !row.isEmpty { rows.append(row) } else { fields -= row?.fields.count ?? 0 }
    row = nil
  }

  private mutating func beginCell(_ attributes: XMLAttributes) {
    column = attributes["r"].flatMap { CellRange.column($0) } ?? column + 1
    cell = Cell(
      type: attributes["t"] ?? "n",
      style: attributes["s"].flatMap { Int($0) } ?? 0
    )
  }

  private mutating func endCell() throws(DocumentError) {
    guard let cell else { return }
    self.cell = nil
    let text = content(of: cell)
    guard row != nil, !text.isEmpty else { return }
    guard column < SheetRow.widest else {
      row?.isTooWide = true
      return
    }
    while let count = row?.fields.count, count <= column {
      row?.fields.append("")
      fields += 1
    }
    guard fields <= Self.fieldLimit else {
      throw .unfoldsTooFar("单元格超过 \(Self.fieldLimit / 10_000) 万个")
    }
    letters += text.utf8.count
    guard letters <= Self.textLimit else {
      throw .unfoldsTooFar("文字超过 \(Self.textLimit / 1_048_576) MB")
    }
    row?.fields[column] = text
  }

  private func content(of cell: Cell) -> String {
    switch cell.type {
    case "inlineStr": return cell.string.decoded
    // The result of a formula may be an empty text, but no empty number.
    case _ where cell.value.isEmpty:
      return cell.hasFormula && cell.type != "str" ? FormulaError.unsaved : ""
    case "s": return Int(cell.value).flatMap { strings[$0] } ?? ""
    case "b": return cell.value == "0" ? "FALSE" : "TRUE"
    case "n": return formats.shown(cell.value, style: cell.style)
    default: return CellString.decoded(cell.value)
    }
  }

  private mutating func merge(_ reference: String?) throws(DocumentError) {
    guard let range = reference.flatMap({ CellRange($0) }), range.rows.count > 1 else { return }
    guard merged.count < Self.mergeLimit else {
      throw .unfoldsTooFar("合并单元格超过 \(Self.mergeLimit) 处")
    }
    merged.append(range)
  }

  /// Gives the rows of merged cells the value of the first one.
  private mutating func fillDown() throws(DocumentError) {
    for range in merged {
      let column = range.columns.lowerBound
      let start = rows.partitioningIndex { $0.line >= range.rows.lowerBound }
      guard start < rows.count, rows[start].line == range.rows.lowerBound,
        column < rows[start].fields.count
      else { continue }
      let text = rows[start].fields[column]
      guard !text.isEmpty, !Self.isNumber(text) else { continue }
      for index in rows[start...].indices.dropFirst() {
        guard rows[index].line <= range.rows.upperBound else { break }
        fields += 1
        while rows[index].fields.count <= column {
          rows[index].fields.append("")
          fields += 1
        }
        guard fields <= Self.fieldLimit else {
          throw .unfoldsTooFar("单元格超过 \(Self.fieldLimit / 10_000) 万个")
        }
        if rows[index].fields[column].isEmpty { rows[index].fields[column] = text }
      }
    }
  }

  /// Whether repeating a field down a column would count it several times.
  private static func isNumber(_ text: String) -> Bool {
    NumberCell.read(text) != nil && DateCell.read(text) == nil
  }

  /// Without breaks and tabs, which divide rows and fields.
  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 }) else { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(scalar.value < 0x20 ? " " : scalar) }
    return String(line)
  }
}
