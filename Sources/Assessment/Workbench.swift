public import ComplianceModel
internal import Evaluation
internal import Ingestion
internal import RuleLoading

/// Rules loaded and compiled, ready for every use case; stateless and shared by all threads.
public struct Workbench: Sendable {
  let rules: CompiledRules
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
    guard let rulebook = RuleArchive.rulebook(of: archive) else { return nil }
    try? self.init(rulebook)
  }

  /// The loaded rules as bytes, for the same build of the program: reading them takes a fraction of the
  /// time that the files take.
  public func archive() throws -> [UInt8] { try RuleArchive.bytes(of: rules.rulebook) }

  private init(_ rulebook: Rulebook) throws(RuleProblems) {
    rules = try CompiledRules(rulebook)
    reader = ReportReader(ReadingGuide(rulebook))
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
