public import ComplianceModel
internal import Evaluation
internal import Ingestion

extension Workbench {
  /// What is wrong with rules that load: examples that come out otherwise than they say or are
  /// missing, and items that a report without any content meets.
  public func lint(only wanted: Set<String>) -> [RuleProblem] {
    checklists.filter { wanted.isEmpty || wanted.contains($0.id) }.flatMap { checklist in
      let empty = verdicts(of: ExampleReport.text(for: "", item: nil), in: checklist)
      return checklist.items.flatMap { item in
        var problems: [RuleProblem] = []
        if empty[item.id]?.outcome == .met, !isMetByTitle(item) {
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
      let text = ExampleReport.text(
        for: example.text,
        item: item,
        concerned: example.outcome != .notApplicable
      )
      let outcome = verdicts(of: text, in: checklist)[item.id]?.outcome
      guard outcome != example.outcome else { return nil }
      return RuleProblem(
        place: example.place,
        message: "“\(item.id)”的示例应为 \(example.outcome.rawValue)，"
          + "实际为 \(outcome?.rawValue ?? "无")：\(example.text.prefix(40))"
      )
    }
  }

  private func verdicts(of text: String, in checklist: Checklist) -> [String: Verdict] {
    let file = InputFile(
      name: "example.txt",
      shown: "example.txt",
      bytes: Array(text.utf8),
      digest: ""
    )
    guard let (report, agency) = try? identified(file, roster: Roster()) else { return [:] }
    let cards = assessor.scorecards(of: report, agency: agency, round: "", only: [checklist.id])
    var found: [String: Verdict] = [:]
    for result in cards.first?.items ?? [] { found[result.item.id] = result.verdict }
    return found
  }
}

/// Makes a small report of an example, which usually is a sentence.
enum ExampleReport {
  /// The example below a title, unless it has one of its own.
  ///
  /// The agency is one that the item concerns, or for `concerned: false` one that it does not; the year is the first of its years, else 2018.
  static func text(for example: String, item: Item?, concerned: Bool = true) -> String {
    if example.contains("信息公开"), example.contains("报告\n") { return example }
    let isGovernment = (item?.audience.kinds == [.government]) == concerned
    let agency = isGovernment ? "示例市人民政府" : "示例市农业农村局"
    let year = item?.audience.years?.lowerBound ?? 2018
    return "\(agency)\n\(year)年政府信息公开工作年度报告\n\n\(example)\n"
  }
}
