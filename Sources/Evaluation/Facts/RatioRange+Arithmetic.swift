internal import ComplianceModel

extension Ratio {
  /// A decimal where one is exact enough to read, else the fraction.
  var printed: String {
    let scaled = Int128(numerator) * 10_000
    let whole = scaled / Int128(denominator)
    guard let value = Int64(exactly: whole) else { return description }
    return Quantity(tenThousandths: value).description
  }
}

extension RatioRange {
  /// `3`, `5000…5999`, `≥0`.
  var told: String {
    switch (low, high) {
    case (let low?, let high?): low == high ? low.printed : "\(low.printed)…\(high.printed)"
    case (let low?, nil): "≥\(low.printed)"
    case (nil, let high?): "≤\(high.printed)"
    case (nil, nil): "?"
    }
  }

  static func + (left: RatioRange, right: RatioRange) -> RatioRange {
    RatioRange(low: combine(left.low, right.low, +), high: combine(left.high, right.high, +))
  }

  static func - (left: RatioRange, right: RatioRange) -> RatioRange {
    RatioRange(low: combine(left.low, right.high, -), high: combine(left.high, right.low, -))
  }

  /// Product; besides exact operands only non-negative ones give bounds.
  static func * (left: RatioRange, right: RatioRange) -> RatioRange {
    if let first = left.exact, let second = right.exact, let product = first * second {
      return RatioRange(product)
    }
    guard let low = left.low, let other = right.low, low >= .zero, other >= .zero else {
      return .unknown
    }
    return RatioRange(low: low * other, high: combine(left.high, right.high, *))
  }

  /// Quotient; open unless the divisor is positive, bounded only for non-negative dividends.
  static func / (left: RatioRange, right: RatioRange) -> RatioRange {
    if let first = left.exact, let second = right.exact {
      return (first / second).map { RatioRange($0) } ?? .unknown
    }
    guard let low = left.low, let divisor = right.low, low >= .zero, divisor >= .zero else {
      return .unknown
    }
    return RatioRange(
      low: right.high.flatMap { low / $0 } ?? .zero,
      high: left.high.flatMap { $0 / divisor }
    )
  }

  private static func combine(
    _ left: Ratio?,
    _ right: Ratio?,
    _ operation: (Ratio, Ratio) -> Ratio?
  ) -> Ratio? {
    guard let left, let right else { return nil }
    return operation(left, right)
  }
}
