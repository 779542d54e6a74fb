internal import ComplianceModel

/// A veto item that fails, or may fail.
struct Veto: Sendable {
  let item: String
  let title: String
  let effect: VetoEffect
  /// Whether it fails in the best case too; otherwise only in the worst.
  let isCertain: Bool

  /// Nil when the item is none, does not apply or does not fail.
  init?(_ planned: PlannedItem, _ outcome: ScoredOutcome, claims: ClaimPolicy) {
    guard case .veto(let effect) = planned.item.role, outcome.outcome != .notApplicable else {
      return nil
    }
    let isUnproven = claims == .open && planned.wantsProof && outcome.trust == .claimed
    guard outcome.worst == .notMet || outcome.best == .notMet || isUnproven else { return nil }
    item = planned.item.id
    title = planned.item.title
    self.effect = effect
    isCertain = outcome.best == .notMet
  }

  /// Marks within a limit, in the cases in which the veto fails.
  func limited(_ marks: MarksRange, to cap: Marks) -> MarksRange {
    MarksRange(low: min(marks.low, cap), high: isCertain ? min(marks.high, cap) : marks.high)
  }
}

/// What a bonus item earned.
struct Bonus: Sendable {
  let item: String
  let title: String
  /// The item among all of the checklist.
  let index: Int
  let full: Marks
  var earned: MarksRange

  init(_ item: Item, _ index: Int, earned: MarksRange) {
    self.item = item.id
    title = item.title
    self.index = index
    full = item.marks
    self.earned = earned
  }
}
