internal import ComplianceModel

/// The titles under which sections are found, in one automaton.
struct DeclaredSections: Sendable {
  private let concepts: [SectionConcept]
  /// The titles of each section as they are compared.
  private let titles: [[[Unicode.Scalar]]]
  private let automaton: PhraseAutomaton
  /// The section of each title in the automaton.
  private let owners: [Int]

  init(_ sections: [SectionDeclaration]) {
    concepts = sections.map(\.concept)
    let titles = sections.map { $0.titles.map { Array($0.matchingKey.unicodeScalars) } }
    self.titles = titles
    automaton = PhraseAutomaton(Array(titles.joined()))
    owners = titles.indices.flatMap { section in titles[section].map { _ in section } }
  }

  /// The sections of which a key holds a title.
  func sections(in key: [Unicode.Scalar]) -> Set<Int> {
    Set(automaton.hits(in: key).map { owners[$0.phrase] })
  }

  /// The section of a matter.
  func section(on concept: SectionConcept) -> Int? { concepts.firstIndex(of: concept) }

  func concept(of section: Int) -> SectionConcept { concepts[section] }

  /// The titles of a matter as they are compared.
  func titles(of concept: SectionConcept) -> [[Unicode.Scalar]] {
    section(on: concept).map { titles[$0] } ?? []
  }

  /// Whether a key holds a title of at least so many characters.
  func holds(titleFrom length: Int, in key: [Unicode.Scalar]) -> Bool {
    automaton.hits(in: key).contains { $0.range.count >= length }
  }
}
