import ComplianceModel

@testable import Evaluation

extension Scorer {
  /// The score of a checklist by verdicts on its items, by their identifiers.
  func score(_ checklist: Checklist, verdicts: [String: Verdict]) -> Result {
    let plan = ScoringPlan(checklist)
    return score(plan, plan.items.map { verdicts[$0.item.id] })
  }
}

extension BlendScorer {
  /// The score of a blend by verdicts on the items of its parts, by their identifiers.
  func score(_ parts: [(checklist: Checklist, verdicts: [String: Verdict]?)]) -> Scorer.Result {
    score(
      parts.map { part in
        let plan = ScoringPlan(part.checklist)
        return (plan, part.verdicts.map { known in plan.items.map { known[$0.item.id] } })
      }
    )
  }
}
