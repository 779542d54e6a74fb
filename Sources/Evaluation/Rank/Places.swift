internal import ComplianceModel

/// Competition ranks (1, 2, 2, 4) among scores that may be known only within bounds.
struct Places<Score: Comparable> {
  private let lows: [Score]
  private let highs: [Score]

  /// The places among these scores.
  init(_ scores: [(low: Score, high: Score)]) {
    lows = scores.map(\.low).sorted()
    highs = scores.map(\.high).sorted()
  }

  /// The place of one of the scores: the best one is one more than the number that is surely above,
  /// the worst one more than the number that may be above.
  func standing(low: Score, high: Score) -> Standing {
    let surely = Self.count(of: lows, above: high)
    // Its own score is among them and must not count against it.
    let possibly = Self.count(of: highs, above: low) - (low == high ? 0 : 1)
    return Standing(best: surely + 1, worst: possibly + 1)
  }

  /// How many of sorted scores are greater; by halving, as classes of hundreds are ranked many times.
  private static func count(of sorted: [Score], above limit: Score) -> Int {
    var (first, last) = (0, sorted.count)
    while first < last {
      let middle = (first + last) / 2
      if sorted[middle] > limit { last = middle } else { first = middle + 1 }
    }
    return sorted.count - first
  }
}
