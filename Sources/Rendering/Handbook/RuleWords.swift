public import ComplianceModel

/// How conditions and phrases of rules are worded: as in the reasons of verdicts, which this target
/// does not know.
public struct RuleWords: Sendable {
  /// A condition in Chinese.
  var condition: @Sendable (Expression) -> String
  /// A few of the ways to say something, from a group of phrases as the rule writes it.
  var ways: @Sendable (String) -> String

  /// Creates the words of two functions.
  public init(
    condition: @escaping @Sendable (Expression) -> String,
    ways: @escaping @Sendable (String) -> String
  ) {
    self.condition = condition
    self.ways = ways
  }
}
