/// What programs that take thousands of reports read of one: outcomes, marks, places and findings,
/// without the words of scorecards.
public struct ReportSummary: Sendable {
  /// Whose report it is.
  public var agency: Agency
  /// Everything that was found.
  public var findings: [Finding]
  /// In the order of the checklists.
  public var scores: [ScoreSummary]

  /// Creates a summary.
  public init(agency: Agency, findings: [Finding], scores: [ScoreSummary]) {
    self.agency = agency
    self.findings = findings
    self.scores = scores
  }
}

/// The result under one checklist without words.
public struct ScoreSummary: Sendable {
  /// The checklist, by its place among all at hand.
  public var checklist: Int
  /// What `score` is out of.
  public var full: Marks
  /// The score; nil when nothing applied.
  public var score: MarksRange?
  /// Full marks of what applies and is decided.
  public var assessed: Marks
  /// Grade in the worst and the best case; nil when unscored.
  public var grade: GradeRange?
  /// The items of the checklist, in its order; those of parts that do not concern the agency are left
  /// out.
  public var items: [ItemSummary]

  /// Creates a summary.
  public init(
    checklist: Int,
    full: Marks,
    score: MarksRange?,
    assessed: Marks,
    grade: GradeRange?,
    items: [ItemSummary]
  ) {
    self.checklist = checklist
    self.full = full
    self.score = score
    self.assessed = assessed
    self.grade = grade
    self.items = items
  }
}

/// The result of one item without words.
public struct ItemSummary: Sendable {
  /// The item, by its place among all of the checklist, those of blended ones included.
  public var item: Int
  /// What it came to.
  public var outcome: Outcome
  /// Marks earned; nil when it does not apply.
  public var earned: MarksRange?
  /// Where the evidence stands, in order of the file.
  public var lines: [PlaceLine]

  /// Creates a summary.
  public init(item: Int, outcome: Outcome, earned: MarksRange?, lines: [PlaceLine]) {
    self.item = item
    self.outcome = outcome
    self.earned = earned
    self.lines = lines
  }
}

/// What summaries only refer to: how a checklist and its items are named.
public struct ChecklistNames: Sendable {
  /// Which checklist.
  public var stamp: ChecklistStamp
  /// The identifiers of its items, in its order; those of blended ones behind the name of their part.
  public var items: [String]

  /// Creates names.
  public init(stamp: ChecklistStamp, items: [String]) {
    self.stamp = stamp
    self.items = items
  }
}
