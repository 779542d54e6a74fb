/// An exact decimal number with at most four places, as reports print them.
public struct Quantity: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number in ten-thousandths.
  public var tenThousandths: Int64

  /// A whole number.
  public init(_ whole: Int64) { tenThousandths = whole * Decimal4.scale }

  /// A number given in ten-thousandths.
  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// Reads decimal notation such as `134.8`; nil if it is something else or does not fit.
  public init?(decimal text: some StringProtocol) {
    guard let value = Decimal4.parse(text) else { return nil }
    tenThousandths = value
  }

  /// Zero.
  public static let zero = Quantity(0)

  /// The shortest exact decimal form.
  public var description: String { Decimal4.shortest(tenThousandths) }

  /// Order of size.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// Sum; saturates instead of overflowing.
  public static func + (left: Quantity, right: Quantity) -> Quantity {
    let (sum, overflow) = left.tenThousandths.addingReportingOverflow(right.tenThousandths)
    return Quantity(tenThousandths: overflow ? (left.tenThousandths < 0 ? .min : .max) : sum)
  }

  /// Opposite.
  public static prefix func - (value: Quantity) -> Quantity {
    Quantity(tenThousandths: value.tenThousandths == .min ? .max : -value.tenThousandths)
  }

  /// Product, rounded half away from zero to four places; saturates instead of overflowing.
  public static func * (left: Quantity, right: Quantity) -> Quantity {
    let product = Int128(left.tenThousandths) * Int128(right.tenThousandths)
    let half = Int128(Decimal4.scale) / 2
    let rounded = (product + (product < 0 ? -half : half)) / Int128(Decimal4.scale)
    return Quantity(tenThousandths: Int64(clamping: rounded))
  }
}
