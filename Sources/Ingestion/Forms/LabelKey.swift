internal import ComplianceModel

/// Labels of tables, made comparable.
///
/// Numbers in front, notes in brackets, 其中, blanks and punctuation differ from report to report and
/// between variants of one form; the words do not.
enum LabelKey {
  static func key(_ label: String) -> String {
    var scalars = Array(label.matchingKey.unicodeScalars)
    dropNumber(&scalars)
    var kept: [Unicode.Scalar] = []
    var depth = 0
    for scalar in scalars {
      if scalar == "(" { depth += 1 }
      if depth == 0, scalar.isHan || scalar.isDigit || scalar.properties.isAlphabetic {
        kept.append(scalar)
      }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    var key = String(scalars: kept)
    if key.hasPrefix("其中") { key.removeFirst(2) }
    return key
  }

  /// The label as it is shown: without layout blanks, in the printed characters.
  static func printed(_ label: String) -> String {
    String(scalars: Array(label.unicodeScalars).filter { !$0.isBlank })
  }

  private static func dropNumber(_ scalars: inout [Unicode.Scalar]) {
    let text = SourceText(scalars, anchors: [])
    if let match = NumberingReader.match(in: text, at: 0, end: text.scalars.count),
      match.end < scalars.count
    {
      scalars.removeFirst(match.end)
    }
  }
}
