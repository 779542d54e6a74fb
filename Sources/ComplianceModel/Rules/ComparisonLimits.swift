/// From where on reports that say the same are told of (`comparison:` in `vocabulary.yaml`).
public struct ComparisonLimits: Sendable, Hashable {
  /// How much has to be the same before it is told.
  public struct Copying: Sendable, Hashable {
    /// A single passage of so many characters is enough; nil if none is.
    public var alone: Int?
    /// A single passage of so many characters with several equal numbers is enough; nil if none is.
    public var numbered: Int?
    /// Else so many characters in all and at least ``share``.
    public var total: Int
    /// Share of the text that goes with ``total``.
    public var share: Ratio

    /// Creates limits.
    public init(alone: Int?, numbered: Int?, total: Int, share: Ratio) {
      self.alone = alone
      self.numbered = numbered
      self.total = total
      self.share = share
    }
  }

  /// Shorter passages do not count.
  public var passage: Int
  /// How many different numbers, from ten on, make a passage `numbered`.
  public var numbers: Int
  /// A clause that more other agencies have than this is everybody's.
  public var agencies: Int
  /// Against last year, outside problems and measures.
  public var years: Copying
  /// Problems and measures against last year's.
  public var problems: Copying
  /// Against other agencies.
  public var peers: Copying
  /// Against agencies above or below.
  public var related: Copying
  /// How many different figures, each not below `figuresFrom`, have to be last year's.
  public var figures: Int
  /// Smaller figures can be the same by chance.
  public var figuresFrom: Int
  /// The share of the figures that has to be last year's.
  public var figuresShare: Ratio
  /// Words by which a clause is known as everybody's.
  public var template: [String]

  /// Creates limits.
  public init(
    passage: Int,
    numbers: Int,
    agencies: Int,
    years: Copying,
    problems: Copying,
    peers: Copying,
    related: Copying,
    figures: Int,
    figuresFrom: Int,
    figuresShare: Ratio,
    template: [String]
  ) {
    self.passage = passage
    self.numbers = numbers
    self.agencies = agencies
    self.years = years
    self.problems = problems
    self.peers = peers
    self.related = related
    self.figures = figures
    self.figuresFrom = figuresFrom
    self.figuresShare = figuresShare
    self.template = template
  }
}
