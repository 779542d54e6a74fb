/// What became of an item from one round to the next (整改状态).
///
/// Only what is certain is told: while it is open whether an item loses marks, or how many, it is
/// neither mended nor still open.
public enum Rectification: String, Sendable, Hashable, CaseIterable {
  /// It lost nothing for certain before and loses something for certain now (新增问题).
  case arisen = "new"
  /// It lost something for certain and loses no less for certain now (未整改).
  case unmended
  /// It lost something for certain and surely loses less now, but not nothing (部分整改).
  case partlyMended
  /// It lost something for certain and surely loses nothing now (已整改).
  case mended
  /// What it loses now is open, so that none of the others can be said (待定).
  case undecided
  /// It was open and surely loses nothing now (原待定，现无失分).
  case settled
  /// It surely lost nothing and loses nothing (无失分).
  case kept
  /// It is judged by another rule or has other marks (考核要求变更).
  case ruleChanged
  /// Only the new checklist has it (新增考核点).
  case added
  /// Only the old checklist has it (取消考核点).
  case removed
  /// It came to apply to the agency (新适用).
  case nowApplies
  /// It no longer applies to the agency (不再适用).
  case noLongerApplies
  /// It did not apply and does not (不适用).
  case notApplicable

  /// The part of the change of the score to which an item in this state adds.
  public var part: ScoreChange.Part {
    switch self {
    case .arisen, .unmended, .partlyMended, .mended, .undecided, .settled, .kept: .performance
    case .ruleChanged, .added, .removed: .rules
    case .nowApplies, .noLongerApplies, .notApplicable: .structure
    }
  }
}

/// One item of two scorecards of an agency.
public struct ItemComparison: Sendable, Hashable {
  /// As it was; nil when only the new scorecard has it.
  public var old: ItemRecord?
  /// As it is; nil when only the old scorecard has it.
  public var new: ItemRecord?
  /// What became of it.
  public var status: Rectification
  /// The item as it is, or as it was when it is gone.
  public let item: ItemRecord

  /// An item of the new scorecard, with what it was in the old one.
  public init(_ old: ItemRecord?, _ new: ItemRecord, _ status: Rectification) {
    (self.old, self.new, self.status) = (old, new, status)
    item = new
  }

  /// An item that is gone.
  public init(gone old: ItemRecord, _ status: Rectification) {
    (self.old, self.new, self.status) = (old, nil, status)
    item = old
  }

  /// What it adds to the score: marks lost before less marks lost now.
  public var change: MarksChange {
    let (before, now) = (old?.lost ?? .zero, new?.lost ?? .zero)
    // What may be lost at most is the worst case.
    return MarksChange(low: before.high - now.high, high: before.low - now.low)
  }

  /// Marks that it surely loses less than before; negative when it may lose more.
  public var regained: Marks { (old?.lost.low ?? .zero) - (new?.lost.high ?? .zero) }

  /// Marks that it surely loses beyond what it may have lost before; negative when it may lose less.
  public var newlyLost: Marks { (new?.lost.low ?? .zero) - (old?.lost.high ?? .zero) }

  /// Whether something has to be mended: it costs something for certain now.
  public var needsMending: Bool { new?.isLoss == true }
}

/// What became of a finding (问题变化).
public enum FindingChange: String, Sendable, Hashable, CaseIterable {
  /// Only the new report has it.
  case arisen = "new"
  /// Both have it.
  case remaining
  /// The auditors no longer find it.
  case gone
  /// They still find it, and a person let it pass.
  case dismissed
}

/// One finding of two scorecards of an agency.
public struct FindingComparison: Sendable, Hashable {
  /// As it is, or as it was when it is gone.
  public var finding: Finding
  /// What became of it.
  public var change: FindingChange

  /// Creates a comparison.
  public init(_ finding: Finding, _ change: FindingChange) {
    self.finding = finding
    self.change = change
  }
}
