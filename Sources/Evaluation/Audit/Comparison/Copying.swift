internal import ComplianceModel

/// What a report shares with one other report: passages, and whether they are too much.
struct Copying {
  let own: OwnClauses
  let other: Footprint
  let passages: [Passage]
  /// Characters of all passages.
  let total: Int
  /// The same as a share of what is compared.
  let share: Ratio
  private let limits: ComparisonLimits

  /// As many passages are quoted, and so much of each.
  private static let quoted = (passages: 4, characters: 300)

  /// Compares the wanted clauses with a report.
  init(
    _ own: OwnClauses,
    with other: Footprint,
    _ limits: ComparisonLimits,
    only isWanted: (OwnClauses.Clause) -> Bool = { _ in true }
  ) {
    self.own = own
    self.other = other
    self.limits = limits
    passages = own.passages(sharedWith: other, isWanted)
      .filter { own.characters(of: $0) >= limits.passage }
    total = passages.reduce(0) { $0 + own.characters(of: $1) }
    share = Ratio(Int128(total), over: Int128(own.characters(isWanted))) ?? .zero
  }

  /// Whether it is told.
  func exceeds(_ copying: ComparisonLimits.Copying) -> Bool {
    if total >= copying.total, share >= copying.share { return true }
    return passages.contains { passage in
      let characters = own.characters(of: passage)
      if let alone = copying.alone, characters >= alone { return true }
      guard let numbered = copying.numbered, characters >= numbered else { return false }
      return own.numbers(in: passage) >= limits.numbers
    }
  }

  /// The share as people are told it.
  var printedShare: String {
    let percent = Int128(share.numerator) * 100 / Int128(share.denominator)
    return "\(max(percent, 1))%"
  }

  /// The longest passages side by side, in order of the report: ours, theirs, ours, theirs.
  var evidence: [Evidence] {
    let longest = passages.enumerated().sorted { left, right in
      let sizes = (own.characters(of: left.element), own.characters(of: right.element))
      return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
    }.prefix(Self.quoted.passages).sorted { $0.offset < $1.offset }
    let text = own.subject.texts.text(of: other.source)
    return longest.flatMap { _, passage -> [Evidence] in
      let passage = shortened(passage)
      let range = own.range(of: passage)
      let first = own.clauses[passage.ours.lowerBound].statement
      let heading = own.subject.report.statements[first].heading
      let ours = own.subject.report.evidence(range, heading: heading)
      guard let text, let span = span(of: passage, near: range.count, text) else { return [ours] }
      let theirs = Evidence(
        quote: text.string(span),
        file: other.source.name,
        place: text.place(span.start),
        section: nil,
        cell: nil
      )
      return [ours, theirs]
    }
  }

  /// Where the passage stands in the other text; where a table was put in between, its beginning.
  private func span(of passage: Passage, near count: Int, _ text: SourceText) -> TextSpan? {
    let spans = other.clauses[passage.theirs].map(\.span)
    guard let start = spans.first?.start,
      let end = spans.last(where: { $0.end - start <= 2 * count + 40 })?.end,
      start < end, end <= text.scalars.count
    else { return nil }
    return TextSpan(start, end)
  }

  /// Its first clauses, if it is too long to be quoted.
  private func shortened(_ passage: Passage) -> Passage {
    var end = passage.ours.lowerBound
    var characters = 0
    while end < passage.ours.upperBound, characters < Self.quoted.characters {
      characters += own.clauses[end].characters
      end += 1
    }
    guard end < passage.ours.upperBound else { return passage }
    // A clause that both have.
    while end > passage.ours.lowerBound, !own.clauses[end].counts { end -= 1 }
    let hash = own.clauses[end].hash
    let same = passage.theirs.first { other.clauses[$0].hash == hash }
    return Passage(
      ours: passage.ours.lowerBound...end,
      theirs: passage.theirs.lowerBound...(same ?? passage.theirs.lowerBound)
    )
  }
}
