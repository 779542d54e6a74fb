import ArgumentParser
import Foundation

@main
struct Planted: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Plants labelled slips in real and made-up reports and measures which of them yardstick finds."
  )

  @Option(help: "Number to start from; another one makes reports nobody has seen.")
  var seed: UInt64 = 2018

  @Option(help: "Folder of the five real reports; without it the samples in reports/ are used.")
  var seeds = "../shared/seeds"

  @Option(
    help: "Folder for the corpus, its labels and the scorecards; a temporary one if not given."
  )
  var out: String?

  @Option(help: "How many reports, as a multiple of the usual number.")
  var scale = 1.0

  @Option(help: "The yardstick program; by default the one built beside this one.")
  var yardstick: String?

  @Option(help: "Rules for yardstick.")
  var rules: String?

  @Option(help: "text or csv.")
  var format = Format.text

  @Option(help: "Recall that is asked for.")
  var recall = 0.95

  @Option(help: "Precision that is asked for.")
  var precision = 0.98

  @Option(help: "Share of single wrong cells that have to be located.")
  var located = 0.95

  @Flag(help: "Name every miss and every false alarm.")
  var list = false

  @Flag(help: "Only write the corpus.")
  var generateOnly = false

  enum Format: String, ExpressibleByArgument {
    case text, csv
  }

  func run() throws {
    let folder =
      out.map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("planted-\(seed)")
    let corpus = try made()
    // Reports of an earlier run with another number must not be scored along.
    for batch in corpus.batches + ["scorecards"] {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(batch))
    }
    try corpus.write(to: folder)
    note("\(corpus.filed.count) files in \(folder.path)")
    if generateOnly { return }
    let product = Product(program: try program(), rules: rules.map { URL(fileURLWithPath: $0) })
    let found = try product.findings(of: corpus, in: folder) { done, all in note("\(done)/\(all)") }
    let measure = Measure(corpus, found: found)
    let printed = Printed(measure: measure, corpus: corpus)
    print(format == .csv ? printed.csv : printed.text)
    if list { print("\n" + printed.list) }
    let enough = [
      (measure.total.recall, recall), (measure.total.precision, precision),
      (measure.cells.recall, located),
    ].allSatisfy { ($0 ?? 0) >= $1 }
    if !enough || !measure.unread.isEmpty { throw ExitCode(1) }
  }

  private func made() throws -> Corpus {
    var corpus = Corpus()
    var real = Seed.all(in: URL(fileURLWithPath: seeds))
    if real.isEmpty {
      note("no real reports in \(seeds); the samples in reports/ stand in for them")
      real = Seed.all(in: URL(fileURLWithPath: "reports"))
    }
    var variants = SeedCorpus(seeds: real, seed: seed)
    variants.generate(into: &corpus)
    var generator = Generator(seed: seed, into: corpus)
    return try generator.generate(scale: scale)
  }

  private func program() throws -> URL {
    let place =
      yardstick.map { URL(fileURLWithPath: $0) }
      ?? (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
      .deletingLastPathComponent()
      .appendingPathComponent("yardstick")
    guard FileManager.default.isExecutableFile(atPath: place.path) else {
      throw ValidationError(
        "no yardstick at \(place.path): build it with the same configuration (swift build -c release --product yardstick), or name it with --yardstick"
      )
    }
    return place
  }

  private func note(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }
}
