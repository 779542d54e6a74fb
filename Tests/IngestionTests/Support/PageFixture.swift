import ComplianceModel

@testable import Ingestion

/// Pages as the program that lays PDF files out writes them.
enum PageFixture {
  /// Words of one line: where each begins, from the left, and what it says; a character is 12 wide.
  struct Line {
    var top: Double
    var words: [(left: Double, text: String)]

    init(_ top: Double, _ words: [(left: Double, text: String)]) {
      (self.top, self.words) = (top, words)
    }
  }

  /// The output for pages of lines.
  static func output(_ pages: [[Line]]) -> [UInt8] {
    let body = pages.map { lines in
      "<page width=\"595.0\" height=\"842.0\">"
        + lines.flatMap { line in
          line.words.map { word in
            let width = word.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 6 : 12) }
            return "<word xMin=\"\(word.left)\" yMin=\"\(line.top)\" xMax=\"\(word.left + width)\""
              + " yMax=\"\(line.top + 14)\">\(word.text)</word>"
          }
        }.joined() + "</page>"
    }
    return Array(
      ("<!DOCTYPE html><html><body><doc>" + body.joined() + "</doc></body></html>").utf8
    )
  }

  static func read(_ pages: [[Line]]) throws(DocumentError) -> Document {
    try read(.written(output(pages)))
  }

  static func read(
    _ pages: PrintedPages?,
    _ bytes: [UInt8] = Array("%PDF-1.5 x".utf8)
  ) throws(DocumentError) -> Document {
    try DocumentReader().read(
      bytes,
      pages: pages,
      source: SourceFile(name: "report.pdf", digest: "d")
    )
  }

  /// The lines of the text that hold words.
  static func lines(_ document: Document) -> [String] {
    (1...document.text.lineCount)
      .map { document.text.string(document.text.trimmed(document.text.line($0))) }
      .filter { !$0.isEmpty }
  }

  /// The rows of the tables.
  static func rows(_ document: Document) -> [[String]] {
    document.blocks.flatMap { block in
      guard case .table(let table) = block.kind else { return [[String]]() }
      return table.rows.map { row in row.map(\.text) }
    }
  }
}
