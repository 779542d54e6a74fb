internal import ComplianceModel

/// Reads a table file as rows of fields, whatever its columns mean.
enum TableRows {
  /// Rows that are read at most.
  static let limit = LedgerReader.rowLimit

  /// The rows of a CSV file or of the first visible sheet of a workbook, and what was wrong with it.
  static func rows(
    _ bytes: [UInt8]
  ) throws(DocumentError) -> (rows: [SheetRow], doubts: [Doubt]) {
    switch try TableFile(bytes) {
    case .text(let text): return try rows(text)
    case .workbook(let workbook):
      guard let sheet = workbook.sheets.first(where: \.isVisible) else {
        throw .noSheet(columns: [], looked: [], hidden: workbook.sheets.map(\.name.clipped))
      }
      return (try workbook.rows(of: sheet), [])
    }
  }

  private static func rows(
    _ text: String
  ) throws(DocumentError) -> (rows: [SheetRow], doubts: [Doubt]) {
    var reader = CSVReader(text)
    var rows: [SheetRow] = []
    var doubts: [Doubt] = []
    while let row = reader.next() {
      if let quote = row.openQuote {
        doubts.append(Doubt(message: "引号没有关上，从这里起到文件末尾的内容未采用", place: quote))
        break
      }
      guard !row.isEmpty else { continue }
      guard rows.count < limit else { throw .tooManyRows(limit: limit) }
      if let quote = row.strayQuote {
        doubts.append(Doubt(message: "引号后面还有内容：请核对引号的位置，内容中的引号应写两遍", place: quote))
      }
      rows.append(row)
    }
    return (rows, doubts)
  }
}
