/// A tree of indicators and items by which reports are judged (指标体系).
public struct Checklist: Sendable {
  /// Identifier, such as `report-content`.
  public var id: String
  /// Title.
  public var title: String
  /// Version.
  public var version: String
  /// Where demands and marks come from.
  public var source: String
  /// Decimals in which marks are printed (0…4).
  public var places: Int
  /// Whom it concerns.
  public var audience: Audience
  /// Grades, best first.
  public var grades: [GradeBand]
  /// What becomes of that which does not apply, at the root and wherever an indicator says nothing else.
  public var notApplicable: NotApplicablePolicy
  /// What bonus items may add.
  public var bonus: BonusRule
  /// The sum is scaled to this, such as 100 for one of 100.64; nil when it is the score.
  ///
  /// Bonus and caps count on this scale.
  public var outOf: Marks?
  /// Local calendars on top of the national one, by identifier.
  public var calendars: [String]
  /// Other checklists of which this one is a blend; empty for one of its own.
  public var parts: [BlendPart]
  /// Top indicators; empty for a blend.
  public var indicators: [Indicator] {
    get { tree.value }
    set { tree = Deferred(newValue) }
  }
  var tree: Deferred<[Indicator]>
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a checklist.
  public init(
    id: String,
    title: String,
    version: String,
    source: String,
    places: Int,
    audience: Audience,
    grades: [GradeBand],
    notApplicable: NotApplicablePolicy = .rescale,
    bonus: BonusRule = BonusRule(),
    outOf: Marks? = nil,
    calendars: [String] = [],
    parts: [BlendPart] = [],
    indicators: [Indicator],
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.source = source
    self.places = places
    self.audience = audience
    self.grades = grades
    self.notApplicable = notApplicable
    self.bonus = bonus
    self.outOf = outOf
    self.calendars = calendars
    self.parts = parts
    tree = Deferred(indicators)
    self.place = place
  }

  /// Sum of the marks of the top indicators that count, or of the parts of a blend.
  public var marks: Marks {
    let scored = indicators.filter { $0.role == .scored }
    return scored.reduce(.zero) { $0 + $1.marks } + parts.reduce(.zero) { $0 + $1.marks }
  }

  /// What the score is out of when everything applies.
  public var full: Marks { outOf ?? marks }

  /// All items in order.
  public var items: [Item] { indicators.flatMap(\.items) }

  /// The items that are written in this checklist and not taken from another, in order.
  public var ownItems: [Item] {
    items.filter { $0.place.file.hasPrefix("checklists/\(id)/") }
  }
}

/// A checklist that is blended with others, and the marks that its score is scaled to.
///
/// It is scored whole by its own rules first, with its own bonus and veto: a grade forced within it
/// stays within it.
public struct BlendPart: Sendable, Hashable {
  /// Identifier of the checklist.
  public var checklist: String
  /// Its weight as marks of the whole.
  public var marks: Marks
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a part.
  public init(checklist: String, marks: Marks, place: RulePlace) {
    self.checklist = checklist
    self.marks = marks
    self.place = place
  }
}

/// A grade and the score from which it is given.
public struct GradeBand: Sendable, Hashable {
  /// Name, such as `优秀`.
  public var title: String
  /// Lowest score that earns it.
  public var from: Marks

  /// Creates a band.
  public init(title: String, from: Marks) {
    self.title = title
    self.from = from
  }
}

/// An inner node of the tree (指标).
public struct Indicator: Sendable {
  /// Identifier, unique in its checklist.
  public var id: String
  /// Title.
  public var title: String
  /// Full marks; equal to the sum of its scored children's, unless these are deductions.
  public var marks: Marks
  /// What part its marks play; whatever is not scored passes on to all that is below.
  public var role: ItemRole
  /// Whether its children take their marks away from its own, down to nothing (扣完为止).
  public var deducts: Bool
  /// What becomes of that which does not apply in it; nil for what the checklist says.
  ///
  /// Deductions that do not apply are just not made.
  public var notApplicable: NotApplicablePolicy?
  /// What is below.
  public var children: [Child]
  /// Where it is declared.
  public var place: RulePlace

  /// Creates an indicator.
  public init(
    id: String,
    title: String,
    marks: Marks,
    role: ItemRole = .scored,
    deducts: Bool = false,
    notApplicable: NotApplicablePolicy? = nil,
    children: [Child],
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.marks = marks
    self.role = role
    self.deducts = deducts
    self.notApplicable = notApplicable
    self.children = children
    self.place = place
  }

  /// Items and indicators may stand side by side.
  public enum Child: Sendable {
    /// A further division.
    case indicator(Indicator)
    /// A leaf.
    case item(Item)

    /// Full marks.
    public var marks: Marks {
      switch self {
      case .indicator(let indicator): indicator.marks
      case .item(let item): item.marks
      }
    }

    /// What part they play.
    public var role: ItemRole {
      switch self {
      case .indicator(let indicator): indicator.role
      case .item(let item): item.role
      }
    }
  }

  /// All items below, in order.
  public var items: [Item] {
    children.flatMap { child in
      switch child {
      case .indicator(let indicator): indicator.items
      case .item(let item): [item]
      }
    }
  }
}
