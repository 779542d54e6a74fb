internal import ComplianceModel

/// What a check came to, and everything needed to explain it.
struct CheckResult {
  var outcome: Outcome
  /// What it comes to if everything open turns out badly.
  var worst: Outcome
  /// What it comes to if everything open turns out well.
  var best: Outcome
  /// The share that is met, for checks that look at several rows or subjects.
  var measure: RatioRange?
  var trust = Trust.claimed
  var ground: String?
  var reasons: [String]
  var evidence: [Evidence]
  /// Findings or rows that count against the item.
  var cases = 0
  /// How many more of them may come to count.
  var openCases = 0
  /// Whether there was nothing to go by: no ledger, no word, no figure.
  var isSilent = false
  /// Whether it is the claim as a whole that a contradiction takes back in part; a part of it that is
  /// contradicted has its loss in the share already.
  var isTakenBack = false
  /// Whether it only opens the way for other checks, as a year or a `not` does; being met it is no
  /// part of what the item asks.
  var isGuard = false
  /// Every clause that was looked at and what came of it.
  var considered = Trail()

  init(_ outcome: Outcome, ground: String? = nil, _ reasons: [String], _ evidence: [Evidence] = [])
  {
    self.outcome = outcome
    worst = outcome == .undecided ? .notMet : outcome
    best = outcome == .undecided ? .met : outcome
    self.ground = ground
    self.reasons = reasons
    self.evidence = evidence
  }

  /// Sets what it comes to; what was open before is decided with it.
  mutating func decide(_ outcome: Outcome) {
    self.outcome = outcome
    worst = outcome
    best = outcome
  }

  /// Sets both ends; if they are the same it is decided.
  mutating func bound(_ worst: Outcome, _ best: Outcome) {
    self.worst = worst
    self.best = best
    outcome = worst == best ? worst : .undecided
  }

  /// Opens everything again: it is not known whether it concerns the agency at all.
  mutating func reopen() {
    bound(.notMet, .met)
    measure = nil
    openCases += cases
    cases = 0
  }

  /// A clause that holds words of the check.
  struct Considered {
    var statement: Int
    var words: Range<Int>
    var remark: ClaimRemark
    var counts: Bool
    /// Whether the clause is about something else altogether.
    var isElsewhere = false
  }
}

/// The clauses that were looked at; where nobody asks for the way to a verdict, only whether there were
/// any.
struct Trail {
  private(set) var clauses: [CheckResult.Considered] = []
  private(set) var isEmpty = true

  init() {}

  /// The clauses; `isEmpty` is whether there were any, kept or not.
  init(_ clauses: [CheckResult.Considered], isEmpty: Bool) {
    self.clauses = clauses
    self.isEmpty = isEmpty
  }

  static func += (left: inout Trail, right: Trail) {
    guard !right.isEmpty else { return }
    left.isEmpty = false
    if !right.clauses.isEmpty { left.clauses += right.clauses }
  }
}

extension [CheckResult] {
  /// All that was looked at, in order.
  var trail: Trail { reduce(into: Trail()) { $0 += $1.considered } }
}

extension Verdict {
  /// The verdict on an item that came to a result.
  init(on item: String, _ result: CheckResult) {
    self.init(
      item: item,
      outcome: result.outcome,
      worst: result.worst,
      best: result.best,
      measure: result.measure,
      trust: result.trust,
      ground: result.ground,
      reasons: result.reasons,
      evidence: result.evidence,
      cases: result.cases,
      openCases: result.openCases
    )
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

  /// The outcome of a rank: 0 not met, 1 partly, 2 met.
  init(rank: Int) { self = rank <= 0 ? .notMet : rank == 1 ? .partlyMet : .met }

  /// The outcome of a share: all of it, none of it, or some.
  init(share: Ratio) { self = share >= .one ? .met : share <= .zero ? .notMet : .partlyMet }
}
