internal import ComplianceModel

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
