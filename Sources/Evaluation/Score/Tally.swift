internal import ComplianceModel

/// What an item, a node or a whole checklist came to in marks.
struct Tally: Sendable {
  /// What can be earned.
  var full: Marks
  /// What was earned; nil when nothing in it applies.
  var earned: MarksRange?
  /// Marks of what applies and is decided.
  var assessed: Marks
  /// Marks of what applies.
  var applicable: Marks

  /// Something that does not apply.
  static func inapplicable(of full: Marks) -> Tally {
    Tally(full: full, earned: nil, assessed: .zero, applicable: .zero)
  }

  /// On another scale, rounded once to the places.
  ///
  /// Two changes tell of it: that the sum of the full marks is another one, and what scaling adds.
  func scaled(to target: Marks, places: Int) -> Sum {
    guard let earned, full != target, full > .zero else { return Sum(self) }
    func scale(_ marks: Marks) -> Marks {
      marks.scaled(target.tenThousandths, over: full.tenThousandths, places: places)
    }
    let scaled = earned.map(scale)
    let tally = Tally(
      full: target,
      earned: scaled,
      assessed: scale(assessed),
      applicable: scale(applicable)
    )
    return Sum(
      tally,
      [
        Change(.otherFull(full), full - target), Change(.scaled(to: target), scaled - earned),
      ]
    )
  }
}

/// A tally and the changes of the plain sum on the way to it.
struct Sum: Sendable {
  var tally: Tally
  var changes: [Change]

  init(_ tally: Tally, _ changes: [Change] = []) {
    self.tally = tally
    self.changes = changes
  }
}

/// A change of the sum at one node, and why.
struct Change: Sendable {
  enum Reason: Sendable {
    /// More was deducted than there was (扣完为止).
    case exhausted
    /// A failed veto limits the node.
    case limited(Veto, Marks)
    /// Marks that do not apply are made up for.
    case inapplicable(Marks, NotApplicablePolicy, left: Marks)
    /// The full marks add up to this instead of what the score is out of.
    case otherFull(Marks)
    /// The score is put on another scale.
    case scaled(to: Marks)
    /// A bonus item was earned.
    case bonus(Bonus)
    /// Bonus items earned more than they may add.
    case bonusLimit(Marks)
    /// The score was too low for bonus to count.
    case gate(BonusRule.Gate)
    /// A failed veto item, with or without effect on the marks.
    case veto(Veto)
  }

  let reason: Reason
  let low: Marks
  let high: Marks

  init(_ reason: Reason, _ change: (low: Marks, high: Marks)) {
    self.reason = reason
    low = change.low
    high = change.high
  }

  init(_ reason: Reason, _ marks: Marks) { self.init(reason, (marks, marks)) }
}
