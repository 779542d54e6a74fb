internal import ComplianceModel

/// Bytes → text, refusing what is no text.
enum TextDecoder {
  /// Largest file that is read, in bytes; real reports have 10–200 KB.
  static let limit = 16 * 1_048_576

  /// Reads UTF-8, UTF-16, else GB18030, in which Chinese spreadsheets save CSV.
  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> String {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    let text = try decoded(bytes)
    _ = try scalars(of: text)
    return text
  }

  /// Reads the same as scalars.
  static func scalars(_ bytes: [UInt8]) throws(DocumentError) -> [Unicode.Scalar] {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return try scalars(of: decoded(bytes))
  }

  /// The scalars of a text that is one.
  private static func scalars(of text: String) throws(DocumentError) -> [Unicode.Scalar] {
    let scalars = text.scalarArray
    guard !Garble.isGarbled(scalars) else { throw .garbled }
    guard scalars.contains(where: { !$0.isBlank }) else { throw .empty }
    return scalars
  }

  private static func decoded(_ bytes: [UInt8]) throws(DocumentError) -> String {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    if !body.contains(0) {
      if let text = String(validating: body, as: UTF8.self) { return text }
      if let text = GB18030.decode(body) { return text }
    }
    guard let text = UTF16Text.decode(bytes) else { throw .notText }
    return text
  }
}
