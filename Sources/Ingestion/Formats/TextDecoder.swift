internal import ComplianceModel

/// Bytes → text, refusing what is no text.
enum TextDecoder {
  /// Largest file that is read, in bytes; real reports have 10–200 KB.
  static let limit = 16 * 1_048_576

  /// Reads UTF-8, UTF-16, else GB18030, in which Chinese spreadsheets save CSV.
  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> String {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    let text = try decoded(bytes)
    _ = try checked(text.scalarArray)
    return text
  }

  /// Reads the same as scalars.
  static func scalars(_ bytes: [UInt8]) throws(DocumentError) -> [Unicode.Scalar] {
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if let scalars = UTF8Decoder.decode(body) { return try checked(scalars) }
    return try checked(decoded(bytes).scalarArray)
  }

  /// The mark that some programs put in front of UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The scalars of a text, if it is one.
  private static func checked(
    _ scalars: [Unicode.Scalar]
  ) throws(DocumentError) -> [Unicode.Scalar] {
    guard !Garble.isGarbled(scalars) else { throw .garbled }
    guard scalars.contains(where: { !$0.isBlank }) else { throw .empty }
    return scalars
  }

  private static func decoded(_ bytes: [UInt8]) throws(DocumentError) -> String {
    var body = bytes[...]
    if body.starts(with: mark) { body = body.dropFirst(mark.count) }
    if !body.contains(0) {
      if let text = String(validating: body, as: UTF8.self) { return text }
      if let text = GB18030.decode(body) { return text }
    }
    guard let text = UTF16Text.decode(bytes) else { throw .notText }
    return text
  }
}
