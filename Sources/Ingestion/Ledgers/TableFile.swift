/// A file that should hold a table; what it is its first bytes tell, not its name.
enum TableFile {
  /// Text, supposedly CSV.
  case text(String)
  /// A workbook.
  case workbook(WorkbookReader)

  /// Bytes of text at most; 50,000 rows have some 5 MB.
  private static let longestText = 8 * 1_048_576

  /// Tells what the file is.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    guard bytes.count <= TextDecoder.limit else { throw .tooLarge(limit: TextDecoder.limit) }
    switch FileFormat(bytes[...]) {
    case .archive: self = .workbook(try WorkbookReader(bytes))
    case .oldOffice:
      throw FileFormat.isLocked(bytes)
        ? .encrypted : .oldSpreadsheet("旧版 Excel 文件（.xls）或 WPS 文件（.et）")
    case .html: throw .unsupported("网页（HTML）")
    case .pdf: throw .unsupported("PDF")
    case .text:
      guard bytes.count <= Self.longestText else { throw .tooLarge(limit: Self.longestText) }
      self = .text(try TextDecoder.decode(bytes))
    }
  }
}
