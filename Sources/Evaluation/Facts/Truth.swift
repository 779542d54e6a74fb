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
enum Value: Sendable, Hashable {
  case number(RatioRange)
  case text(String)
  case day(DayRange)
  case truth(Bool)
  /// There is none: what an empty cell says where empty means that nothing happened.
  case none
  /// The report does not have it; that it does not is certain, what it would be is not.
  case absent
  case unknown

  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .truth(true)
    case .no: self = .truth(false)
    case .unknown: self = .unknown
    }
  }

  /// The value as a condition: a text, a day is true when there is one.
  var truth: Truth {
    switch self {
    case .truth(let value): Truth(value)
    case .text, .day: .yes
    case .none, .absent: .no
    case .unknown: .unknown
    case .number(let range): range.exact.map { Truth($0 != .zero) } ?? .unknown
    }
  }

  /// Its bounds as a number: no number is none of it.
  var number: RatioRange {
    switch self {
    case .number(let range): range
    case .none: RatioRange(.zero)
    case .text, .day, .truth, .absent, .unknown: .unknown
    }
  }

  /// As it is told to people; nil when there is nothing to tell.
  var told: String? {
    switch self {
    case .number(let range): range.exact.map(\.printed)
    case .text(let text): text
    case .day(let day): day.exact?.description ?? day.description
    case .none: "无"
    case .truth, .absent, .unknown: nil
    }
  }
}

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

/// What is known of a value: between two bounds, nil where nothing bounds it.
struct Bounds<Point: Comparable> {
  let low: Point?
  let high: Point?

  init(_ low: Point?, _ high: Point?) {
    self.low = low
    self.high = high
  }

  /// A comparison that is certain, impossible, or open because a bound is missing.
  func compared(to other: Bounds, _ sign: Expression.Comparison) -> Truth {
    switch sign {
    case .equal: isEqual(to: other)
    case .unequal: isEqual(to: other).negated
    case .less: isBelow(other, orEqual: false)
    case .atMost: isBelow(other, orEqual: true)
    case .greater: isBelow(other, orEqual: true).negated
    case .atLeast: isBelow(other, orEqual: false).negated
    }
  }

  private func isEqual(to other: Bounds) -> Truth {
    if let low, let bound = other.low, low == high, bound == other.high {
      return Truth(low == bound)
    }
    if let low, let bound = other.high, bound < low { return .no }
    if let high, let bound = other.low, high < bound { return .no }
    return .unknown
  }

  private func isBelow(_ other: Bounds, orEqual: Bool) -> Truth {
    if let high, let bound = other.low, orEqual ? high <= bound : high < bound { return .yes }
    if let low, let bound = other.high, orEqual ? low > bound : low >= bound { return .no }
    return .unknown
  }
}
