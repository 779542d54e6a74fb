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
    case .arithmetic(let left, let sign, let right):
      "\(bracketed(left)) \(sign.rawValue) \(bracketed(right, isLast: true))"
    case .comparison(let left, let sign, let right): "\(left) \(sign.rawValue) \(right)"
    case .and(let left, let right): "\(bracketed(left)) and \(bracketed(right))"
    case .or(let left, let right): "\(left) or \(right)"
    case .not(let operand): "not (\(operand))"
    }
  }

  private func bracketed(_ part: Expression, isLast: Bool = false) -> String {
    needsBrackets(part, isLast: isLast) ? "(\(part))" : "\(part)"
  }

  /// Whether one of its operands has to be printed in brackets to keep its meaning.
  public func needsBrackets(_ part: Expression, isLast: Bool = false) -> Bool {
    switch (self, part) {
    case (.and, .or): true
    case (.arithmetic(_, .times, _), .arithmetic(_, let sign, _)): sign != .times || isLast
    case (.arithmetic, .arithmetic(_, let sign, _)): sign != .times && isLast
    default: false
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
