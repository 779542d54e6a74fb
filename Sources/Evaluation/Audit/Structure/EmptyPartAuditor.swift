internal import ComplianceModel

/// Finds headings with neither text, table, picture nor heading below them.
struct EmptyPartAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    let blocks = report.document.blocks
    // Blocks stand in order, so what follows a heading is found by where it starts. Name and day under
    // the report are no content of its last part.
    let ending = [report.signature?.span, report.signed?.span].compactMap(\.self)
    let starts = blocks.map(\.span)
      .filter { span in !ending.contains { $0.start <= span.start && span.end <= $0.end } }
      .map(\.start)
    return report.headings.indices.compactMap { index in
      let heading = report.headings[index]
      guard heading.numbering != nil else { return nil }
      let next = index + 1 < report.headings.count ? report.headings[index + 1] : nil
      if let next, next.parent == index { return nil }
      // Another heading below may be of a style that seems to be higher.
      if let next, next.level > heading.level { return nil }
      let end = next?.span.start ?? report.document.text.scalars.count
      let place = starts.partitioningIndex { $0 > heading.span.start }
      guard place == starts.count || starts[place] >= end, !isContents(index),
        !isSentence(heading), !hasPicture(heading.span.end..<end)
      else { return nil }
      return subject.guide.finding(
        .partEmpty,
        ["part": heading.title],
        actual: "没有内容",
        evidence: [report.evidence(heading.span)]
      )
    }
  }

  /// A picture that left a marker is content.
  private func hasPicture(_ range: Range<Int>) -> Bool {
    guard range.count <= 4_000 else { return true }
    return report.document.text.scalars[range].contains { $0 == "[" || $0 == "!" }
  }

  /// A run of headings without anything between them, which names the same titles as chapters further
  /// down, is a table of contents.
  private func isContents(_ index: Int) -> Bool {
    let title = subject.headingKeys[index]
    return subject.headingKeys.indices.contains { $0 != index && subject.headingKeys[$0] == title }
  }

  /// A numbered line that is a sentence tells its matter itself.
  private func isSentence(_ heading: Heading) -> Bool {
    heading.isRunIn || heading.title.count > Self.longestTitle
      || heading.title.contains { "。；;，,：:".contains($0) }
  }

  /// Longer lines are sentences, in characters.
  private static let longestTitle = 40
}
