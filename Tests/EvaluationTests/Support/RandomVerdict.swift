import ComplianceModel
import TestSupport

/// Verdicts that an item can have, at random or all that an open one can still come to.
struct RandomVerdict {
  let item: Item

  private static let ladder: [Outcome] = [.notMet, .partlyMet, .met]

  /// A decided verdict.
  func decided(
    _ outcome: Outcome,
    measure: Ratio? = nil,
    cases: Int = 0
  ) -> Verdict {
    Verdict(
      item: item.id,
      outcome: outcome,
      measure: measure.map { RatioRange($0) },
      reasons: [],
      evidence: [],
      cases: cases
    )
  }

  /// One that a person still has to decide.
  var open: Verdict { decided(.undecided) }

  /// Any verdict.
  func any(_ generator: inout SeededGenerator) -> Verdict {
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    if pick(0...5) == 0 { return decided(.notApplicable) }
    let isOpen = pick(0...2) == 0
    var verdict = decided(.undecided)
    switch item.award {
    case .each:
      verdict.cases = pick(0...5)
      verdict.openCases = isOpen ? pick(0...3) : 0
      if !isOpen { verdict.outcome = verdict.cases == 0 ? .met : .notMet }
    case .share, .steps, .levels:
      let bounds = [pick(0...7), pick(0...7)].sorted().map { Ratio(Int128($0), over: 7) }
      verdict.measure =
        switch (isOpen, pick(0...3)) {
        case (true, 0): nil
        case (true, 1): RatioRange(low: bounds[0], high: nil)
        case (true, 2): RatioRange(low: nil, high: bounds[1])
        case (true, _): RatioRange(low: bounds[0], high: bounds[1])
        case (false, _): bounds[0].map { RatioRange($0) }
        }
      if !isOpen { verdict.outcome = .partlyMet }
    case .all:
      let bounds = [pick(0...2), pick(0...2)].sorted()
      guard isOpen else { return decided(Self.ladder[bounds[0]]) }
      verdict.worst = Self.ladder[bounds[0]]
      verdict.best = Self.ladder[bounds[1]]
      return verdict
    }
    settle(&verdict)
    return verdict
  }

  /// Makes worst and best follow the outcome.
  private func settle(_ verdict: inout Verdict) {
    let isOpen = verdict.outcome == .undecided
    verdict.worst = isOpen ? .notMet : verdict.outcome
    verdict.best = isOpen ? .met : verdict.outcome
  }

  /// Everything that an open verdict can come to, its worst first and its best last.
  func decisions(_ verdict: Verdict) -> [Verdict] {
    guard verdict.outcome == .undecided else { return [verdict] }
    if case .each = item.award, verdict.cases > 0 || verdict.openCases > 0 {
      let most = verdict.openCases == 0 ? 900 : verdict.cases + verdict.openCases
      return [most, (most + verdict.cases) / 2, verdict.cases].map { cases in
        decided(cases == 0 ? .met : .notMet, cases: cases)
      }
    }
    if let measure = verdict.measure, let low = measure.low ?? Optional(Ratio.zero),
      let high = measure.high ?? Optional(Ratio.one)
    {
      let bottom = verdict.measure?.low == nil ? levelBounds?.low ?? low : low
      let top = verdict.measure?.high == nil ? levelBounds?.high ?? high : high
      return [min(bottom, top), top].map { decided(.partlyMet, measure: $0) }
    }
    if let bounds = levelBounds {
      return [bounds.low, bounds.high].map { decided(.partlyMet, measure: $0) }
    }
    let worst = Self.ladder.firstIndex(of: verdict.worst) ?? 0
    let best = Self.ladder.firstIndex(of: verdict.best) ?? 2
    return Self.ladder[worst...best].map { decided($0) }
  }

  private var levelBounds: (low: Ratio, high: Ratio)? {
    guard case .levels(let levels) = item.award, let low = levels.map(\.low).min(),
      let high = levels.map(\.high).max()
    else { return nil }
    return (
      Ratio(Quantity(tenThousandths: low)), Ratio(Quantity(tenThousandths: high))
    )
  }

  /// A verdict that is better in the worst or the best case, or in both; nil when there is none.
  func improved(_ verdict: Verdict, _ generator: inout SeededGenerator) -> Verdict? {
    guard verdict.outcome != .notApplicable else { return nil }
    var better = verdict
    func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
    if case .each = item.award, verdict.cases + verdict.openCases > 0 {
      guard verdict.cases > 1 else { return nil }
      better.cases -= 1 + pick(verdict.cases - 1)
      better.openCases = pick(verdict.openCases + 1)
      if verdict.openCases == 0 { return better }
      if better.openCases == 0 { better.outcome = .notMet }
      return better
    }
    if let measure = verdict.measure {
      let top = measure.high ?? .one
      better.measure = RatioRange(low: measure.low.map { max($0, top) } ?? measure.low, high: nil)
      if measure.high != nil, pick(2) == 0 { better.measure?.high = .one }
      return better
    }
    if case .all = item.award {
      let low = Self.ladder.firstIndex(of: verdict.worst) ?? 0
      let high = Self.ladder.firstIndex(of: verdict.best) ?? 2
      let lower = low + pick(3 - low)
      let upper = max(lower, high) + pick(3 - max(lower, high))
      better.worst = Self.ladder[lower]
      better.best = Self.ladder[upper]
      better.outcome = lower == upper ? Self.ladder[lower] : .undecided
      return better
    }
    return verdict.outcome == .undecided ? nil : decided(.met)
  }
}
