internal import ComplianceModel

/// Follows a chapter of problems and measures from its problems to its measures.
struct ChapterZone {
  let headings: [Heading]
  let text: MarkedText
  let cues: CueHits
  private var titles: [TitleKind?]
  private var chapter: Int?
  private var switched = false

  private enum TitleKind {
    case problems
    case measures
    case both
  }

  init(headings: [Heading], text: MarkedText, cues: CueHits) {
    self.headings = headings
    self.text = text
    self.cues = cues
    titles = Array(repeating: nil, count: headings.count)
  }

  /// Tells the zone what a heading's own words say.
  mutating func note(heading: Int, range: Range<Int>) {
    let problems = cues.first(.problemsTitle, in: range) != nil
    let measures = cues.first(.measuresTitle, in: range) != nil
    titles[heading] = problems ? (measures ? .both : .problems) : (measures ? .measures : nil)
  }

  /// Whether a heading itself names problems or measures.
  func isTitled(_ heading: Int) -> Bool { titles[heading] != nil }

  /// The zone of a clause.
  ///
  /// Within a chapter of both, a word such as 下一步 switches to measures, and
  /// that holds to the chapter's end.
  mutating func zone(of clause: Range<Int>, heading: Int?, year: Int?) -> StanceReader.Zone {
    guard let (index, kind) = titled(heading) else { return .ordinary }
    if chapter != index {
      chapter = index
      switched = false
    }
    switch kind {
    case .measures: return .measures
    case .problems, .both:
      if !switched { switched = turns(clause, year) }
      return switched ? .measures : .problems
    }
  }

  private func turns(_ clause: Range<Int>, _ year: Int?) -> Bool {
    if cues.first(.measures, in: clause) != nil { return true }
    guard let year else { return false }
    return DateReader.years(in: text, range: clause).contains { $0.year == year + 1 }
  }

  /// The nearest heading above that names problems or measures.
  private func titled(_ heading: Int?) -> (Int, TitleKind)? {
    var next = heading
    while let index = next {
      if let kind = titles[index] { return (index, kind) }
      next = headings[index].parent
    }
    return nil
  }
}
