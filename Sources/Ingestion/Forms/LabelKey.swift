internal import ComplianceModel

/// A label of a table, made comparable.
///
/// Numbers in front, notes in brackets, 其中, blanks and punctuation differ from report to report and
/// between variants of one form; the words do not.
struct LabelKey: Hashable, Sendable {
  private let key: ScalarKey

  /// The words that are left.
  var scalars: [Unicode.Scalar] { key.scalars }

  var isEmpty: Bool { scalars.isEmpty }

  init(_ label: String) { self.init(folded: label.matchingScalars) }

  /// The key of a label that is folded and without blanks.
  init(folded label: [Unicode.Scalar]) {
    var start = 0
    if let match = NumberingReader.match(in: label, at: 0, end: label.count),
      match.end < label.count
    {
      start = match.end
    }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(label.count - start)
    var depth = 0
    for scalar in label[start...] {
      if scalar == "(" { depth += 1 }
      if depth == 0, Self.isWord(scalar) { kept.append(scalar) }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    if kept.count >= 2, kept[0] == "其", kept[1] == "中" { kept.removeFirst(2) }
    key = ScalarKey(kept)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isHan || scalar.isDigit { return true }
    switch scalar.value {
    case ..<0x80: return (0x61...0x7A).contains(scalar.value)
    // Punctuation of Chinese texts.
    case 0x2010...0x2027, 0x3001...0x3003: return false
    default: return scalar.properties.isAlphabetic
    }
  }

  /// The label as it is shown: without layout blanks, in the printed characters.
  static func printed(_ label: String) -> String {
    String(scalars: label.unicodeScalars.filter { !$0.isBlank })
  }
}
