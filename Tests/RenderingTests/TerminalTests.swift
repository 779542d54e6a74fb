import ComplianceModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct TerminalTests {
  @Test func selfCheck() throws {
    try expectSnapshot(
      SelfCheckText.text([Samples.open, Samples.exact, Samples.unscored], color: false),
      named: "check.txt"
    )
  }

  @Test func inspection() throws {
    try expectSnapshot(
      InspectionText.text(
        Samples.report,
        agency: Samples.open.agency,
        findings: Samples.findings,
        color: false
      ),
      named: "inspection.txt"
    )
  }

  @Test func explanation() throws {
    try expectSnapshot(
      ExplanationText.text(Samples.trace, color: false),
      named: "explanation.txt"
    )
  }

  @Test func ruleList() throws {
    try expectSnapshot(
      RuleListText.text(Samples.checklists, among: Samples.checklists),
      named: "rules.txt"
    )
    #expect(RuleListText.text([], among: []) == "没有指标体系。\n")
  }

  @Test func colourOnlyAddsColour() {
    func stripped(_ text: String) -> String {
      var plain = ""
      var parts = text.split(separator: "\u{1b}[", omittingEmptySubsequences: false)[...]
      plain += parts.popFirst() ?? ""
      for part in parts { plain += part.drop { $0 != "m" }.dropFirst() }
      return plain
    }
    let cards = [Samples.open, Samples.exact]
    #expect(
      stripped(SelfCheckText.text(cards, color: true)) == SelfCheckText.text(cards, color: false)
    )
    func inspection(_ color: Bool) -> String {
      InspectionText.text(Samples.report, agency: nil, findings: Samples.findings, color: color)
    }
    #expect(inspection(true) != inspection(false))
    #expect(stripped(inspection(true)) == inspection(false))
  }

  /// The dearest loss first, each in the form that editors follow.
  @Test func lossesComeByMarks() {
    let lines = SelfCheckText.text([Samples.open], color: false).split(separator: "\n")
      .filter { $0.hasPrefix("reports/") }
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("reports/2018/market.txt:70: warning: 部分符合 [T01]"))
    #expect(lines[1].hasPrefix("reports/2018/market.txt:15: warning: 部分符合 [A02]"))
  }
}
