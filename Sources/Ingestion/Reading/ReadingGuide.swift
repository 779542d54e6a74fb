public import ComplianceModel

/// What guides the reading of reports: the vocabulary and the forms, made ready once for all files.
public struct ReadingGuide: Sendable {
  let vocabulary: Vocabulary
  let forms: [Form]
  let cues: CueBook
  let sections: [SectionTitle]
  let reportTitles: [String]
  let bodies: BodyNames

  /// A declared title, ready for comparison.
  struct SectionTitle: Sendable {
    var key: String
    var concept: SectionConcept
  }

  /// Makes a rulebook's vocabulary and forms ready.
  public init(_ rulebook: Rulebook) {
    vocabulary = rulebook.vocabulary
    forms = rulebook.forms
    cues = CueBook(rulebook.vocabulary)
    // Longer titles first: they say more about the matter than the words within them.
    sections = rulebook.vocabulary.sections.flatMap { section in
      section.titles.map { SectionTitle(key: $0.matchingKey, concept: section.concept) }
    }
    .enumerated()
    .sorted { ($1.element.key.count, $0.offset) < ($0.element.key.count, $1.offset) }
    .map(\.element)
    reportTitles = rulebook.vocabulary.reportTitles.map(\.matchingKey)
    bodies = BodyNames(rulebook.vocabulary)
  }
}
