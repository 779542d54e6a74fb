/// Two rounds of one checklist beside each other (整改对比).
public struct Comparison: Sendable, Hashable {
  /// One of the two.
  public struct Side: Sendable, Hashable {
    /// The round.
    public var round: String
    /// The checklist as it was then.
    public var checklist: ChecklistStamp

    /// Creates a side.
    public init(round: String, checklist: ChecklistStamp) {
      self.round = round
      self.checklist = checklist
    }
  }

  /// An agency that only one of the two knows.
  public struct Lone: Sendable, Hashable {
    /// Its scorecard.
    public var card: ScorecardRecord
    /// Whether its scorecard of the other round is there and could not be read.
    public var isUnreadable: Bool

    /// Creates an agency.
    public init(card: ScorecardRecord, isUnreadable: Bool = false) {
      self.card = card
      self.isUnreadable = isUnreadable
    }
  }

  /// The earlier one.
  public var old: Side
  /// The later one.
  public var new: Side
  /// Agencies that both know, by class and then by identifier.
  public var agencies: [AgencyComparison]
  /// Agencies that only the earlier one knows.
  public var onlyOld: [Lone]
  /// Agencies that only the later one knows.
  public var onlyNew: [Lone]

  /// Creates a comparison.
  public init(
    old: Side,
    new: Side,
    agencies: [AgencyComparison],
    onlyOld: [Lone] = [],
    onlyNew: [Lone] = []
  ) {
    self.old = old
    self.new = new
    self.agencies = agencies
    self.onlyOld = onlyOld
    self.onlyNew = onlyNew
  }

  /// Whether the same rule files were used throughout.
  public var hasSameRules: Bool { agencies.allSatisfy(\.hasSameRules) }

  /// Decimals in which marks of both are printed.
  public var places: Int { max(old.checklist.places, new.checklist.places) }
}

/// Two scorecards of one agency beside each other.
public struct AgencyComparison: Sendable, Hashable {
  /// The earlier scorecard.
  public var old: ScorecardRecord
  /// The later scorecard.
  public var new: ScorecardRecord
  /// Every item of either, in the order of the new checklist; those that are gone come last.
  public var items: [ItemComparison]
  /// Findings of either, the gravest first; empty when no report is there now.
  public var findings: [FindingComparison]
  /// How the score changed; nil when either is unscored.
  public var change: ScoreChange?

  /// Creates a comparison.
  public init(
    old: ScorecardRecord,
    new: ScorecardRecord,
    items: [ItemComparison],
    findings: [FindingComparison],
    change: ScoreChange?
  ) {
    self.old = old
    self.new = new
    self.items = items
    self.findings = findings
    self.change = change
  }

  /// Who, as the later round names it.
  public var agency: Agency { new.agency }

  /// Whether the same rule files were used; if not, shared phrases and forms may have changed too.
  public var hasSameRules: Bool { old.checklist.digest == new.checklist.digest }

  /// How many items are in a state.
  public func count(_ status: Rectification) -> Int {
    items.reduce(0) { $0 + ($1.status == status ? 1 : 0) }
  }

  /// Marks that mended and partly mended items surely no longer lose (收回分值).
  public var regained: Marks {
    items.filter { $0.status == .mended || $0.status == .partlyMended }
      .reduce(.zero) { $0 + $1.regained }
  }

  /// Marks that items judged by the same rule surely lose beyond what they lost before (新增失分).
  public var newlyLost: Marks {
    items.filter { $0.status.part == .performance }
      .reduce(.zero) { $0 + max(.zero, $1.newlyLost) }
  }
}
