import ComplianceModel

/// The sum by which a change of score can be checked on paper: old score, the three parts with what
/// makes them up, new score.
///
/// The rows below a part add up to it, the parts to the change. What the scorecards themselves do not
/// explain gets a row of its own instead of being hidden.
struct ChangeSum {
  /// A line below a part.
  struct Row {
    /// What it is about.
    var label: String
    /// What it adds.
    var change: MarksChange
  }

  /// One of the three parts with what makes it up.
  struct Part {
    /// Which one.
    var part: ScoreChange.Part
    /// What it comes to.
    var change: MarksChange
    /// What makes it up.
    var rows: [Row]
  }

  /// The parts in their order.
  let parts: [Part]

  /// The sum of a comparison; nil when either scorecard is unscored.
  init?(_ agency: AgencyComparison) {
    guard let change = agency.change else { return nil }
    parts = ScoreChange.Part.allCases.map { part in
      var rows = agency.items.filter { $0.status.part == part && $0.change != .zero }.map {
        Row(label: Wording.changeLabel($0), change: $0.change)
      }
      if part == .structure { rows += Self.structure(agency) }
      let rest = change[part] - rows.reduce(MarksChange.zero) { $0 + $1.change }
      if rest != .zero { rows.append(Row(label: Wording.unexplained, change: rest)) }
      return Part(part: part, change: change[part], rows: rows)
    }
  }

  /// Another maximum, and the adjustments that came, went or changed.
  private static func structure(_ agency: AgencyComparison) -> [Row] {
    let (old, new) = (agency.old, agency.new)
    var rows: [Row] = []
    let gap = new.full - old.full
    if gap != .zero {
      rows.append(Row(label: Wording.full, change: MarksChange(low: gap, high: gap)))
    }
    var gone = old.adjustments
    var came: [Adjustment] = []
    for adjustment in new.adjustments {
      if let same = gone.firstIndex(of: adjustment) {
        gone.remove(at: same)
      } else {
        came.append(adjustment)
      }
    }
    rows += gone.map { adjustment in
      let change = MarksChange(low: adjustment.low, high: adjustment.high)
      return Row(label: Wording.before + adjustment.title, change: .zero - change)
    }
    rows += came.map { adjustment in
      let change = MarksChange(low: adjustment.low, high: adjustment.high)
      return Row(label: Wording.now + adjustment.title, change: change)
    }
    return rows.filter { $0.change != .zero }
  }
}
