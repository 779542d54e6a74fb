/// A paragraph or a table of a Word file, before numbers are printed.
indirect enum WordBlock {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// A paragraph of a Word file.
struct WordParagraph {
  /// What it refers to as its number.
  struct NumberReference {
    /// The list; `0` takes the number of the style away.
    var list: String?
    var level: Int?
  }

  /// Its words; line breaks, tabs and breaks of pages in place.
  var words = ""
  /// The style by its identifier.
  var style: String?
  var number: NumberReference?
  /// Whether it stands in the middle; nil when only its style tells.
  var isCentred: Bool?
  /// Whether it is a line of a table of contents.
  var isContents = false
  /// Why the next paragraph goes on in its line.
  enum Join {
    /// It ends by itself.
    case none
    /// The mark at its end was deleted: all of it belongs to the next one.
    case deleted
    /// A heading in front of text on the same line.
    case runIn
  }

  var join = Join.none
  /// Whether the mark at its end is hidden: without words it is not there at all.
  var isMarkHidden = false
  var hasPicture = false
  /// Text boxes that hang on it.
  var boxes: [WordBlock] = []
  /// Footnotes and endnotes that it refers to.
  var notes: [WordNotes.Key] = []
}

/// A table of a Word file, row by row as it is written.
struct WordTable {
  /// Widths of the columns of the grid, in twentieths of a point.
  var widths: [Int] = []
  var rows: [WordRow] = []
}

/// A row of a table.
struct WordRow {
  /// Columns of the grid in front of the first cell.
  var before = 0
  var cells: [WordCell] = []
  /// Whether it was deleted by a change that is not accepted yet.
  var isDeleted = false
}

/// A cell.
struct WordCell {
  /// How a cell is part of a merged one.
  enum Merge {
    case none, begins, goesOn
  }

  /// Columns of the grid that it takes.
  var columns = 1
  /// Merged with the one above.
  var vertical = Merge.none
  /// Merged with the one on the left, as old files write it.
  var horizontal = Merge.none
  var blocks: [WordBlock] = []
}
