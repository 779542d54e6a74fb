import ComplianceModel

/// What people said, stage beside stage, as the templates show it.
enum ReviewView {
  /// Every stage with its judgements; nil when nobody said anything.
  static func view(_ review: Review?) -> View? {
    guard let review, !review.entries.isEmpty else { return nil }
    return [
      "stages": Judgement.Stage.allCases.map { stage -> View in
        [
          "stage": Wording.stage(stage),
          "entries": review.entries.filter { $0.stage == stage }.map(entry),
        ]
      }
    ]
  }

  /// One judgement.
  static func entry(_ entry: Review.Entry) -> View {
    [
      "decision": Wording.decided(entry.judgement),
      "signature": Wording.signature(entry.judgement),
      "why": entry.judgement.reason.orNil,
      "notes": Wording.notes(entry),
      "isOut": entry.standing.isStale || entry.standing == .expired
        || entry.standing == .superseded,
    ]
  }
}
