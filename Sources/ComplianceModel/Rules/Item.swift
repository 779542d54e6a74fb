/// A leaf of the index tree: one thing that is judged and marked (考核点).
public struct Item: Sendable, Hashable {
  /// Identifier, unique in its checklist.
  public var id: String
  /// Short title.
  public var title: String
  /// What is demanded, in the project's own words.
  public var requirement: String
  /// Legal or other ground of the demand; nil if none is stated.
  public var basis: String?
  /// How to mend a loss.
  public var remedy: String
  /// Full marks.
  public var marks: Marks
  /// How marks are earned.
  public var award: Award
  /// What part its marks play.
  public var role: ItemRole
  /// Whom it concerns.
  public var audience: Audience
  /// Without this the item does not apply to the report; nil if it always does.
  public var applies: Expression?
  /// What is asked of the report.
  public var check: Check
  /// What is enough for partly met, besides what `check` itself yields.
  public var partly: Partly
  /// What lowers met to partly met.
  public var unless: [Contradiction]
  /// What silence comes to.
  public var silence: Silence
  /// Cases that show how it is meant.
  public var examples: [RuleExample] {
    get { cases.value }
    set { cases = Deferred(newValue) }
  }
  var cases: Deferred<[RuleExample]>
  /// Where it is declared.
  public var place: RulePlace

  /// Creates an item.
  public init(
    id: String,
    title: String,
    requirement: String,
    basis: String?,
    remedy: String,
    marks: Marks,
    award: Award,
    role: ItemRole = .scored,
    audience: Audience,
    applies: Expression? = nil,
    check: Check,
    partly: Partly,
    unless: [Contradiction],
    silence: Silence,
    examples: [RuleExample],
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.requirement = requirement
    self.basis = basis
    self.remedy = remedy
    self.marks = marks
    self.award = award
    self.role = role
    self.audience = audience
    self.applies = applies
    self.check = check
    self.partly = partly
    self.unless = unless
    self.silence = silence
    cases = Deferred(examples)
    self.place = place
  }

  /// Whether there could be proof of it, so that the word of the agency alone may earn less.
  ///
  /// True where rows of a ledger are looked at or a person is asked; whether the report has what it
  /// should have, the report itself shows.
  public var wantsProof: Bool { check.namesProof }

  /// When an item is partly met.
  public enum Partly: Sendable, Hashable {
    /// When `check` yields it: the subject of a claim without what has to go with it.
    case byCheck
    /// Never.
    case never
    /// When another check holds.
    case when(Check)
  }

  /// What silence comes to.
  public enum Silence: String, Sendable, Hashable, CaseIterable {
    /// The report is the place to say it.
    case notMet
    /// The report need not say it.
    case undecided
  }

  /// A statement that takes a claim back in part.
  public enum Contradiction: Sendable, Hashable {
    /// An admitted weakness that mentions this.
    case shortcoming(PhraseGroup)
    /// An intention that mentions this: what is only planned cannot already be so.
    case planned(PhraseGroup)
  }
}
