/// A scorecard as it was written for programs, read back to be compared with another (评分卡存档).
public struct ScorecardRecord: Sendable, Hashable {
  /// Who; kind, level and duties are not recorded.
  public var agency: Agency
  /// Which round, such as `2018`.
  public var round: String
  /// Under which checklist.
  public var checklist: ChecklistStamp
  /// What the score is out of.
  public var full: Marks
  /// The score; nil when unscored.
  public var score: MarksRange?
  /// Grade in the worst and the best case; nil when unscored.
  public var grade: GradeRange?
  /// Why no report was judged; nil when one was.
  public var missing: MissingReport?
  /// Items in the order of the checklist.
  public var items: [ItemRecord]
  /// Changes that make the column add up.
  public var adjustments: [Adjustment]
  /// Everything the auditors found, without what people said of it.
  public var findings: [Finding]

  /// Creates a record.
  public init(
    agency: Agency,
    round: String,
    checklist: ChecklistStamp,
    full: Marks,
    score: MarksRange?,
    grade: GradeRange? = nil,
    missing: MissingReport? = nil,
    items: [ItemRecord],
    adjustments: [Adjustment] = [],
    findings: [Finding] = []
  ) {
    self.agency = agency
    self.round = round
    self.checklist = checklist
    self.full = full
    self.score = score
    self.grade = grade
    self.missing = missing
    self.items = items
    self.adjustments = adjustments
    self.findings = findings
  }
}

/// One judged and scored item of a recorded scorecard.
public struct ItemRecord: Sendable, Hashable {
  /// Identifier, unique in its scorecard.
  public var id: String
  /// Titles of the indicators above it, outermost first.
  public var path: [String]
  /// Short title.
  public var title: String
  /// What part its marks play.
  public var role: ItemRole.Kind
  /// Digest of the rule by which it was judged, see ``Item/ruleDigest(_:)``.
  public var rule: String
  /// Full marks.
  public var full: Marks
  /// Marks earned; nil when not applicable.
  public var earned: MarksRange?
  /// What it came to.
  public var outcome: Outcome
  /// Short ground of the outcome; nil when it needs none.
  public var ground: String?
  /// Why, in Chinese, the deciding reason first.
  public var reasons: [String]
  /// What it rests on.
  public var evidence: [Evidence]
  /// How to mend a loss.
  public var remedy: String

  /// Creates a record.
  public init(
    id: String,
    path: [String] = [],
    title: String,
    role: ItemRole.Kind = .scored,
    rule: String,
    full: Marks,
    earned: MarksRange?,
    outcome: Outcome,
    ground: String? = nil,
    reasons: [String] = [],
    evidence: [Evidence] = [],
    remedy: String = ""
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.role = role
    self.rule = rule
    self.full = full
    self.earned = earned
    self.outcome = outcome
    self.ground = ground
    self.reasons = reasons
    self.evidence = evidence
    self.remedy = remedy
  }

  /// Whether it concerns the agency.
  public var applies: Bool { outcome != .notApplicable }

  /// Marks that it takes from the score, for certain and at most; none where its marks do not count.
  public var lost: MarksRange {
    guard role == .scored, applies, let earned else { return .zero }
    return MarksRange(low: full - earned.high, high: full - earned.low)
  }

  /// Whether it is a veto that fails for certain.
  public var isFailedVeto: Bool { role == .veto && outcome == .notMet }

  /// Whether it costs something for certain.
  public var isLoss: Bool { lost.low > .zero || isFailedVeto }
}
