/// What is added from one score to another, while either may be open.
///
/// Like is compared with like: worst case with worst case, best case with best case. So what is open in
/// both rounds adds nothing, and the two are not ordered.
public struct MarksChange: Sendable, Hashable {
  /// Change of the worst case: of what is certain (已得).
  public var low: Marks
  /// Change of the best case (最高可得).
  public var high: Marks

  /// The changes of both cases.
  public init(low: Marks, high: Marks) {
    self.low = low
    self.high = high
  }

  /// From one score to another.
  public init(from old: MarksRange, to new: MarksRange) {
    self.init(low: new.low - old.low, high: new.high - old.high)
  }

  /// None.
  public static let zero = MarksChange(low: .zero, high: .zero)

  /// Whether both cases change alike.
  public var isUniform: Bool { low == high }

  /// Sum of both cases.
  public static func + (left: MarksChange, right: MarksChange) -> MarksChange {
    MarksChange(low: left.low + right.low, high: left.high + right.high)
  }
  /// Difference of both cases.
  public static func - (left: MarksChange, right: MarksChange) -> MarksChange {
    MarksChange(low: left.low - right.low, high: left.high - right.high)
  }
  /// Adds in place.
  public static func += (left: inout MarksChange, right: MarksChange) { left = left + right }
}

/// A change of the score in three parts that add up to it exactly (得分变化).
///
/// A score is full marks, less what the items lost, plus adjustments. So the change of the score is the
/// change of the items' losses, which falls to performance or to the rules, and the change of full
/// marks and adjustments.
public struct ScoreChange: Sendable, Hashable {
  /// Items that both scorecards judged by the same rule: marks lost before less marks lost now
  /// (表现变化).
  public var performance: MarksChange
  /// Items whose rule changed, that are new or that were dropped: the same difference (规则变化).
  public var rules: MarksChange
  /// The rest: items that came to apply or no longer do, full marks, and all adjustments, such as
  /// making up for what does not apply, limits, bonus and vetoes (结构变化).
  public var structure: MarksChange

  /// Creates a change.
  public init(performance: MarksChange, rules: MarksChange, structure: MarksChange) {
    self.performance = performance
    self.rules = rules
    self.structure = structure
  }

  /// From the old score to the new one.
  public var total: MarksChange { performance + rules + structure }

  /// One of the three parts.
  public enum Part: Sendable, Hashable, CaseIterable {
    /// 表现变化
    case performance
    /// 规则变化
    case rules
    /// 结构变化
    case structure
  }

  /// What a part comes to.
  public subscript(part: Part) -> MarksChange {
    switch part {
    case .performance: performance
    case .rules: rules
    case .structure: structure
    }
  }
}
