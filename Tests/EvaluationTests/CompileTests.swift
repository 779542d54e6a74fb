import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct CompileTests {
  @Test func everyWordIsHeldOnce() {
    var table = PhraseTable()
    let first = table.add(Rules.group("公开|Ｈ5|N次", except: ["公开工作"]))
    let second = table.add(Rules.group("h５|发布|N人次"))
    table.finish()
    // 公开, h5, 公开工作, 发布
    #expect(table.count == 4)
    #expect(first.words.count == 2 && first.except.count == 1)
    #expect(second.words.contains(first.words[1]))
    #expect(first.units.map(\.scalars) == [["次"]])
    #expect(second.units.map(\.scalars) == [["人", "次"]])
    #expect(table.automaton.hits(in: "公开工作".foldedScalars).count == 2)
  }

  @Test func everyUndeclaredCodeIsReportedAtOnce() {
    let missing = ["OUTLINE-REPEAT", "PERIOD-MISSING", "PERIOD-WRONG"]
    let declared = AuditCode.allCases.map(\.rawValue).filter { !missing.contains($0) }
    let problems = #expect(throws: RuleProblems.self) {
      try CompiledRules(Rules.rulebook(codes: declared))
    }
    let messages = problems?.problems.map(\.message) ?? []
    #expect(messages.count == missing.count)
    for code in missing { #expect(messages.contains { $0.contains(code) }) }
  }

  @Test func aCodeThatNobodyGivesIsReportedWithTheNearest() {
    let declared = AuditCode.allCases.map(\.rawValue) + ["OUTLINE-GAPS"]
    let problems = #expect(throws: RuleProblems.self) {
      try CompiledRules(Rules.rulebook(codes: declared))
    }
    #expect(
      problems?.problems.map(\.message) == ["没有一项审核会查出 OUTLINE-GAPS，是否为 OUTLINE-GAP"]
    )
  }

  @Test func aMessageUsesTheNamesOfItsCode() {
    var rulebook = Rules.rulebook()
    let index = rulebook.findings.firstIndex { $0.code.rawValue == "OUTLINE-GAP" }
    rulebook.findings[index ?? 0].message = "由{before}到{next}、{}"
    let problems = #expect(throws: RuleProblems.self) { try CompiledRules(rulebook) }
    #expect(
      problems?.problems.map(\.message) == [
        "OUTLINE-GAP 的 message 中没有 {next} 可填；可用：before、after",
        "OUTLINE-GAP 的 message 中没有 {} 可填；可用：before、after",
      ]
    )
  }

  @Test(arguments: [
    ("由“{a}”到{b}", "由“甲{b}”到乙"), ("{a}{a}", "甲{b}甲{b}"), ("没有", "没有"), ("{a", "{a"),
    ("}{b}", "}乙"), ("", ""),
  ])
  func messagesAreFilledOnce(_ sentence: String, _ filled: String) {
    #expect(MessageTemplate(sentence).filled(["a": "甲{b}", "b": "乙"]) == filled)
  }

  @Test func itemsKeepTheirOrder() throws {
    let items = ["A2", "A1", "A3"].map {
      Indicator.Child.item(Rules.item(Rules.claim("公开"), id: $0))
    }
    let checklist = Rules.checklist([Rules.indicator("A", items)])
    let rules = try CompiledRules(Rules.rulebook([checklist]))
    #expect(rules.checklists.first?.items.map(\.item.id) == ["A2", "A1", "A3"])
  }
}
