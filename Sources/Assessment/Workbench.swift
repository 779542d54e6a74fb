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
    let rulebook = try RulebookLoader.load(
      files.map { RuleFile(name: $0.name, text: $0.text) },
      digest: digest
    )
    rules = try CompiledRules(rulebook)
    reader = ReportReader(ReadingGuide(rulebook))
    assessor = Assessor(rules)
  }

  /// The checklists at hand.
  public var checklists: [Checklist] { rules.rulebook.checklists }

  /// The kinds of evidence tables.
  var ledgerKinds: [LedgerKind] { rules.rulebook.ledgers }

  /// Whether any rule compares reports with those of the year before.
  func looksBack(only wanted: Set<String>) -> Bool {
    checklists.contains { checklist in
      (wanted.isEmpty || wanted.contains(checklist.id))
        && checklist.items.contains(where: \.looksBack)
    }
  }

  /// SHA-256 over all rule files.
  public var rulesDigest: String { rules.rulebook.digest }

  /// The identifiers of `wanted` that name no checklist.
  public func unknownChecklists(_ wanted: [String]) -> [String] {
    wanted.filter { id in !checklists.contains { $0.id == id } }
  }

  /// Reads one file.
  func read(_ file: InputFile, roster: Roster) throws(UseError) -> ReportReader.Reading {
    let source = SourceFile(name: file.shown, digest: file.digest)
    do throws(DocumentError) {
      let document = try PlainTextReader().read(file.bytes, source: source)
      return reader.read(document, roster: roster)
    } catch {
      throw .unreadable(file: file.shown, reason: error.description)
    }
  }
}

/// Why a use case could not be carried out; its description is meant for the user.
public enum UseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file could not be read.
  case unreadable(file: String, reason: String)
  /// Files that set something up are wrong; each message has its place.
  case wrongInput([String])
  /// No checklist has such an item.
  case unknownItem(String, nearest: String?)
  /// No report is of such a round.
  case unknownRound(String, known: [String])
  /// The reports are of several rounds, and one has to be chosen.
  case severalRounds([String])

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file)：\(reason)"
    case .wrongInput(let messages): messages.joined(separator: "\n")
    case .unknownItem(let item, let nearest):
      "没有考核点“\(item)”" + (nearest.map { "，是否想查“\($0)”？" } ?? "")
    case .unknownRound(_, known: []): "没有可以评分的年度报告（.txt）"
    case .unknownRound(let round, let known):
      "没有轮次“\(round)”；现有：\(known.joined(separator: "、"))"
    case .severalRounds(let rounds):
      "有几个轮次（\(rounds.joined(separator: "、"))）：请用 --round 指定"
    }
  }
}
