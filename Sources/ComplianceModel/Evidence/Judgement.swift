/// A person's decision on an item or a finding (人工评定).
public struct Judgement: Sendable, Hashable {
  /// Steps of an assessment, kept side by side; the latest counts.
  public enum Stage: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// 初评
    case first
    /// 反馈
    case feedback
    /// 复核
    case recheck
    /// 终评
    case final

    /// Order of time.
    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is judged.
  public enum Subject: Sendable, Hashable {
    /// An item of a checklist.
    case item(String, checklist: String)
    /// A finding with this code; which one, the fingerprint tells.
    case finding(FindingCode)
  }

  /// What was decided.
  public enum Decision: Sendable, Hashable {
    /// What the item came to; never undecided.
    case outcome(Outcome)
    /// A level of the award; with marks where the level leaves a choice.
    case level(String, marks: Marks?)
    /// Exact marks.
    case marks(Marks)
    /// The finding is right.
    case confirmed
    /// The finding is wrong or is let pass.
    case dismissed
    /// Nothing: only a remark.
    case remark
  }

  /// What is judged.
  public var subject: Subject
  /// In which step; nil for an adjudication of whatever is in dispute.
  public var stage: Stage?
  /// Whether it settles a disagreement of its stage (裁定).
  public var isAdjudication: Bool
  /// What was decided.
  public var decision: Decision
  /// Why.
  public var reason: String
  /// Who.
  public var assessor: String
  /// When.
  public var date: CalendarDay?
  /// The last day on which it counts; nil when it has no end.
  public var until: CalendarDay?
  /// What it was tied to; nil when nobody wrote it down: then no change makes it stale.
  public var fingerprint: Fingerprint?
  /// Where it is written, `file:line`.
  public var source: String

  /// Creates a judgement.
  public init(
    subject: Subject,
    stage: Stage? = .first,
    isAdjudication: Bool = false,
    decision: Decision,
    reason: String = "",
    assessor: String,
    date: CalendarDay? = nil,
    until: CalendarDay? = nil,
    fingerprint: Fingerprint? = nil,
    source: String = ""
  ) {
    self.subject = subject
    self.stage = stage
    self.isAdjudication = isAdjudication
    self.decision = decision
    self.reason = reason
    self.assessor = assessor
    self.date = date
    self.until = until
    self.fingerprint = fingerprint
    self.source = source
  }
}

/// The marks that an agency gives itself (自评分).
public struct SelfScore: Sendable, Hashable {
  /// Identifier of the checklist.
  public var checklist: String
  /// The item; nil for the whole.
  public var item: String?
  /// The marks.
  public var marks: Marks

  /// Creates a score.
  public init(checklist: String, item: String?, marks: Marks) {
    self.checklist = checklist
    self.item = item
    self.marks = marks
  }
}
