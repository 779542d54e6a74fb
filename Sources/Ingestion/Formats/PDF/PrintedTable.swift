internal import ComplianceModel

/// The lines of a table → rows of cells; nothing if they do not come together surely.
enum PrintedTable {
  /// A cell.
  struct Cell {
    var words: String
    var place: Place
  }

  /// Lines and words of a line at most; the tables of a report have some 300 lines.
  private static let mostLines = 1_000
  private static let mostWords = 500

  /// The rows; nil if some number might belong to another label.
  static func rows(_ lines: [PrintedLine], _ measure: PageMeasure) -> [[Cell]]? {
    guard lines.count <= mostLines, lines.allSatisfy({ $0.words.count <= mostWords }) else {
      return nil
    }
    var rows: [[Cell]] = []
    for section in TableSection.sections(lines, measure) {
      guard let read = section.rows() else { return nil }
      rows += read
    }
    return rows
  }

  /// What stands in the lines, of which nobody knows the cells.
  static func unread(_ lines: [PrintedLine]) -> [[Cell]] {
    lines.map { [Cell(words: $0.text, place: $0.place)] }
  }
}
