/// An expression over figures and facts of a report, as written in a rule.
public indirect enum Expression: Sendable, Hashable {
  /// A number.
  case number(Quantity)
  /// A text in quotation marks.
  case text(String)
  /// A figure or fact by its name.
  case name(String, RulePlace)
  /// Arithmetic.
  case arithmetic(Expression, Arithmetic, Expression)
  /// A comparison.
  case comparison(Expression, Comparison, Expression)
  /// Both.
  case and(Expression, Expression)
  /// At least one.
  case or(Expression, Expression)
  /// Not.
  case not(Expression)

  /// Operators on numbers.
  public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
    /// Sum.
    case plus = "+"
    /// Difference.
    case minus = "-"
    /// Product.
    case times = "*"
  }

  /// Comparisons.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// Equal.
    case equal = "="
    /// Not equal.
    case unequal = "!="
    /// Smaller.
    case less = "<"
    /// Smaller or equal.
    case atMost = "<="
    /// Greater.
    case greater = ">"
    /// Greater or equal.
    case atLeast = ">="
  }

  /// Every name in it, with its place, in order.
  public var names: [(name: String, place: RulePlace)] {
    switch self {
    case .number, .text: []
    case let .name(name, place): [(name, place)]
    case let .arithmetic(left, _, right), let .comparison(left, _, right), let .and(left, right),
      let .or(left, right):
      left.names + right.names
    case let .not(operand): operand.names
    }
  }
}
