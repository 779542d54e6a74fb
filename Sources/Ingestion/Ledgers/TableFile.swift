/// A file that should hold a table; what it is its first bytes tell, not its name.
enum TableFile {
  /// Text, supposedly CSV.
  case text(String)
  /// A workbook.
  case workbook(WorkbookReader)

  /// Tells what the file is.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    guard bytes.count <= TextDecoder.limit else { throw .tooLarge(limit: TextDecoder.limit) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .workbook(try WorkbookReader(bytes))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // The container of old office files, and of new ones that open with a password.
      throw Self.holds("EncryptedPackage", bytes)
        ? .encrypted : .oldSpreadsheet("旧版 Excel 文件（.xls）或 WPS 文件（.et）")
    } else {
      self = .text(try TextDecoder.decode(bytes))
    }
  }

  /// Whether a name stands in the bytes, two bytes a letter.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    var wanted: [UInt8] = []
    for letter in name.utf8 { wanted += [letter, 0] }
    guard let last = bytes.indices.dropLast(wanted.count - 1).last else { return false }
    return (0...last).contains { bytes[$0...].starts(with: wanted) }
  }
}
