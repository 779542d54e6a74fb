/// A table as the file lays it out: rows of cells.
///
/// A merged cell stands where it begins; the other places that it covers are fillers, or, in plain
/// text, the empty cells that it left behind.
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
  /// Whether this is only a place that a merged cell covers; it is not blank, it is no cell.
  public var isFiller: Bool

  /// Creates a cell.
  public init(span: TextSpan, text: String, isFiller: Bool = false) {
    self.span = span
    self.text = text
    self.isFiller = isFiller
  }
}
