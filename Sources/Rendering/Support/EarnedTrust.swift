import ComplianceModel

/// What the marks that an agency has for certain rest on: its own word, what it filed, what was checked.
///
/// Marks of items before adjustments: an adjustment belongs to no item, so the parts need not add up to
/// the score.
struct EarnedTrust {
  /// Marks by trust, in the order of trust; those that rest on nothing of the kind are left out.
  let parts: [(trust: Trust, marks: Marks)]
  /// All of them.
  let total: Marks

  /// The marks of a scorecard.
  init(_ card: Scorecard) {
    var sums: [Trust: Marks] = [:]
    for result in card.items where result.counts && result.earned.low > .zero {
      sums[result.verdict.trust, default: .zero] += result.earned.low
    }
    parts = Trust.allCases.reversed().compactMap { trust in
      sums[trust].map { (trust, $0) }
    }
    total = parts.reduce(.zero) { $0 + $1.marks }
  }
}
