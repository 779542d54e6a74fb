/// A place in a filed document and what stands there, word for word.
public struct Evidence: Sendable, Hashable {
  /// The exact quote; an exact substring of the source.
  public var quote: String
  /// The file.
  public var file: String
  /// Where the quote starts.
  public var place: Place
  /// Title of the section, as printed.
  public var section: String?
  /// Path of the table cell, its labels joined; nil outside tables.
  public var cell: String?

  /// Creates evidence.
  public init(quote: String, file: String, place: Place, section: String?, cell: String?) {
    self.quote = quote
    self.file = file
    self.place = place
    self.section = section
    self.cell = cell
  }
}
