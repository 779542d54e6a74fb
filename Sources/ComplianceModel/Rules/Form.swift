/// A declared statistics form: which tables, rows and columns it has and how they relate.
public struct Form: Sendable {
  /// Identifier, such as `tables-2019`.
  public var id: String
  /// Title for people.
  public var title: String
  /// Report years it was in force for.
  public var years: ClosedRange<Int>
  /// Its tables in order.
  public var tables: [FormTable]
  /// What has to hold between its figures.
  public var relations: [FormRelation]
  /// What has to hold between its figures and those of the year before (`last.…`).
  public var yearRelations: [FormRelation]
  /// Figures that count regulations (规章), which few bodies have the power to make.
  public var regulations: Set<FigureName>
  /// Figures that tell by how much something rose or fell, and may be negative.
  public var changes: Set<FigureName>
  /// The parts that a report of these years needs, in their order; empty where nothing is told.
  public var parts: [FormPart]
  /// The last day of publication in the following year, by kind of agency.
  public var deadlines: [AgencyKind: MonthDay]
  /// How running text speaks of its figures; nil when nothing is declared.
  public var narrative: Narrative?
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a form.
  public init(
    id: String,
    title: String,
    years: ClosedRange<Int>,
    tables: [FormTable],
    relations: [FormRelation],
    yearRelations: [FormRelation] = [],
    regulations: Set<FigureName> = [],
    changes: Set<FigureName> = [],
    parts: [FormPart] = [],
    deadlines: [AgencyKind: MonthDay] = [:],
    narrative: Narrative? = nil,
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.years = years
    self.tables = tables
    self.relations = relations
    self.yearRelations = yearRelations
    self.regulations = regulations
    self.changes = changes
    self.parts = parts
    self.deadlines = deadlines
    self.narrative = narrative
    self.place = place
  }

  /// Every figure name of the form.
  public var figureNames: [FigureName] {
    tables.flatMap { table in
      table.rows.flatMap { row in row.figureNames(columns: table.columns) }
    }
  }
}

/// One table of a form.
public struct FormTable: Sendable {
  /// How label and value cells lie.
  public enum Layout: String, Sendable, CaseIterable {
    /// Label, unit and value on each row.
    case list
    /// Blocks with a title row and a header row of their own.
    case blocks
    /// Labels on the left, one value for each column.
    case matrix
    /// Labels above, a single row of values.
    case columns
  }

  /// Identifier, such as `applications`.
  public var id: String
  /// How it is laid out.
  public var layout: Layout
  /// Its columns from left to right; empty for lists and blocks.
  public var columns: [FormColumn]
  /// Its rows in order, flattened; `depth` tells the tree.
  public var rows: [FormRow]

  /// Creates a table.
  public init(id: String, layout: Layout, columns: [FormColumn], rows: [FormRow]) {
    self.id = id
    self.layout = layout
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a form table.
public struct FormColumn: Sendable, Hashable {
  /// Labels from the outermost to the innermost.
  public var labels: [String]
  /// What is put behind the row's figure name; empty for the total.
  public var suffix: String

  /// Creates a column.
  public init(labels: [String], suffix: String) {
    self.labels = labels
    self.suffix = suffix
  }
}

/// A row of a form table.
public struct FormRow: Sendable, Hashable {
  /// Label with its number, as the form prints it.
  public var label: String
  /// Depth in the tree of labels, from 0.
  public var depth: Int
  /// Name of its figure; nil for rows without one and for rows with a name for each column.
  public var name: FigureName?
  /// Unit as the form prints it; nil where it prints none.
  public var unit: String?
  /// Whether it only divides the table.
  public var isHeading: Bool
  /// In blocks: name and label of the figure in each column.
  public var cells: [FormCell]

  /// Creates a row.
  public init(
    label: String,
    depth: Int,
    name: FigureName?,
    unit: String?,
    isHeading: Bool,
    cells: [FormCell] = []
  ) {
    self.label = label
    self.depth = depth
    self.name = name
    self.unit = unit
    self.isHeading = isHeading
    self.cells = cells
  }

  /// The names of the figures on this row.
  public func figureNames(columns: [FormColumn]) -> [FigureName] {
    if !cells.isEmpty { return cells.map(\.name) }
    guard let name, !isHeading else { return [] }
    return columns.isEmpty ? [name] : columns.map { name.of(column: $0) }
  }
}

/// A cell of a block row or of a table with a single row of values.
public struct FormCell: Sendable, Hashable {
  /// Column labels from the outermost to the innermost.
  public var labels: [String]
  /// Name of its figure.
  public var name: FigureName

  /// Creates a cell.
  public init(labels: [String], name: FigureName) {
    self.labels = labels
    self.name = name
  }
}

extension FigureName {
  /// The name of this figure in a column, such as `收到申请数·自然人`.
  public func of(column: FormColumn) -> FigureName {
    column.suffix.isEmpty ? self : FigureName(rawValue: rawValue + "·" + column.suffix)
  }
}

/// Something that has to hold between figures of a form.
public struct FormRelation: Sendable {
  /// How sure a violation is a mistake.
  public enum Kind: String, Sendable, CaseIterable {
    /// Stated by the form, or true by definition.
    case hard
    /// Usual, but there are lawful exceptions.
    case soft
  }

  /// Title for people, such as `收到申请数＝各渠道申请数之和`.
  public var title: String
  /// The comparison.
  public var holds: Expression
  /// How sure.
  public var kind: Kind
  /// Whether it holds in each column of the table by itself.
  public var eachColumn: Bool
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a relation.
  public init(title: String, holds: Expression, kind: Kind, eachColumn: Bool, place: RulePlace) {
    self.title = title
    self.holds = holds
    self.kind = kind
    self.eachColumn = eachColumn
    self.place = place
  }
}

extension FormRelation {
  /// Whether it compares with figures of the year before.
  public var looksBack: Bool { holds.names.contains { $0.name.hasPrefix(Fact.lastYear) } }
}
