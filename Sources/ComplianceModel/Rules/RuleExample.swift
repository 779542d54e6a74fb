/// A case that shows how an item is meant, and tests it.
public struct RuleExample: Sendable, Hashable {
  /// The outcome it has to have.
  public var outcome: Outcome
  /// A small report: paragraphs, or table cells led by tabs.
  public var text: String
  /// Rows of evidence tables, by kind in order of the rule.
  public var ledgers: [ExampleLedger]
  /// Whether the tables were filed or collected.
  public var provenance: Provenance
  /// Figures of last year's report.
  public var lastYear: [FigureName: Quantity]
  /// Where it is written.
  public var place: RulePlace

  /// Creates an example.
  public init(
    outcome: Outcome,
    text: String,
    ledgers: [ExampleLedger] = [],
    provenance: Provenance = .filed,
    lastYear: [FigureName: Quantity] = [:],
    place: RulePlace
  ) {
    self.outcome = outcome
    self.text = text
    self.ledgers = ledgers
    self.provenance = provenance
    self.lastYear = lastYear
    self.place = place
  }
}

/// Rows of an evidence table as an example writes them.
public struct ExampleLedger: Sendable, Hashable {
  /// Kind of ledger.
  public var kind: String
  /// What stands in each row, by column.
  public var rows: [[String: String]]

  /// Creates a table.
  public init(kind: String, rows: [[String: String]]) {
    self.kind = kind
    self.rows = rows
  }
}
