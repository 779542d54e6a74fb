internal import ComplianceModel

/// Recognises lines that hold nothing but the number of a printed page.
enum PageNumber {
  /// Whether a line is like `- 3 -`, `第3页` or `第 3 页 共 12 页`.
  static func isOne(_ line: TextSpan, in text: SourceText) -> Bool {
    guard (3...24).contains(line.count) else { return false }
    // Every line comes here: most are known by their ends.
    let body = text.trimmed(line)
    guard body.count > 0 else { return false }
    switch (text.folded[body.start], text.folded[body.end - 1]) {
    case ("-", "-"): return holds(body, text) { $0 == "-" }
    case ("第", "页"):
      return holds(body, text) { scalar in
        switch scalar {
        case "第", "页", "共", "/", ",": true
        default: false
        }
      }
    default: return false
    }
  }

  /// Whether a line holds a number, and besides numbers and blanks only some signs.
  private static func holds(
    _ body: TextSpan,
    _ text: SourceText,
    besides isSign: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var count = 0
    var hasNumber = false
    for scalar in text.folded[body.range] where scalar != " " {
      count += 1
      if scalar.isNumber { hasNumber = true } else if !isSign(scalar) { return false }
    }
    return hasNumber && (3...12).contains(count)
  }
}
