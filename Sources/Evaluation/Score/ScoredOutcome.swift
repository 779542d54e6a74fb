internal import ComplianceModel

/// What marks go by of a verdict; it has no words, so that it is passed on for nothing.
struct ScoredOutcome: Sendable {
  var outcome: Outcome
  /// What it comes to if everything open turns out badly, and well.
  var worst: Outcome
  var best: Outcome
  /// The share that is met, or a number.
  var measure: RatioRange?
  var trust: Trust
  /// What counts against the item, and what may come to count.
  var cases: Int
  var openCases: Int
  /// Marks that a person gave, whatever the award.
  var awarded: Marks?

  init(_ verdict: Verdict) {
    outcome = verdict.outcome
    worst = verdict.worst
    best = verdict.best
    measure = verdict.measure
    trust = verdict.trust
    cases = verdict.cases
    openCases = verdict.openCases
    awarded = verdict.awarded
  }

  init(_ result: CheckResult) {
    outcome = result.outcome
    worst = result.worst
    best = result.best
    measure = result.measure
    trust = result.trust
    cases = result.cases
    openCases = result.openCases
    awarded = nil
  }
}
