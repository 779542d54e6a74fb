/// What one item came to (评判).
public enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
  /// 符合
  case met
  /// 部分符合
  case partlyMet
  /// 不符合
  case notMet
  /// 不适用
  case notApplicable
  /// 待定
  case undecided
}

/// How far the word of the agency was checked, the least first.
public enum Trust: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The agency says so.
  case claimed
  /// The agency filed evidence.
  case filed
  /// The assessor collected evidence.
  case collected
  /// A person decided.
  case person

  /// Order of trust.
  public static func < (left: Trust, right: Trust) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .claimed: 0
    case .filed: 1
    case .collected: 2
    case .person: 3
    }
  }
}

/// The judgement of one item for one agency.
public struct Verdict: Sendable, Hashable {
  /// Item it answers.
  public var item: String
  /// What it came to.
  public var outcome: Outcome
  /// What it comes to if everything open in it turns out badly; `outcome` when nothing is open.
  public var worst: Outcome
  /// What it comes to if everything open in it turns out well; `outcome` when nothing is open.
  public var best: Outcome
  /// What awards by share and by steps measure: the share met, or a number; nil without such an award.
  public var measure: RatioRange?
  /// How far the word of the agency was checked.
  public var trust: Trust
  /// Short ground of the outcome, such as `报告说明没有`; nil when it needs none.
  public var ground: String?
  /// Why, in Chinese, the deciding reason first.
  public var reasons: [String]
  /// What it rests on.
  public var evidence: [Evidence]
  /// Findings or rows that count against the item, for awards by case.
  public var cases: Int
  /// How many more of them may come to count, as they are not decided yet.
  public var openCases: Int
  /// Marks that a person gave, whatever the award; nil when the award tells.
  public var awarded: Marks?
  /// What the program had said, when a person decided or assessors differ.
  public var machine: Machine?
  /// What people said; nil when nobody did.
  public var review: Review?

  /// Creates a verdict.
  public init(
    item: String,
    outcome: Outcome,
    worst: Outcome? = nil,
    best: Outcome? = nil,
    measure: RatioRange? = nil,
    trust: Trust = .claimed,
    ground: String? = nil,
    reasons: [String],
    evidence: [Evidence],
    cases: Int = 0,
    openCases: Int = 0,
    awarded: Marks? = nil,
    machine: Machine? = nil,
    review: Review? = nil
  ) {
    self.item = item
    self.outcome = outcome
    self.worst = worst ?? (outcome == .undecided ? .notMet : outcome)
    self.best = best ?? (outcome == .undecided ? .met : outcome)
    self.measure = measure
    self.trust = trust
    self.ground = ground
    self.reasons = reasons
    self.evidence = evidence
    self.cases = cases
    self.openCases = openCases
    self.awarded = awarded
    self.machine = machine
    self.review = review
  }

  /// The word of the program where a person's stands above it.
  public struct Machine: Sendable, Hashable {
    /// What the item had come to.
    public var outcome: Outcome
    /// Short ground.
    public var ground: String?
    /// Why, in Chinese.
    public var reasons: [String]

    /// Creates a word.
    public init(outcome: Outcome, ground: String? = nil, reasons: [String] = []) {
      self.outcome = outcome
      self.ground = ground
      self.reasons = reasons
    }
  }
}
