internal import ComplianceModel

/// A sum of figures, each times a number, such as `办结数 − 按时办结数 − 延期办结数`.
struct LinearForm {
  /// The factor of each figure.
  private(set) var factors: [String: Ratio] = [:]
  private(set) var constant = Ratio.zero

  /// Left side less right side of a comparison; nil if it is not a sum of figures.
  init?(difference left: Expression, _ right: Expression) {
    guard add(left, times: .one), add(right, times: Ratio(Quantity(-1))) else { return nil }
    factors = factors.filter { $0.value != .zero }
  }

  /// The bounds of the sum when each figure has these bounds.
  func range(_ value: (String) -> RatioRange) -> RatioRange {
    var sum = RatioRange(constant)
    for (name, factor) in factors {
      let bounds = value(name)
      let (low, high) = factor < .zero ? (bounds.high, bounds.low) : (bounds.low, bounds.high)
      sum = sum + RatioRange(low: low.flatMap { $0 * factor }, high: high.flatMap { $0 * factor })
    }
    return sum
  }

  private mutating func add(_ expression: Expression, times factor: Ratio) -> Bool {
    switch expression {
    case .number(let quantity):
      return add(Ratio(quantity), times: factor)
    case .name(let name, _):
      guard let sum = (factors[name] ?? .zero) + factor else { return false }
      factors[name] = sum
      return true
    case .arithmetic(let left, .plus, let right):
      return add(left, times: factor) && add(right, times: factor)
    case .arithmetic(let left, .minus, let right):
      guard let opposite = factor * Ratio(Quantity(-1)) else { return false }
      return add(left, times: factor) && add(right, times: opposite)
    case .arithmetic(.number(let quantity), .times, let sum),
      .arithmetic(let sum, .times, .number(let quantity)):
      guard let product = factor * Ratio(quantity) else { return false }
      return add(sum, times: product)
    default:
      return false
    }
  }

  private mutating func add(_ number: Ratio, times factor: Ratio) -> Bool {
    guard let product = number * factor, let sum = constant + product else { return false }
    constant = sum
    return true
  }
}
