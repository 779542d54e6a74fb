/// What came of an example of a rule.
public struct ExampleResult: Sendable, Hashable {
  /// Identifier of the checklist.
  public var checklist: String
  /// Identifier of the item.
  public var item: String
  /// Title of the item.
  public var title: String
  /// The example.
  public var example: RuleExample
  /// The verdict; nil when the example cannot be read as a report.
  public var verdict: Verdict?

  /// Creates a result.
  public init(
    checklist: String,
    item: String,
    title: String,
    example: RuleExample,
    verdict: Verdict?
  ) {
    self.checklist = checklist
    self.item = item
    self.title = title
    self.example = example
    self.verdict = verdict
  }

  /// Whether it came out as it says.
  public var passes: Bool { verdict?.outcome == example.outcome }
}
