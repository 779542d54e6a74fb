internal import ComplianceModel

/// Finds the article of a page: what has sentences and tables, not what has links.
///
/// Where it is not sure it keeps more: a menu in a text does less harm than a lost part of a report.
struct PageArticle {
  private let page: Page
  private let pieces: [PagePiece]
  /// What each piece has of an article; the sums in front of each.
  private var weights: [Int]
  private var sums: [Int] = []
  private var isSurround: [Bool]

  /// The pieces of the article, as indices; empty if the page has none.
  private(set) var chosen: [Int] = []
  /// Those in front of it that do not merely surround it: title and index among other things.
  private(set) var before: [Int] = []

  /// Chinese characters that make a paragraph a sentence, with its punctuation.
  private static let sentence = 15
  /// Share of the whole that an element which seems to surround the article may hold, in per cent.
  private static let mostInSurround = 20

  init(_ flow: PageFlow) {
    page = flow.page
    pieces = flow.pieces
    isSurround = pieces.map { Self.isSurround($0) }
    weights = pieces.map(Self.weight)
    markHinted()
    markLinkLists()
    addUp()
    markFooters()
    choose()
  }

  private static func isSurround(_ piece: PagePiece) -> Bool {
    switch piece.body {
    case .line: PageWords.isSurround(piece.key, hasLinks: piece.links > 0)
    case .table: false
    }
  }

  private static func weight(_ piece: PagePiece) -> Int {
    switch piece.body {
    case .table(let grid):
      let cells = grid.rows.reduce(0) { sum, row in sum + row.count { !$0.words.isEmpty } }
      return piece.linked * 2 > piece.han || cells < 4 ? 0 : 20 + cells
    case .line(let words):
      guard !PageWords.isSurround(piece.key, hasLinks: piece.links > 0),
        !PageWords.isIndex(piece.key)
      else { return 0 }
      let isSentence = words.unicodeScalars.contains { "，。；、：".unicodeScalars.contains($0) }
      if piece.own >= sentence, isSentence { return piece.own }
      let text = SourceText(words)
      let body = text.trimmed(TextSpan(0, text.scalars.count))
      let isNumbered = NumberingReader.match(in: text, at: body.start, end: body.end) != nil
      return isNumbered && piece.links == 0 && piece.own >= 2 ? 5 : 0
    }
  }

  /// Pieces whose first node lies within an element.
  private func range(of node: Int) -> Range<Int> {
    let start = pieces.partitioningIndex { $0.position >= node }
    let end = pieces.partitioningIndex { $0.position >= Int(page.nodes[node].end) }
    return start..<max(start, end)
  }

  private mutating func addUp() {
    sums = [0]
    for weight in weights { sums.append(sums[sums.count - 1] + weight) }
  }

  private func weight(of range: Range<Int>) -> Int {
    sums[range.upperBound] - sums[range.lowerBound]
  }

  /// Elements that are named for what surrounds an article and hold little of it.
  private mutating func markHinted() {
    addUp()
    let total = sums.last ?? 0
    var marked = 0
    // Few names stand at many elements.
    var known: [String: Bool] = [:]
    for (index, node) in page.nodes.enumerated() where node.element != .words {
      guard isHinted(index, &known) else { continue }
      let range = range(of: index)
      // What lies within an element that was marked is done.
      guard range.upperBound > marked, weight(of: range) * 100 <= total * Self.mostInSurround else {
        continue
      }
      mark(range)
      marked = range.upperBound
    }
  }

  private func isHinted(_ node: Int, _ known: inout [String: Bool]) -> Bool {
    if page.nodes[node].element == .surround { return true }
    guard page.nodes[node].attributes >= 0, page.nodes[node].element.divides else { return false }
    for attribute in [PageAttribute.id, .kind] {
      guard let name = page.attribute(attribute, of: node) else { continue }
      let hints = known[name] ?? PageWords.hints(at: name)
      known[name] = hints
      if hints { return true }
    }
    return false
  }

  /// Menus and lists of other articles.
  private mutating func markLinkLists() {
    addUp()
    var marked = 0
    for (index, node) in page.nodes.enumerated() {
      switch node.element {
      case .list, .block, .surround, .table, .cell: break
      default: continue
      }
      let range = range(of: index)
      guard range.upperBound > marked, !range.isEmpty, weight(of: range) == 0 else { continue }
      var (han, linked, links) = (0, 0, 0)
      // A long list is a list by its beginning.
      for piece in pieces[range].prefix(60) {
        han += piece.han
        linked += piece.linked
        links += piece.links
      }
      guard links >= 4, linked * 10 >= han * 7 else { continue }
      mark(range)
      marked = range.upperBound
    }
  }

  /// What stands with the copyright: the site's address, its telephone.
  private mutating func markFooters() {
    for index in pieces.indices where PageWords.isFooter(pieces[index].key) {
      var node = Int(page.nodes[pieces[index].position].parent)
      var widest: Range<Int>?
      while node >= 0 {
        let range = range(of: node)
        guard weight(of: range) == 0, range.count <= 60 else { break }
        widest = range
        node = Int(page.nodes[node].parent)
      }
      if let widest { mark(widest) }
    }
  }

  private mutating func mark(_ range: Range<Int>) {
    for index in range where !PageWords.isIndex(pieces[index].key) {
      isSurround[index] = true
      weights[index] = 0
    }
  }

  private mutating func choose() {
    let heavy = pieces.indices.filter { weights[$0] > 0 }
    guard let first = heavy.first, let last = heavy.last else {
      // Nothing that looks like an article: all there is but menus.
      chosen = pieces.indices.filter { !isSurround[$0] }
      return
    }
    var node = Int(page.nodes[pieces[first].position].parent)
    while node >= 0, !page.holds(node, pieces[last].position) {
      node = Int(page.nodes[node].parent)
    }
    let range = node < 0 ? pieces.indices : range(of: node)
    chosen = range.filter { !isSurround[$0] }
    before = (0..<range.lowerBound).filter { !isSurround[$0] }
    chosen += closing(behind: range.upperBound, around: node)
  }

  /// Signature and attachments that stand beside the article's own element.
  private func closing(behind start: Int, around node: Int) -> [Int] {
    guard node >= 0 else { return [] }
    let parent = Int(page.nodes[node].parent)
    guard parent >= 0 else { return [] }
    var found: [Int] = []
    for index in start..<max(start, range(of: parent).upperBound) {
      guard !isSurround[index], pieces[index].linked == 0, found.count < 4 else { break }
      let key = pieces[index].key
      guard (3...40).contains(key.count) else { break }
      let isDay = key.first?.isNumber == true && key.hasSuffix("日") || key.hasPrefix("二〇")
      let isName = "局委办厅府处会院部中心".unicodeScalars.contains { key.unicodeScalars.last == $0 }
      guard isDay || isName || key.hasPrefix("附件") else { break }
      found.append(index)
    }
    return found
  }
}
