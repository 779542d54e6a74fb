/// A fraction that may be known only within bounds; nil where nothing bounds it.
public struct RatioRange: Sendable, Hashable {
  /// Smallest value it can have.
  public var low: Ratio?
  /// Largest value it can have.
  public var high: Ratio?

  /// A fraction between two bounds.
  public init(low: Ratio?, high: Ratio?) {
    self.low = low
    self.high = high
  }

  /// An exactly known fraction.
  public init(_ exact: Ratio) { self.init(low: exact, high: exact) }

  /// Decimal numbers between two bounds.
  public init(_ range: NumberRange) {
    self.init(low: range.low.map(Ratio.init), high: range.high.map(Ratio.init))
  }

  /// Nothing known.
  public static let unknown = RatioRange(low: nil, high: nil)

  /// The value, when only one is possible.
  public var exact: Ratio? { low == high ? low : nil }
}
