internal import ComplianceModel

/// A relation of a form in one column, as something that can be solved for a cell.
struct Equation {
  let relation: FormRelation
  /// What is put behind figure names.
  let column: String
  let sign: Expression.Comparison
  /// Left side less right side, over the full names of figures.
  let form: LinearForm

  /// Nil when the relation is not a comparison of sums.
  init?(_ relation: FormRelation, column: String) {
    guard case .comparison(let left, let sign, let right) = relation.holds,
      let form = LinearForm(
        difference: left.renamed { $0 + column },
        right.renamed { $0 + column }
      )
    else { return nil }
    self.relation = relation
    self.column = column
    self.sign = sign
    self.form = form
  }

  /// Whether it cannot hold, whatever the uncertain cells are.
  func isBroken(_ value: (String) -> RatioRange) -> Bool {
    let gap = form.range(value)
    let isAbove = gap.low.map { $0 > .zero } ?? false
    let isBelow = gap.high.map { $0 < .zero } ?? false
    return switch sign {
    case .equal: isAbove || isBelow
    case .unequal: gap.exact == .zero
    case .atMost: isAbove
    case .atLeast: isBelow
    case .less: gap.low.map { $0 >= .zero } ?? false
    case .greater: gap.high.map { $0 <= .zero } ?? false
    }
  }

  /// What a figure would have to be for the two sides to be equal; nil if that cannot be told.
  func solved(for name: String, _ value: (String) -> RatioRange) -> Ratio? {
    guard sign == .equal, let factor = form.factors[name], let own = value(name).exact,
      let gap = form.range(value).exact, let change = gap / factor
    else { return nil }
    return own - change
  }
}
