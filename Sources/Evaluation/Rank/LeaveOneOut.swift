internal import ComplianceModel

/// Ranks a class anew without one top indicator after another: places that hinge on a single indicator
/// are not worth much.
///
/// An indicator is left out with its marks and its full marks, and what remains is brought back to the
/// full marks of the whole, in exact fractions. An agency that the indicator does not concern keeps
/// its score. Bonus, caps and vetoes of the whole stay as they are.
struct LeaveOneOut {
  private let cards: [Scorecard]

  /// Of the cards of one class that have a place.
  init(_ cards: [Scorecard]) { self.cards = cards }

  /// The places of every agency, by its identifier; empty when nothing can be left out.
  var swings: [String: RankSwing] {
    var swings: [String: RankSwing] = [:]
    for (id, title) in indicators {
      let rests = cards.compactMap { Self.rest(of: $0, without: id) }
      // Nobody is compared with those of whom nothing would remain.
      guard rests.count == cards.count else { continue }
      let places = Places(rests)
      for (card, rest) in zip(cards, rests) {
        let standing = places.standing(low: rest.low, high: rest.high)
        swings[card.agency.id, default: RankSwing(standing, title)].add(standing, without: title)
      }
    }
    return swings
  }

  /// Top indicators that count, each once, in order of first appearance.
  private var indicators: [(id: String, title: String)] {
    var seen: Set<String> = []
    return cards.flatMap(\.root.children)
      .filter { $0.role == .scored && $0.full > .zero && seen.insert($0.id).inserted }
      .map { ($0.id, $0.title) }
  }

  /// The score without an indicator; nil when nothing else would count.
  private static func rest(
    of card: Scorecard,
    without id: String
  ) -> (low: Ratio, high: Ratio)? {
    guard let score = card.score else { return nil }
    let concerned = card.root.children.filter { $0.role == .scored && $0.earned != nil }
    guard let node = concerned.first(where: { $0.id == id }), let earned = node.earned else {
      guard let low = Ratio(score.low.whole, over: 1), let high = Ratio(score.high.whole, over: 1)
      else { return nil }
      return (low, high)
    }
    let weights = concerned.reduce(Marks.zero) { $0 + $1.full }
    let left = weights - node.full
    guard left > .zero else { return nil }
    /// Marks of the indicator count as many of the whole as all weights make up its full marks.
    func rest(_ score: Marks, _ earned: Marks) -> Ratio? {
      Ratio(
        score.whole * weights.whole - earned.whole * card.root.full.whole,
        over: left.whole
      )
    }
    guard let worst = rest(score.low, earned.low), let best = rest(score.high, earned.high)
    else { return nil }
    // What depends on open items elsewhere can turn the two around.
    return (min(worst, best), max(worst, best))
  }
}

extension Marks {
  /// The ten-thousandths, wide enough to be multiplied.
  fileprivate var whole: Int128 { Int128(tenThousandths) }
}

extension RankSwing {
  fileprivate init(_ standing: Standing, _ title: String) {
    self.init(
      best: standing.best,
      bestWithout: title,
      worst: standing.worst,
      worstWithout: title
    )
  }

  fileprivate mutating func add(_ standing: Standing, without title: String) {
    if standing.best < best { (best, bestWithout) = (standing.best, title) }
    if standing.worst > worst { (worst, worstWithout) = (standing.worst, title) }
  }
}
