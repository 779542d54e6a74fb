public import ComplianceModel
internal import Evaluation
internal import Ingestion

extension Workbench {
  /// What is wrong with rules that load: examples that come out otherwise than they say or are
  /// missing, and items that a report without any content meets.
  public func lint(only wanted: Set<String>) -> [RuleProblem] {
    checklists.filter { wanted.isEmpty || wanted.contains($0.id) }.flatMap { checklist in
      let empty = ExampleDossier(item: nil, example: nil, bench: self).dossier
      return checklist.items.flatMap { item in
        var problems: [RuleProblem] = []
        let verdict = empty.flatMap {
          assessor.verdict(on: item.id, checklist: checklist.id, of: $0)
        }
        if verdict?.outcome == .met, !isMetByTitle(item) {
          problems.append(
            RuleProblem(place: item.place, message: "“\(item.id)”对没有内容的报告也判为符合，此项形同虚设")
          )
        }
        let missing = MissingExamples.outcomes(of: item)
        if !missing.isEmpty {
          let names = missing.map(\.rawValue).joined(separator: "、")
          problems.append(
            RuleProblem(place: item.place, message: "“\(item.id)”缺少结果为 \(names) 的示例")
          )
        }
        return problems + failures(of: item, in: checklist)
      }
    }
  }

  /// Whether a bare title can meet an item: nothing is wrong with it, or the title is what is asked.
  private func isMetByTitle(_ item: Item) -> Bool {
    switch item.check {
    case .clean: true
    case .that(let expression):
      expression.names.allSatisfy { $0.name.hasPrefix(Fact.title.rawValue) }
    default: false
    }
  }

  /// The examples of an item that do not come out as they say.
  func failures(of item: Item, in checklist: Checklist) -> [RuleProblem] {
    item.examples.compactMap { example in
      let result = result(of: example, item, checklist)
      guard !result.passes else { return nil }
      return RuleProblem(
        place: example.place,
        message: "“\(item.id)”的示例应为 \(example.outcome.rawValue)，"
          + "实际为 \(result.verdict?.outcome.rawValue ?? "无")：\(example.text.prefix(40))"
      )
    }
  }
}
