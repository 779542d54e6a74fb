/// Goes through the text of a Word file, event by event, and puts its paragraphs and tables together.
///
/// Elements that only wrap others (content controls, smart tags, links, accepted changes) leave no trace.
struct WordBodyReader {
  /// Elements of a file at most; a run of words has about ten, the longest reports some 100,000.
  private static let mostElements = 1_000_000
  /// Fields within one another that are followed.
  private static let deepestField = 64

  /// What an open element is.
  enum Tag {
    case other, paragraph, run, text, instruction, simpleField
    case paragraphProperties, runProperties, rowProperties
    case table, row, cell, box, note, alternate, drawing, picture
  }

  /// A run of words of one look.
  struct Run {
    var isHidden: Bool?
    var style: String?
  }

  /// Where blocks go.
  private enum Sink {
    case flow, paragraph
  }

  private let styles: WordStyles
  /// What stands in the notes of a file, by number, when its notes are read.
  private(set) var notes: [String: [WordBlock]] = [:]

  var tags: [Tag] = []
  var paragraphs: [WordParagraph] = []
  var runs: [Run] = []
  var fields: [WordField] = []
  var pictures = WordPictures()
  private var sinks: [Sink] = [.flow]
  private var flows: [[WordBlock]] = [[]]
  private var tables: [WordTable] = []
  private var rows: [WordRow] = []
  private var cells: [WordCell] = []
  private var noteIDs: [String?] = []
  /// Whether a branch of each open alternative was taken.
  private var alternates: [Bool] = []
  private var buffer = ""
  private var keepsBlanks = false
  private var skipped = 0
  private var count = 0
  private var elements = 0
  /// Characters so far.
  private var letters = 0

  init(styles: WordStyles) { self.styles = styles }

  /// Takes an event; more is always wanted.
  mutating func take(_ event: XMLEvent) throws(DocumentError) -> Bool {
    switch event {
    case .start(let name, let attributes):
      elements += 1
      guard elements <= Self.mostElements else {
        throw .unfoldsTooFar("元素超过 \(Self.mostElements / 10_000) 万个")
      }
      if skipped > 0 {
        skipped += 1
      } else if isLeftOut(name) {
        skipped = 1
      } else {
        tags.append(try start(name, attributes))
      }
    case .end:
      if skipped > 0 { skipped -= 1 } else { try end() }
      guard letters <= DocumentComposer.limit else { throw .tooLong(limit: DocumentComposer.limit) }
    case .text(let text) where skipped == 0:
      if tags.last == .text, buffer.utf8.count <= 4 * DocumentComposer.limit { buffer += text }
      if tags.last == .instruction { fields.instruct(text) }
    case .text: break
    }
    return true
  }

  /// The blocks of the text.
  mutating func finish() -> [WordBlock] { flows.first ?? [] }

  /// Old properties, deleted and moved words, phonetic guides, and what is no text of the page.
  private func isLeftOut(_ name: String) -> Bool {
    switch name {
    case "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange",
      "sectPrChange", "numberingChange", "tblPrExChange", "sectPr", "sdtPr", "sdtEndPr", "rt",
      "delText", "delInstrText", "tblPrEx", "binData":
      true
    // In properties they tell of a mark or a row.
    case "del", "moveFrom": tags.last != .runProperties && tags.last != .rowProperties
    case "Choice", "Fallback": tags.last == .alternate && alternates.last == true
    default: false
    }
  }

