internal import ComplianceModel

/// A veto item that fails, or may fail.
struct Veto: Sendable {
  let item: String
  let title: String
  let effect: VetoEffect
  /// Whether it fails in the best case too; otherwise only in the worst.
  let isCertain: Bool

  /// Nil when the item is none, does not apply or does not fail.
  init?(_ item: Item, _ verdict: Verdict, claims: ClaimPolicy) {
    guard case .veto(let effect) = item.role, verdict.outcome != .notApplicable else { return nil }
    let isUnproven = claims == .open && item.wantsProof && verdict.trust == .claimed
    guard verdict.worst == .notMet || verdict.best == .notMet || isUnproven else { return nil }
    self.item = item.id
    title = item.title
    self.effect = effect
    isCertain = verdict.best == .notMet
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
  let full: Marks
  var earned: MarksRange
}
