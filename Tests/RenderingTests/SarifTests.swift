import ComplianceModel
import Foundation
import Testing

@testable import Rendering

/// Self-checks in SARIF; the schema itself is held by `Tests/External/sarif.py`.
@Suite struct SarifTests {
  @Test func aLossIsAFailureAtItsFirstPlace() throws {
    let result = try results(of: card([loss])).first
    #expect(result?["ruleId"] as? String == "A01")
    #expect(result?["kind"] as? String == "fail" && result?["level"] as? String == "warning")
    let place = try #require(
      (result?["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    )
    let file = place["artifactLocation"] as? [String: Any]
    #expect(file?["uri"] as? String == "reports/2018/market.txt")
    #expect((place["region"] as? [String: Any])?["startLine"] as? Int == 12)
    #expect((result?["relatedLocations"] as? [Any])?.count == 1)
  }

  @Test func anOpenItemIsOpenAndCostsNothing() throws {
    let open = Samples.result(
      Samples.item("A02", "二", "2"),
      ["甲"],
      .undecided,
      "0",
      "2",
      reasons: ["待核"]
    )
    let result = try results(of: card([open])).first
    #expect(result?["kind"] as? String == "open" && result?["level"] as? String == "none")
    #expect(result?["locations"] == nil)
  }

  @Test func whatIsMetIsNoResult() throws {
    let met = Samples.result(Samples.item("A03", "三", "2"), ["甲"], .met, "2")
    #expect(try results(of: card([met])).isEmpty)
  }

  /// Rules are declared once, whatever the number of results.
  @Test func everyRuleIsDeclaredOnce() throws {
    let findings = Samples.findings + Samples.findings
    let run = try run(Samples.card(Samples.agency("甲局"), [loss], findings: findings))
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let declared = (driver?["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    let used = (run["results"] as? [[String: Any]])?.compactMap { $0["ruleId"] as? String } ?? []
    #expect(Set(declared).count == declared.count)
    #expect(Set(used) == Set(declared))
    #expect(used.count == 1 + findings.count)
  }

  @Test func pathsAreEncoded() throws {
    let input = SourceFile(name: "/数 据/甲<局>.txt", digest: "00")
    let run = try run(Samples.card(Samples.agency("甲局"), [], inputs: [input]))
    let location =
      ((run["artifacts"] as? [[String: Any]])?.first?["location"] as? [String: Any])?["uri"]
    #expect(
      location as? String
        == "file:///%E6%95%B0%20%E6%8D%AE/%E7%94%B2%3C%E5%B1%80%3E.txt"
    )
  }

  @Test func linesHoldACardEach() throws {
    let cards = [card([loss]), Samples.hostile]
    let lines = ScorecardJSON.lines(cards).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines.last == "")
    for (line, card) in zip(lines, cards) {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(value?["agency"] as? String == card.agency.name)
    }
  }

  private var loss: ItemResult {
    Samples.result(
      Samples.item("A01", "一", "3"),
      ["甲"],
      .partlyMet,
      "1.5",
      reasons: ["只做到一部分"],
      evidence: [Samples.evidence("公开12条", line: 12), Samples.evidence("公开13条", line: 13)]
    )
  }

  private func card(_ items: [ItemResult]) -> Scorecard {
    Samples.card(Samples.agency("甲局"), items)
  }

  private func results(of card: Scorecard) throws -> [[String: Any]] {
    try #require(try run(card)["results"] as? [[String: Any]])
  }

  private func run(_ card: Scorecard) throws -> [String: Any] {
    let log =
      try JSONSerialization.jsonObject(with: Data(SarifJSON.text([card]).utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }
}
