internal import ComplianceModel

/// A row of a table file, be it CSV or a sheet of a workbook.
struct SheetRow: Sendable {
  /// Fields of a row that are kept.
  static let widest = 1_000

  /// The first fields, at most ``widest``.
  var fields: [String] = []
  /// Where each of them starts; empty where fields lie in columns of their own.
  var places: [Place] = []
  /// Line on which the row starts, or its number in the sheet, from 1.
  var line: Int
  /// The row as filed, without its line end; of a sheet the fields with tabs between them.
  var text = ""
  /// Whether every field is surely in its column, as in a sheet; in CSV a stray comma moves them.
  var isAligned = false
  /// Whether there were more fields than are kept.
  var isTooWide = false
  /// A quotation mark within a quoted field that was neither doubled nor its end.
  var strayQuote: Place?
  /// Where a quoted field starts that never ends; it then holds the rest of the file.
  var openQuote: Place?

  /// Whether no field holds anything.
  var isEmpty: Bool { fields.allSatisfy { $0.unicodeScalars.allSatisfy(\.isBlank) } }

  /// Where a field starts; in a sheet its row and column.
  func place(of field: Int) -> Place {
    field < places.count ? places[field] : Place(line: line, column: field + 1)
  }
}
