internal import ComplianceModel

/// Finds the title of the article where the article itself does not begin with it.
struct PageTitle {
  let flow: PageFlow
  let article: PageArticle

  /// Pieces of the article that may hold its title.
  private static let searched = 8
  /// Chinese characters of a title.
  private static let length = 6...80

  enum Found {
    /// A paragraph of the page.
    case piece(Int)
    /// Words of the page's head, and their line.
    case head(String, Int)
  }

  /// The title; nil if the article begins with it or the page names none.
  func found() -> Found? {
    let told = told()
    let start = article.chosen.prefix(Self.searched).map { flow.pieces[$0] }
    let beginning = start.map(\.key).joined()
    if let told, beginning.contains(told.words.matchingKey) { return nil }
    // The title as printed: as the head has it, or a heading right above the article.
    let above = article.before.reversed().filter { isTitleLike(flow.pieces[$0]) }
    if let told {
      let key = told.words.matchingKey
      let same = above.first { index in
        let printed = flow.pieces[index].key
        return key.hasPrefix(printed) || printed.contains(key)
      }
      if let same { return .piece(same) }
    }
    if start.contains(where: { $0.headingLevel != nil && Self.length.contains($0.han) }) {
      return nil
    }
    if let index = above.first(where: { isHeading(flow.pieces[$0]) }) {
      let key = flow.pieces[index].key
      return beginning.contains(key) ? nil : .piece(index)
    }
    return told.map { .head($0.words, $0.line) }
  }

  private func isTitleLike(_ piece: PagePiece) -> Bool {
    Self.length.contains(piece.han) && piece.linked == 0 && !PageWords.isIndex(piece.key)
      && !piece.words.contains("。")
  }

  private func isHeading(_ piece: PagePiece) -> Bool {
    if piece.headingLevel != nil { return true }
    return [PageAttribute.id, .kind].contains { attribute in
      let name = flow.page.attribute(attribute, of: piece.node)?.lowercased() ?? ""
      return name.contains("title") || name.contains("tit") || name.contains("biaoti")
    }
  }

  /// What the head of the page calls the article.
  private func told() -> (words: String, line: Int)? {
    if let meta = flow.head.metas.first(where: { $0.name == "articletitle" }),
      Self.length.contains(meta.content.unicodeScalars.count(where: \.isHan))
    {
      return (meta.content, meta.line)
    }
    guard let title = flow.head.title else { return nil }
    // 某局2023年…年度报告_公开年报_某局: the article first, then where it stands.
    let part = title.words.split { "_|-–—".contains($0) }.first.map(String.init) ?? ""
    let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard Self.length.contains(words.unicodeScalars.count(where: \.isHan)) else { return nil }
    return (words, title.line)
  }
}
