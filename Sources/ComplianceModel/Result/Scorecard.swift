/// A named change of the sum of marks, so that the printed column adds up (调整项).
///
/// For every node that counts: its full marks, less what its items lost, plus the adjustments in it,
/// are what it earned. One of nothing tells of a rule that had its effect elsewhere.
public struct Adjustment: Sendable, Hashable {
  /// Node at which it was made.
  public var node: String
  /// What it is, in Chinese.
  public var title: String
  /// What it adds, in the worst and the best case; the two are not ordered.
  public var low: Marks
  /// What it adds in the best case.
  public var high: Marks

  /// Creates an adjustment.
  public init(node: String, title: String, low: Marks, high: Marks) {
    self.node = node
    self.title = title
    self.low = low
    self.high = high
  }
}

/// A scored node of the index tree.
public struct NodeScore: Sendable, Hashable {
  /// Identifier of the indicator or item.
  public var id: String
  /// Title of the indicator or item.
  public var title: String
  /// What part its marks play.
  public var role: ItemRole
  /// What `earned` is out of: the marks of the rules, less what shrank as it does not apply.
  public var full: Marks
  /// Marks earned, bonus of the root included; nil when nothing in it applies.
  public var earned: MarksRange?
  /// Full marks of what applies and is decided.
  public var assessed: Marks
  /// Full marks of what applies.
  public var applicable: Marks
  /// Children in the order of the checklist; empty for items.
  public var children: [NodeScore]

  /// Creates a score.
  public init(
    id: String,
    title: String,
    role: ItemRole = .scored,
    full: Marks,
    earned: MarksRange?,
    assessed: Marks,
    applicable: Marks,
    children: [NodeScore] = []
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.full = full
    self.earned = earned
    self.assessed = assessed
    self.applicable = applicable
    self.children = children
  }
}

/// Which checklist was used, so that a result can be traced.
public struct ChecklistStamp: Sendable, Hashable {
  /// Identifier.
  public var id: String
  /// Title.
  public var title: String
  /// Version as the checklist states it.
  public var version: String
  /// SHA-256 over all rule files.
  public var digest: String
  /// Decimals in which marks are printed (0…4).
  public var places: Int
  /// Where demands and marks come from, as the checklist states it.
  public var source: String

  /// Creates a stamp.
  public init(
    id: String,
    title: String,
    version: String,
    digest: String,
    places: Int,
    source: String = ""
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.digest = digest
    self.places = places
    self.source = source
  }
}

/// One judged and scored item with what a reader needs to understand it.
public struct ItemResult: Sendable, Hashable {
  /// The item as the checklist declares it.
  public var item: Item
  /// Titles of the indicators above it, outermost first.
  public var path: [String]
  /// What it came to.
  public var verdict: Verdict
  /// Marks earned; zero when not applicable.
  public var earned: MarksRange
  /// What the score would rise by if the item were met, all else as bad as it may be: rescaling,
  /// caps, gates and vetoes included.
  public var gain: Marks
  /// What the agency gives itself; nil when it does not say.
  public var selfScore: Marks?
  /// Marks lost for certain: full − high; zero when not applicable or when its marks do not count.
  public var lost: Marks { counts ? item.marks - earned.high : .zero }
  /// Whether its marks are part of the sum.
  public var counts: Bool { item.role == .scored && verdict.outcome != .notApplicable }

  /// Creates a result.
  public init(
    item: Item,
    path: [String],
    verdict: Verdict,
    earned: MarksRange,
    gain: Marks? = nil
  ) {
    self.item = item
    self.path = path
    self.verdict = verdict
    self.earned = earned
    self.gain = .zero
    self.gain = gain ?? (counts ? item.marks - earned.low : .zero)
  }
}

/// The result of one agency under one checklist (评分卡).
public struct Scorecard: Sendable, Hashable {
  /// Who.
  public var agency: Agency
  /// Which round, such as `2018`.
  public var round: String
  /// Under which checklist.
  public var checklist: ChecklistStamp
  /// The scored tree.
  public var root: NodeScore
  /// Items in the order of the checklist.
  public var items: [ItemResult]
  /// Changes that make the column add up.
  public var adjustments: [Adjustment]
  /// Everything the auditors found.
  public var findings: [Finding]
  /// Trouble in reading.
  public var doubts: [Doubt]
  /// Grade in the worst and the best case; nil when unscored.
  public var grade: GradeRange?
  /// Files that went in.
  public var inputs: [SourceFile]
  /// Why no report was judged; nil when one was.
  public var missing: MissingReport?
  /// What a claim earned of which there could be proof.
  public var claims: ClaimPolicy
  /// What the agency gives itself; nil when it does not say.
  public var selfScore: Marks?
  /// Judgements of findings that the report does not have, or no longer has.
  public var strayReview: Review

  /// Creates a scorecard.
  public init(
    agency: Agency,
    round: String,
    checklist: ChecklistStamp,
    root: NodeScore,
    items: [ItemResult],
    adjustments: [Adjustment],
    findings: [Finding],
    doubts: [Doubt],
    grade: GradeRange?,
    inputs: [SourceFile],
    missing: MissingReport? = nil,
    claims: ClaimPolicy = .full,
    selfScore: Marks? = nil,
    strayReview: Review = Review()
  ) {
    self.agency = agency
    self.round = round
    self.checklist = checklist
    self.root = root
    self.items = items
    self.adjustments = adjustments
    self.findings = findings
    self.doubts = doubts
    self.grade = grade
    self.inputs = inputs
    self.missing = missing
    self.claims = claims
    self.selfScore = selfScore
    self.strayReview = strayReview
  }

  /// The score; nil when nothing applied.
  public var score: MarksRange? { root.earned }
}

/// The grades of the worst and the best case.
public struct GradeRange: Sendable, Hashable {
  /// Grade if every open item fails.
  public var low: String
  /// Grade if every open item succeeds.
  public var high: String

  /// Creates a range.
  public init(low: String, high: String) {
    self.low = low
    self.high = high
  }
}
