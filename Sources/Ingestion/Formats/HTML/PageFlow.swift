internal import ComplianceModel

/// A parsed page → its paragraphs and tables in order, without what nobody sees.
struct PageFlow {
  /// What a page says of itself in its head.
  struct Head {
    var title: (words: String, line: Int)?
    var metas: [(name: String, content: String, line: Int)] = []
  }

  private struct Open {
    var node: Int
    var end: Int
    var isCentred: Bool
    var keepsLines: Bool
    var pieces: Int
  }

  let page: Page
  private let tables: PageTables
  private(set) var pieces: [PagePiece] = []
  private(set) var head = Head()

  private var open: [Open] = []
  private var current = PageLine()
  private var position: Int?
  private var links = 0
  private var blanks = 0
  /// Where the link that is being read ends.
  private var linkEnd = 0
  private var followsTerm = false
  private var lists = PageLists()

  init(_ page: Page) throws(DocumentError) {
    self.page = page
    tables = PageTables(page)
    var index = 0
    while index < page.nodes.count {
      close(before: index)
      index = try take(index)
    }
    close(before: Int.max)
    flush()
  }

  /// Reads a node and returns the next one to read.
  private mutating func take(_ index: Int) throws(DocumentError) -> Int {
    let node = page.nodes[index]
    let behind = Int(node.end)
    let style = PageStyle(index, of: page)
    if style.isHidden { return behind }
    switch node.element {
    case .words: addWords(index)
    case .unread: return behind
    case .title:
      if head.title == nil { head.title = (page.text(inside: index), Int(node.line)) }
      return behind
    case .meta: note(meta: index)
    case .raised where isReference(index): return behind
    case .image: add(PageImage.words(index, of: page, inCell: false), at: index)
    case .lineBreak:
      if current.isBlank { blanks += 1 }
      flush()
    case .link:
      links += 1
      linkEnd = max(linkEnd, behind)
      if style.isBlock { enter(index, style) }
    case .table where tables.isData(index):
      flush()
      try addTable(index)
      return behind
    case .definition where followsTerm:
      current.add(current.endsWithColon ? "" : "：", isLink: false)
      followsTerm = false
      enter(index, style, flushing: false)
    case let element where element.divides || style.isBlock: enter(index, style)
    default: if style.keepsLines { enter(index, style, flushing: false) }
    }
    return index + 1
  }

  private mutating func enter(_ index: Int, _ style: PageStyle, flushing: Bool = true) {
    if flushing { flush() }
    let node = page.nodes[index]
    let isCentre = node.element == .centre
    open.append(
      Open(
        node: index,
        end: Int(node.end),
        isCentred: style.isCentred ?? (isCentre || open.last?.isCentred ?? false),
        keepsLines: style.keepsLines || node.element == .preformatted
          || open.last?.keepsLines ?? false,
        pieces: pieces.count
      )
    )
    switch node.element {
    case .orderedList, .list: lists.begin(index, of: page, style)
    case .item: lists.count(index, of: page)
    default: break
    }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      if page.nodes[last.node].element == .term, !current.isBlank {
        followsTerm = true
      } else {
        flush()
        let isParagraph = page.nodes[last.node].element == .block
        if isParagraph, pieces.count == last.pieces { blanks += 1 }
      }
      if [.orderedList, .list].contains(page.nodes[last.node].element) { lists.end() }
      open.removeLast()
    }
  }

  private mutating func addWords(_ index: Int) {
    let words = String(decoding: page.words(index), as: UTF8.self)
    guard open.last?.keepsLines == true else { return add(words, at: index) }
    var isFirst = true
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { flush() }
      add(String(line), at: index)
      isFirst = false
    }
  }

  private mutating func add(_ words: String, at index: Int) {
    guard !words.isEmpty else { return }
    let wasBlank = current.isBlank
    current.add(words, isLink: index < linkEnd)
    if wasBlank, !current.isBlank { position = index }
  }

  /// Ends the paragraph.
  private mutating func flush() {
    followsTerm = false
    defer {
      current = PageLine()
      position = nil
      links = 0
    }
    guard !current.isBlank, let position else { return }
    let node = open.last?.node ?? 0
    var piece = PagePiece(
      body: .line(lists.number(before: current.words) + current.words),
      node: node,
      position: position,
      line: Int(page.nodes[position].line)
    )
    (piece.han, piece.linked) = (current.han, current.linked)
    piece.links = max(links, current.linked > 0 ? 1 : 0)
    piece.isCentred = open.last?.isCentred ?? false
    piece.blanksAbove = blanks
    if case .heading(let level) = page.nodes[node].element { piece.headingLevel = level }
    blanks = 0
    pieces.append(piece)
  }

  private mutating func addTable(_ index: Int) throws(DocumentError) {
    let table = try PageTableReader(page: page, node: index)
    for line in table.lines {
      current.add(line.words, isLink: false)
      position = line.node
      flush()
    }
    guard table.grid.rows.contains(where: { $0.contains { !$0.words.isEmpty } }) else { return }
    var piece = PagePiece(
      body: .table(table.grid),
      node: index,
      position: index,
      line: Int(page.nodes[index].line)
    )
    (piece.han, piece.linked, piece.links) = (table.han, table.linked, table.links)
    pieces.append(piece)
    blanks = 0
  }

  private mutating func note(meta index: Int) {
    guard let name = page.attribute(.name, of: index),
      let content = page.attribute(.content, of: index)
    else { return }
    head.metas.append((name.lowercased(), content, Int(page.nodes[index].line)))
  }

  /// Whether raised characters only point to a footnote; they would be read as part of a number.
  private func isReference(_ index: Int) -> Bool {
    let key = page.text(inside: index).matchingKey
    guard key.count <= 5 else { return false }
    let points = (index..<Int(page.nodes[index].end)).contains {
      page.attribute(.href, of: $0)?.contains("#") == true
    }
    return points || key.hasPrefix("[") || key.hasPrefix("(") || key.hasPrefix("*")
      || key.unicodeScalars.contains { (0x2460...0x2473).contains($0.value) }
  }
}

extension PageLine {
  fileprivate var endsWithColon: Bool {
    words.unicodeScalars.last { !$0.isBlank }?.folded == ":"
  }
}
