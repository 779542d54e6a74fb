/// An exact fraction, reduced, for shares and quotients that decimals cannot hold.
public struct Ratio: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What is divided.
  public let numerator: Int64
  /// By what; positive.
  public let denominator: Int64

  /// A fraction in lowest terms; nil when the denominator is zero or the result does not fit.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    if denominator == 1 {
      guard let whole = Int64(exactly: numerator) else { return nil }
      self.init(whole: whole)
      return
    }
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    guard let top = Int64(exactly: sign * numerator / Int128(divisor)),
      let bottom = Int64(exactly: sign * denominator / Int128(divisor))
    else { return nil }
    self.init(reduced: top, over: bottom)
  }

  /// A decimal number.
  public init(_ quantity: Quantity) {
    // Counts are whole: most of them need no divisor to be looked for.
    let (whole, places) = quantity.tenThousandths.quotientAndRemainder(
      dividingBy: Decimal4.scale
    )
    guard places != 0 else {
      self.init(whole: whole)
      return
    }
    let divisor = Ratio.commonDivisor(
      UInt128(quantity.tenThousandths.magnitude),
      UInt128(Decimal4.scale)
    )
    self.init(
      reduced: quantity.tenThousandths / Int64(divisor),
      over: Decimal4.scale / Int64(divisor)
    )
  }

  private init(whole: Int64) { self.init(reduced: whole, over: 1) }

  private init(reduced numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
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
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    return Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }

  /// Sum; nil when it does not fit.
  public static func + (left: Ratio, right: Ratio) -> Ratio? {
    if left.denominator == 1, right.denominator == 1 {
      let (whole, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow ? nil : Ratio(whole: whole)
    }
    return Ratio(
      Int128(left.numerator) * Int128(right.denominator)
        + Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator)
    )
  }

  /// Difference; nil when it does not fit.
  public static func - (left: Ratio, right: Ratio) -> Ratio? {
    if left.denominator == 1, right.denominator == 1 {
      let (whole, overflow) = left.numerator.subtractingReportingOverflow(right.numerator)
      return overflow ? nil : Ratio(whole: whole)
    }
    return Ratio(
      Int128(left.numerator) * Int128(right.denominator)
        - Int128(right.numerator) * Int128(left.denominator),
      over: Int128(left.denominator) * Int128(right.denominator)
    )
  }

  /// Product; nil when it does not fit.
  public static func * (left: Ratio, right: Ratio) -> Ratio? {
    if left.denominator == 1, right.denominator == 1 {
      let (whole, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      return overflow ? nil : Ratio(whole: whole)
    }
    return Ratio(
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
