import ComplianceModel

/// Columns of how many agencies reached how much, and below them quartiles and median.
struct Histogram {
  let distribution: ScoreDistribution
  let format: MarksFormat

  /// Height of the highest column in pixels; widths are shares, so that letters keep their size.
  private static let height = 72
  /// Where the columns stand.
  private static let ground = 92

  /// For the template `histogram`.
  var view: View {
    let counts = distribution.counts
    let most = counts.max() ?? 1
    let (left, right) = (share(distribution.lowerQuartile), share(distribution.upperQuartile))
    let (lowest, highest) = (share(distribution.lowest), share(distribution.highest))
    return [
      "label": Wording.distribution(distribution, format),
      "ground": Self.ground,
      "columns": counts.enumerated().filter { $0.element > 0 }.map { column, count -> View in
        let height = max(2, count * Self.height / most)
        return [
          "x": percent(column * 100, 20), "middle": percent(column * 100 + 50, 20),
          "height": height, "y": Self.ground - height, "top": Self.ground - height - 5,
          "count": count,
        ]
      },
      "lowest": lowest.description, "reach": (highest - lowest).description,
      "lower": left.description, "box": (right - left).description,
      "median": share(distribution.median).description,
      "ticks": (0...5).map { tick -> View in
        [
          "x": percent(tick * 100, 5),
          "anchor": ["start", "middle", "middle", "middle", "middle", "end"][tick],
          "text": distribution.bound(tick * ScoreDistribution.columns / 5).description,
        ]
      },
    ]
  }

  /// `count` of `parts` equal parts of the width, a hundredth each; in per cent.
  private func percent(_ count: Int, _ parts: Int) -> String {
    Marks(tenThousandths: Int64(count) * 10_000).scaled(1, over: Int64(parts), places: 2)
      .description
  }

  /// A score in per cent of the width.
  private func share(_ marks: Marks) -> Marks {
    guard marks > .zero else { return .zero }
    return min(marks, distribution.full)
      .scaled(1_000_000, over: distribution.full.tenThousandths, places: 2)
  }
}
