internal import ComplianceModel

/// Checks that the numbers of headings follow each other without gaps and repeats.
///
/// Numbered paragraphs belong to the same rows as numbered headings: a list may mix both.
struct OutlineAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  private struct Numbered {
    var numbering: Numbering
    var span: TextSpan
  }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    let rows = rows()
    let gaps = OutlineGap(
      report: report,
      titles: subject.guide.sections,
      lone: rows.filter { $0.count == 1 }.compactMap(\.first).map { ($0.numbering, $0.span) }
    )
    for row in rows {
      for (before, next) in zip(row, row.dropFirst()) {
        let (first, second) = (before.numbering.ordinal, next.numbering.ordinal)
        if second == first {
          findings.append(finding(.headingRepeat, before, next))
        } else if second == first + 2,
          let reason = gaps.reason(between: before.span, next.span, like: before.numbering)
        {
          findings.append(finding(reason, after: before))
        } else if second > first + 1 {
          findings.append(finding(.headingGap, before, next))
        }
      }
      if let first = row.first, row.count >= 2, first.numbering.ordinal > 1 {
        findings.append(finding(.headingStart, nil, first))
      }
    }
    return findings
  }

  private func finding(_ code: AuditCode, _ before: Numbered?, _ next: Numbered) -> Finding {
    let after = next.numbering.printed
    let expected = (before?.numbering.ordinal ?? 0) + 1
    return subject.guide.finding(
      code,
      before.map { ["before": $0.numbering.printed, "after": after] } ?? ["after": after],
      expected: "第\(expected)个",
      actual: after,
      evidence: ([before, next].compactMap(\.self)).map { report.evidence($0.span) }
    )
  }

  private func finding(_ reason: OutlineGap.Reason, after before: Numbered) -> Finding {
    let evidence = [before.span, reason.span].map { report.evidence($0) }
    switch reason {
    case .style(let other, _):
      return subject.guide.finding(
        .headingStyle,
        ["before": before.numbering.printed, "after": other.printed],
        actual: other.printed,
        evidence: evidence
      )
    case .unnumbered(let title, _):
      let demanded = OutlineGap.number(behind: before.numbering)
      return subject.guide.finding(
        .headingUnnumbered,
        ["heading": title, "demanded": demanded],
        expected: demanded,
        evidence: evidence
      )
    }
  }

  /// Runs of numbers of one style under one heading.
  ///
  /// A run ends where the numbers start again at 1,
  /// as lists within a text do.
  private func rows() -> [[Numbered]] {
    let styles = Numbering.Style.allCases
    var open = Array(repeating: [Numbered](), count: styles.count)
    var finished: [[Numbered]] = []
    func close(_ depth: Int) {
      if !open[depth].isEmpty { finished.append(open[depth]) }
      open[depth] = []
    }
    let chapters = report.headings.first { $0.numbering != nil }?.numbering
      .flatMap { styles.firstIndex(of: $0.style) }
    for block in report.document.blocks {
      guard let numbering = block.numbering else { continue }
      let own = styles.firstIndex(of: numbering.style) ?? 0
      // A higher number closes the rows below it; none is higher than that of chapters.
      for other in styles.indices where other != chapters {
        if own == chapters || other > own { close(other) }
      }
      if let last = open[own].last, startsAgain(numbering, after: last) { close(own) }
      open[own].append(Numbered(numbering: numbering, span: block.span))
    }
    for depth in styles.indices { close(depth) }
    return finished.sorted { ($0.first?.span.start ?? 0) < ($1.first?.span.start ?? 0) }
  }

  private func startsAgain(_ numbering: Numbering, after last: Numbered) -> Bool {
    numbering.ordinal == 1 && last.numbering.ordinal != 1
  }
}
