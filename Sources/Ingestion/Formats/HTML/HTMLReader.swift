internal import ComplianceModel

/// A web page → document: the article, its title and its index, without the site around them.
struct HTMLReader {
  /// Largest page in bytes; with pictures written into them pages have some 2 MB.
  static let limit = 8 * 1_048_576

  /// Reads a page.
  func read(_ bytes: [UInt8], source: SourceFile) throws(DocumentError) -> Document {
    guard bytes.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    let prepared = try PageSource(PageDecoder.decode(bytes))
    guard !prepared.isCut else { throw .brokenPage("在正文中途截断") }
    let flow = try PageFlow(PageParser.parse(prepared.bytes))
    let article = PageArticle(flow)
    var composer = DocumentComposer()
    switch PageTitle(flow: flow, article: article).found() {
    case .piece(let index): try add(flow.pieces[index], to: &composer)
    case .head(let words, let line): try composer.add(words, at: Place(line: line, column: 1))
    case nil: break
    }
    try addIndex(of: flow, article, to: &composer)
    for index in article.chosen { try add(flow.pieces[index], to: &composer) }
    return try composer.document(source)
  }

  private func addIndex(
    of flow: PageFlow,
    _ article: PageArticle,
    to composer: inout DocumentComposer
  ) throws(DocumentError) {
    var lines = PageIndex.lines(of: article.before.map { flow.pieces[$0] })
    let printed = lines.map(\.words) + article.chosen.prefix(12).flatMap { words(flow.pieces[$0]) }
    let hasDay = printed.contains { line in
      let key = line.matchingKey
      return PageWords.dayLabels.contains(where: key.contains)
    }
    if !hasDay, let told = PageIndex.published(flow.head) { lines.append(told) }
    for line in lines { try composer.add(line.words, at: Place(line: line.line, column: 1)) }
  }

  private func words(_ piece: PagePiece) -> [String] {
    switch piece.body {
    case .line(let words): [words]
    case .table(let grid): PageIndex.lines(of: grid)?.map(\.words) ?? []
    }
  }

  private func add(
    _ piece: PagePiece,
    to composer: inout DocumentComposer
  ) throws(DocumentError) {
    switch piece.body {
    case .line(let words):
      try composer.add(
        words,
        at: Place(line: piece.line, column: 1),
        setting: DocumentComposer.Setting(
          isIndented: piece.isCentred && piece.headingLevel == nil,
          blankLinesAbove: piece.blanksAbove
        )
      )
    case .table(let grid):
      if let lines = PageIndex.lines(of: grid) {
        for line in lines { try composer.add(line.words, at: Place(line: line.line, column: 1)) }
      } else {
        try composer.add(grid)
      }
    }
  }
}
