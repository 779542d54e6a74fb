internal import ComplianceModel

/// True, false, or not known (Kleene).
enum Truth: Sendable {
  case yes
  case no
  case unknown

  init(_ value: Bool) { self = value ? .yes : .no }

  func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unknown
  }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

/// What an expression comes to.
enum Value: Sendable {
  case number(NumberRange)
  case text(String?)
  case truth(Truth)
}

/// Works out expressions over a report.
struct Evaluator {
  let index: ReportIndex
  /// Put behind figure names, for relations that hold in each column.
  var column = ""

  func truth(_ expression: Expression) -> Truth {
    switch value(expression) {
    case .truth(let truth): truth
    case .text(let text): Truth(text != nil)
    case .number(let range): range.exact.map { Truth($0 != .zero) } ?? .unknown
    }
  }

  func number(_ expression: Expression) -> NumberRange {
    if case .number(let range) = value(expression) { return range }
    return .unknown
  }

  private func value(_ expression: Expression) -> Value {
    switch expression {
    case .number(let quantity): .number(NumberRange(quantity))
    case .text(let text): .text(text)
    case .name(let name, _): named(name)
    case .arithmetic(let left, let sign, let right):
      .number(compute(number(left), sign, number(right)))
    case .comparison(let left, let sign, let right): .truth(compare(left, sign, right))
    case .and(let left, let right): .truth(truth(left).and(truth(right)))
    case .or(let left, let right): .truth(truth(left).or(truth(right)))
    case .not(let operand): .truth(truth(operand).negated)
    }
  }

  private func named(_ name: String) -> Value {
    if let fact = Fact(rawValue: name) { return index.facts.value(of: fact) }
    guard let figure = index.figure(name + column) else { return .number(.unknown) }
    return .number(figure.range)
  }

  private func compute(
    _ left: NumberRange,
    _ sign: Expression.Arithmetic,
    _ right: NumberRange
  ) -> NumberRange {
    switch sign {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    }
  }

  private func compare(
    _ left: Expression,
    _ sign: Expression.Comparison,
    _ right: Expression
  ) -> Truth {
    if case .text(let first) = value(left), case .text(let second) = value(right) {
      guard let first, let second else { return .unknown }
      let equal = first.matchingKey == second.matchingKey
      return Truth(sign == .unequal ? !equal : equal)
    }
    return number(left).compared(to: number(right), sign)
  }
}

extension Figure {
  /// The numbers the cell can stand for: an empty cell may hold any count, words say nothing.
  var range: NumberRange {
    switch state {
    case .exact, .approximate: value ?? .unknown
    case .blank, .slash, .notApplicable: .anyCount
    case .header, .merged, .words: .unknown
    }
  }
}

extension NumberRange {
  /// A comparison that is certain, impossible, or open because a bound is missing.
  func compared(to other: NumberRange, _ sign: Expression.Comparison) -> Truth {
    switch sign {
    case .equal:
      if let first = exact, let second = other.exact { return Truth(first == second) }
      return overlaps(other) ? .unknown : .no
    case .unequal: return compared(to: other, .equal).negated
    case .less: return isBelow(other, orEqual: false)
    case .atMost: return isBelow(other, orEqual: true)
    case .greater: return isBelow(other, orEqual: true).negated
    case .atLeast: return isBelow(other, orEqual: false).negated
    }
  }

  private func isBelow(_ other: NumberRange, orEqual: Bool) -> Truth {
    if let high, let low = other.low, orEqual ? high <= low : high < low { return .yes }
    if let low, let high = other.high, orEqual ? low > high : low >= high { return .no }
    return .unknown
  }
}
