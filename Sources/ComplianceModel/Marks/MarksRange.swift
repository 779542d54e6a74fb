/// Marks between a worst and a best case; the two are equal once nothing is open.
public struct MarksRange: Sendable, Hashable {
  /// Marks if every open item fails.
  public var low: Marks
  /// Marks if every open item succeeds.
  public var high: Marks

  /// Creates a range.
  ///
  /// - Precondition: `low <= high`.
  public init(low: Marks, high: Marks) {
    precondition(low <= high, "the worst case cannot be better than the best")
    self.low = low
    self.high = high
  }

  /// Marks that are certain.
  public init(_ exact: Marks) { self.init(low: exact, high: exact) }

  /// None.
  public static let zero = MarksRange(.zero)

  /// Whether nothing is open.
  public var isExact: Bool { low == high }

  /// Sum of both cases.
  public static func + (left: MarksRange, right: MarksRange) -> MarksRange {
    MarksRange(low: left.low + right.low, high: left.high + right.high)
  }
  /// Adds in place.
  public static func += (left: inout MarksRange, right: MarksRange) { left = left + right }

  /// What the range adds in the worst and the best case to another; the two are not ordered.
  public static func - (left: MarksRange, right: MarksRange) -> (low: Marks, high: Marks) {
    (left.low - right.low, left.high - right.high)
  }

  /// Both cases changed by one monotone operation.
  public func map(_ change: (Marks) -> Marks) -> MarksRange {
    MarksRange(low: change(low), high: change(high))
  }
}
