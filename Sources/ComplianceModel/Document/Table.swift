/// A table as the file lays it out: rows of cells, merged cells as the empty ones they left behind.
public struct Table: Sendable {
  /// Rows from top to bottom; they may differ in length.
  public var rows: [[Cell]]

  /// Creates a table.
  public init(rows: [[Cell]]) { self.rows = rows }
}

/// One cell.
public struct Cell: Sendable, Hashable {
  /// Where its text stands, without blanks around it; empty spans mark empty cells.
  public var span: TextSpan
  /// Its text without line breaks and without blanks around it.
  public var text: String

  /// Creates a cell.
  public init(span: TextSpan, text: String) {
    self.span = span
    self.text = text
  }
}
