public import ComplianceModel
internal import Evaluation

extension Workbench {
  /// Runs every example of every item, or of the checklists asked for.
  public func test(only wanted: Set<String>) -> [ExampleResult] {
    checklists.filter { wanted.isEmpty || wanted.contains($0.id) }.flatMap { checklist in
      checklist.ownItems.flatMap { item in
        item.examples.map { result(of: $0, item, checklist) }
      }
    }
  }

  /// What an example comes to.
  func result(of example: RuleExample, _ item: Item, _ checklist: Checklist) -> ExampleResult {
    let dossier = ExampleDossier(item: item, example: example, bench: self).dossier
    return ExampleResult(
      checklist: checklist.id,
      item: item.id,
      title: item.title,
      example: example,
      verdict: dossier.flatMap { assessor.verdict(on: item.id, checklist: checklist.id, of: $0) }
    )
  }
}
