public import ComplianceModel
internal import Ingestion

/// A file handed in, already read from disk.
public struct InputFile: Sendable {
  /// Path below the folder that was asked for, with `/` between its parts.
  public var name: String
  /// Path as messages show it: what the user can open.
  public var shown: String
  /// Its bytes.
  public var bytes: [UInt8]
  /// SHA-256 of the bytes in hexadecimal.
  public var digest: String
  /// For PDF files what the program wrote that lays them out.
  public var pages: PrintedPages?

  /// Creates a file.
  public init(
    name: String,
    shown: String,
    bytes: [UInt8],
    digest: String,
    pages: PrintedPages? = nil
  ) {
    self.name = name
    self.shown = shown
    self.bytes = bytes
    self.digest = digest
    self.pages = pages
  }

  /// Whether it has to be laid out by another program (``pages``) before it can be read.
  public var needsPages: Bool {
    bytes.count <= DocumentReader.limit && DocumentReader.needsPages(bytes)
  }

  /// Name without folders and extension.
  var stem: String { String(name.split(separator: "/").last ?? "").fileStem }

  /// Path without extension.
  var nameStem: String { name.fileStem }

  /// Extension in lower case, without the dot.
  var fileExtension: String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}

/// A file to be written.
public struct OutputFile: Sendable {
  /// Path below the output folder, with `/` between its parts.
  public var path: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a file of text, in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Its bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// The name of a file without its extension.
  var fileStem: String {
    guard let dot = lastIndex(of: "."), dot > startIndex else { return self }
    return String(self[..<dot])
  }
}
