public import ComplianceModel
internal import Evaluation
internal import Rendering

extension Workbench {
  /// The form in which the result of a test of rules is wanted.
  public enum TestFormat: String, Sendable, CaseIterable {
    /// For reading on a terminal.
    case text
    /// For build servers.
    case junit
  }

  /// What came of the examples.
  public struct RuleTestRun: Sendable {
    /// The printed result.
    public var report: String
    /// Its last line: how many examples, items and failures.
    public var summary: String
    /// Whether every example came out as it says.
    public var passes: Bool
  }

  /// Runs the examples and prints what came of them; `folder` is that of the rules.
  public func test(
    only wanted: Set<String>,
    items: Set<String>,
    format: TestFormat,
    folder: String
  ) throws(UseError) -> RuleTestRun {
    let known = chosen(wanted).flatMap { $0.items.map(\.id) }
    for item in items.sorted() where !known.contains(item) {
      throw .unknownItem(item, nearest: NearestName.of(item, among: known))
    }
    let results = test(only: wanted, items: items)
    let report =
      switch format {
      case .text: RuleTestText.text(results, folder: folder)
      case .junit: JUnitXML.text(results, folder: folder)
      }
    return RuleTestRun(
      report: report,
      summary: RuleTestText.summary(results),
      passes: results.allSatisfy(\.passes)
    )
  }

  /// Runs every example of every item, or of the checklists and items asked for.
  public func test(only wanted: Set<String>, items: Set<String> = []) -> [ExampleResult] {
    chosen(wanted).flatMap { checklist in
      // Items taken from another checklist are tested there, unless it is this one that is asked for.
      let tested = wanted.isEmpty ? checklist.ownItems : checklist.items
      return tested.filter { items.isEmpty || items.contains($0.id) }.flatMap { item in
        item.examples.map { result(of: $0, item, checklist) }
      }
    }
  }

  /// The checklists asked for; a blend stands for its parts too, because it has no items of its own.
  private func chosen(_ wanted: Set<String>) -> [Checklist] {
    let parts = checklists.filter { wanted.contains($0.id) }.flatMap { $0.parts.map(\.checklist) }
    let all = wanted.union(parts)
    return checklists.filter { wanted.isEmpty || all.contains($0.id) }
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
