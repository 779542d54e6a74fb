internal import ComplianceModel

/// Puts the text of a file that is no text together, a paragraph or a cell a line, and its blocks.
///
/// Every reader of such files ends here, so that headings, captions and leftovers are told apart in one
/// way whatever the format.
struct DocumentComposer {
  /// What a paragraph is like beyond its words.
  struct Setting {
    /// Centred or indented as captions are.
    var isIndented = false
    /// Empty paragraphs above it.
    var blankLinesAbove = 0
    /// Whether it starts with a tab, as the cells of tables do that were pasted as text.
    var isTabbed = false
  }

  enum Piece {
    case paragraph(TextSpan, Setting)
    case table([[Cell]])
  }

  /// Scalars of all pieces at most; what has more is refused.
  static let limit = PlainTextReader.longest
  /// Paragraphs and cells of a file at most; the longest reports have some 3,000.
  static let mostPlaces = 30_000

  /// What is said of a file with more of them.
  static let tooManyPlaces = DocumentError.unfoldsTooFar("段落和单元格超过 \(mostPlaces / 10_000) 万个")

  private var scalars: [Unicode.Scalar] = []
  private var anchors: [SourceText.Anchor] = []
  private var pieces: [Piece] = []
  private var doubts: [Doubt] = []

  /// Adds a paragraph, line breaks in it become blanks; one without words stays a gap of the text.
  mutating func add(
    _ words: String,
    at place: Place,
    setting: Setting = Setting()
  ) throws(DocumentError) {
    let span = try write(words, at: place)
    end("\n")
    if span.count > 0 || setting.isTabbed { pieces.append(.paragraph(span, setting)) }
  }

  /// Adds a table.
  mutating func add(_ grid: TableGrid) throws(DocumentError) {
    var rows: [[Cell]] = []
    for row in grid.rows {
      var cells: [Cell] = []
      for cell in row {
        end("\t")
        let span = try write(cell.words, at: cell.place)
        end("\n")
        cells.append(Cell(span: span, text: text(span), isFiller: cell.isFiller))
      }
      // A row ends at a blank line, as in the texts that people convert by hand.
      end("\n")
      rows.append(cells)
    }
    if rows.contains(where: { !$0.isEmpty }) { pieces.append(.table(rows)) }
  }

  /// Tells what could not be taken apart.
  mutating func doubt(_ message: String, at place: Place) {
    doubts.append(Doubt(message: message, place: place))
  }

  /// The document; fails when there is nothing in it.
  func document(_ source: SourceFile) throws(DocumentError) -> Document {
    guard scalars.contains(where: { !$0.isBlank }) else { throw .empty }
    let text = SourceText(scalars, anchors: anchors)
    var blocks: [Block] = []
    var followsPicture = false
    for piece in TabbedTables(text: text).put(together: pieces) {
      switch piece {
      case .table(let rows):
        let spans = rows.flatMap { $0.map(\.span) }
        let start = spans.map(\.start).min() ?? 0
        let end = spans.map(\.end).max() ?? start
        blocks.append(Block(kind: .table(Table(rows: rows)), span: TextSpan(start, end)))
        followsPicture = false
      case .paragraph(let span, let setting):
        let leftovers = Leftovers.find(in: text, span: span)
        let body = Leftovers.strip(span, of: leftovers, in: text)
        guard body.count > 0 else {
          followsPicture = true
          continue
        }
        let inner = leftovers.filter { $0.start >= body.start && $0.end <= body.end }
        blocks += LineClassifier(text: text, leftovers: inner).blocks(
          for: body,
          setting: LineClassifier.Setting(
            isIndented: setting.isIndented,
            followsPicture: followsPicture,
            blankLinesAbove: setting.blankLinesAbove
          )
        )
        followsPicture = leftovers.contains { $0.start >= body.end }
      }
    }
    return Document(source: source, text: text, blocks: blocks, doubts: doubts)
  }

  /// Appends words without blanks around them; where they stand.
  private mutating func write(_ words: String, at place: Place) throws(DocumentError) -> TextSpan {
    var added = words.unicodeScalars.map { Self.isBreak($0) ? " " : $0 }[...]
    while added.first?.isBlank == true { added.removeFirst() }
    while added.last?.isBlank == true { added.removeLast() }
    guard scalars.count + added.count <= Self.limit else {
      throw .tooLong(limit: Self.limit)
    }
    guard anchors.count < Self.mostPlaces else { throw Self.tooManyPlaces }
    let start = scalars.count
    anchors.append(SourceText.Anchor(offset: start, place: place))
    scalars += added
    return TextSpan(start, scalars.count)
  }

  private mutating func end(_ scalar: Unicode.Scalar) { scalars.append(scalar) }

  private func text(_ span: TextSpan) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.range])
    return String(view)
  }

  /// Tabs and line breaks divide cells and paragraphs in the text, and nothing else may.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
