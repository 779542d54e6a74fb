extension TableField {
  /// The field as it stands in a CSV file.
  var printed: String {
    switch self {
    case .empty: ""
    case .number(let number): number
    case .text(let text): TableField.quoted(TableField.guarded(text))
    }
  }

  /// Spreadsheets run what starts like a formula, also in full width; a leading `'` prevents that.
  ///
  /// A NUL would end the field in some programs.
  private static func guarded(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0 != "\0" }
    switch scalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return "'" + String(scalars)
    default: return String(scalars)
    }
  }

  private static func quoted(_ text: String) -> String {
    let special: [Unicode.Scalar] = [",", "\"", "\n", "\r"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}

/// Tables as CSV that Excel opens as it should: UTF-8 with byte order mark, lines ending in CR LF.
enum CSVWriter {
  /// The file.
  static func text(_ table: Table) -> String {
    let lines = [table.columns.map { .text($0.title) }] + table.rows
    return "\u{feff}"
      + lines.map { $0.map(\.printed).joined(separator: ",") + "\r\n" }.joined()
  }
}
