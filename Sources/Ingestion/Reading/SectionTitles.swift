internal import ComplianceModel

/// The declared titles of sections, all looked for at once.
struct SectionTitles: Sendable {
  private let automaton: PhraseAutomaton
  /// Matter and length of each title, the longest first: they say more about the matter than the words
  /// within them.
  private let titles: [(concept: SectionConcept, count: Int)]
  /// Characters of the longest title.
  let longest: Int

  /// Characters of a title that makes a line without a number a heading.
  private static let shortestHeading = 4

  init(_ sections: [SectionDeclaration]) {
    let declared = sections.flatMap { section in
      section.titles.map { (key: $0.matchingScalars, concept: section.concept) }
    }
    .enumerated()
    .sorted { ($1.element.key.count, $0.offset) < ($0.element.key.count, $1.offset) }
    .map(\.element)
    automaton = PhraseAutomaton(declared.map(\.key))
    titles = declared.map { ($0.concept, $0.key.count) }
    longest = declared.first?.key.count ?? 0
  }

  /// The matter that a title names: the longest declared title within it decides.
  func concept(in key: [Unicode.Scalar]) -> SectionConcept? {
    automaton.hits(in: key).min { $0.phrase < $1.phrase }.map { titles[$0.phrase].concept }
  }

  /// Whether a line is a declared title and nothing else.
  func isOne(_ key: [Unicode.Scalar]) -> Bool {
    guard (Self.shortestHeading...max(longest, Self.shortestHeading)).contains(key.count) else {
      return false
    }
    return automaton.hits(in: key).contains { $0.range.count == key.count }
  }

  /// Whether a declared title that is long enough to be a heading stands in a line.
  func isHeld(in key: [Unicode.Scalar]) -> Bool {
    automaton.hits(in: key).contains { $0.range.count >= Self.shortestHeading }
  }
}
