public import ComplianceModel

/// Reads dated evidence tables (台账) from CSV and Excel workbooks.
public enum LedgerReader {
  /// Rows that are read at most; a city's offices together file some 5,000 a year.
  public static let rowLimit = 50_000

  /// Reads a table of a kind.
  ///
  /// The header may stand below title lines and may be repeated; sum lines, notes at the foot and rows
  /// in which no declared column holds anything are no rows of the table. A cell that does not fit its
  /// column is unreadable and told; the row counts.
  ///
  /// - Parameters:
  ///   - bytes: the file: CSV in UTF-8 or GB18030, or a workbook, of which the first visible sheet
  ///     with such a header is read.
  ///   - kind: the columns to look for.
  ///   - provenance: who put the table together.
  ///   - source: name and digest of the file.
  /// - Returns: the table with everything in it that is in doubt.
  /// - Throws: when the file is neither, has no such table or is too long.
  public static func read(
    _ bytes: [UInt8],
    as kind: LedgerKind,
    provenance: Provenance,
    source: SourceFile
  ) throws(DocumentError) -> Ledger {
    let scan =
      switch try TableFile(bytes) {
      case .text(let text): try self.scan(text, as: kind)
      case .workbook(let workbook): try self.scan(workbook, as: kind)
      }
    return Ledger(
      kind: kind.id,
      provenance: provenance,
      source: source,
      columns: kind.columns.map(\.name),
      rows: scan.rows,
      doubts: scan.doubts
    )
  }

  private static func scan(_ text: String, as kind: LedgerKind) throws(DocumentError) -> LedgerScan
  {
    var scan = LedgerScan(kind)
    var reader = CSVReader(text)
    while let row = reader.next() { try scan.take(row) }
    guard scan.hasHeader else { throw .noHeader(columns: examples(kind)) }
    return scan
  }

  private static func scan(
    _ workbook: WorkbookReader,
    as kind: LedgerKind
  ) throws(DocumentError) -> LedgerScan {
    var fitting: [WorkbookReader.Sheet] = []
    for sheet in workbook.sheets where sheet.isVisible {
      var probe = LedgerScan(kind)
      for row in try workbook.rows(of: sheet, atMost: LedgerScan.headerLimit) {
        try probe.take(row)
      }
      if probe.hasHeader { fitting.append(sheet) }
    }
    guard let sheet = fitting.first else {
      throw .noSheet(
        columns: examples(kind),
        looked: workbook.sheets.filter(\.isVisible).map(\.name.clipped),
        hidden: workbook.sheets.filter { !$0.isVisible }.map(\.name.clipped)
      )
    }
    var scan = LedgerScan(kind)
    for row in try workbook.rows(of: sheet) { try scan.take(row) }
    scan.tellUnused(fitting.dropFirst().map(\.name), for: sheet.name)
    return scan
  }

  /// Some columns, for messages.
  private static func examples(_ kind: LedgerKind) -> [String] {
    kind.columns.prefix(3).map(\.name)
  }
}
