/// The place of one scorecard among its class; places count from 1, equal scores share one.
public struct Standing: Sendable, Hashable {
  /// Best place possible while items are open.
  public var best: Int
  /// Worst place possible while items are open.
  public var worst: Int

  /// Creates a standing.
  public init(best: Int, worst: Int) {
    self.best = best
    self.worst = worst
  }
}

/// A ranking of one class of agencies in one round under one checklist (排名).
public struct League: Sendable, Hashable {
  /// Scorecard and place.
  public struct Entry: Sendable, Hashable {
    /// The scorecard.
    public var scorecard: Scorecard
    /// Its place; nil when unscored.
    public var standing: Standing?
    /// Its places with one top indicator left out; nil without a place, or when there is but one.
    public var swing: RankSwing?

    /// Creates an entry.
    public init(scorecard: Scorecard, standing: Standing?, swing: RankSwing? = nil) {
      self.scorecard = scorecard
      self.standing = standing
      self.swing = swing
    }
  }

  /// Below this number of agencies a ranking says little and is marked.
  public static let smallClass = 5

  /// The checklist.
  public var checklist: ChecklistStamp
  /// The round.
  public var round: String
  /// Title of the round for people; nil when it has none.
  public var roundTitle: String?
  /// The class of agencies (评价组).
  public var rankingClass: String
  /// Best first, equal ones in roster order, unscored ones last.
  public var entries: [Entry]

  /// Creates a league.
  public init(checklist: ChecklistStamp, round: String, rankingClass: String, entries: [Entry]) {
    self.checklist = checklist
    self.round = round
    self.rankingClass = rankingClass
    self.entries = entries
  }

  /// Whether the class is too small for places to mean much.
  public var isSmall: Bool { entries.count < League.smallClass }
}
