internal import ComplianceModel

/// Finds the title of the report, and in it agency and year.
struct TitleReader {
  let guide: ReadingGuide

  struct Title {
    /// Indices of the blocks that make up the title.
    var blocks: Range<Int>
    var text: String
    var span: TextSpan
    var agency: String?
    var year: Int?
  }

  /// How many blocks from the start may hold the title.
  private static let searched = 16
  private static let longestLine = 60

  func title(of document: Document) -> Title? {
    let blocks = document.blocks.prefix(Self.searched)
    // One line before two: what stands above a title belongs to a page header, not to the title.
    for count in 1...3 {
      for start in blocks.indices where start + count <= blocks.endIndex {
        let range = start..<(start + count)
        guard let joined = joined(range, of: document) else { continue }
        if let title = title(joined, range, of: document) { return title }
      }
    }
    return nil
  }

  private func joined(_ range: Range<Int>, of document: Document) -> String? {
    var text = ""
    for index in range {
      let block = document.blocks[index]
      if case .table = block.kind { return nil }
      guard block.numbering == nil, block.span.count <= Self.longestLine else { return nil }
      let line = document.text.string(block.span)
      guard !line.contains("。"), !line.contains("："), !line.contains(": ") else { return nil }
      text += line.filter { !$0.isWhitespace }
    }
    return text
  }

  private func title(_ joined: String, _ range: Range<Int>, of document: Document) -> Title? {
    let key = joined.matchingKey.filter { $0 != "的" }
    guard let kind = guide.reportTitles.first(where: key.contains), let year = year(in: key) else {
      return nil
    }
    var blocks = range
    var text = joined
    var agency = agency(in: joined, kind: kind, year: year.printed)
    if agency == nil, range.lowerBound > 0,
      let above = self.joined((range.lowerBound - 1)..<range.lowerBound, of: document),
      isAgency(above)
    {
      blocks = (range.lowerBound - 1)..<range.upperBound
      text = above + joined
      agency = above
    }
    let span = TextSpan(
      document.blocks[blocks.lowerBound].span.start,
      document.blocks[blocks.upperBound - 1].span.end
    )
    return Title(blocks: blocks, text: text, span: span, agency: agency, year: year.value)
  }

  private func year(in key: String) -> (value: Int, printed: String)? {
    var reading = ReadingText()
    let source = SourceText(key)
    let range = reading.append(TextSpan(0, source.scalars.count), of: source)
    return DateReader.years(in: reading, range: range).first.map {
      ($0.year, reading.string($0.range))
    }
  }

  /// What is left of a title without year and kind of document.
  private func agency(in title: String, kind: String, year: String) -> String? {
    var rest = title.matchingKey.filter { $0 != "的" }
    for part in [year + "度", year, kind, "关于", "的", "(", ")"] {
      if let range = rest.firstRange(of: part) { rest.removeSubrange(range) }
    }
    for lead in ["开展", "公布", "报送"] where rest.hasPrefix(lead) { rest.removeFirst(lead.count) }
    if rest.hasSuffix("度") { rest.removeLast() }
    return rest.count >= 3 && isAgency(rest) ? rest : nil
  }

  func isAgency(_ name: String) -> Bool {
    let key = name.matchingKey
    guard (3...40).contains(key.count),
      key.unicodeScalars.allSatisfy({ $0.isHan || $0 == "(" || $0 == ")" })
    else { return false }
    return (guide.vocabulary.departmentEndings + ["政府"]).contains { key.hasSuffix($0.matchingKey) }
  }
}
