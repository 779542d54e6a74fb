internal import ComplianceModel

/// Combinations of checks, three-valued (Kleene).
///
/// Each is a monotone function of how far its parts are met, worked out for the worst and for the best
/// that can become of what is open; where the two agree the combination is decided.
extension Judge {
  func all(_ parts: [CheckResult]) -> CheckResult {
    let results = opened(parts.applying)
    // A guard that holds tells nothing of its own.
    let told = results.indices.filter { !(results[$0].isGuard && results[$0].outcome == .met) }
    let shown = told.isEmpty ? Array(results.indices) : told
    let weakest = shown.filter { results[$0].outcome.rank != nil }
      .min { (results[$0].outcome.rank ?? 0) < (results[$1].outcome.rank ?? 0) }
    let open = results.firstIndex { $0.outcome == .undecided }
    let isFailed = weakest.map { results[$0].outcome == .notMet } ?? false
    guard let deciding = isFailed ? weakest : open ?? weakest else { return nothing(of: parts) }
    var result = results[deciding]
    let worst = everyRank(results, \.worst)
    let best = everyRank(results, \.best)
    result.bound(Outcome(rank: worst), Outcome(rank: best))
    if result.outcome == .undecided, let open { result.ground = results[open].ground }
    if result.outcome == .partlyMet, result.ground == Remark.absent { result.ground = nil }
    if isWorded, result.outcome != .met {
      for index in shown where results[index].outcome != .met {
        guard let reason = results[index].reasons.first,
          !result.reasons.contains(where: { $0.isWritten(as: reason) })
        else { continue }
        // Beside the reasons of the part that decides, the first one of every other that falls short.
        result.reasons.append(reason)
      }
    }
    var evidence: [Evidence] = []
    for part in results where !part.isGuard { evidence += part.evidence }
    result.evidence = unique(evidence)
    result.considered = results.trail
    result.cases = results.reduce(0) { $0 + $1.cases }
    result.openCases = results.reduce(0) { $0 + $1.openCases }
    // What is open rests on nothing yet.
    let decided = shown.filter { results[$0].outcome != .undecided }
    result.trust = (decided.isEmpty ? shown : decided).map { results[$0].trust }.min() ?? .claimed
    result.isSilent = results.allSatisfy(\.isSilent)
    result.isGuard = results.allSatisfy(\.isGuard)
    result.isTakenBack = false
    result.measure = results.filter { !$0.isGuard }.share?
      .closed(worst: results.isShut(\.worst), best: results.isShut(\.best))
    return result
  }

  /// Where silence is open, a part that says nothing beside others that do is open too.
  func opened(_ results: [CheckResult]) -> [CheckResult] {
    guard silence == .undecided, !results.allSatisfy(\.isSilent) else { return results }
    return results.map { result in
      guard result.isSilent, result.outcome == .notMet else { return result }
      var result = result
      result.bound(.notMet, .met)
      return result
    }
  }

  /// Met if all are, not met if none is; a guard that fails shuts the way for all of it.
  private func everyRank(_ results: [CheckResult], _ end: (CheckResult) -> Outcome) -> Int {
    let ranks = results.map { (end($0).rank ?? 0, $0.isGuard) }
    let least = ranks.map(\.0).min() ?? 0
    guard least == 0 else { return least }
    return !results.isShut(end) && ranks.contains { $0.0 > 0 && !$0.1 } ? 1 : 0
  }

  func any(_ parts: [CheckResult]) -> CheckResult {
    let results = parts.applying
    // The first of the best: the author's order tells which reason matters most. What a clause denies
    // tells more than that another way to say it is missing.
    let top = results.map { $0.outcome.rank ?? -1 }.max()
    let best = results.filter { ($0.outcome.rank ?? -1) == top }
    let strongest =
      best.first { !$0.isGuard && !$0.isSilent && !$0.considered.isEmpty }
      ?? best.first { !$0.isGuard } ?? best.first
    let open = results.first { $0.outcome == .undecided }
    guard var result = strongest?.outcome == .met ? strongest : open ?? strongest else {
      return nothing(of: parts)
    }
    result.bound(
      Outcome(rank: results.map { $0.worst.rank ?? 0 }.max() ?? 0),
      Outcome(rank: results.map { $0.best.rank ?? 0 }.max() ?? 0)
    )
    result.considered = results.trail
    result.isSilent = results.allSatisfy(\.isSilent)
    // Whatever reason stands first: it is silence only if no way to say it was taken.
    if !result.isSilent, result.ground == Remark.absent { result.ground = nil }
    result.measure = results.greatestShare
    if result.measure != nil { result.isTakenBack = false }
    return result
  }

