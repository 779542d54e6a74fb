public import ComplianceModel

/// A file of any kind that reports are filed in → Document.
public struct DocumentReader: Sendable {
  /// Largest file that is read, in bytes; real reports have 10 KB to a few MB.
  public static let limit = TextDecoder.limit

  /// A reader.
  public init() {}

  /// Reads a file by what it is, not by its name; for PDF files `pages` is what the program wrote that
  /// lays them out.
  public func read(
    _ bytes: [UInt8],
    pages: PrintedPages? = nil,
    source: SourceFile
  ) throws(DocumentError) -> Document {
    guard bytes.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    switch FileFormat(bytes[...]) {
    case .html: return try HTMLReader().read(bytes, source: source)
    case .archive: return try WordReader().read(bytes, source: source)
    case .oldOffice: throw OldOffice.refusal(bytes)
    case .pdf: return try PDFReader().read(bytes, pages: pages, source: source)
    case .text: return try PlainTextReader().read(bytes, source: source)
    }
  }

  /// Whether a file is one that needs ``PrintedPages``.
  public static func needsPages(_ bytes: [UInt8]) -> Bool { FileFormat(bytes[...]) == .pdf }
}
