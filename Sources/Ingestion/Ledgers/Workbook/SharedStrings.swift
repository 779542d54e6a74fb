/// The texts that the cells of a workbook refer to by number.
struct SharedStrings {
  /// Texts at most.
  static let limit = 1_000_000
  /// Bytes of the part at most.
  private static let longest = 128 * 1_048_576

  private var texts: [String] = []

  /// Reads the part; a workbook without it has none.
  init(_ part: String?, of archive: ZipArchive) throws(DocumentError) {
    guard let part, archive.contains(part) else { return }
    var texts: [String] = []
    var current: CellString?
    try XMLEvents.read(part, of: archive, limit: Self.longest) { event throws(DocumentError) in
      switch event {
      case .start("si", _): current = CellString()
      case .end("si"):
        guard texts.count < Self.limit else {
          throw .unfoldsTooFar("文字超过 \(Self.limit) 条")
        }
        texts.append(current?.decoded ?? "")
        current = nil
      default: current?.take(event)
      }
      return true
    }
    self.texts = texts
  }

  /// A text by number; nil if there is none.
  subscript(_ index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}
