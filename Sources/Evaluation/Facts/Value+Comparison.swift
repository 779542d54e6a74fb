internal import ComplianceModel

extension Value {
  /// A comparison that is certain, impossible, or open.
  func compared(to other: Value, _ sign: Expression.Comparison) -> Truth {
    switch (self, other) {
    case (.none, .none): Truth(sign == .equal)
    // None is as good as nought where it is asked whether there was any, not where a limit is kept.
    case (.none, .number(let number)) where number.exact == .zero && !sign.isOrder,
      (.number(let number), .none) where number.exact == .zero && !sign.isOrder:
      Truth(sign == .equal)
    case (.none, .number(let number)) where number.mayBeZero && !sign.isOrder,
      (.number(let number), .none) where number.mayBeZero && !sign.isOrder:
      .unknown
    // What does not exist is neither early nor late enough, whatever the limit is.
    case (.none, .unknown), (.unknown, .none): sign.isOrder ? .no : .unknown
    case (.absent, _), (_, .absent), (.unknown, _), (_, .unknown): .unknown
    case (.none, _), (_, .none): Truth(sign == .unequal)
    case (.number(let left), .number(let right)): left.compared(to: right, sign)
    case (.day(let left), .day(let right)):
      Bounds(left.low, left.high).compared(to: Bounds(right.low, right.high), sign)
    case (.text(let left), .text(let right)):
      Truth((left.matchingKey == right.matchingKey) == (sign == .equal))
    default: .unknown
    }
  }
}

extension Expression.Comparison {
  /// Whether it asks which is more.
  fileprivate var isOrder: Bool { self != .equal && self != .unequal }
}

extension RatioRange {
  /// Whether nought is among the values it can have.
  fileprivate var mayBeZero: Bool {
    (low.map { $0 <= .zero } ?? true) && (high.map { $0 >= .zero } ?? true)
  }

  func compared(to other: RatioRange, _ sign: Expression.Comparison) -> Truth {
    Bounds(low, high).compared(to: Bounds(other.low, other.high), sign)
  }
}