  private mutating func start(
    _ name: String,
    _ attributes: XMLAttributes
  ) throws(DocumentError) -> Tag {
    switch name {
    case "p": return try beginParagraph()
    case "r":
      runs.append(Run())
      return .run
    case "t":
      buffer = ""
      keepsBlanks = attributes["space"] == "preserve"
      return .text
    case "pPr": return .paragraphProperties
    case "rPr": return .runProperties
    case "trPr": return .rowProperties
    case "tbl":
      tables.append(WordTable())
      return .table
    case "tr" where !tables.isEmpty:
      rows.append(WordRow())
      return .row
    case "tc" where !rows.isEmpty:
      try countBlock()
      cells.append(WordCell())
      open(.flow)
      return .cell
    case "txbxContent":
      open(.flow)
      return .box
    case "footnote", "endnote":
      let isNote = attributes["type"].map { $0 == "normal" } ?? true
      noteIDs.append(isNote ? attributes["id"] : nil)
      open(.flow)
      return .note
    case "AlternateContent":
      alternates.append(false)
      return .alternate
    case "Choice", "Fallback":
      if tags.last == .alternate, !alternates.isEmpty { alternates[alternates.count - 1] = true }
      return .other
    case "altChunk", "subDoc": throw .foreignContent
    case "instrText": return .instruction
    case "fldSimple":
      fields.open(instruction: attributes["instr"], most: Self.deepestField)
      return .simpleField
    case "fldChar":
      // The last line of a table of contents may end it.
      if attributes["fldCharType"] == "end", fields.last?.isContents == true, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].isContents = true
      }
      fields.take(attributes["fldCharType"], most: Self.deepestField)
      return .other
    case "drawing":
      pictures.begin()
      return .drawing
    case "pic": return .picture
    case "shape":
      pictures.alternative = attributes["alt"]
      return .other
    default:
      if isInProperties {
        property(name, attributes)
      } else {
        content(name, attributes)
      }
      return .other
    }
  }

  private mutating func end() throws(DocumentError) {
    switch tags.popLast() {
    case .paragraph: endParagraph()
    case .run: _ = runs.popLast()
    case .text: write(keepsBlanks ? buffer : buffer.trimmed)
    case .table: if let table = tables.popLast() { add(.table(table)) }
    case .row:
      if let row = rows.popLast(), !tables.isEmpty { tables[tables.count - 1].rows.append(row) }
    case .cell:
      if var cell = cells.popLast() {
        cell.blocks = close()
        if !rows.isEmpty { rows[rows.count - 1].cells.append(cell) }
      }
    case .box:
      for block in close() { add(block) }
    case .note:
      let blocks = close()
      if let id = noteIDs.popLast() ?? nil { notes[id] = blocks }
    case .alternate: _ = alternates.popLast()
    case .simpleField: fields.close()
    case .drawing: pictures.end()
    case .picture: if let words = pictures.endPicture() { draw(words) }
    default: break
    }
  }

  // MARK: Blocks

  private mutating func beginParagraph() throws(DocumentError) -> Tag {
    try countBlock()
    paragraphs.append(WordParagraph())
    sinks.append(.paragraph)
    return .paragraph
  }

  private mutating func endParagraph() {
    sinks.removeLast()
    guard var paragraph = paragraphs.popLast() else { return }
    if fields.contains(where: \.isContents) || styles.isContents(paragraph.style) {
      paragraph.isContents = true
    }
    fields.endParagraph()
    add(.paragraph(paragraph))
  }

  private mutating func open(_ sink: Sink) {
    sinks.append(sink)
    flows.append([])
  }

  private mutating func close() -> [WordBlock] {
    sinks.removeLast()
    return flows.popLast() ?? []
  }

  private mutating func add(_ block: WordBlock) {
    switch sinks.last {
    case .flow where !flows.isEmpty: flows[flows.count - 1].append(block)
    case .paragraph where !paragraphs.isEmpty: paragraphs[paragraphs.count - 1].boxes.append(block)
    default: break
    }
  }

  private mutating func countBlock() throws(DocumentError) {
    count += 1
    // The composer counts too; here what was not yet numbered and joined takes its memory.
    guard count <= DocumentComposer.mostPlaces else { throw DocumentComposer.tooManyPlaces }
  }

  // MARK: Properties

  private var isInProperties: Bool {
    switch tags.last {
    case .paragraphProperties, .runProperties, .rowProperties: true
    default: false
    }
  }

  /// Changes the row that is open.
  mutating func changeRow(_ change: (inout WordRow) -> Void) {
    if !rows.isEmpty { change(&rows[rows.count - 1]) }
  }

  /// Changes the cell that is open.
  mutating func changeCell(_ change: (inout WordCell) -> Void) {
    if !cells.isEmpty { change(&cells[cells.count - 1]) }
  }

  /// Adds a column to the grid of the table that is open.
  mutating func addColumn(_ width: Int) {
    if !tables.isEmpty, tables[tables.count - 1].widths.count < TableGrid.mostColumns {
      tables[tables.count - 1].widths.append(width)
    }
  }

  // MARK: Words

  /// Adds words to the paragraph that is open, unless they are not printed.
  mutating func write(_ words: String) {
    guard isPrinted, !words.isEmpty else { return }
    paragraphs[paragraphs.count - 1].words += words
    letters += words.unicodeScalars.count
  }

  /// Adds the mark of a picture.
  mutating func draw(_ description: String) {
    guard isPrinted else { return }
    paragraphs[paragraphs.count - 1].hasPicture = true
    write("[image: \(description)]")
  }

  /// Whether words here reach the paper.
  var isPrinted: Bool {
    guard sinks.last == .paragraph, let paragraph = paragraphs.last,
      !fields.contains(where: \.hides)
    else { return false }
    let run = runs.last ?? Run()
    return
      !(run.isHidden
      ?? (styles.isHidden(run.style) || styles.isHidden(paragraph.style)))
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.isASCIIBlank == true { scalars.removeFirst() }
    while scalars.last?.isASCIIBlank == true { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIBlank: Bool { self == " " || (0x09...0x0D).contains(value) }
}
