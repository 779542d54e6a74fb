internal import ComplianceModel

/// A sum of figures, each times a number, such as `办结数 − 按时办结数 − 延期办结数`.
struct LinearForm: Sendable {
  /// A figure by its number, and what it is multiplied by.
  struct Term: Sendable {
    let figure: Int
    let factor: Ratio
  }

  /// One for each figure, none of them times nought.
  let terms: [Term]
  let constant: Ratio

  /// A sum over the figures to which `number` gives numbers by their names in the sum.
  init(_ sum: NamedSum, number: (String) -> Int) {
    terms = sum.factors.filter { $0.value != .zero }
      .map { Term(figure: number($0.key), factor: $0.value) }.sorted { $0.figure < $1.figure }
    constant = sum.constant
  }

  /// What a figure is multiplied by; nil if it is no part of the sum.
  func factor(of figure: Int) -> Ratio? { terms.first { $0.figure == figure }?.factor }

  /// The bounds of the sum when each figure has these bounds, but for one that has another value.
  func range(_ values: [RatioRange], but other: CellRepair.Value? = nil) -> RatioRange {
    var sum = RatioRange(constant)
    for term in terms {
      let bounds = term.figure == other?.figure ? other?.bounds ?? .unknown : values[term.figure]
      let (low, high) =
        term.factor < .zero ? (bounds.high, bounds.low) : (bounds.low, bounds.high)
      sum =
        sum
        + RatioRange(
          low: low.flatMap { $0 * term.factor },
          high: high.flatMap { $0 * term.factor }
        )
    }
    return sum
  }
}

/// A sum of figures by name, the same in every column.
struct NamedSum {
  private(set) var factors: [String: Ratio] = [:]
  private(set) var constant = Ratio.zero

  /// Left side less right side of a comparison; nil if it is not a sum of figures.
  init?(difference left: Expression, _ right: Expression) {
    guard add(left, times: .one), add(right, times: Ratio(Quantity(-1))) else { return nil }
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
