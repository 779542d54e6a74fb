/// A table as a sheet: heading frozen and filtered, printed on A4 across, as wide as the page.
struct WorkbookSheet {
  /// Longest text of a cell that Excel opens, in UTF-16 code units.
  static let longestText = 32_767

  let table: Table
  let isFirst: Bool
  let footer: String

  /// The part; the order of its elements is fixed by the standard.
  var part: String {
    let last = Self.reference(max(table.columns.count - 1, 0), table.rows.count + 1)
    var part = WorkbookWriter.declaration + "<worksheet xmlns=\"\(WorkbookWriter.main)\">"
    part += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:\(last)\"/>"
    part += "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
    part += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    part += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
    part += "<cols>\(columns)</cols><sheetData>"
    add(table.columns.map { .text($0.title) }, to: &part, row: 1, isHeading: true)
    for (index, fields) in table.rows.enumerated() {
      add(fields, to: &part, row: index + 2, isHeading: false)
    }
    part += "</sheetData><autoFilter ref=\"A1:\(last)\"/>"
    part += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\""
    part += " header=\"0.3\" footer=\"0.3\"/>"
    // 9 is A4; a height of 0 pages means as many as it takes.
    part += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\""
    part += " fitToHeight=\"0\"/><headerFooter><oddFooter>"
    // Footers have codes of their own that begin with `&`.
    let title = footer.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    return part + XMLText.escaped(Wording.footer(title))
      + "</oddFooter></headerFooter></worksheet>"
  }

  private var columns: String {
    ColumnWidths(table).widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }.joined()
  }

  private func add(_ fields: [TableField], to part: inout String, row: Int, isHeading: Bool) {
    part += "<row r=\"\(row)\">"
    for (column, field) in fields.enumerated() {
      let start = "<c r=\"\(Self.reference(column, row))\""
      switch field {
      case .empty: part += start + Self.style(.text) + "/>"
      case .number(let number):
        let style: WorkbookStyle = number.utf8.contains(UInt8(ascii: ".")) ? .marks : .count
        part += start + Self.style(style) + "><v>\(number)</v></c>"
      case .text(let text):
        part += start + Self.style(isHeading ? .heading : .text) + " t=\"inlineStr\"><is>"
        let content = Self.content(text)
        part += Self.isPadded(content) ? "<t xml:space=\"preserve\">" : "<t>"
        part += content + "</t></is></c>"
      }
    }
    part += "</row>"
  }

  /// Whether blanks at the ends would be lost.
  private static func isPadded(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.first?.properties.isWhitespace ?? false
      || scalars.last?.properties.isWhitespace ?? false
  }

  private static func style(_ style: WorkbookStyle) -> String { " s=\"\(style.rawValue)\"" }

  /// `AB12` for column 27, counted from 0, and row 12.
  static func reference(_ column: Int, _ row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// Text for a cell: no control characters, not longer than Excel opens, nothing that it would read
  /// as one of its own escapes (`_x000D_`).
  static func content(_ text: String) -> String {
    var content = String.UnicodeScalarView()
    var units = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated()
    where scalar == "\n" || scalar == "\t" || isPrinted(scalar) {
      let escape = scalar == "_" && isEscape(scalars[index...].prefix(7))
      units += escape ? escapedUnderscore.utf16.count : UTF16.width(scalar)
      guard units < longestText else {
        content.append("…")
        break
      }
      content += (escape ? escapedUnderscore : markup(scalar)).unicodeScalars
    }
    return String(content)
  }

  private static let escapedUnderscore = "_x005F_"

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 7 && scalars.last == "_" && scalars.dropFirst().first == "x"
      && scalars.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..<" ", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}": false
    default: true
    }
  }

  private static func markup(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: String(scalar)
    }
  }
}
