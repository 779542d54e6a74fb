/// The printed number of a heading, such as `（一）`.
public struct Numbering: Sendable, Hashable {
  /// The ways in which Chinese documents number their parts (GB/T 9704 gives 一、（一）1.（1）).
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// `第一部分`, `第一章`
    case part
    /// `一、`
    case hanPause
    /// `（一）`
    case hanParenthesis
    /// `1、`
    case digitPause
    /// `1.`
    case digitDot
    /// `（1）` or `1）`
    case digitParenthesis
    /// `①`
    case circled
  }

  /// How it is written.
  public var style: Style
  /// Its value, from 1.
  public var ordinal: Int
  /// Exactly as printed, such as `（一）`.
  public var printed: String
  /// The title behind the number.
  public var title: TextSpan

  /// Creates a numbering.
  public init(style: Style, ordinal: Int, printed: String, title: TextSpan) {
    self.style = style
    self.ordinal = ordinal
    self.printed = printed
    self.title = title
  }
}
