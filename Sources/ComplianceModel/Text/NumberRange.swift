/// A number that may be known only within bounds: `5000余` is 5000…5999, a blank cell is 0 or more.
public struct NumberRange: Sendable, Hashable, CustomStringConvertible {
  /// Smallest value it can have; nil when nothing bounds it.
  public var low: Quantity?
  /// Largest value it can have; nil when nothing bounds it.
  public var high: Quantity?

  /// An exactly known number.
  public init(_ exact: Quantity) {
    low = exact
    high = exact
  }

  /// A number between two bounds.
  public init(low: Quantity?, high: Quantity?) {
    self.low = low
    self.high = high
  }

  /// A count that nobody wrote down: zero or more.
  public static let anyCount = NumberRange(low: .zero, high: nil)
  /// Nothing known.
  public static let unknown = NumberRange(low: nil, high: nil)

  /// The value, when only one is possible.
  public var exact: Quantity? { low == high ? low : nil }

  /// Whether the two can be the same number.
  public func overlaps(_ other: NumberRange) -> Bool {
    if let low, let high = other.high, high < low { return false }
    if let high, let low = other.low, high < low { return false }
    return true
  }

  /// `3`, `5000…5999`, `≥0`.
  public var description: String {
    switch (low, high) {
    case (let low?, let high?): low == high ? low.description : "\(low)…\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): "?"
    }
  }

  /// Sum of two ranges.
  public static func + (left: NumberRange, right: NumberRange) -> NumberRange {
    NumberRange(low: combine(left.low, right.low, +), high: combine(left.high, right.high, +))
  }

  /// Difference of two ranges.
  public static func - (left: NumberRange, right: NumberRange) -> NumberRange {
    NumberRange(
      low: combine(left.low, right.high) { $0 + -$1 },
      high: combine(left.high, right.low) { $0 + -$1 }
    )
  }

  private static func combine(
    _ left: Quantity?,
    _ right: Quantity?,
    _ operation: (Quantity, Quantity) -> Quantity
  ) -> Quantity? {
    guard let left, let right else { return nil }
    return operation(left, right)
  }
}
