internal import ComplianceModel

/// Turns verdicts into a score, bottom up, in a fixed order: items, group caps, what does not apply,
/// sums, scale, bonus, veto; the grade follows from the result.
///
/// A share becomes marks at the item, half up to the checklist's places; every sum after that is
/// exact; making up for what does not apply and changing the scale round once, at their node. Whatever
/// changes the plain sum is an adjustment.
struct Scorer {
  /// What a claim earns of which there could be proof.
  var claims = ClaimPolicy.full

  struct Result {
    var root: NodeScore
    var items: [ItemResult]
    var adjustments: [Adjustment]
    /// Failed vetoes of the whole, for the grade.
    var vetoes: [Veto] = []
  }

  /// The score of a checklist of its own; verdicts are those on its items, in their order.
  func score(_ plan: ScoringPlan, _ verdicts: [Verdict?]) -> Result {
    let outcomes = verdicts.map { $0.map(ScoredOutcome.init) }
    let score = ChecklistScore(plan, outcomes, claims: claims)
    return Result(
      root: score.root,
      items: score.items(verdicts, gains: score.gains { $0.earned?.low ?? .zero }),
      adjustments: score.adjustments,
      vetoes: score.vetoes
    )
  }
}
