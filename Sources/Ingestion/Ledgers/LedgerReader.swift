public import ComplianceModel

/// Reads dated evidence tables (台账) from CSV.
public enum LedgerReader {
  /// Rows that are read at most.
  public static let rowLimit = 200_000

  /// Reads a table of a kind.
  ///
  /// The header may stand below title lines and may be repeated; sum lines, notes at the foot and rows
  /// in which no declared column holds anything are no rows of the table. A cell that does not fit its
  /// column is unreadable and told; the row counts.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8 or GB18030.
  ///   - kind: the columns to look for.
  ///   - provenance: who put the table together.
  ///   - source: name and digest of the file.
  /// - Returns: the table with everything in it that is in doubt.
  /// - Throws: when the file is no text, has no such table or is too long.
  public static func read(
    _ bytes: [UInt8],
    as kind: LedgerKind,
    provenance: Provenance,
    source: SourceFile
  ) throws(DocumentError) -> Ledger {
    var scan = LedgerScan(kind)
    var reader = CSVReader(try TextDecoder.decode(bytes))
    while let row = reader.next() { try scan.take(row) }
    guard scan.hasHeader else {
      throw .noHeader(columns: kind.columns.prefix(3).map(\.name))
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
}