  func atLeast(_ count: Int, _ parts: [CheckResult]) -> CheckResult {
    let results = opened(parts.applying)
    guard !results.isEmpty else { return nothing(of: parts) }
    let met = results.filter { $0.outcome == .met }
    func rank(_ end: (CheckResult) -> Outcome) -> Int {
      let met = results.filter { end($0) == .met }.count
      let some = met + results.filter { end($0) == .partlyMet }.count
      return met >= count ? 2 : some >= count - 1 && some > 0 ? 1 : 0
    }
    var result = CheckResult(
      .notMet,
      [words(Remark.counted(met.count, of: results.count, needed: count))],
      unique(met.flatMap(\.evidence))
    )
    result.bound(Outcome(rank: rank(\.worst)), Outcome(rank: rank(\.best)))
    result.considered = results.trail
    result.trust = met.map(\.trust).min() ?? .claimed
    result.isSilent = results.allSatisfy(\.isSilent)
    result.ground = result.isSilent ? results[0].ground : nil
    result.measure = results.share
    return result
  }

  func inverted(_ result: CheckResult) -> CheckResult {
    var inverted = result
    if result.outcome != .notApplicable {
      inverted.bound(
        Outcome(rank: 2 - (result.best.rank ?? 0)),
        Outcome(rank: 2 - (result.worst.rank ?? 0))
      )
    }
    inverted.ground = nil
    inverted.reasons = [inverted.outcome == .notMet ? Remark.excludedCase : Remark.says]
    inverted.isGuard = true
    inverted.isSilent = false
    inverted.measure = nil
    return inverted
  }

  func unique(_ evidence: [Evidence]) -> [Evidence] {
    guard evidence.count > 1 else { return evidence }
    guard evidence.count <= 32 else {
      var seen: Set<Evidence> = []
      return evidence.filter { seen.insert($0).inserted }
    }
    var unique: [Evidence] = []
    unique.reserveCapacity(evidence.count)
    for next in evidence where !unique.contains(where: { $0.isSame(as: next) }) {
      unique.append(next)
    }
    return unique
  }

  /// Where no part is left: nothing was asked, or nothing of it applies.
  private func nothing(of parts: [CheckResult]) -> CheckResult {
    parts.first ?? CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
  }
}

extension RatioRange {
  /// Nothing where a guard shuts the way.
  fileprivate func closed(worst: Bool, best: Bool) -> RatioRange {
    RatioRange(low: worst ? .zero : low, high: best ? .zero : high)
  }
}

extension [CheckResult] {
  /// Those that apply.
  fileprivate var applying: [CheckResult] {
    contains { $0.outcome == .notApplicable } ? filter { $0.outcome != .notApplicable } : self
  }

  /// Whether a guard fails, so that nothing else counts.
  fileprivate func isShut(_ end: (CheckResult) -> Outcome) -> Bool {
    contains { $0.isGuard && end($0) == .notMet }
  }

  /// The greatest share that one of the parts has; nil when none is measured.
  var greatestShare: RatioRange? {
    guard contains(where: { $0.measure != nil }) else { return nil }
    return RatioRange(
      low: compactMap { $0.portion(\.worst, $0.measure?.low) }.max(),
      high: compactMap { $0.portion(\.best, $0.measure?.high) }.max()
    )
  }

  /// The share of parts that are met; one that is partly met counts by its own share, else half.
  var share: RatioRange? {
    func mean(_ parts: [Ratio?]) -> Ratio? {
      var sum: Ratio? = .zero
      for part in parts {
        guard let known = sum, let part else { return nil }
        sum = known + part
      }
      return sum.flatMap { sum in
        Ratio(Int128(sum.numerator), over: Int128(sum.denominator) * Int128(parts.count))
      }
    }
    guard let low = mean(map { $0.portion(\.worst, $0.measure?.low) }),
      let high = mean(map { $0.portion(\.best, $0.measure?.high) })
    else { return nil }
    return RatioRange(low: low, high: high)
  }
}

extension CheckResult {
  /// How much of it is met: by its own share, else all, half or none.
  fileprivate func portion(_ end: (CheckResult) -> Outcome, _ own: Ratio?) -> Ratio? {
    own ?? Ratio(Int128(end(self).rank ?? 0), over: 2)
  }
}

extension Evidence {
  /// Whether two quotes of one dossier are the same; most differ in their places.
  fileprivate func isSame(as other: Evidence) -> Bool {
    place == other.place && self == other
  }
}
