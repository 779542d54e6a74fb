/// How running text speaks of the figures of a form.
public struct Narrative: Sendable {
  /// Words that mean something else than the shorter words in them, such as 申请人.
  public var except: PhraseGroup
  /// Words by which a number is not the total of this year: 上年, 累计, 本级.
  public var elsewhere: PhraseGroup
  /// Words by which a number covers a whole region or system; right only in reports of governments.
  public var region: PhraseGroup
  /// Matters that no figure counts: behind such a word a number belongs to them.
  public var topics: PhraseGroup
  /// Words by which what was carried forward is admitted beside 全部办结.
  public var admissions: PhraseGroup
  /// Words by which a whole sentence is not about this year: 以来, 累计, 上半年.
  public var since: PhraseGroup
  /// Words for the year of the report as a whole: 全年, 今年.
  public var year: PhraseGroup
  /// Words that lead from a whole to some of its parts, such as 其中.
  public var parts: PhraseGroup
  /// Words that leave a list open, such as 等.
  public var open: PhraseGroup
  /// Words for all that was not named one by one, such as 其余.
  public var rest: PhraseGroup
  /// Words in front of what is taken away from a whole, such as 除.
  public var less: PhraseGroup
  /// Words in front of a share of the whole, such as 占.
  public var share: PhraseGroup
  /// What ends the name of a rate: 率.
  public var rate: PhraseGroup
  /// Words of increase.
  public var rise: PhraseGroup
  /// Words of decrease.
  public var fall: PhraseGroup
  /// Words that say that nothing changed, such as 持平.
  public var level: PhraseGroup
  /// Words that say that little changed, such as 基本持平.
  public var nearly: PhraseGroup
  /// Words in front of what something is compared with, such as 较.
  public var before: PhraseGroup
  /// Measure words, besides those of the figures.
  public var units: PhraseGroup
  /// The matters that figures count.
  public var matters: [NarrativeMatter]

  /// Creates a narrative without words.
  public init(matters: [NarrativeMatter]) {
    except = .none
    elsewhere = .none
    region = .none
    topics = .none
    admissions = .none
    since = .none
    year = .none
    parts = .none
    rate = .none
    open = .none
    rest = .none
    less = .none
    share = .none
    rise = .none
    fall = .none
    level = .none
    nearly = .none
    before = .none
    units = .none
    self.matters = matters
  }
}

/// A matter such as applications: how it is recognised and what is told of it.
public struct NarrativeMatter: Sendable {
  /// Its names; empty: any.
  ///
  /// A number belongs to the matter that is named last before it.
  public var topic: PhraseGroup
  /// Words of which one has to stand in the sentence or in a heading above; empty: none.
  public var near: PhraseGroup
  /// Measure words of its numbers.
  public var units: PhraseGroup
  /// Words that must not stand beside its numbers.
  public var without: PhraseGroup
  /// Words for all of it together: two numbers behind them, with nothing said beside, are one number.
  public var totals: PhraseGroup
  /// The figures it has.
  public var figures: [NarrativeFigure]
  /// What is said of it in words.
  public var claims: [NarrativeClaim]
  /// The parts into which it is divided.
  public var divisions: [NarrativeDivision]

  /// Creates a matter.
  public init(
    topic: PhraseGroup,
    near: PhraseGroup,
    units: PhraseGroup,
    without: PhraseGroup,
    totals: PhraseGroup = .none,
    figures: [NarrativeFigure],
    claims: [NarrativeClaim],
    divisions: [NarrativeDivision]
  ) {
    self.topic = topic
    self.near = near
    self.units = units
    self.without = without
    self.totals = totals
    self.figures = figures
    self.claims = claims
    self.divisions = divisions
  }
}

/// Words beside a number, and what the table holds of it.
public struct NarrativeFigure: Sendable {
  /// What it counts, for people.
  public var title: String
  /// Groups of words; one of each stands beside the number.
  public var says: [PhraseGroup]
  /// Words that must not stand beside the number.
  public var without: PhraseGroup
  /// Measure words instead of those of the matter; empty: those of the matter.
  public var units: PhraseGroup
  /// Whether it may be a part of a total: behind 其中.
  public var isPart: Bool
  /// Whether it is told of the year to come: what is carried forward.
  public var isNext: Bool
  /// The figure, or a sum of figures.
  public var value: Expression
  /// Other lawful readings.
  public var readings: [Expression]

  /// Creates a figure.
  public init(
    title: String,
    says: [PhraseGroup],
    without: PhraseGroup,
    units: PhraseGroup,
    isPart: Bool,
    isNext: Bool,
    value: Expression,
    readings: [Expression]
  ) {
    self.title = title
    self.says = says
    self.without = without
    self.units = units
    self.isPart = isPart
    self.isNext = isNext
    self.value = value
    self.readings = readings
  }
}

/// Something that text says in words, and the figures that contradict it.
public struct NarrativeClaim: Sendable {
  /// Groups of words that stand in a clause in this order.
  public var says: [PhraseGroup]
  /// Words that must not stand in the clause.
  public var without: PhraseGroup
  /// Whether it is a claim that everything was done, which words of the paragraph may restrict.
  public var isTotal: Bool
  /// The condition that contradicts it.
  public var against: Expression

  /// Creates a claim.
  public init(
    says: [PhraseGroup],
    without: PhraseGroup,
    isTotal: Bool,
    against: Expression
  ) {
    self.says = says
    self.without = without
    self.isTotal = isTotal
    self.against = against
  }
}

/// Parts that together make up a whole.
public struct NarrativeDivision: Sendable {
  /// The names of each part: who names them all, names the whole.
  public var parts: [PhraseGroup]
  /// Further parts, which few have: they may be left out.
  public var also: [PhraseGroup]
  /// Whether one thing may belong to several parts, so that they may exceed the whole.
  public var overlaps: Bool

  /// Creates a division.
  public init(parts: [PhraseGroup], also: [PhraseGroup] = [], overlaps: Bool) {
    self.parts = parts
    self.also = also
    self.overlaps = overlaps
  }
}

extension PhraseGroup {
  /// No way to say it.
  public static let none = PhraseGroup(phrases: [], source: "")

  /// Its words; numbers in front of a unit are none.
  public var words: [String] {
    phrases.compactMap { if case .words(let text) = $0 { text } else { nil } }
  }
}
