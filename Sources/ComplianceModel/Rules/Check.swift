/// What an item asks of a report; a closed set, so that every kind is compiled, judged and explained.
public indirect enum Check: Sendable, Hashable {
  /// The report states it, in words or in a figure.
  case claim(Claim)
  /// An expression holds.
  case that(Expression)
  /// No open finding has one of these codes.
  case clean([FindingCode])
  /// A section on a matter has content.
  case has(SectionDemand)
  /// Rows of a ledger hold it.
  case rows(RowQuery)
  /// Several subjects, each a share of the whole.
  case listed(Listing)
  /// A person is asked.
  case ask(Question)
  /// The first of these that has anything to go by: ledger, then text or table, then a person.
  case ladder([Check])
  /// All of them.
  case all([Check])
  /// One of them.
  case any([Check])
  /// So many of them; one fewer is partly.
  case atLeast(Int, [Check])
  /// Not this.
  case not(Check)
}

extension Check {
  /// Its parts; none for single checks.
  public var parts: [Check] {
    switch self {
    case .claim, .that, .clean, .has, .rows, .listed, .ask: []
    case .ladder(let checks), .all(let checks), .any(let checks), .atLeast(_, let checks): checks
    case .not(let check): [check]
    }
  }

  /// Whether it only looks for what is wrong.
  public var looksForFaults: Bool {
    if case .clean = self { return true }
    return !parts.isEmpty && parts.allSatisfy(\.looksForFaults)
  }

  /// Whether a ledger or a person can prove it.
  public var namesProof: Bool {
    switch self {
    case .rows, .ask: true
    case .listed(let listing): listing.rows != nil
    default: parts.contains(where: \.namesProof)
    }
  }
}

/// A statement looked for in words or in a figure; neither source silences the other.
public struct Claim: Sendable, Hashable {
  /// What it has to say.
  public var says: PhraseGroup?
  /// What has to stand in the same stretch; all of them for met, the subject alone is partly met.
  public var with: [PhraseGroup] = []
  /// What must not stand in the same stretch.
  public var without: [PhraseGroup] = []
  /// What the sentence, the paragraph before it or a heading above has to be about.
  public var about: PhraseGroup?
  /// How far `with` and `without` reach.
  public var within: Reach = .sentence
  /// Only in sections on these matters.
  public var sections: [SectionConcept] = []
  /// Whether headings count as statements.
  public var headings = false
  /// Stances that count instead of `done`.
  public var stances: Set<Stance> = [.done]
  /// Whether words within cited titles count.
  public var cited = false
  /// The figure that says the same.
  public var figure: Expression?
  /// What a stated none or a zero comes to.
  public var zero: Zero = .notMet
  /// The figure that the number in the text must not contradict.
  public var agrees: FigureName?

  /// A claim of which nothing is set.
  public init() {}

  /// How far a claim reaches.
  public enum Reach: String, Sendable, Hashable, CaseIterable {
    /// The clause.
    case clause
    /// The sentence.
    case sentence
    /// The paragraph.
    case paragraph
  }

  /// What a stated none or a zero comes to.
  public enum Zero: String, Sendable, Hashable, CaseIterable {
    /// The duty to report is met.
    case reported
    /// Not met.
    case notMet
  }
}

/// What a section has to hold.
public struct SectionDemand: Sendable, Hashable {
  /// The matter; several count together, one of them is enough.
  public var concepts: [SectionConcept]
  /// How many sentences of body text it needs.
  public var sentences: Int
  /// How many numbers have to stand in them.
  public var figures: Int
  /// How many characters they need, punctuation not counted.
  public var characters: Int

  /// Creates a demand.
  public init(
    concepts: [SectionConcept],
    sentences: Int = 1,
    figures: Int = 0,
    characters: Int = 0
  ) {
    self.concepts = concepts
    self.sentences = sentences
    self.figures = figures
    self.characters = characters
  }
}
