internal import ComplianceModel

/// What an approximate number can stand for.
enum Approximation {
  /// `5000余`: from the number up to its next round neighbour.
  static func more(than value: Quantity) -> NumberRange {
    let unit = lastUnit(of: value)
    let high = value + unit + -Quantity(1)
    return NumberRange(low: value, high: max(high, value))
  }

  /// `4.2万`: half a unit of the last digit to either side.
  static func rounded(_ value: Quantity) -> NumberRange {
    let half = Quantity(tenThousandths: lastUnit(of: value).tenThousandths / 2)
    return NumberRange(low: max(.zero, value + -half), high: value + half)
  }

  /// The reading of 近, 约, 超过 in front of a number, if one stands there.
  static func cue(
    before start: Int,
    in scalars: [Unicode.Scalar]
  ) -> ((Quantity) -> NumberRange)? {
    guard start > 0 else { return nil }
    let before = start > 1 ? scalars[start - 2] : " "
    switch scalars[start - 1] {
    case "近": return { NumberRange(low: max(.zero, $0 + -lastUnit(of: $0)), high: $0) }
    case "逾", "超": return above
    case "过" where before == "超": return above
    case "达" where before == "多": return above
    case "约": return around
    default: return nil
    }
  }

  /// `超300`: up to a unit of the last digit more.
  private static func above(_ value: Quantity) -> NumberRange {
    NumberRange(low: value, high: value + lastUnit(of: value))
  }

  /// `约300`: a unit of the last digit that is not zero to either side.
  static func around(_ value: Quantity) -> NumberRange {
    NumberRange(low: max(.zero, value + -lastUnit(of: value)), high: value + lastUnit(of: value))
  }

  /// The place value of the last digit that is not zero: 1000 of 5000, 10 of 120.
  private static func lastUnit(of value: Quantity) -> Quantity {
    guard value > .zero else { return Quantity(1) }
    var unit: Int64 = 1
    while value.tenThousandths % (unit * 10) == 0, unit < 1_000_000_000_000_000 { unit *= 10 }
    return Quantity(tenThousandths: unit)
  }
}
