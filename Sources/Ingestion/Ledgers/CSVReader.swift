internal import ComplianceModel

/// Rows of a CSV file (RFC 4180) with the place of every field.
///
/// Places matter more than speed here: a bad cell has to be named by its line, which is why no general
/// CSV library serves. Rows come one at a time, so that a file of nothing but commas does no harm.
struct CSVReader {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { (offset, lineStart) = (1, 1) }
  }

  /// All rows; empty lines are none.
  static func rows(_ text: String) -> [SheetRow] {
    var reader = CSVReader(text)
    var rows: [SheetRow] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  /// The next row; nil at the end.
  mutating func next() -> SheetRow? {
    while takeLineEnd() {}
    guard offset < scalars.count else { return nil }
    var row = SheetRow(line: line)
    let start = offset
    repeat { takeField(into: &row) } while take(",")
    row.text = String(String.UnicodeScalarView(scalars[start..<offset]))
    _ = takeLineEnd()
    return row
  }

  private mutating func takeField(into row: inout SheetRow) {
    let place = place
    var field = String.UnicodeScalarView()
    if take("\"") { takeQuoted(into: &field, of: &row, from: place) }
    // Behind a closing quotation mark nothing should follow; what does belongs to the field.
    while let scalar = peek, scalar != ",", scalar != "\n", scalar != "\r" {
      field.append(scalar)
      offset += 1
    }
    guard row.fields.count < SheetRow.widest else {
      row.isTooWide = true
      return
    }
    row.fields.append(String(field))
    row.places.append(place)
  }

  private mutating func takeQuoted(
    into field: inout String.UnicodeScalarView,
    of row: inout SheetRow,
    from start: Place
  ) {
    while let scalar = peek {
      if scalar == "\"" {
        let quote = place
        offset += 1
        guard take("\"") else {
          if let next = peek, next != ",", next != "\n", next != "\r" { row.strayQuote = quote }
          return
        }
        field.append("\"")
      } else {
        field.append(scalar)
        if !takeLineEnd() {
          offset += 1
        } else if scalar == "\r", scalars[offset - 1] == "\n" {
          field.append("\n")
        }
      }
    }
    row.openQuote = start
  }

  private var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private var place: Place { Place(line: line, column: offset - lineStart + 1) }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    offset += 1
    return true
  }

  /// Lines end in LF, CR LF or, from old Macs, CR alone.
  private mutating func takeLineEnd() -> Bool {
    if take("\r") {
      _ = take("\n")
    } else if !take("\n") {
      return false
    }
    (line, lineStart) = (line + 1, offset)
    return true
  }
}
