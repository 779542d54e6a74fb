public import ComplianceModel
internal import Evaluation
internal import Rendering

extension Workbench {
  /// What is wrong with rules that load: rules that can do nothing, items that a report without any
  /// content meets, that have no ground or lack examples, examples that come out otherwise than they
  /// say or only repeat the rule.
  public func lint(only wanted: Set<String>) -> [RuleProblem] {
    checklists.filter { wanted.isEmpty || wanted.contains($0.id) }.flatMap { checklist in
      DeadRules.problems(in: checklist)
        + checklist.ownItems.flatMap { problems(of: $0, in: checklist) }
    }
  }

  private func problems(of item: Item, in checklist: Checklist) -> [RuleProblem] {
    var messages: [String] = []
    if isMetByNothing(item, in: checklist) { messages.append("对没有内容的报告也判为符合，此项形同虚设") }
    if item.basis == nil {
      messages.append("没有依据（basis）；各考核点共同的依据可写在指标体系的 basis 中")
    }
    let missing = MissingExamples.outcomes(of: item)
    if !missing.isEmpty {
      let names = missing.map(\.rawValue).joined(separator: "、")
      messages.append("缺少结果为 \(names) 的示例")
    }
    if ExampleWording(item).isParroted(item.examples) {
      messages.append("示例多半只重复规则中的说法：至少一半应换一种写法")
    }
    return messages.map { RuleProblem(place: item.place, message: "“\(item.id)”\($0)") }
      + failures(of: item, in: checklist)
  }

  /// Whether a report without content meets an item, other than by having nothing wrong in it or by
  /// the title that makes it a report.
  private func isMetByNothing(_ item: Item, in checklist: Checklist) -> Bool {
    if asksForNothingMore(item.check) { return false }
    return ExampleDossier(item: item, example: nil, bench: self).dossier.flatMap {
      assessor.verdict(on: item.id, checklist: checklist.id, of: $0)
    }?.outcome == .met
  }

  private func asksForNothingMore(_ check: Check) -> Bool {
    switch check {
    case .clean: true
    case .that(let expression):
      expression.names.allSatisfy { $0.name.hasPrefix(Fact.title.rawValue) }
    case .all(let parts): parts.allSatisfy(asksForNothingMore)
    default: false
    }
  }

  /// The examples of an item that do not come out as they say.
  private func failures(of item: Item, in checklist: Checklist) -> [RuleProblem] {
    item.examples.compactMap { example in
      let result = result(of: example, item, checklist)
      guard !result.passes else { return nil }
      return RuleProblem(place: example.place, message: RuleTestText.message(result))
    }
  }
}
