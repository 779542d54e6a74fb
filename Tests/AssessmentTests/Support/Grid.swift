/// A CSV text as a spreadsheet holds it, to fill in and to save again.
struct Grid {
  var rows: [[String]]

  /// Reads quoted fields with commas, doubled quotes and line breaks.
  init(_ text: String) {
    rows = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars.drop { $0 == "\u{feff}" }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(field))
        field = .init()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [String(field)])
        (row, field) = ([], .init())
      default: field.append(scalar)
      }
    }
  }

  /// The text as a spreadsheet saves it.
  var text: String {
    rows.map { row in
      row.map { field in
        let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"")
        let isPlain = field.unicodeScalars.allSatisfy { !",\"\r\n".unicodeScalars.contains($0) }
        return isPlain ? field : "\"\(doubled)\""
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// Position of a column.
  func column(_ heading: String) -> Int { rows.first?.firstIndex(of: heading) ?? -1 }

  /// What a row holds below a heading.
  func callAsFunction(_ row: Int, _ heading: String) -> String { rows[row][column(heading)] }

  /// Fills in a cell.
  mutating func fill(_ row: Int, _ values: [String: String]) {
    for (heading, value) in values { rows[row][column(heading)] = value }
  }

  /// The row that holds these words below a heading.
  func row(_ heading: String, starting words: String) -> Int? {
    rows.indices.dropFirst().first { self($0, heading).hasPrefix(words) }
  }
}
