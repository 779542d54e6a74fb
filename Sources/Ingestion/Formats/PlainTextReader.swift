public import ComplianceModel

/// Plain text, as converted from Word → blocks.
///
/// In such texts a cell starts with a tab, a row ends at a blank line, and markers like `[image: …]`
/// stand where pictures were. Copied from a page or a sheet, a row is one line with tabs or bars. Nothing of the source is dropped: blocks are spans of it.
public struct PlainTextReader: Sendable {
  /// Characters of a report at most; the longest reports of provinces have some 50,000.
  static let longest = 500_000

  /// A reader.
  public init() {}

  /// Reads a file.
  public func read(_ bytes: [UInt8], source: SourceFile) throws(DocumentError) -> Document {
    // No encoding takes more than four bytes a character.
    guard bytes.count <= 4 * Self.longest else { throw .tooLong(limit: Self.longest) }
    let text = SourceText(try TextDecoder.scalars(bytes), anchors: [])
    guard text.scalars.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    var assembly = BlockAssembly(text: text)
    for line in 1...text.lineCount { assembly.take(line: text.line(line)) }
    return Document(source: source, text: text, blocks: assembly.finish())
  }
}

/// Puts lines together to blocks.
private struct BlockAssembly {
  let text: SourceText
  private var blocks: [Block] = []
  private var rows: [[Cell]] = []
  private var row: [Cell] = []
  private var cell: TextSpan?
  private var blankLines = 0
  private var pictureAbove = false
  /// Whether the last block may go on in the next line.
  private var isOpen = false
  /// Whether the last block went on over lines; its markers are looked for when it is complete.
  private var isJoined = false

  init(text: SourceText) { self.text = text }

  mutating func take(line: TextSpan) {
    let isInTable = cell != nil || !row.isEmpty || !rows.isEmpty
    if let cells = RowLine.cells(in: text, line: line, isInTable: isInTable) {
      endCell()
      endRow()
      if !cells.isEmpty { rows.append(cells) }
      isOpen = false
      blankLines = 0
      return
    }
    if line.count > 0, text.scalars[line.start] == "\t" {
      endCell()
      cell = TextSpan(line.start + 1, line.end)
      blankLines = 0
      return
    }
    let body = text.trimmed(line)
    guard body.count > 0 else {
      endCell()
      endRow()
      blankLines += 1
      isOpen = false
      return
    }
    if let open = cell {
      // A label that breaks over lines.
      cell = TextSpan(open.start, line.end)
      return
    }
    // The number of a page does not end a paragraph that goes on behind it.
    if rows.isEmpty, row.isEmpty, PageNumber.isOne(body, in: text) { return }
    endTable()
    takeText(line: line)
    blankLines = 0
  }

  mutating func finish() -> [Block] {
    endCell()
    endTable()
    endJoined()
    return blocks
  }

  private mutating func endCell() {
    guard let span = cell else { return }
    cell = nil
    let trimmed = text.trimmed(span)
    let words = text.scalars[trimmed.range].filter { $0 != "\n" && $0 != "\r" }
    row.append(Cell(span: trimmed, text: String(scalars: words)))
  }

  private mutating func endRow() {
    guard !row.isEmpty else { return }
    rows.append(row)
    row = []
  }

  private mutating func endTable() {
    endRow()
    guard !rows.isEmpty else { return }
    endJoined()
    let spans = rows.flatMap { $0.map(\.span) }
    let start = spans.map(\.start).min() ?? 0
    let end = spans.map(\.end).max() ?? start
    blocks.append(Block(kind: .table(Table(rows: rows)), span: TextSpan(start, end)))
    rows = []
    pictureAbove = false
  }

  private mutating func endJoined() {
    if isJoined, let last = blocks.last {
      blocks[blocks.count - 1].leftovers = Leftovers.find(in: text, span: last.span)
    }
    isJoined = false
  }

  /// Without the signs in front of a heading in Markdown.
  private func withoutMarkup(_ body: TextSpan) -> TextSpan {
    var start = body.start
    while start < body.end, start - body.start < 7, text.scalars[start] == "#" { start += 1 }
    guard (1...6).contains(start - body.start), start < body.end, text.scalars[start].isBlank else {
      return body
    }
    return text.trimmed(TextSpan(start, body.end))
  }

  private mutating func takeText(line: TextSpan) {
    let leftovers = Leftovers.find(in: text, span: line)
    var body = text.trimmed(line)
    body = withoutMarkup(Leftovers.strip(body, of: leftovers, in: text))
    guard body.count > 0 else {
      pictureAbove = true
      return
    }
    let inner = leftovers.filter { $0.start >= body.start && $0.end <= body.end }
    let classifier = LineClassifier(text: text, leftovers: inner)
    let indented = text.scalars[line.start].isBlank
    let setting = LineClassifier.Setting(
      isIndented: indented,
      followsPicture: pictureAbove,
      blankLinesAbove: blankLines
    )
    if isOpen, blankLines == 0, let last = blocks.last,
      classifier.mayContinue(body)
    {
      blocks[blocks.count - 1].span = TextSpan(last.span.start, body.end)
      isJoined = true
      isOpen = classifier.isUnfinished(body)
    } else {
      endJoined()
      let made = classifier.blocks(for: body, setting: setting)
      blocks.append(contentsOf: made)
      if case .paragraph = made.last?.kind {
        isOpen = classifier.isUnfinished(body)
      } else {
        isOpen = false
      }
    }
    pictureAbove = leftovers.contains { $0.start >= body.end }
  }
}
