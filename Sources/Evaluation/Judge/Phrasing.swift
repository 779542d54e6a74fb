public import ComplianceModel

/// How conditions and phrases of rules are worded for people.
///
/// Reasons of verdicts are worded so; whoever tells the rules themselves should use the same words.
public enum Phrasing {
  /// A condition, such as `新闻发布会次数＞0`.
  public static func condition(_ expression: Expression) -> String {
    Remark.words(of: expression)
  }

  /// A few of the ways to say something, from a group of phrases as the rule writes it.
  public static func ways(_ source: String) -> String { Remark.ways(source) }
}
