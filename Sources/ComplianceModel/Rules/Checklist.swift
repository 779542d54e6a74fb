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
  /// Top indicators.
  public var indicators: [Indicator]
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
    self.indicators = indicators
    self.place = place
  }

  /// Sum of the marks of the top indicators.
  public var marks: Marks { indicators.reduce(.zero) { $0 + $1.marks } }

  /// All items in order.
  public var items: [Item] { indicators.flatMap(\.items) }
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
  /// Full marks; equal to the sum of its children's.
  public var marks: Marks
  /// What is below.
  public var children: [Child]
  /// Where it is declared.
  public var place: RulePlace

  /// Creates an indicator.
  public init(id: String, title: String, marks: Marks, children: [Child], place: RulePlace) {
    self.id = id
    self.title = title
    self.marks = marks
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
