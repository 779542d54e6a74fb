/// Marks as assessors print them: an exact number of ten-thousandths, never floating point.
public struct Marks: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The marks in ten-thousandths of one mark.
  public var tenThousandths: Int64

  /// Marks given in ten-thousandths.
  public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// Reads decimal notation with at most four places.
  public init?(decimal text: some StringProtocol) {
    guard let value = Decimal4.parse(text) else { return nil }
    tenThousandths = value
  }

  /// No marks.
  public static let zero = Marks(tenThousandths: 0)

  /// The shortest exact decimal form.
  public var description: String { Decimal4.shortest(tenThousandths) }

  /// Exactly `places` decimals (0…4).
  public func formatted(places: Int) -> String { Decimal4.fixed(tenThousandths, places: places) }

  /// Rounded half up to `places` decimals (0…4).
  public func rounded(places: Int) -> Marks {
    Marks(tenThousandths: Decimal4.round(tenThousandths, places: places))
  }

  /// `self × numerator / denominator`, rounded half up to `places` decimals.
  ///
  /// - Precondition: `denominator` is positive; the product fits into 127 bits.
  public func scaled(_ numerator: Int64, over denominator: Int64, places: Int) -> Marks {
    var unit: Int64 = 1
    for _ in places..<4 { unit *= 10 }
    // (value × numerator) / (denominator × unit), rounded half up, in 128 bits.
    let product = Int128(tenThousandths) * Int128(numerator)
    let divisor = Int128(denominator) * Int128(unit)
    let doubled = 2 * product + (product < 0 ? -divisor : divisor)
    return Marks(tenThousandths: Int64(doubled / (2 * divisor)) * unit)
  }

  /// Order of size.
  public static func < (left: Marks, right: Marks) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
  /// Sum.
  public static func + (left: Marks, right: Marks) -> Marks {
    Marks(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
  /// Difference.
  public static func - (left: Marks, right: Marks) -> Marks {
    Marks(tenThousandths: left.tenThousandths - right.tenThousandths)
  }
  /// Adds in place.
  public static func += (left: inout Marks, right: Marks) { left = left + right }
}
