public import ComplianceModel
internal import Evaluation
internal import Ingestion
internal import RuleLoading

/// Rules loaded and compiled, ready for every use case; stateless and shared by all threads.
public struct Workbench: Sendable {
  let rules: CompiledRules
  private let guide: ReadingGuide
  let reader: ReportReader
  let assessor: Assessor

  /// Loads rule files, named by their path below the folder of rules.
  ///
  /// - Parameters:
  ///   - files: the files; `README.md` is not one of them.
  ///   - digest: SHA-256 over all of them, for the record.
  /// - Throws: every mistake in them at once.
  public init(rules files: [(name: String, text: String)], digest: String) throws(RuleProblems) {
    try self.init(
      RulebookLoader.load(
        files.map { RuleFile(name: $0.name, text: $0.text) },
        digest: digest
      )
    )
  }

  /// Takes rules that were loaded before; nil when the bytes are not what ``archive()`` gave.
  public init?(archive: [UInt8]) {
    guard let kept = ArchiveFile.content(of: archive, as: Kept.self) else { return nil }
    self.init(kept)
  }

  /// The loaded rules as bytes, for the same build of the program: reading them takes a fraction of the
  /// time that the files take.
  public func archive() -> [UInt8] { ArchiveFile.bytes(of: Kept(rules: rules, guide: guide)) }

  private init(_ rulebook: Rulebook) throws(RuleProblems) {
    self.init(Kept(rules: try CompiledRules(rulebook), guide: ReadingGuide(rulebook)))
  }

  private init(_ kept: Kept) {
    rules = kept.rules
    guide = kept.guide
    reader = ReportReader(guide)
    assessor = Assessor(rules)
  }

  /// The checklists at hand.
  public var checklists: [Checklist] { rules.rulebook.checklists }

  /// The kinds of evidence tables.
  var ledgerKinds: [LedgerKind] { rules.rulebook.ledgers }

  /// SHA-256 over all rule files.
  public var rulesDigest: String { rules.rulebook.digest }

  /// The identifiers of `wanted` that name no checklist.
  public func unknownChecklists(_ wanted: [String]) -> [String] {
    wanted.filter { id in !checklists.contains { $0.id == id } }
  }

  /// Reads one file.
  func read(_ file: InputFile, roster: Roster) throws(UseError) -> ReportReader.Reading {
    do throws(DocumentError) {
      return reader.read(try Self.document(of: file), roster: roster)
    } catch {
      throw .unreadable(file: file.shown, reason: error.description)
    }
  }

  /// Takes one file apart.
  static func document(of file: InputFile) throws(DocumentError) -> Document {
    try DocumentReader().read(
      file.bytes,
      pages: file.pages,
      source: SourceFile(name: file.shown, digest: file.digest)
    )
  }
}

/// What rules become before reports are read and judged by them.
private struct Kept: Archived {
  let rules: CompiledRules
  let guide: ReadingGuide

  init(rules: CompiledRules, guide: ReadingGuide) {
    self.rules = rules
    self.guide = guide
  }

  func put(into sink: ArchiveSink) {
    sink.put(rules)
    guide.put(into: sink)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    rules = try source.take()
    guide = try ReadingGuide(rules.rulebook, from: &source)
  }
}
