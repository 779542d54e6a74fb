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
    #expect(first.units == [["次"]])
    #expect(second.units == [["人", "次"]])
    #expect(table.automaton.hits(in: "公开工作".foldedScalars).count == 2)
  }

  @Test func everyUndeclaredCodeIsReportedAtOnce() {
    let problems = #expect(throws: RuleProblems.self) {
      try CompiledRules(Rules.rulebook(codes: ["FORM-RELATION", "FORM-UNUSUAL", "OUTLINE-GAP"]))
    }
    let messages = problems?.problems.map(\.message) ?? []
    #expect(messages.count == 3)
    for code in ["OUTLINE-REPEAT", "PERIOD-MISSING", "PERIOD-WRONG"] {
      #expect(messages.contains { $0.contains(code) })
    }
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
