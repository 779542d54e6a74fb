import ComplianceModel

/// The sum by which a score can be checked on paper: full marks, what was lost, adjustments, score.
///
/// Both columns add up to their last row. Should a scorecard not add up by itself, the difference
/// gets a row of its own instead of being hidden.
struct ScoreSum {
  /// One line of the sum.
  struct Row {
    /// What kind of line.
    enum Kind { case full, loss, adjustment, unexplained, score }

    /// What kind of line.
    var kind: Kind
    /// What it is about.
    var label: String
    /// What it adds in the worst case.
    var low: Marks
    /// What it adds in the best case.
    var high: Marks
  }

  /// From full marks to the score.
  let rows: [Row]
  /// Whether worst and best case differ.
  let isOpen: Bool

  /// The sum of a scorecard; nil when it is unscored.
  init?(_ scorecard: Scorecard) {
    guard let score = scorecard.score else { return nil }
    let full = scorecard.root.full
    var rows = [Row(kind: .full, label: Wording.full, low: full, high: full)]
    for result in scorecard.items where result.counts {
      let low = result.earned.low - result.item.marks
      let high = result.earned.high - result.item.marks
      guard low != .zero || high != .zero else { continue }
      rows.append(Row(kind: .loss, label: Wording.sumLabel(result), low: low, high: high))
    }
    for change in scorecard.adjustments {
      rows.append(
        Row(kind: .adjustment, label: change.title, low: change.low, high: change.high)
      )
    }
    let restLow = score.low - rows.reduce(Marks.zero) { $0 + $1.low }
    let restHigh = score.high - rows.reduce(Marks.zero) { $0 + $1.high }
    if restLow != .zero || restHigh != .zero {
      rows.append(
        Row(kind: .unexplained, label: Wording.unexplained, low: restLow, high: restHigh)
      )
    }
    rows.append(Row(kind: .score, label: Wording.score, low: score.low, high: score.high))
    self.rows = rows
    isOpen = rows.contains { $0.low != $0.high }
  }
}
