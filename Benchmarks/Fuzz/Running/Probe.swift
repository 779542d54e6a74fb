import Assessment
import ComplianceModel
import Evaluation
import Foundation
import Ingestion
import RuleLoading

/// Feeds inputs to the readers and all that comes behind them.
struct Probe {
  /// What became of an input that did no harm.
  enum Outcome: Equatable {
    case read
    /// Refused; the message up to its first detail.
    case refused(String)
  }

  /// Something that must not be.
  struct Flaw: Error {
    var message: String
  }

  let rules: [RuleFile]
  let rulebook: Rulebook
  let bench: Workbench
  private let reader: ReportReader
  private let assessor: Assessor
  private let roster: InputFile
  private let sample: InputFile

  /// Loads rules, roster and a sample report below the current folder.
  init(_ corpus: Corpus) throws {
    rules = corpus.rules.filter { $0.name != "checklists/fuzz/index.yaml" }.map {
      RuleFile(name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    rulebook = try RulebookLoader.load(rules, digest: "")
    bench = try Workbench(rules: rules.map { ($0.name, $0.text) }, digest: "")
    reader = ReportReader(ReadingGuide(rulebook))
    assessor = Assessor(try CompiledRules(rulebook))
    roster = Self.file(
      "roster.csv",
      [UInt8](FileManager.default.contents(atPath: "reports/roster.csv") ?? Data())
    )
    sample = Self.file(
      "2023/yt-fgw/report.txt",
      [UInt8](FileManager.default.contents(atPath: "reports/2023/yt-fgw/report.txt") ?? Data())
    )
  }

  /// Numbers that lead everywhere.
  static let numbers = [0, 1, 3, 7, 9, 11, 19, 27]

  /// Feeds one input; `number` decides how far it goes.
  func feed(_ input: Input, _ number: Int) throws -> Outcome {
    do {
      switch input.kind {
      case .text, .html, .word, .raw: try report(input, pages: nil, number)
      case .pdf: try report(input, pages: .written(input.bytes), number)
      case .ledger: try ledger(input, number)
      case .people: return try people(input, number)
      case .yaml: try yaml(input, number)
      }
      return .read
    } catch let error as DocumentError {
      guard !error.description.isEmpty else { throw Flaw(message: "refused without a message") }
      return .refused(Self.short(error.description))
    } catch let error as UseError {
      guard !error.description.isEmpty else { throw Flaw(message: "refused without a message") }
      return .refused(Self.short(error.description))
    } catch let error as RuleProblems {
      try Invariants.check(error, in: input)
      return .refused("规则有误")
    }
  }

  // MARK: Reports

  private func report(_ input: Input, pages: PrintedPages?, _ number: Int) throws {
    let source = SourceFile(name: "report." + input.fileExtension, digest: "")
    // A PDF file is known by its first bytes; what is fuzzed is what the program wrote of it.
    let bytes = pages == nil ? input.bytes : Array("%PDF-1.7\n".utf8)
    func document() throws -> Document {
      try DocumentReader().read(bytes, pages: pages, source: source)
    }
    let document = try document()
    try Invariants.check(document, of: input)
    let reading = reader.read(document)
    try Invariants.check(reading.report)
    if number % 5 == 1 {
      let again = try DocumentReader().read(bytes, pages: pages, source: source)
      guard Invariants.same(document, again) else {
        throw Flaw(message: "the same bytes were read as two documents")
      }
    }
    if number % 4 == 0 {
      let findings = assessor.findings(in: reading.report, of: reading.agency)
      try Invariants.check(findings, in: document)
    }
    let name = "2023/yt-fgw/report." + (pages == nil ? input.fileExtension : "pdf")
    if number % 20 == 7 { try whole(Self.file(name, bytes, pages: pages), number) }
  }

  /// As the commands do it, up to what is printed.
  private func whole(_ file: InputFile, _ number: Int) throws {
    let format: Workbench.TextFormat = number % 40 == 7 ? .json : .text
    let shown = try bench.inspect(file, beside: [roster], format: format, color: false)
    if format == .json { try Invariants.checkJSON(shown) }
    let wanted = Workbench.CheckFormat.allCases[number / 20 % Workbench.CheckFormat.allCases.count]
    let only: Set<String> = wanted == .html ? ["annual-report"] : []
    let check = try bench.check(file, beside: [roster], only: only, format: wanted, color: true)
    if [.json, .sarif].contains(wanted) { try Invariants.checkJSON(check.text) }
    if number % 200 == 27 { try score([file, roster]) }
  }

  private func score(_ files: [InputFile]) throws {
    let bench = bench
    let day = CalendarDay(year: 2024, month: 3, day: 31)
    let result = Waiting.result {
      try await bench.score(files, only: [], date: day, jobs: 1)
    }
    for output in try result.get().outputs where output.path.hasSuffix(".json") {
      try Invariants.checkJSON(output.text)
    }
  }

  // MARK: Tables

  private func ledger(_ input: Input, _ number: Int) throws {
    let source = SourceFile(name: "table." + input.fileExtension, digest: "")
    var kind = rulebook.ledgers[number / 7 % rulebook.ledgers.count]
    // The kind that it was made from is not known: the first one that fits.
    for other in rulebook.ledgers {
      do throws(DocumentError) {
        _ = try LedgerReader.read(input.bytes, as: other, provenance: .filed, source: source)
        kind = other
        break
      } catch {
        guard case .noHeader = error else { break }
      }
    }
    let ledger = try LedgerReader.read(input.bytes, as: kind, provenance: .filed, source: source)
    try Invariants.check(ledger, columns: kind.columns.count)
    guard number % 8 == 3 else { return }
    let again = try LedgerReader.read(input.bytes, as: kind, provenance: .filed, source: source)
    guard ledger == again else { throw Flaw(message: "the same bytes were read as two tables") }
    let name = "2023/yt-fgw/evidence/\(kind.names.first ?? kind.title).\(input.fileExtension)"
    let beside = [roster, Self.file(name, input.bytes)]
    _ = bench.messages(about: beside)
    _ = try bench.check(sample, beside: beside, only: [], format: .text, color: false)
  }

  private func people(_ input: Input, _ number: Int) throws -> Outcome {
    var outcomes: [Outcome] = []
    func attempt(_ body: () throws -> Void) throws {
      do {
        try body()
        outcomes.append(.read)
      } catch let error as DocumentError {
        guard !error.description.isEmpty else { throw Flaw(message: "refused without a message") }
        outcomes.append(.refused(Self.short(error.description)))
      }
    }
    try attempt { try Invariants.check(RosterReader.read(input.bytes).doubts) }
    try attempt { try Invariants.check(JudgementReader.read(input.bytes).doubts) }
    try attempt { try Invariants.check(SelfScoreReader.read(input.bytes).doubts) }
    if number % 8 == 3 {
      let names = ["roster", "2023/judgements", "2023/selfscores"]
      let name = names[number / 8 % 3] + "." + input.fileExtension
      let beside = number / 8 % 3 == 0 ? [] : [roster]
      let files = beside + [Self.file(name, input.bytes)]
      _ = bench.messages(about: files)
      // A round that names agencies which this roster has not is refused.
      _ = try? bench.check(sample, beside: files, only: [], format: .text, color: false)
    }
    return outcomes.contains(.read) ? .read : outcomes[0]
  }

  // MARK: Rules

  private func yaml(_ input: Input, _ number: Int) throws {
    let text = String(decoding: input.bytes, as: UTF8.self)
    let name = text.dropFirst(2).prefix { $0 != "\n" && $0 != "\r\n" }
    let file = RuleFile(name: String(name), text: text)
    if name == "round.yaml" {
      let agencies = Roster(agencies: try RosterReader.read(roster.bytes).roster.agencies)
      _ = try RoundReader.read(
        file,
        id: "2023",
        checklists: rulebook.checklists.map(\.id),
        roster: agencies
      )
      return
    }
    // Most files are read alone, which is quick; the others of all rules cannot be told apart then.
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    let others = rules.filter { other in
      other.name != file.name
        && (number % 20 == 9 || !folder.isEmpty && other.name == folder + "/index.yaml")
    }
    let book = try RulebookLoader.load(others + [file], digest: "")
    let compiled = try CompiledRules(book)
    let document = try DocumentReader().read(
      sample.bytes,
      source: SourceFile(name: "report.txt", digest: "")
    )
    let reading = ReportReader(ReadingGuide(book)).read(document)
    try Invariants.check(Assessor(compiled).findings(in: reading.report, of: nil), in: document)
  }

  private static func file(
    _ name: String,
    _ bytes: [UInt8],
    pages: PrintedPages? = nil
  ) -> InputFile {
    InputFile(name: name, shown: name, bytes: bytes, digest: "", pages: pages)
  }

  /// A message up to its first detail.
  private static func short(_ message: String) -> String {
    var rest = message[...]
    // Of files by name the name comes first.
    if let end = rest.range(of: "："), rest[..<end.lowerBound].contains(".") {
      rest = rest[end.upperBound...]
    }
    return String(rest.prefix { !"：（(，,“:".contains($0) }.prefix(24)).filter { !$0.isWhitespace }
  }
}

/// Waits for work that other threads do.
enum Waiting {
  private final class Box<Value: Sendable>: @unchecked Sendable {
    var result: Result<Value, any Error>?
  }

  static func result<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) -> Result<Value, any Error> {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do { box.result = .success(try await work()) } catch { box.result = .failure(error) }
      done.signal()
    }
    done.wait()
    return box.result ?? .failure(CancellationError())
  }
}
