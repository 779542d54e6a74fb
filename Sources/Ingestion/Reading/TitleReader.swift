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
    let lines = blocks.map { line($0, of: document.text) }
    // One line before two: what stands above a title belongs to a page header, not to the title.
    for count in 1...3 {
      for start in blocks.indices where start + count <= blocks.endIndex {
        let range = start..<(start + count)
        let parts = lines[range].compactMap(\.self)
        guard parts.count == count else { continue }
        if let title = title(Array(parts.joined()), range, lines, of: document) { return title }
      }
    }
    return nil
  }

  /// The scalars of a line that may be one of a title, without blanks.
  private func line(_ block: Block, of text: SourceText) -> [Unicode.Scalar]? {
    if case .table = block.kind { return nil }
    guard block.numbering == nil, block.span.count <= Self.longestLine else { return nil }
    let scalars = text.scalars[block.span.range]
    var line: [Unicode.Scalar] = []
    for (offset, scalar) in zip(scalars.indices, scalars) {
      if scalar == "。" || scalar == "：" { return nil }
      if scalar == ":", offset + 1 < scalars.endIndex, scalars[offset + 1] == " " { return nil }
      // No blank has a higher value.
      let isBlank = scalar.value <= 0x3000 && scalar.properties.isWhitespace
      if !isBlank { line.append(scalar) }
    }
    return line
  }

  private func title(
    _ joined: [Unicode.Scalar],
    _ range: Range<Int>,
    _ lines: [[Unicode.Scalar]?],
    of document: Document
  ) -> Title? {
    let key = key(joined)
    guard let kind = guide.reportTitles.first(where: { key.holds($0) }), let year = year(in: key)
    else { return nil }
    var blocks = range
    var text = joined
    var agency = agency(in: key, kind: kind, year: year.printed)
    if agency == nil, range.lowerBound > 0, let above = lines[range.lowerBound - 1],
      isAgency(String(scalars: above))
    {
      blocks = (range.lowerBound - 1)..<range.upperBound
      text = above + joined
      agency = String(scalars: above)
    }
    let span = TextSpan(
      document.blocks[blocks.lowerBound].span.start,
      document.blocks[blocks.upperBound - 1].span.end
    )
    return Title(
      blocks: blocks,
      text: String(scalars: text),
      span: span,
      agency: agency,
      year: year.value
    )
  }

  /// A title folded, without blanks and 的.
  private func key(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    title.compactMap { $0.isBlank || $0 == "的" ? nil : $0.folded }
  }

  private func year(in key: [Unicode.Scalar]) -> (value: Int, printed: [Unicode.Scalar])? {
    let reading = MarkedText(key)
    return DateReader.years(in: reading, range: 0..<key.count).first.map {
      ($0.year, Array(reading.scalars[$0.range]))
    }
  }

  private static let fillers = ["关于", "(", ")"].map(\.foldedScalars)
  private static let leads = ["开展", "公布", "报送"].map(\.foldedScalars)

  /// What is left of a title without year and kind of document.
  private func agency(
    in key: [Unicode.Scalar],
    kind: [Unicode.Scalar],
    year: [Unicode.Scalar]
  ) -> String? {
    var rest = key
    for part in [year + ["度"], year, kind] + Self.fillers {
      if let start = rest.firstStart(of: part) {
        rest.removeSubrange(start..<(start + part.count))
      }
    }
    for lead in Self.leads where rest.starts(with: lead) { rest.removeFirst(lead.count) }
    if rest.last == "度" { rest.removeLast() }
    let name = String(scalars: rest)
    return isAgency(name) ? name : nil
  }

  func isAgency(_ name: String) -> Bool {
    let key = name.matchingScalars
    guard (3...40).contains(key.count),
      key.allSatisfy({ $0.isHan || $0 == "(" || $0 == ")" })
    else { return false }
    return guide.agencyEndings.contains { key.ends(with: $0) }
  }
}
