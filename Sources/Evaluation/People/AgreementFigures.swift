public import ComplianceModel

/// Counts how far assessors agree with each other and with the program.
public enum AgreementFigures {
  /// Figures by checklist in order of first appearance; only where people judged items.
  public static func figures(_ cards: [Scorecard]) -> [Agreement] {
    var order: [ChecklistStamp] = []
    var items: [String: [ItemResult]] = [:]
    for card in cards {
      if items[card.checklist.id] == nil { order.append(card.checklist) }
      items[card.checklist.id, default: []] += card.items.filter { $0.verdict.review != nil }
    }
    return order.compactMap { stamp in
      guard let judged = items[stamp.id], !judged.isEmpty else { return nil }
      return figures(stamp, judged)
    }
  }

  private static func figures(_ stamp: ChecklistStamp, _ items: [ItemResult]) -> Agreement {
    var figures = Agreement(checklist: stamp)
    let pairs = items.compactMap(pair)
    figures.judgedTwice = pairs.count
    figures.equal = pairs.count { $0.first == $0.second }
    figures.kappa = kappa(pairs)
    for verdict in items.map(\.verdict) {
      if verdict.review?.isContested == true { figures.contested += 1 }
      if verdict.review?.isStale == true { figures.stale += 1 }
      guard verdict.review?.deciding != nil, let machine = verdict.machine else { continue }
      if machine.outcome == .undecided {
        figures.settled += 1
      } else {
        figures.againstMachine += 1
        if machine.outcome != verdict.outcome { figures.overruled += 1 }
      }
    }
    return figures
  }

  private typealias Pair = (first: Outcome, second: Outcome)

  /// The conclusions of two assessors in the first stage that has two; in order of their names, so
  /// that the same person is always the same side.
  private static func pair(_ result: ItemResult) -> Pair? {
    let entries = (result.verdict.review?.entries ?? []).filter { entry in
      !entry.judgement.isAdjudication && entry.standing != .remark && entry.standing != .expired
        && !entry.standing.isStale
    }
    for stage in Judgement.Stage.allCases {
      let latest = Panel.latest(entries.filter { $0.stage == stage })
        .sorted { $0.judgement.assessor.matchingKey < $1.judgement.assessor.matchingKey }
      let outcomes = latest.prefix(2).compactMap {
        Ruling($0.judgement.decision, on: result.item)?.outcome
      }
      if outcomes.count == 2 { return (outcomes[0], outcomes[1]) }
    }
    return nil
  }

  /// (n·equal − Σ aₖbₖ) / (n² − Σ aₖbₖ), exactly.
  private static func kappa(_ pairs: [Pair]) -> Ratio? {
    let count = Int128(pairs.count)
    let equal = Int128(pairs.count { $0.first == $0.second })
    let chance = Outcome.allCases.reduce(Int128(0)) { sum, outcome in
      let first = Int128(pairs.count { $0.first == outcome })
      let second = Int128(pairs.count { $0.second == outcome })
      return sum + first * second
    }
    return Ratio(count * equal - chance, over: count * count - chance)
  }
}
