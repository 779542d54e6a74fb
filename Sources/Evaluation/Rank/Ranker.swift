public import ComplianceModel

/// Ranks the scorecards of one checklist and round by class.
public enum Ranker {
  /// Leagues in roster order of their classes.
  ///
  /// Competition ranks (1, 2, 2, 4) on the score: the best place is one more than the number that is
  /// surely above, the worst one more than the number that may be above.
  ///
  /// Of agencies of which less than `rankedFrom` of the applicable marks is decided nobody can say
  /// where they stand: they have no place and count for nobody else's.
  public static func leagues(
    _ scorecards: [Scorecard],
    roster: Roster,
    rankedFrom: Ratio = .zero
  ) -> [League] {
    let ordered = scorecards.sorted {
      (roster.position(of: $0.agency.id), $0.agency.name, $0.agency.id)
        < (roster.position(of: $1.agency.id), $1.agency.name, $1.agency.id)
    }
    var classes: [String] = []
    for card in ordered where !classes.contains(card.agency.rankingClass) {
      classes.append(card.agency.rankingClass)
    }
    return classes.compactMap { name in
      let members = ordered.filter { $0.agency.rankingClass == name }
      guard let first = members.first else { return nil }
      return League(
        checklist: first.checklist,
        round: first.round,
        rankingClass: name,
        entries: rank(members, from: rankedFrom)
      )
    }
  }

  private static func rank(_ members: [Scorecard], from share: Ratio) -> [League.Entry] {
    let scores = members.map { score($0, from: share) }
    let ranked = zip(members, scores).compactMap { card, score in score.map { (card, $0) } }
    let places = Places(ranked.map { (low: $0.1.low, high: $0.1.high) })
    let swings = LeaveOneOut(ranked.map(\.0)).swings
    let entries = zip(members, scores).map { card, score in
      League.Entry(
        scorecard: card,
        standing: score.map { places.standing(low: $0.low, high: $0.high) },
        swing: score.flatMap { _ in swings[card.agency.id] }
      )
    }
    // Stable: equal ones stay in roster order.
    return entries.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      guard let a = first.standing, let b = second.standing else {
        return first.standing != nil && second.standing == nil
          || (first.standing == nil) == (second.standing == nil) && left.offset < right.offset
      }
      return (a.best, a.worst, left.offset) < (b.best, b.worst, right.offset)
    }.map(\.element)
  }

  /// The score that counts for the ranking; nil when there is none or too little of it is decided.
  private static func score(_ card: Scorecard, from share: Ratio) -> MarksRange? {
    guard
      let assessed = Ratio(
        Int128(card.root.assessed.tenThousandths),
        over: Int128(card.root.applicable.tenThousandths)
      ), assessed >= share
    else { return share == .zero ? card.score : nil }
    return card.score
  }
}
