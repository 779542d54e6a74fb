import ComplianceModel

extension Scorecard {
  /// What makes up the difference between the top indicators that count and the score: what is made up
  /// for at the root, another scale, bonus, veto; nil when unscored.
  var adjustmentOfWhole: (low: Marks, high: Marks)? {
    guard score != nil else { return nil }
    // Adjustments start at the full marks; this sum starts at what the indicators earned.
    let counted = root.children.filter { $0.role == .scored && $0.earned != nil }
    let gap = root.full - counted.reduce(Marks.zero) { $0 + $1.full }
    return adjustments.filter { $0.node == root.id }.reduce((gap, gap)) {
      ($0.0 + $1.low, $0.1 + $1.high)
    }
  }
}
