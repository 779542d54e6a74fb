import ComplianceModel

/// How the certain scores of those who have a place in a class are spread.
///
/// Quartiles are scores that somebody has: the first from below that a quarter, or three quarters, of
/// the agencies reach or stay under. The median of an even number is the mean of the middle two,
/// rounded half up.
struct ScoreDistribution {
  /// Ascending.
  let scores: [Marks]
  /// The most that anybody could have.
  let full: Marks
  private let places: Int

  /// Number of columns from nothing to full marks.
  static let columns = 20

  /// Nil when nobody has a place.
  init?(_ leagues: [League]) {
    let ranked = leagues.flatMap(\.ranked).map(\.scorecard)
    scores = ranked.compactMap(\.score?.low).sorted()
    full = ranked.map(\.root.full).max() ?? .zero
    places = leagues.first?.checklist.places ?? 2
    guard !scores.isEmpty, full > .zero else { return nil }
  }

  var lowest: Marks { scores[0] }
  var highest: Marks { scores[scores.count - 1] }
  var lowerQuartile: Marks { scores[(scores.count + 3) / 4 - 1] }
  var upperQuartile: Marks { scores[(scores.count * 3 + 3) / 4 - 1] }
  var median: Marks {
    let middle = scores.count / 2
    guard scores.count.isMultiple(of: 2) else { return scores[middle] }
    return (scores[middle - 1] + scores[middle]).scaled(1, over: 2, places: places)
  }

  /// How many agencies fall into every column; its lower bound belongs to it, full marks and more to
  /// the last.
  var counts: [Int] {
    var counts = Array(repeating: 0, count: Self.columns)
    for score in scores { counts[column(score)] += 1 }
    return counts
  }

  /// The lower bound of a column, or of the one behind the last.
  func bound(_ column: Int) -> Marks {
    full.scaled(Int64(column), over: Int64(Self.columns), places: 4)
  }

  private func column(_ score: Marks) -> Int {
    guard score > .zero else { return 0 }
    let column =
      Int128(score.tenThousandths) * Int128(Self.columns) / Int128(full.tenThousandths)
    return min(Int(column), Self.columns - 1)
  }
}
