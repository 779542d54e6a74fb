import ComplianceModel
import Foundation
import RuleLoading
import TestSupport
import Testing

@testable import Evaluation

/// Checklists with the mechanisms of real notices, beside the shipped words, forms and findings.
enum Notices {
  /// All of them, loaded as shipped rules are.
  static func rulebook(
    _ change: (String) -> String = { $0 }
  ) throws -> Rulebook {
    let shipped = try RuleFiles.all().filter { !$0.name.hasPrefix("checklists/") }
    let folder = Fixtures.url("notices")
    let ids = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let notices = try ids.map { id in
      let file = folder.appendingPathComponent(id).appendingPathComponent("index.yaml")
      return (
        name: "checklists/\(id)/index.yaml",
        text: change(try String(contentsOf: file, encoding: .utf8))
      )
    }
    return try RulebookLoader.load(
      (shipped + notices).map { RuleFile(name: $0.name, text: $0.text) },
      digest: "notices"
    )
  }

  static func checklist(_ id: String) throws -> Checklist {
    try #require(try rulebook().checklists.first { $0.id == id })
  }

  /// Verdicts that meet everything, but for those given.
  static func verdicts(_ checklist: Checklist, _ other: [String: Come]) -> [String: Verdict] {
    var verdicts: [String: Verdict] = [:]
    for item in checklist.items {
      verdicts[item.id] = (other[item.id] ?? .outcome(.met)).verdict(item.id)
    }
    return verdicts
  }

  /// What an item came to.
  enum Come {
    case outcome(Outcome)
    /// So many of its marks, in hundredths, of so many.
    case share(Int128, of: Int128)
    case cases(Int)

    func verdict(_ item: String) -> Verdict {
      var verdict = Verdict(item: item, outcome: .partlyMet, reasons: [], evidence: [])
      switch self {
      case .outcome(let outcome):
        verdict = Verdict(item: item, outcome: outcome, reasons: [], evidence: [])
      case .share(let part, let whole):
        verdict.measure = Ratio(part, over: whole).map { RatioRange($0) }
      case .cases(let count): verdict.cases = count
      }
      return verdict
    }
  }
}
