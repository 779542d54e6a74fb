internal import ComplianceModel

/// Finds places where a character was lost: `100[image: ]` for 100%, the sign for what could not be
/// decoded.
struct LostAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var source: SourceText { report.document.text }

  /// So many places may have lost their characters before the report was published.
  private static let published = 3

  func findings() -> [Finding] {
    let pictures = report.document.blocks.flatMap { block in
      block.leftovers.filter { isPercent($0, in: block.span) }
    }
    let images = pictures.map { leftover -> Finding in
      var start = leftover.start
      while start > 0, isNumber(source.scalars[start - 1]) { start -= 1 }
      return finding(TextSpan(start, leftover.end), blame: .report)
    }
    let lost = undecoded()
    // Files are decoded as they are or not at all, so a few such signs were published; many are the
    // work of one wrong encoding on the way here.
    guard lost.count > Self.published else {
      return images + lost.map { finding($0, blame: .report) }
    }
    return images + lost.prefix(1).map { finding($0, blame: .extraction) }
  }

  private func finding(_ span: TextSpan, blame: Finding.Blame) -> Finding {
    let printed = source.string(span)
    return subject.guide.finding(
      .characterLost,
      ["printed": printed],
      blame: blame,
      actual: printed,
      evidence: [report.evidence(span)]
    )
  }

  private func isNumber(_ scalar: Unicode.Scalar) -> Bool { scalar.folded.isDigit || scalar == "." }

  /// A picture directly behind a number that ends its clause, behind 率 or 均为: the sign was one.
  private func isPercent(_ leftover: TextSpan, in block: TextSpan) -> Bool {
    guard leftover.start > block.start, isNumber(source.scalars[leftover.start - 1]) else {
      return false
    }
    let behind = leftover.end < source.scalars.count ? source.scalars[leftover.end].folded : "\n"
    guard "。,;、)\n\r".unicodeScalars.contains(behind) else { return false }
    var start = leftover.start
    while start > block.start, isNumber(source.scalars[start - 1]) { start -= 1 }
    let before = source.scalars[max(block.start, start - 8)..<start]
    return before.contains("率") || before.contains("比") || before.contains("度")
      || before.contains("为")
  }

  /// Runs of U+FFFD, each with a few characters in front of it.
  private func undecoded() -> [TextSpan] {
    var found: [TextSpan] = []
    var offset = 0
    while let first = source.scalars[offset...].firstIndex(of: "\u{FFFD}") {
      offset = first
      while offset < source.scalars.count, source.scalars[offset] == "\u{FFFD}" { offset += 1 }
      var start = first
      while start > 0, first - start < 6, source.scalars[start - 1] != "\n" { start -= 1 }
      found.append(TextSpan(start, offset))
    }
    return found
  }
}
