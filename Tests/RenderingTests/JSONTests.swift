import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct JSONTests {
  @Test func scorecard() throws {
    let place = Standing(best: 2, worst: 4)
    let card = Samples.open
    try expectSnapshot(
      ScorecardJSON.text(card, league: Samples.league(of: card, standing: place), standing: place),
      named: "scorecard.json"
    )
  }

  @Test func inspection() throws {
    try expectSnapshot(
      InspectionJSON.text(
        Samples.report,
        agency: Samples.open.agency,
        findings: Samples.findings
      ),
      named: "inspection.json"
    )
  }

  @Test func run() throws {
    try expectSnapshot(RunJSON.text(Samples.run), named: "run.json")
  }

  @Test func unscoredIsNull() throws {
    let card = try parse(ScorecardJSON.text(Samples.unscored, league: nil, standing: nil))
    let score = try #require(card["score"] as? [String: Any])
    #expect(score["low"] is NSNull && score["high"] is NSNull)
    #expect(score["full"] as? String == "100.00")
    #expect(card["grade"] is NSNull && card["league"] is NSNull)
    let item = try #require((card["items"] as? [[String: Any]])?.first)
    #expect(item["low"] is NSNull && item["lost"] as? String == "0.00")
  }

  /// Quotes come back exactly, control characters and all.
  @Test func hostileTextSurvives() throws {
    let source = Samples.hostile
    let card = try parse(ScorecardJSON.text(source, league: nil, standing: nil))
    let item = try #require((card["items"] as? [[String: Any]])?.first)
    let evidence = try #require((item["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["quote"] as? String == source.items[0].verdict.evidence[0].quote)
    #expect(item["remedy"] as? String == source.items[0].item.remedy)
    #expect(
      !ScorecardJSON.text(source, league: nil, standing: nil).unicodeScalars.contains("\u{2028}")
    )
  }

  @Test func listParses() throws {
    let text = ScorecardJSON.list([Samples.open, Samples.unscored, Samples.hostile])
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(list?.count == 3)
    #expect(ScorecardJSON.list([]) == "[]\n")
  }

  @Test func reportWithoutAnythingParses() throws {
    let document = Document(
      source: SourceFile(name: "leer.txt", digest: ""),
      text: SourceText(""),
      blocks: []
    )
    let text = InspectionJSON.text(AnnualReport(document: document), agency: nil, findings: [])
    let report = try parse(text)
    #expect(report["agency"] is NSNull && report["period"] is NSNull)
    #expect((report["headings"] as? [Any])?.isEmpty == true)
  }

  /// Quotes of statements are substrings of the source, leftovers of conversion included.
  @Test func statementsAreQuotedExactly() throws {
    let source = Samples.report.document.text.string(
      TextSpan(0, Samples.report.document.text.scalars.count)
    )
    let report = try parse(InspectionJSON.text(Samples.report, agency: nil, findings: []))
    let statements = try #require(report["statements"] as? [[String: Any]])
    for statement in statements {
      #expect(source.contains(try #require(statement["text"] as? String)))
    }
    #expect(statements.contains { ($0["text"] as? String)?.contains("[image: ]") == true })
  }

  @Test func escapes() {
    let value: JSONValue = ["\"\\\u{1}": .string("\n\r\t\u{2028}\u{7f}\u{feff}👍")]
    #expect(
      value.document
        == "{\n  \"\\\"\\\\\\u0001\": \"\\n\\r\\t\\u2028\\u007f\\ufeff👍\"\n}\n"
    )
  }

  private func parse(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
