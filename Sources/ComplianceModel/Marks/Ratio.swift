/// An exact fraction, reduced, for shares and quotients that decimals cannot hold.
public struct Ratio: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What is divided.
  public let numerator: Int64
  /// By what; positive.
  public let denominator: Int64

  /// A fraction in lowest terms; nil when the denominator is zero or the result does not fit.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    guard let top = Int64(exactly: sign * numerator / Int128(divisor)),
      let bottom = Int64(exactly: sign * denominator / Int128(divisor))
    else { return nil }
    self.numerator = top
    self.denominator = bottom
  }

  /// A decimal number.
  public init(_ quantity: Quantity) {
    let divisor = Ratio.commonDivisor(
      UInt128(quantity.tenThousandths.magnitude),
      UInt128(Decimal4.scale)
    )
    numerator = quantity.tenThousandths / Int64(divisor)
    denominator = Decimal4.scale / Int64(divisor)
  }

  private init(whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Nothing.
  public static let zero = Ratio(whole: 0)
  /// All of it.
  public static let one = Ratio(whole: 1)

  /// `3/4`, or `3` when it is whole.
  public var description: String {
    denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// Order of size.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }

  /// Sum; nil when it does not fit.
  public static func + (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      Int128(left.numerator) * Int128(right.denominator)
        + Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator)
    )
  }

  /// Difference; nil when it does not fit.
  public static func - (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      Int128(left.numerator) * Int128(right.denominator)
        - Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator)
    )
  }

  /// Product; nil when it does not fit.
  public static func * (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      Int128(left.numerator) * Int128(right.numerator),
      over: Int128(left.denominator) * Int128(right.denominator)
    )
  }

  /// Quotient; nil when the divisor is zero or it does not fit.
  public static func / (left: Ratio, right: Ratio) -> Ratio? {
    Ratio(
      Int128(left.numerator) * Int128(right.denominator),
      over: Int128(left.denominator) * Int128(right.numerator)
    )
  }

  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
  }
}
