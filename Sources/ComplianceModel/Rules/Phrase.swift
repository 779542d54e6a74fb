/// One way to say something.
public enum Phrase: Sendable, Hashable {
  /// These words.
  case words(String)
  /// A number in any writing in front of this unit (`N次`).
  case number(unit: String)
}

/// Ways to say the same; one of them is enough.
public struct PhraseGroup: Sendable, Hashable {
  /// The ways.
  public var phrases: [Phrase]
  /// Longer words in which one of them means something else, such as 公开工作 for 公开.
  public var except: [String]
  /// As written in the rule, for explanations.
  public var source: String

  /// Creates a group.
  public init(phrases: [Phrase], except: [String] = [], source: String) {
    self.phrases = phrases
    self.except = except
    self.source = source
  }
}
