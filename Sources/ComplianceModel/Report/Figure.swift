/// The name under which a figure is known whatever the form it was printed in, such as `收到申请数`.
public struct FigureName: Codable, DeclaredName {
  /// The name; a part of a total follows it behind a middle dot, such as `收到申请数·自然人`.
  public var rawValue: String

  /// Names a figure.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A value cell of a statistics table.
public struct Figure: Sendable, Hashable {
  /// What kind of content the cell holds.
  public enum State: String, Codable, Sendable, Hashable, CaseIterable {
    /// A number.
    case exact
    /// A number the cell itself calls approximate, such as `5000余人`.
    case approximate
    /// Nothing.
    case blank
    /// `/`, `—` and the like.
    case slash
    /// `不适用`, `无此项`
    case notApplicable
    /// The value cell of a heading row, which has none.
    case header
    /// Covered by a merged neighbour.
    case merged
    /// Some other text.
    case words
  }

  /// Shared name; nil for a row that no form declares.
  public var name: FigureName?
  /// Identifier of the declared table, such as `applications`.
  public var table: String
  /// Row labels as printed from the outermost in, then column labels.
  public var path: [String]
  /// Unit as printed.
  public var unit: String?
  /// Text of the cell as printed.
  public var raw: String
  /// What the cell holds.
  public var state: State
  /// Its value; nil unless the state is `exact` or `approximate`.
  public var value: NumberRange?
  /// Where the cell stands; for headings the label.
  public var span: TextSpan

  /// The numbers the cell can stand for: an empty cell may hold any count, words say nothing.
  public var range: NumberRange {
    switch state {
    case .exact, .approximate: value ?? .unknown
    case .blank, .slash, .notApplicable: .anyCount
    case .header, .merged, .words: .unknown
    }
  }

  /// Creates a figure.
  public init(
    name: FigureName?,
    table: String,
    path: [String],
    unit: String?,
    raw: String,
    state: State,
    value: NumberRange?,
    span: TextSpan
  ) {
    self.name = name
    self.table = table
    self.path = path
    self.unit = unit
    self.raw = raw
    self.state = state
    self.value = value
    self.span = span
  }
}
