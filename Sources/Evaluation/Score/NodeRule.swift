internal import ComplianceModel

/// How a node adds its children up: group caps, then what does not apply, then the sum.
struct NodeRule: Sendable {
  let id: String
  let title: String
  let role: ItemRole
  /// Marks by the rules.
  let full: Marks
  /// Whether children take their marks away from `full`.
  let deducts: Bool
  let policy: NotApplicablePolicy
  /// Failed vetoes that limit it.
  var vetoes: [Veto]
  let places: Int

  /// The sum of the children that play the same part as the node.
  func sum(_ children: [Tally]) -> Sum {
    let applying = children.filter { $0.earned != nil }
    let available = applying.reduce(Marks.zero) { $0 + $1.full }
    let raw = applying.reduce(MarksRange.zero) { $0 + ($1.earned ?? .zero) }
    guard available > .zero else { return Sum(.inapplicable(of: full)) }
    guard !deducts else { return deduction(applying, available - full, raw) }
    let assessed = children.reduce(Marks.zero) { $0 + $1.assessed }
    let applicable = children.reduce(Marks.zero) { $0 + $1.applicable }
    var sum = Sum(Tally(full: full, earned: raw, assessed: assessed, applicable: applicable))
    let limits = limit(&sum)
    guard available < full else { return sum }
    makeUp(&sum, for: full - available, by: applying, limits)
    return sum
  }

  /// What is left of the marks of the node; `surplus` is by how much its children could take more.
  ///
  /// Deductions that do not apply are not made, so there is nothing to make up for.
  private func deduction(_ applying: [Tally], _ surplus: Marks, _ raw: MarksRange) -> Sum {
    let left = raw.map { max(.zero, $0 - surplus) }
    let open = applying.reduce(Marks.zero) { $0 + $1.assessed }
    let all = applying.reduce(Marks.zero) { $0 + $1.applicable }
    let assessed =
      all > .zero
      ? full.scaled(open.tenThousandths, over: all.tenThousandths, places: places) : .zero
    var sum = Sum(
      Tally(full: full, earned: left, assessed: min(full, assessed), applicable: full)
    )
    let exhausted = left - raw
    if exhausted.low + surplus > .zero || exhausted.high + surplus > .zero {
      sum.changes.append(
        Change(.exhausted, (exhausted.low + surplus, exhausted.high + surplus))
      )
    }
    _ = limit(&sum)
    return sum
  }

  /// Applies the caps of failed vetoes and returns the lowest ones in the worst and the best case.
  private func limit(_ sum: inout Sum) -> (low: Marks?, high: Marks?) {
    var limits: (low: Marks?, high: Marks?)
    for veto in vetoes {
      guard let cap = veto.effect.cap, let earned = sum.tally.earned else { continue }
      limits.low = min(limits.low ?? cap, cap)
      if veto.isCertain { limits.high = min(limits.high ?? cap, cap) }
      let limited = veto.limited(earned, to: cap)
      sum.tally.earned = limited
      sum.changes.append(Change(.limited(veto, cap), limited - earned))
    }
    return limits
  }

  /// Makes up for marks that do not apply.
  private func makeUp(
    _ sum: inout Sum,
    for missing: Marks,
    by applying: [Tally],
    _ limits: (low: Marks?, high: Marks?)
  ) {
    guard let earned = sum.tally.earned else { return }
    let available = full - missing
    func rescaled(_ marks: Marks) -> Marks {
      marks.scaled(full.tenThousandths, over: available.tenThousandths, places: places)
    }
    var left = full
    let made: MarksRange
    switch policy {
    case .rescale: made = earned.map(rescaled)
    case .spread:
      let spread = Spread(missing: missing, siblings: applying, places: places)
      // A cap grows with the marks, as it does when they are rescaled.
      made = MarksRange(
        low: min(spread.total(\.low), limits.low.map(rescaled) ?? full),
        high: min(spread.total(\.high), limits.high.map(rescaled) ?? full)
      )
    case .full: made = earned.map { $0 + missing }
    case .reduce:
      made = earned
      left = available
    }
    sum.tally.earned = made
    sum.tally.full = left
    // The column starts at the full marks and loses nothing to what does not apply.
    let change = made - earned
    let gap = left - available
    sum.changes.append(
      Change(
        .inapplicable(missing, policy, left: left),
        (change.low - gap, change.high - gap)
      )
    )
  }
}
