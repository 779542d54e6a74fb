internal import ArgumentParser
internal import ComplianceModel
internal import Evaluation
internal import Foundation
internal import Ingestion
internal import RuleLoading

/// `stages`: where the time of a report goes.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reads and judges every report of a folder in one thread, and times stage by stage."
  )

  @Argument(help: "Folder of reports.")
  var folder: String

  @Option(help: "Folder of rules.")
  var rules = "Rules"

  @Option(help: "How often the folder is gone through; the fastest time of every stage counts.")
  var rounds = 3

  @Option(help: "How many reports at most.")
  var limit = Int.max

  func run() throws {
    let clock = ContinuousClock()
    var bench: (CompiledRules, ReportReader)?
    let loading = try clock.measure { bench = try load() }
    guard let (compiled, reader) = bench else { return }
    let assessor = Assessor(compiled)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().prefix(limit)
    let files = names.compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
    var best: [String: Duration] = [:]
    for _ in 0..<rounds {
      var spent: [String: Duration] = [:]
      func timed<Result>(_ stage: String, _ work: () throws -> Result) rethrows -> Result {
        let start = clock.now
        defer { spent[stage, default: .zero] += clock.now - start }
        return try work()
      }
      for (name, bytes) in files {
        let source = SourceFile(name: name, digest: "")
        let document = try? timed("1 document") { try DocumentReader().read(bytes, source: source) }
        guard let document else { continue }
        let reading = timed("2 report") { reader.read(document, roster: Roster()) }
        guard let agency = reading.agency else { continue }
        let dossier = Dossier(
          agency: agency,
          round: reading.report.year.map(String.init) ?? "",
          report: reading.report
        )
        _ = timed("3 findings") { assessor.findings(of: dossier) }
        let wanted = compiled.rulebook.checklists.filter {
          $0.audience.concerns(agency, year: reading.report.year)
        }
        _ = timed("4 findings, marks of a line") {
          assessor.summary(of: dossier, only: Set(wanted.map(\.id)))
        }
        _ = timed("5 findings, scorecards") {
          assessor.scorecards(of: dossier, only: Set(wanted.map(\.id)))
        }
      }
      for (stage, time) in spent { best[stage] = min(best[stage] ?? time, time) }
    }
    let bytes = files.map(\.1.count).reduce(0, +)
    print("rules \(loading)")
    print("\(files.count) files, \(bytes) bytes; a file takes")
    for (stage, time) in best.sorted(by: { $0.key < $1.key }) {
      print(Rate(bytes: bytes, files: files.count, time: time).told(stage))
    }
  }

  private func load() throws -> (CompiledRules, ReportReader) {
    var files: [RuleFile] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: rules).sorted()
    where name.hasSuffix(".yaml") {
      files.append(
        RuleFile(name: name, text: try String(contentsOfFile: rules + "/" + name, encoding: .utf8))
      )
    }
    let rulebook = try RulebookLoader.load(files, digest: "")
    return (try CompiledRules(rulebook), ReportReader(ReadingGuide(rulebook)))
  }
}
