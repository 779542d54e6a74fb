internal import ComplianceModel

/// The words that auditors look for, by their numbers among all that a report is searched for: what only
/// comes of compiling all rules together.
struct AuditWords: Archived, Sendable {
  /// The words by which slips of form and wording are known.
  let slips: SlipLexicon
  /// What stands in front of a postcode.
  let postcodeLabels: [Int]
  /// What the narrative of each form asks for when it is compiled, form by form.
  let narratives: [Deferred<KeptPhrases>]

  /// Adds them to those of the checklists, which have to be in before.
  init(_ rulebook: Rulebook, phrases: inout NotedPhrases) {
    let vocabulary = rulebook.vocabulary
    var narratives: [Deferred<KeptPhrases>] = []
    for form in rulebook.forms {
      if let declared = form.narrative { _ = NarrativeTable(declared, phrases: &phrases) }
      narratives.append(Deferred(phrases.takeAsked()))
    }
    self.narratives = narratives
    postcodeLabels = vocabulary.cues(.postcodeLabel).words.map {
      phrases.add(word: $0.foldedScalars)
    }
    slips = SlipLexicon(vocabulary, counted: CountedTerm.all(of: vocabulary), phrases: &phrases)
  }

  func put(into sink: ArchiveSink) {
    sink.put(slips)
    sink.put(table: postcodeLabels)
    sink.put(narratives.count)
    for narrative in narratives { sink.put(apart: narrative.value) }
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    slips = try source.take()
    postcodeLabels = try source.table()
    let count: Int = try source.take()
    var narratives: [Deferred<KeptPhrases>] = []
    for _ in 0..<max(0, count) { narratives.append(try source.later()) }
    self.narratives = narratives
  }
}
