/// An expression over figures, facts and ledger rows, as written in a rule.
public indirect enum Expression: Sendable, Hashable {
  /// A number.
  case number(Quantity)
  /// A text in quotation marks.
  case text(String)
  /// A day, written `2018-12-31`.
  case day(CalendarDay)
  /// A figure, a fact or a column by its name.
  case name(String, RulePlace)
  /// Arithmetic.
  case arithmetic(Expression, Arithmetic, Expression)
  /// A comparison.
  case comparison(Expression, Comparison, Expression)
  /// A text that holds another.
  case contains(Expression, Expression)
  /// A value that is one of several.
  case among(Expression, [Expression])
  /// A function of its arguments.
  case call(Function, [Expression], RulePlace)
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
    /// Quotient; open when the divisor can be zero.
    case over = "/"

    /// Whether it binds closer than sums do.
    public var isProduct: Bool { self == .times || self == .over }
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

  /// Functions.
  public enum Function: String, Sendable, Hashable, CaseIterable {
    /// `workday(d, n)`: the n-th working day after a day.
    case workday
    /// `workdays(a, b)`: working days after a up to and with b.
    case workdays
    /// `days(a, b)`: days from a to b.
    case days
    /// `date(y, m, d)`: a day.
    case date
    /// `year(d)`: the year of a day.
    case year
    /// `count()`: rows; `count(c)`: rows of which a condition holds.
    case count
    /// `sum(n)`: a number added up over the rows.
    case sum
    /// `share(c)`: the share of the rows of which a condition holds.
    case share
    /// `any(c)`: whether a condition holds of one row at least.
    case any
    /// `all(c)`: whether a condition holds of every row.
    case all
    /// `distinct(x)`: how many different values the rows have.
    case distinct

    /// Whether it looks over all rows of a table.
    public var isAggregate: Bool {
      switch self {
      case .workday, .workdays, .days, .date, .year: false
      case .count, .sum, .share, .any, .all, .distinct: true
      }
    }
  }

  /// Its parts, in order.
  public var operands: [Expression] {
    switch self {
    case .number, .text, .day, .name: []
    case .arithmetic(let left, _, let right), .comparison(let left, _, let right),
      .contains(let left, let right), .and(let left, let right), .or(let left, let right):
      [left, right]
    case .among(let value, let list): [value] + list
    case .call(_, let arguments, _): arguments
    case .not(let operand): [operand]
    }
  }

  /// Every name in it, with its place, in order.
  public var names: [(name: String, place: RulePlace)] {
    if case .name(let name, let place) = self { return [(name, place)] }
    return operands.flatMap(\.names)
  }

  /// The same with other names.
  public func renamed(_ change: (String) -> String) -> Expression {
    func part(_ operand: Expression) -> Expression { operand.renamed(change) }
    return switch self {
    case .number, .text, .day: self
    case .name(let name, let place): .name(change(name), place)
    case .arithmetic(let left, let sign, let right): .arithmetic(part(left), sign, part(right))
    case .comparison(let left, let sign, let right): .comparison(part(left), sign, part(right))
    case .contains(let left, let right): .contains(part(left), part(right))
    case .among(let value, let list): .among(part(value), list.map(part))
    case .call(let function, let arguments, let place): .call(function, arguments.map(part), place)
    case .and(let left, let right): .and(part(left), part(right))
    case .or(let left, let right): .or(part(left), part(right))
    case .not(let operand): .not(part(operand))
    }
  }
}

extension Expression: CustomStringConvertible {
  /// The expression as rules write it.
  public var description: String {
    func list(_ parts: [Expression]) -> String {
      parts.map(\.description).joined(separator: ", ")
    }
    return switch self {
    case .number(let quantity): quantity.description
    case .text(let text): "'\(text)'"
    case .day(let day): day.description
    case .name(let name, _): name
    case .arithmetic(let left, let sign, let right):
      "\(bracketed(left)) \(sign.rawValue) \(bracketed(right, isLast: true))"
    case .comparison(let left, let sign, let right): "\(left) \(sign.rawValue) \(right)"
    case .contains(let left, let right): "\(left) contains \(right)"
    case .among(let value, let values): "\(value) in (\(list(values)))"
    case .call(let function, let arguments, _): "\(function.rawValue)(\(list(arguments)))"
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
    case (.arithmetic(_, let outer, _), .arithmetic(_, let inner, _)) where outer.isProduct:
      !inner.isProduct || isLast
    case (.arithmetic, .arithmetic(_, let inner, _)): !inner.isProduct && isLast
    default: false
    }
  }
}
