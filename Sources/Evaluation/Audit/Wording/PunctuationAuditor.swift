internal import ComplianceModel

/// Finds punctuation marks that cannot follow each other, such as 。。 and 、，, and those that lack the
/// other one of their pair.
struct PunctuationAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  /// Folded, as they are looked for.
  private static let stops = ScalarSet(",。;:、!?")

  func findings() -> [Finding] {
    var found: [Range<Int>] = []
    let signs = subject.signs
    let scalars = text.scalars
    for block in blocks() {
      var end = block.lowerBound
      for start in signs.all(in: block)
      where start >= end && Self.stops.contains(scalars[start]) {
        end = start + 1
        while end < block.upperBound, Self.stops.contains(scalars[end]) { end += 1 }
        if isWrong(start..<end) { found.append(start..<end) }
      }
    }
    found += PairCheck(subject: subject).unpaired()
    return found.sorted { $0.lowerBound < $1.lowerBound }.map { range in
      var (start, end) = (range.lowerBound, range.upperBound)
      while start > 0, range.lowerBound - start < 6, text.scalars[start - 1].isHan { start -= 1 }
      while end < text.scalars.count, end - range.upperBound < 4, text.scalars[end].isHan {
        end += 1
      }
      let printed = report.document.text.string(text.source(of: range))
      return subject.guide.finding(
        .punctuation,
        ["printed": printed],
        actual: printed,
        evidence: [report.evidence(start..<end)]
      )
    }
  }

  /// Two marks between Chinese characters; runs of one mark for emphasis and dots are no slips.
  private func isWrong(_ run: Range<Int>) -> Bool {
    guard run.count == 2 else { return false }
    let pair = text.string(run)
    // What is written ASCII throughout may be part of a web address or a time.
    let span = text.source(of: run)
    let printed = report.document.text.scalars[span.range]
    return !["!!", "??", "?!", "!?", "::"].contains(pair) && span.count == 2
      && printed.contains { !$0.isASCII }
  }

  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var last = -1
    let statements = subject.index.statements
    for index in statements.indices where statements[index].role == .body {
      let range = statements[index].range
      if statements[index].block == last, let open = blocks.popLast() {
        blocks.append(open.lowerBound..<range.upperBound)
      } else {
        blocks.append(range)
      }
      last = statements[index].block
    }
    // The mark behind the last clause belongs to it.
    return blocks.map { $0.lowerBound..<min(text.scalars.count, $0.upperBound + 2) }
  }
}
