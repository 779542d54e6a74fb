public import ComplianceModel

/// What guides the reading of reports: the vocabulary and the forms, made ready once for all files.
public struct ReadingGuide: Sendable {
  let forms: DeclaredForms
  let looseTables: LooseTables
  let cues: CueBook
  let sections: SectionTitles
  let reportTitles: [[Unicode.Scalar]]
  /// What the name of an agency ends with.
  let agencyEndings: [[Unicode.Scalar]]
  let bodies: BodyNames

  /// Makes a rulebook's vocabulary and forms ready.
  public init(_ rulebook: Rulebook) { self.init(rulebook, cues: CueBook(rulebook.vocabulary)) }

  /// The same with what was kept of the guide by ``put(into:)``.
  package init(
    _ rulebook: Rulebook,
    from source: inout ArchiveSource
  ) throws(ArchiveError) {
    self.init(rulebook, cues: try source.take())
  }

  /// Keeps what takes long to be made.
  package func put(into sink: ArchiveSink) { sink.put(cues) }

  private init(_ rulebook: Rulebook, cues: CueBook) {
    forms = DeclaredForms(rulebook.forms)
    looseTables = LooseTables(forms)
    self.cues = cues
    sections = SectionTitles(rulebook.vocabulary.sections)
    reportTitles = rulebook.vocabulary.reportTitles.map(\.matchingScalars)
    agencyEndings = (rulebook.vocabulary.departmentEndings + ["政府"]).map(\.matchingScalars)
    bodies = BodyNames(rulebook.vocabulary)
  }
}
