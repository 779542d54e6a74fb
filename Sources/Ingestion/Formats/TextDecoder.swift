internal import ComplianceModel

/// Bytes → text, refusing what is no text.
enum TextDecoder {
  /// Largest file that is read, in bytes; real reports have 10–200 KB.
  static let limit = 16 * 1_048_576

  /// Reads UTF-8, else GB18030, in which Chinese spreadsheets save CSV.
  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> String {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    if let kind = signature(of: body) { throw .unsupported(kind) }
    guard !body.contains(0),
      let text = String(validating: body, as: UTF8.self) ?? GB18030.decode(body)
    else { throw .notText }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty }
    return text
  }

  /// The kind of file that its first bytes give away.
  private static func signature(of bytes: ArraySlice<UInt8>) -> String? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return "PDF" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "Word、Excel（.docx、.xlsx）或其他压缩" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "旧版 Word、Excel（.doc、.xls）" }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    if head.contains("<!doctype html") || head.contains("<html") { return "网页（HTML）" }
    return nil
  }
}
