internal import ComplianceModel

/// What happens to the sum of a checklist: scale, then bonus, then veto.
///
/// The scale comes first, so that gates, bonus and caps count in marks of the printed score. The gate
/// is asked in the worst and the best case for itself.
struct Totals: Sendable {
  let outOf: Marks?
  let rule: BonusRule
  var bonuses: [Bonus]
  /// Failed vetoes with an effect on the whole.
  let vetoes: [Veto]
  let places: Int

  /// The score of a sum.
  func finish(_ base: Tally) -> Sum {
    var sum = base.scaled(to: outOf ?? base.full, places: places)
    guard let score = sum.tally.earned else { return sum }
    add(to: &sum, over: score)
    for veto in vetoes {
      guard let earned = sum.tally.earned else { continue }
      let cap = veto.effect.node == nil ? veto.effect.cap : nil
      let limited = cap.map { veto.limited(earned, to: $0) } ?? earned
      sum.tally.earned = limited
      sum.changes.append(Change(.veto(veto), limited - earned))
    }
    return sum
  }

  private func add(to sum: inout Sum, over score: MarksRange) {
    let earned = bonuses.filter { $0.earned.high > .zero }
    let all = earned.reduce(MarksRange.zero) { $0 + $1.earned }
    guard all.high > .zero else { return }
    sum.changes += earned.map { Change(.bonus($0), ($0.earned.low, $0.earned.high)) }
    let limited = all.map { min($0, rule.atMost ?? $0) }
    if let atMost = rule.atMost, limited != all {
      sum.changes.append(Change(.bonusLimit(atMost), limited - all))
    }
    let counted = MarksRange(
      low: isOpen(score.low) ? limited.low : .zero,
      high: isOpen(score.high) ? limited.high : .zero
    )
    if let gate = rule.gate, !isOpen(score.low) || !isOpen(score.high) {
      sum.changes.append(Change(.gate(gate), counted - limited))
    }
    sum.tally.earned = score + counted
  }

  /// Whether a score without bonus lets bonus in.
  private func isOpen(_ score: Marks) -> Bool {
    switch rule.gate {
    case nil: true
    case .over(let marks): score > marks
    case .from(let marks): score >= marks
    }
  }
}
