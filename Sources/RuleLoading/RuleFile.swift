/// A file of the folder of rules, already read from disk.
public struct RuleFile: Sendable {
  /// Path below the folder of rules, with `/` between its parts.
  public var name: String
  /// What it holds.
  public var text: String

  /// Creates a file.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
