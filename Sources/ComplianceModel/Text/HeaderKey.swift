extension StringProtocol {
  /// The form in which headers of tables are compared.
  ///
  /// Folded, without blanks, without notes in brackets (`公布日期（年月日）`), without the marks of
  /// templates around it (`*标题：`) and without a leading 是否 or 有无, so that `是否涉密` is 涉密. What
  /// would leave nothing is kept.
  public var headerKey: String {
    let whole = Array(matchingKey.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var depth = 0
    for scalar in whole {
      switch scalar {
      case "(", "[": depth += 1
      case ")",
        "]" where depth > 0:
        depth -= 1
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    let marks = "*:#、.".unicodeScalars
    while let first = kept.first, marks.contains(first) { kept.removeFirst() }
    while let last = kept.last, marks.contains(last) { kept.removeLast() }
    for word in ["是否", "有无"] {
      let scalars = Array(word.unicodeScalars)
      if kept.count > scalars.count, kept.starts(with: scalars) { kept.removeFirst(scalars.count) }
    }
    return String(String.UnicodeScalarView(kept.isEmpty ? whole : kept))
  }
}
