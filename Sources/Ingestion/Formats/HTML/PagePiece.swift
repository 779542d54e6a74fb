internal import ComplianceModel

/// A paragraph or a table of a page, with what tells an article from what surrounds it.
struct PagePiece {
  enum Body {
    case line(String)
    case table(TableGrid)
  }

  var body: Body
  /// The innermost element that divides paragraphs around it.
  var node: Int
  /// The node with which it begins; rises from piece to piece.
  var position: Int
  var line: Int
  /// Chinese characters, and those of them that are links.
  var han = 0
  var linked = 0
  /// Links that begin in it.
  var links = 0
  var isCentred = false
  var blanksAbove = 0
  /// Level of the heading element that it is.
  var headingLevel: Int?
  /// Its words folded and without blanks, as far as they may tell what it is; empty for tables.
  let key: String

  init(body: Body, node: Int, position: Int, line: Int) {
    self.body = body
    self.node = node
    self.position = position
    self.line = line
    guard case .line(let words) = body else {
      key = ""
      return
    }
    var start = String.UnicodeScalarView()
    start.append(contentsOf: words.unicodeScalars.prefix(Self.longestKey))
    key = String(start).matchingKey
  }

  /// Longer lines are sentences.
  private static let longestKey = 400

  /// The words of a paragraph; empty for tables.
  var words: String {
    if case .line(let words) = body { words } else { "" }
  }

  /// Chinese characters that are no links.
  var own: Int { han - linked }
}

extension Unicode.Scalar {
  /// Whether it takes the room of a Chinese character: no blank is written beside such.
  var isWide: Bool {
    isHan || (0x3000...0x303F).contains(value) || (0xFF01...0xFF60).contains(value)
      || (0x2018...0x201D).contains(value) || value == 0x2014 || value == 0x2026
  }
}
