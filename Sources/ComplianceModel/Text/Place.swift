/// Where something stands in a file, for people.
///
/// Text and web pages have lines, pages printed by a converter (PDF) have pages and lines on them, Word
/// files have neither: there paragraphs are counted.
public struct Place: Sendable, Hashable, Comparable {
  /// What is counted.
  public enum Unit: Sendable, Hashable {
    /// Lines of the file, or of the page.
    case line
    /// Paragraphs of the file; a cell of a table counts as one.
    case paragraph
  }

  /// Page, counted from 1; nil for files without pages.
  public var page: Int?
  /// Line, or paragraph, counted from 1.
  public var line: Int
  /// Column in Unicode scalars, counted from 1.
  public var column: Int
  /// What `line` counts.
  public var unit: Unit

  /// Creates a place.
  public init(page: Int? = nil, line: Int, column: Int, unit: Unit = .line) {
    self.page = page
    self.line = line
    self.column = column
    self.unit = unit
  }

  /// Order of reading.
  public static func < (left: Place, right: Place) -> Bool {
    (left.page ?? 0, left.line, left.column) < (right.page ?? 0, right.line, right.column)
  }
}
