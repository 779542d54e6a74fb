/// What part the marks of an item play in the score (计分方式).
public enum ItemRole: Sendable, Hashable {
  /// They count.
  case scored
  /// They are shown and do not count.
  case informational
  /// They are added on top, as far as the checklist lets them.
  case bonus
  /// They do not count; failing has an effect on the whole (一票否决).
  case veto(VetoEffect)

  /// The role as rules name it, without what it does.
  public var kind: Kind {
    switch self {
    case .scored: .scored
    case .informational: .informational
    case .bonus: .bonus
    case .veto: .veto
    }
  }

  /// The words by which rules name roles.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Counts.
    case scored
    /// Shown only.
    case informational
    /// On top.
    case bonus
    /// Has an effect when it fails.
    case veto
  }
}

/// What a failed veto item does.
public struct VetoEffect: Sendable, Hashable {
  /// The best grade that can still be given, whatever the score; nil when the score decides.
  public var grade: String?
  /// The most that the score, or the sum of `node`, can be; nil when it does not limit them.
  public var cap: Marks?
  /// The indicator that `cap` limits; nil for the whole score.
  public var node: String?

  /// Creates an effect.
  public init(grade: String? = nil, cap: Marks? = nil, node: String? = nil) {
    self.grade = grade
    self.cap = cap
    self.node = node
  }
}

/// What becomes of the marks of that which does not apply (不适用项的处理).
///
/// A node of which nothing applies does not apply itself, and the node above decides about it.
public enum NotApplicablePolicy: String, Sendable, Hashable, CaseIterable {
  /// The others are scaled up to the full marks.
  case rescale
  /// Its marks are spread evenly over its siblings, each of which earns the same share of them as of
  /// its own.
  case spread
  /// It counts as met.
  case full
  /// The maximum shrinks; the node above makes up for it, or shrinks too.
  case reduce
}

/// What bonus items may add together.
public struct BonusRule: Sendable, Hashable {
  /// The most they add; nil for all they earn.
  public var atMost: Marks?
  /// The score without them has to be over this, or at least this, for them to count; nil: always.
  public var gate: Gate?

  /// Creates a rule.
  public init(atMost: Marks? = nil, gate: Gate? = nil) {
    self.atMost = atMost
    self.gate = gate
  }

  /// A threshold of the score without bonus.
  public enum Gate: Sendable, Hashable {
    /// More than this.
    case over(Marks)
    /// This or more.
    case from(Marks)
  }
}

/// What a claim earns of which there could be proof; the round decides (自述的采信办法).
public enum ClaimPolicy: String, Sendable, Hashable, CaseIterable {
  /// As much as a proof.
  case full
  /// Half of it.
  case half
  /// It is open until somebody confirms it.
  case open
}
