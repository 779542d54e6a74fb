internal import ComplianceModel

/// Puts headings into their levels and tells what each section is about.
struct OutlineReader {
  let guide: ReadingGuide

  /// How deep a style of number usually stands (GB/T 9704), for styles that a report mixes.
  private func usualDepth(_ style: Numbering.Style) -> Int {
    switch style {
    case .part: 0
    case .hanPause: 1
    case .hanParenthesis: 2
    case .digitPause, .digitDot: 3
    case .digitParenthesis: 4
    case .circled: 5
    }
  }

  /// Adds a heading behind those already read and returns its index.
  func add(
    _ block: Block,
    to headings: inout [Heading],
    text: SourceText,
    isRunIn: Bool
  ) -> Int {
    guard let numbering = block.numbering else {
      let title = text.string(block.span)
      headings.append(
        Heading(
          level: 1,
          numbering: nil,
          title: title,
          span: block.span,
          parent: nil,
          concept: concept(of: title)
        )
      )
      return headings.count - 1
    }
    let parent = parent(for: numbering.style, in: headings)
    let title = clean(text, block, numbering.title)
    headings.append(
      Heading(
        level: (parent.map { headings[$0].level } ?? 0) + 1,
        numbering: numbering,
        title: title,
        span: block.span,
        parent: parent,
        concept: concept(of: title),
        isRunIn: isRunIn
      )
    )
    return headings.count - 1
  }

  /// The declared matter that a title names.
  func concept(of title: String) -> SectionConcept? {
    guide.sections.concept(in: title.matchingScalars)
  }

  /// Whether a line without a number is a heading all the same: a declared title and nothing else,
  /// or, in a report that numbers no chapters, a short line that holds one.
  func isBareTitle(_ line: TextSpan, of text: SourceText, numbersChapters: Bool) -> Bool {
    // Every paragraph comes here.
    guard let key = text.key(line, longest: max(guide.sections.longest, Self.longestBareTitle))
    else { return false }
    if guide.sections.isOne(key) { return true }
    guard !numbersChapters, key.count <= Self.longestBareTitle,
      !key.contains(where: { ",;:!?.。".unicodeScalars.contains($0) || $0.isNumber })
    else { return false }
    return guide.sections.isHeld(in: key)
  }

  /// In characters; 四、政府信息公开行政复议、行政诉讼情况 is the longest official one.
  private static let longestBareTitle = 24

  private func clean(_ text: SourceText, _ block: Block, _ span: TextSpan) -> String {
    guard !block.leftovers.isEmpty else { return text.string(span) }
    let kept = span.range.filter { offset in
      !block.leftovers.contains { $0.range.contains(offset) }
    }
    return String(scalars: kept.map { text.scalars[$0] })
  }

  /// The heading that a number of this style stands under, going up from the last heading.
  private func parent(for style: Numbering.Style, in headings: [Heading]) -> Int? {
    var next = headings.indices.last
    var chain: [Int] = []
    while let index = next {
      chain.append(index)
      next = headings[index].parent
    }
    // A style seen above stands beside its like.
    for index in chain where sameStyle(headings[index], style) { return headings[index].parent }
    // A new style goes below the nearest heading that usually stands higher.
    let chapterStyle = headings.first { $0.numbering != nil }?.numbering?.style
    for index in chain {
      guard let other = headings[index].numbering?.style else { return index }
      if other == chapterStyle || usualDepth(other) < usualDepth(style) { return index }
    }
    return nil
  }

  private func sameStyle(_ heading: Heading, _ style: Numbering.Style) -> Bool {
    heading.numbering?.style == style
  }
}
