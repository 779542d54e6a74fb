/// Rows of a CSV file (RFC 4180) with the line each starts on.
///
/// Lines matter more than speed here: a bad cell has to be named by its line, which is why no general
/// CSV library serves.
enum CSVReader {
  struct Row: Sendable {
    var fields: [String]
    /// Line on which the row starts, from 1.
    var line: Int
  }

  static func rows(_ text: String) -> [Row] {
    var rows: [Row] = []
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var line = 1
    var start = 1
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    func finishRow() {
      fields.append(String(field))
      if fields != [""] { rows.append(Row(fields: fields, line: start)) }
      fields = []
      field = String.UnicodeScalarView()
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        field.append("\"")
        index += 1
      case "\"" where isQuoted: isQuoted = false
      case "\"" where field.isEmpty: isQuoted = true
      case "," where !isQuoted:
        fields.append(String(field))
        field = String.UnicodeScalarView()
      case "\r" where !isQuoted && next == "\n": break
      case "\n" where !isQuoted:
        finishRow()
        start = line
      default: field.append(scalar)
      }
      index += 1
    }
    if !field.isEmpty || !fields.isEmpty { finishRow() }
    return rows
  }
}
