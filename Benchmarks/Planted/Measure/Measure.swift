import Foundation

/// Compares what was found with what was planted.
struct Measure {
  struct Tally {
    var planted = 0
    var hit = 0
    var right = 0
    var wrong = 0

    var recall: Double? { planted == 0 ? nil : Double(hit) / Double(planted) }
    var precision: Double? { right + wrong == 0 ? nil : Double(right) / Double(right + wrong) }
  }

  struct Wrong {
    var report: Filed
    var finding: Found
  }

  private(set) var codes: [String: Tally] = [:]
  private(set) var kinds: [String: Tally] = [:]
  private(set) var total = Tally()
  private(set) var cells = Tally()
  /// Of the cells located, those whose value before the slip was named too.
  private(set) var repaired = 0
  private(set) var missed: [Filed] = []
  /// Paths of reports whose slip was found but taken for trouble with reading.
  private(set) var doubted: Set<String> = []
  private(set) var wrong: [Wrong] = []
  private(set) var unread: [Filed] = []
  /// What was found on the real reports as they are: for people to judge.
  private(set) var baseline: [Wrong] = []

  init(_ corpus: Corpus, found: [String: [Found]]) {
    for report in corpus.filed where report.batch == SeedCorpus.baseline {
      for finding in found[report.path] ?? [] where finding.accuses {
        if let seed = report.seed, Holding.forbids(finding, seed: seed) {
          accuse(report, finding)
        } else {
          baseline.append(Wrong(report: report, finding: finding))
        }
      }
    }
    for report in corpus.filed where report.batch != SeedCorpus.baseline {
      guard let findings = found[report.path] else {
        unread.append(report)
        if !report.slip.isClean { miss(report) }
        continue
      }
      judge(report, findings.filter(\.accuses))
      if findings.contains(where: { !$0.accuses && tells($0, report.slip) }) {
        doubted.insert(report.path)
      }
    }
  }

  private mutating func miss(_ report: Filed) {
    missed.append(report)
    let code = report.slip.codes[0]
    codes[code, default: Tally()].planted += 1
    kinds[report.slip.kind, default: Tally()].planted += 1
    total.planted += 1
    if report.slip.cell != nil { cells.planted += 1 }
  }

  private mutating func accuse(_ report: Filed, _ finding: Found) {
    codes[finding.code, default: Tally()].wrong += 1
    kinds[report.slip.kind, default: Tally()].wrong += 1
    total.wrong += 1
    wrong.append(Wrong(report: report, finding: finding))
  }

  private mutating func judge(_ report: Filed, _ findings: [Found]) {
    let slip = report.slip
    let hits = findings.filter { tells($0, slip) }
    for finding in hits {
      codes[finding.code, default: Tally()].right += 1
      total.right += 1
    }
    for finding in findings
    where !tells(finding, slip) && !slip.also.contains(finding.code) && !isKnown(finding, report) {
      accuse(report, finding)
    }
    guard !slip.isClean else { return }
    guard !hits.isEmpty else { return miss(report) }
    codes[slip.codes[0], default: Tally()].planted += 1
    codes[slip.codes[0], default: Tally()].hit += 1
    kinds[slip.kind, default: Tally()].planted += 1
    kinds[slip.kind, default: Tally()].hit += 1
    total.planted += 1
    total.hit += 1
    guard slip.cell != nil else { return }
    cells.planted += 1
    let locating = hits.filter {
      $0.code == "FORM-CELL" && $0.lines.first.map(slip.lines.contains) == true
    }
    if !locating.isEmpty { cells.hit += 1 }
    if locating.contains(where: { $0.expected == slip.expected }) { repaired += 1 }
  }

  private func tells(_ finding: Found, _ slip: Slip) -> Bool {
    slip.codes.contains(finding.code)
      && (slip.lines.isEmpty || finding.lines.contains(where: slip.lines.contains))
  }

  /// Whether the real report has it without the planted slip: the same words, or the same place.
  private func isKnown(_ finding: Found, _ report: Filed) -> Bool {
    guard let seed = report.seed else { return false }
    return baseline.contains { known in
      guard known.report.seed == seed, known.finding.code == finding.code else { return false }
      let words = report.renamed.reduce(known.finding.message) {
        $0.replacingOccurrences(of: $1.old, with: $1.new)
      }
      return words == finding.message || known.finding.message == finding.message
        || (known.finding.lines.first != nil && known.finding.lines.first == finding.lines.first)
    }
  }
}
