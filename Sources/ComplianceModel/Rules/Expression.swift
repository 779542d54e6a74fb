/// An expression over figures and facts of a report, as written in a rule.
public indirect enum Expression: Sendable, Hashable, CustomStringConvertible {
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

  /// The expression as rules write it.
  public var description: String {
    switch self {
    case .number(let quantity): quantity.description
    case .text(let text): "'\(text)'"
    case .name(let name, _): name
    case .arithmetic(let left, let sign, let right): "\(left) \(sign.rawValue) \(right)"
    case .comparison(let left, let sign, let right): "\(left) \(sign.rawValue) \(right)"
    case .and(let left, let right): "\(left) and \(right)"
    case .or(let left, let right): "\(left) or \(right)"
    case .not(let operand): "not (\(operand))"
    }
  }

  /// Every name in it, with its place, in order.
  public var names: [(name: String, place: RulePlace)] {
    switch self {
    case .number, .text: []
    case .name(let name, let place): [(name, place)]
    case .arithmetic(let left, _, let right), .comparison(let left, _, let right),
      .and(let left, let right),
      .or(let left, let right):
      left.names + right.names
    case .not(let operand): operand.names
    }
  }
}
