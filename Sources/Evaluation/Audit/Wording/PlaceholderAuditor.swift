internal import ComplianceModel

/// Finds what was left to be filled in: words such as 待补充, crosses for figures, empty underscores.
struct PlaceholderAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let hits = subject.slips
    var found: [Range<Int>] = []
    let signs = subject.signs
    let scalars = text.scalars
    let statements = subject.index.statements
    for index in statements.indices {
      let range = statements[index].range
      let words = hits.all(.placeholder, in: range)
      let crosses = crosses(in: range, signs, scalars)
      guard !words.isEmpty || !crosses.isEmpty else { continue }
      for range in (words + crosses).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        // One gap is told once: XX年XX月XX日.
        if let last = found.last, range.lowerBound <= last.upperBound + 2 {
          found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          found.append(range)
        }
      }
    }
    return found.map { range in
      let span = text.source(of: range)
      let printed = report.document.text.string(span)
      return subject.guide.finding(
        .placeholder,
        ["printed": printed],
        actual: printed,
        evidence: [report.evidence(surroundings(of: range))]
      )
    }
  }

  /// The clause, since a bare XX tells nobody where to look.
  private func surroundings(of range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, range.lowerBound - start < 12, !isStop(text.scalars[start - 1]) { start -= 1 }
    while end < text.scalars.count, end - range.upperBound < 12, !isStop(text.scalars[end]) {
      end += 1
    }
    return start..<end
  }

  private func isStop(_ scalar: Unicode.Scalar) -> Bool {
    Self.stops.contains(scalar)
  }

  /// Crosses, boxes and underscores in the place of a word or a number.
  private func crosses(
    in range: Range<Int>,
    _ signs: Signs,
    _ scalars: [Unicode.Scalar]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = range.lowerBound
    for start in signs.all(in: range)
    where start >= end && Self.signs.contains(scalars[start]) {
      let scalar = scalars[start]
      end = start + 1
      while end < range.upperBound, scalars[end] == scalar { end += 1 }
      if let gap = gap(scalar, start..<end, in: range) { found.append(gap) }
    }
    return found
  }

  private static let stops = ScalarSet("\n,。;:!?")
  private static let signs = ScalarSet("x×✕*_□○△?")
  private static let counted = ScalarSet("年月日号条件次篇期个项份场人万名家")

  private func gap(_ sign: Unicode.Scalar, _ run: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    let before = run.lowerBound > range.lowerBound ? text.scalars[run.lowerBound - 1] : "\n"
    let behind = run.upperBound < range.upperBound ? text.scalars[run.upperBound] : "\n"
    let counts = Self.counted.contains(behind)
    switch sign {
    case "x", "×", "✕":
      // 20XX年; otherwise letters and digits beside it make it a word, a size or a product.
      if run.count == 2, counts, behind == "年", run.lowerBound >= range.lowerBound + 2,
        text.scalars[run.lowerBound - 1] == "0", text.scalars[run.lowerBound - 2] == "2"
      {
        return (run.lowerBound - 2)..<run.upperBound
      }
      guard !isLatin(before), !isLatin(behind) else { return nil }
      if run.count >= 2 { return before.isHan || behind.isHan || counts ? run : nil }
      return counts && isPlaceOfNumber(before) ? run : nil
    case "*", "○", "△":
      // 张**, 3701****: masked on purpose, as no office of the agency would be.
      let isOffice = sign == "*" && "科局厅委处室".unicodeScalars.contains(behind)
      return run.count >= 2 && (counts || isOffice) && !isLatin(before) && behind != "号" ? run : nil
    case "□":
      return run.count >= 2 || counts && before.isHan ? run : nil
    case "_":
      return run.count >= 2 && !isLatin(before) && !isLatin(behind) ? run : nil
    default:
      return run.count >= 2 && counts ? run : nil
    }
  }

  /// Whether a single cross in front of a unit stands for a number: 共×条, not 某×人.
  private func isPlaceOfNumber(_ before: Unicode.Scalar) -> Bool {
    "共计开息请到出办理年月有约为了达设立\n".unicodeScalars.contains(before)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCII && scalar.properties.isAlphabetic || scalar == "-"
      || scalar == "."
  }
}
