internal import ComplianceModel

/// Writes the blocks of a Word file as people read them: with numbers, notes behind their paragraph.
struct WordWriter {
  private let styles: WordStyles
  private var notes: WordNotes
  private var counters: WordCounters
  private var composer = DocumentComposer()
  /// Paragraphs with words and cells so far.
  private var number = 0
  private var gap = 0
  /// What was said in paragraphs whose end was deleted.
  private var carried = ""
  private var hasPictureAbove = false

  init(styles: WordStyles, lists: WordLists, notes: WordNotes) {
    self.styles = styles
    self.notes = notes
    counters = WordCounters(lists: lists, styles: styles)
  }

  /// Writes blocks in order.
  mutating func write(_ blocks: [WordBlock]) throws(DocumentError) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .table(let table): try write(table)
      case .paragraph(let paragraph):
        var isBesidePicture = hasPictureAbove || paragraph.hasPicture
        if index + 1 < blocks.count, case .paragraph(let next) = blocks[index + 1] {
          isBesidePicture = isBesidePicture || next.hasPicture
        }
        try write(paragraph, isBesidePicture: isBesidePicture)
      }
    }
  }

  /// The document.
  func document(_ source: SourceFile) throws(DocumentError) -> Document {
    let document = try composer.document(source)
    guard !document.blocks.isEmpty else { throw .onlyPictures }
    return document
  }

  // MARK: Paragraphs

  private mutating func write(
    _ paragraph: WordParagraph,
    isBesidePicture: Bool
  ) throws(DocumentError) {
    if let words = words(of: paragraph) {
      let isCentred = paragraph.isCentred ?? styles.isCentred(paragraph.style)
      let isCaption =
        styles.isCaption(paragraph.style)
        || isCentred && isBesidePicture && !styles.isHeading(paragraph.style)
      try write(words, isCaption: isCaption, isContents: paragraph.isContents)
      hasPictureAbove = paragraph.hasPicture
    }
    try write(paragraph.boxes)
    for key in paragraph.notes { try write(notes.take(key)) }
  }

  /// The words of a paragraph with its number; nil if they belong to the next one, or are not there.
  private mutating func words(of paragraph: WordParagraph) -> String? {
    var words = paragraph.words
    if paragraph.isMarkHidden, paragraph.join == .none, words.isEmpty { return nil }
    // Of paragraphs that became one, the last one says what it is like.
    if paragraph.join != .deleted, let printed = counters.next(for: paragraph) {
      words = printed + carried + words
    } else {
      words = carried + words
    }
    carried = paragraph.join == .none ? "" : words
    return paragraph.join == .none ? words : nil
  }

  private mutating func write(
    _ words: String,
    isCaption: Bool,
    isContents: Bool
  ) throws(DocumentError) {
    var column = 1
    var isCounted = false
    for line in BrokenLines.joined(words) {
      let isTabbed = line.unicodeScalars.first == "\t"
      guard isTabbed || line.unicodeScalars.contains(where: { !$0.isBlank }) else {
        gap += 1
        continue
      }
      if !isCounted { number += 1 }
      isCounted = true
      try composer.add(
        isContents ? Self.withLeader(line) : line,
        at: Place(line: number, column: column, unit: .paragraph),
        setting: DocumentComposer.Setting(
          isIndented: isCaption,
          blankLinesAbove: gap,
          isTabbed: isTabbed
        )
      )
      gap = 0
      column += line.unicodeScalars.count
    }
  }

  /// A line of a table of contents with dots in front of the page, which stands behind a tab.
  private static func withLeader(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let tab = scalars.lastIndex(of: "\t") else { return line }
    let page = scalars[(tab + 1)...]
    guard !page.isEmpty, page.allSatisfy({ $0.isDigit || $0.isBlank }) else { return line }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<tab])
    view.append(contentsOf: "……".unicodeScalars)
    view.append(contentsOf: page)
    return String(view)
  }

  // MARK: Tables

  private mutating func write(_ table: WordTable) throws(DocumentError) {
    var table = table
    table.rows.removeAll { $0.isDeleted || $0.cells.isEmpty }
    // A single cell is a frame around text.
    if table.rows.count == 1, let row = table.rows.first, row.cells.count == 1 {
      return try write(row.cells[0].blocks)
    }
    var grid = TableGrid()
    var behind: [WordBlock] = []
    for row in try WordTableLayout(table).rows {
      try grid.beginRow()
      if let first = row.first, first.columns.lowerBound > 0 {
        try grid.addCovered(first.columns.lowerBound, at: place)
      }
      for cell in row {
        if cell.isCovered {
          try grid.addCovered(cell.columns.count, at: place)
        } else {
          number += 1
          let words = words(of: cell.cell, behind: &behind)
          try grid.add(words, columns: cell.columns.count, at: place)
        }
      }
    }
    try composer.add(grid)
    (gap, hasPictureAbove) = (0, false)
    try write(behind)
  }

  private var place: Place { Place(line: max(number, 1), column: 1, unit: .paragraph) }

  /// The words of a cell; tables, text boxes and notes in it come behind the table.
  private mutating func words(of cell: WordCell, behind: inout [WordBlock]) -> String {
    var lines: [String] = []
    for block in cell.blocks {
      switch block {
      case .table: behind.append(block)
      case .paragraph(let paragraph):
        if let words = words(of: paragraph) {
          lines += words.split(separator: "\n").map(String.init)
        }
        behind += paragraph.boxes
        for key in paragraph.notes { behind += notes.take(key) }
      }
    }
    // Nothing goes on beyond a cell.
    if !carried.isEmpty { lines.append(carried) }
    carried = ""
    return CellWords.joined(lines)
  }
}
