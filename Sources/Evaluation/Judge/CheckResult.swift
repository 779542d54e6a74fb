internal import ComplianceModel

/// What a check came to, and everything needed to explain it.
struct CheckResult {
  var outcome: Outcome
  var ground: String?
  var reasons: [String]
  var evidence: [Evidence]
  /// Findings counted by `clean`.
  var cases = 0
  /// Whether it only opens the way for other checks, as a year or a `not` does; being met it is no
  /// part of what the item asks.
  var isGuard = false
  /// Every clause that was looked at and what came of it.
  var considered: [Considered] = []

  init(_ outcome: Outcome, ground: String? = nil, _ reasons: [String], _ evidence: [Evidence] = [])
  {
    self.outcome = outcome
    self.ground = ground
    self.reasons = reasons
    self.evidence = evidence
  }

  /// A clause that holds words of the check.
  struct Considered {
    var statement: Int
    var words: Range<Int>
    var remark: String
    var counts: Bool
    /// Whether the clause is about something else altogether.
    var isElsewhere = false
  }
}

extension Outcome {
  /// Order of success; undecided is none of them.
  var rank: Int? {
    switch self {
    case .notMet: 0
    case .partlyMet: 1
    case .met: 2
    case .notApplicable, .undecided: nil
    }
  }
}
