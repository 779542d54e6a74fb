internal import ComplianceModel

/// Combinations of checks, three-valued (Kleene).
extension Judge {
  func all(_ results: [CheckResult]) -> CheckResult {
    // A guard that holds tells nothing of its own.
    let told = results.filter { !($0.isGuard && $0.outcome == .met) }
    let decided = (told.isEmpty ? results : told).filter { $0.outcome.rank != nil }
    let worst = decided.min { ($0.outcome.rank ?? 0) < ($1.outcome.rank ?? 0) }
    let open = results.first { $0.outcome == .undecided }
    guard var result = worst?.outcome == .notMet ? worst : open ?? worst else {
      return CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
    }
    let isPart = results.contains { ($0.outcome.rank ?? 0) > 0 && !$0.isGuard }
    // A guard that fails shuts the way for all of it.
    let isShut = results.contains { $0.outcome == .notMet && $0.isGuard }
    if result.outcome == .notMet, isPart, !isShut {
      // Some of it is there.
      result.outcome = .partlyMet
      if result.ground == Remark.absent { result.ground = nil }
    }
    result.evidence = unique(results.flatMap(\.evidence))
    result.considered = results.flatMap(\.considered)
    result.cases = results.reduce(0) { $0 + $1.cases }
    result.isGuard = results.allSatisfy(\.isGuard)
    return result
  }

  func any(_ results: [CheckResult]) -> CheckResult {
    // The first of the best: the author's order tells which reason matters most.
    let top = results.map { $0.outcome.rank ?? -1 }.max()
    let best =
      results.first { ($0.outcome.rank ?? -1) == top && !$0.isGuard }
      ?? results.first { ($0.outcome.rank ?? -1) == top }
    let open = results.first { $0.outcome == .undecided }
    guard var result = best?.outcome == .met ? best : open ?? best else {
      return CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
    }
    result.considered = results.flatMap(\.considered)
    return result
  }

  func atLeast(_ count: Int, _ results: [CheckResult]) -> CheckResult {
    let met = results.filter { $0.outcome == .met }
    let open = results.filter { $0.outcome == .undecided }
    let outcome: Outcome =
      met.count >= count
      ? .met
      : met.count + open.count >= count
        ? .undecided : !met.isEmpty && met.count == count - 1 ? .partlyMet : .notMet
    var result = CheckResult(
      outcome,
      ["\(results.count)项中有\(met.count)项符合（要求\(count)项）"],
      unique(met.flatMap(\.evidence))
    )
    result.considered = results.flatMap(\.considered)
    return result
  }

  func inverted(_ result: CheckResult) -> CheckResult {
    var inverted = result
    switch result.outcome {
    case .met: inverted.outcome = .notMet
    case .notMet: inverted.outcome = .met
    case .partlyMet, .undecided, .notApplicable: break
    }
    inverted.ground = nil
    inverted.reasons = [inverted.outcome == .notMet ? Remark.excludedCase : Remark.says]
    inverted.isGuard = true
    return inverted
  }

  func unique(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<Evidence> = []
    return evidence.filter { seen.insert($0).inserted }
  }
}
