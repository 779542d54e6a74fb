/// Everything that people decided on one item or finding; nothing is left out (人工评定记录).
public struct Review: Sendable, Hashable {
  /// A judgement and whether it counts.
  public struct Entry: Sendable, Hashable {
    /// The judgement.
    public var judgement: Judgement
    /// The stage it belongs to.
    public var stage: Judgement.Stage
    /// Whether it counts, or why it does not.
    public var standing: Standing
    /// Whether it has an end that could not be checked, as no date was given.
    public var isLimitUnchecked: Bool

    /// Creates an entry.
    public init(
      judgement: Judgement,
      stage: Judgement.Stage,
      standing: Standing,
      isLimitUnchecked: Bool = false
    ) {
      self.judgement = judgement
      self.stage = stage
      self.standing = standing
      self.isLimitUnchecked = isLimitUnchecked
    }
  }

  /// Whether a judgement counts, or why it does not.
  public enum Standing: Sendable, Hashable {
    /// It counts.
    case counts
    /// Assessors of the stage differ and nobody has adjudicated.
    case contested
    /// The item or the code of the finding is another one by now.
    case staleDemand
    /// Something else is quoted by now.
    case staleQuotes
    /// Its end is past.
    case expired
    /// The same assessor judged again, a later stage came, or somebody adjudicated.
    case superseded
    /// It decides nothing.
    case remark
  }

  /// By stage, within a stage as read.
  public var entries: [Entry]

  /// Creates a review.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// The judgement that counts; of several equal ones the first.
  public var deciding: Judgement? { entries.first { $0.standing == .counts }?.judgement }

  /// Whether assessors differ and nobody has adjudicated.
  public var isContested: Bool { entries.contains { $0.standing == .contested } }

  /// Whether a judgement is past its end, and none takes its place.
  public var isExpired: Bool {
    deciding == nil && !isContested && !isStale && entries.contains { $0.standing == .expired }
  }

  /// Whether a judgement no longer counts because of a change, and none takes its place.
  public var isStale: Bool {
    deciding == nil && !isContested && entries.contains(where: \.standing.isStale)
  }
}

extension Review.Standing {
  /// Whether something has changed since.
  public var isStale: Bool { self == .staleDemand || self == .staleQuotes }
}

/// How far assessors agree with each other and with the program under one checklist (一致性).
public struct Agreement: Sendable, Hashable {
  /// The checklist.
  public var checklist: ChecklistStamp
  /// Items of which two assessors judged the same stage.
  public var judgedTwice: Int
  /// Of these, those with the same conclusion.
  public var equal: Int
  /// Cohen's kappa of their conclusions; nil when chance alone explains all of it.
  public var kappa: Ratio?
  /// Items still open because assessors differ.
  public var contested: Int
  /// Items that the program had decided and a person judged.
  public var againstMachine: Int
  /// Of these, those with another conclusion than the program's.
  public var overruled: Int
  /// Items that the program had left open and a person decided.
  public var settled: Int
  /// Items whose judgement is stale.
  public var stale: Int

  /// Creates figures.
  public init(
    checklist: ChecklistStamp,
    judgedTwice: Int = 0,
    equal: Int = 0,
    kappa: Ratio? = nil,
    contested: Int = 0,
    againstMachine: Int = 0,
    overruled: Int = 0,
    settled: Int = 0,
    stale: Int = 0
  ) {
    self.checklist = checklist
    self.judgedTwice = judgedTwice
    self.equal = equal
    self.kappa = kappa
    self.contested = contested
    self.againstMachine = againstMachine
    self.overruled = overruled
    self.settled = settled
    self.stale = stale
  }
}
