import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Verdicts of the content checklist against those a careful assessor wrote down before the rules
/// were made, for the 96 points and the five real reports.
@Suite struct ExpertAgreementTests {
  private struct Pair {
    var report: String
    var point: String
    var expert: String
    var program: String
    var note: String
    var reason: String
  }

  /// A verdict that is changed later says so: its note begins with `changed:` and the reason.
  @Test func agreementWithTheExpert() throws {
    let seeds = try Seed.all()
    guard !seeds.isEmpty else { return }
    let rows = try Fixtures.rows("expert-verdicts.csv")
    #expect(rows.count == 480)
    var pairs: [Pair] = []
    for seed in seeds {
      let file = InputFile(name: seed.id, shown: seed.id, bytes: try seed.bytes(), digest: "")
      let items = try Bench.outcomes(file)
      for row in rows where row["report"] == seed.id {
        let item = items[row["point"] ?? ""]
        pairs.append(
          Pair(
            report: seed.id,
            point: row["point"] ?? "",
            expert: row["verdict"] ?? "",
            program: item?.outcome ?? "missing",
            note: row["note"] ?? "",
            reason: item?.reasons.first ?? ""
          )
        )
      }
    }
    report(pairs, changed: rows.filter { ($0["note"] ?? "").hasPrefix("changed:") }.count)
    #expect(kappa(pairs) >= 0.85)
    #expect(opposites(pairs).isEmpty)
  }

  private func report(_ pairs: [Pair], changed: Int) {
    let same = pairs.filter { $0.expert == $0.program }.count
    let partly = pairs.filter { $0.expert == "partlyMet" }
    let recalled = partly.filter { $0.program == "partlyMet" }.count
    print("agreement with the expert: \(same) of \(pairs.count), kappa \(kappa(pairs))")
    print("partly met recalled: \(recalled) of \(partly.count)")
    print("opposite verdicts: \(opposites(pairs).count)")
    print("verdicts changed after the rules were begun: \(changed)")
    for pair in pairs where pair.expert != pair.program {
      print(
        "  \(pair.point) \(pair.report): expert \(pair.expert) (\(pair.note)); "
          + "program \(pair.program) (\(pair.reason))"
      )
    }
  }

  private func opposites(_ pairs: [Pair]) -> [Pair] {
    pairs.filter { [["met", "notMet"], ["notMet", "met"]].contains([$0.expert, $0.program]) }
  }

  /// Cohen's kappa: agreement beyond what the frequencies of the verdicts give by chance.
  private func kappa(_ pairs: [Pair]) -> Double {
    let count = Double(pairs.count)
    let same = Double(pairs.filter { $0.expert == $0.program }.count) / count
    let chance = Set(pairs.map(\.expert)).reduce(0.0) { sum, verdict in
      let expert = Double(pairs.filter { $0.expert == verdict }.count) / count
      let program = Double(pairs.filter { $0.program == verdict }.count) / count
      return sum + expert * program
    }
    return (same - chance) / (1 - chance)
  }
}
