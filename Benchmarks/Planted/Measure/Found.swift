import Foundation

/// A finding as the product writes it into a scorecard.
struct Found: Decodable {
  struct Evidence: Decodable {
    var quote: String?
    var line: Int?
    var cell: String?
  }

  var code: String
  var severity: String
  var blame: String
  var message: String
  var expected: String?
  var actual: String?
  var evidence: [Evidence]

  var lines: [Int] { evidence.compactMap(\.line) }

  /// Whether the report is accused; the product's own trouble with reading is none.
  var accuses: Bool { blame != "extraction" }
}

/// The part of a scorecard that is read.
struct Card: Decodable {
  var findings: [Found]
}

/// Runs the product over a corpus and reads what it found.
struct Product {
  var program: URL
  var rules: URL?
  /// Only one checklist is asked for: findings are the same on every card.
  static let checklist = "annual-report"

  /// Findings by path of the report; nil where there is no card.
  func findings(of corpus: Corpus, in folder: URL, progress: (Int, Int) -> Void) throws -> [String:
    [Found]]
  {
    var found: [String: [Found]] = [:]
    let batches = corpus.batches
    for (index, batch) in batches.enumerated() {
      progress(index + 1, batches.count)
      let out = folder.appendingPathComponent("scorecards/\(batch)")
      try score(folder.appendingPathComponent(batch), into: out)
      for report in corpus.filed where report.batch == batch {
        let card = out.appendingPathComponent(
          "\(Self.checklist)/\(report.round)/\(report.agency).json"
        )
        guard let data = try? Data(contentsOf: card) else { continue }
        found[report.path] = try JSONDecoder().decode(Card.self, from: data).findings
      }
    }
    return found
  }

  private func score(_ batch: URL, into out: URL) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "score", batch.path, "--out", out.path, "--checklist", Self.checklist, "--quiet",
    ]
    if let rules { process.arguments?.append(contentsOf: ["--rules", rules.path]) }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // 3: some report could not be read; it is listed as unread.
    guard [0, 3].contains(process.terminationStatus) else {
      throw Failed(batch: batch.lastPathComponent, status: process.terminationStatus)
    }
  }

  /// The product could not score a batch.
  struct Failed: Error, CustomStringConvertible {
    var batch: String
    var status: Int32
    var description: String { "yardstick failed on \(batch) with status \(status)" }
  }
}
