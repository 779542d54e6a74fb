internal import ComplianceModel

/// Finds conditions that hold or fail whatever the report or the row says.
enum DeadConditions {
  static func messages(_ expression: Expression) -> [String] {
    var messages: [String] = []
    if expression.isCondition {
      if isConstant(expression) {
        return ["条件“\(expression)”不看任何数据，结果永远相同"]
      }
      // Places make equal names differ; what is written does not.
      if case .comparison(let left, _, let right) = expression,
        left.description == right.description
      {
        messages.append("条件“\(expression)”两边相同")
      }
    }
    if case .and = expression, let clash = clash(expression.conjuncts) {
      // The parts of a chain are looked at once, as a whole.
      return messages + [clash] + expression.conjuncts.flatMap(self.messages)
    }
    return messages + expression.operands.flatMap(self.messages)
  }

  private static func isConstant(_ expression: Expression) -> Bool {
    expression.names.isEmpty && !expression.hasAggregate
  }

  /// Why all of several conditions cannot hold together; nil when they can, as far as this tells.
  private static func clash(_ conditions: [Expression]) -> String? {
    var texts: [String: String] = [:]
    var limits: [String: NumberRange] = [:]
    for case .comparison(.name(let name, _), let sign, let other) in conditions {
      switch other {
      case .text(let text) where sign == .equal:
        if let first = texts[name], first.matchingKey != text.matchingKey {
          return "条件要求“\(name)”既是“\(first)”又是“\(text)”，不可能成立"
        }
        texts[name] = text
      case .number(let number):
        let known = limits[name] ?? .unknown
        let limit = known.limited(sign, by: number)
        if let low = limit.low, let high = limit.high, high < low {
          return "条件对“\(name)”的限制互相矛盾，不可能成立"
        }
        limits[name] = limit
      default: break
      }
    }
    return nil
  }
}

extension Expression {
  /// Whether it is a condition by its form.
  fileprivate var isCondition: Bool {
    switch self {
    case .comparison, .contains, .among, .and, .or, .not: true
    case .number, .text, .day, .name, .arithmetic, .call: false
    }
  }

  fileprivate var hasAggregate: Bool {
    if case .call(let function, _, _) = self, function.isAggregate { return true }
    return operands.contains(where: \.hasAggregate)
  }

  /// The parts of a chain of `and`.
  fileprivate var conjuncts: [Expression] {
    if case .and(let left, let right) = self { return left.conjuncts + right.conjuncts }
    return [self]
  }
}

extension NumberRange {
  /// What remains of a range under a comparison; strictness is left out, as it only matters for numbers
  /// that are equal.
  fileprivate func limited(_ sign: Expression.Comparison, by number: Quantity) -> NumberRange {
    switch sign {
    case .equal: NumberRange(low: highest(low, number), high: lowest(high, number))
    case .less, .atMost: NumberRange(low: low, high: lowest(high, number))
    case .greater, .atLeast: NumberRange(low: highest(low, number), high: high)
    case .unequal: self
    }
  }

  private func highest(_ bound: Quantity?, _ number: Quantity) -> Quantity {
    bound.map { max($0, number) } ?? number
  }

  private func lowest(_ bound: Quantity?, _ number: Quantity) -> Quantity {
    bound.map { min($0, number) } ?? number
  }
}
