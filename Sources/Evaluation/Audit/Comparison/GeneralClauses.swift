internal import ComplianceModel

/// Tells the clauses that any report may have in common with any other: preface, grounds, contact, what
/// did not happen, titles, and the set phrases of the vocabulary.
struct GeneralClauses {
  private let subject: AuditSubject
  /// Address, telephone, period …, in the source.
  private let details: [TextSpan]
  /// Where set phrases stand, in order.
  private let phrases: [Range<Int>]

  init(_ subject: AuditSubject) {
    self.subject = subject
    let contact = subject.report.contact
    details =
      [
        contact.address?.span, contact.postcode?.span, contact.fax?.span, contact.email?.span,
        contact.url?.span, subject.report.period?.span, subject.report.published?.span,
      ].compactMap(\.self) + contact.phones.map(\.span)
    phrases = subject.guide.template.hits(in: subject.report.text.scalars).map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a statement is such a clause.
  func holds(_ index: Int) -> Bool {
    let report = subject.report
    let statement = report.statements[index]
    // What did not happen is told in the same words every year, and should be.
    if statement.stance == .basis || statement.stance == Stance.none { return true }
    // Before the first heading a report says on what ground it is made and where to find it.
    if statement.heading == nil, !report.headings.isEmpty { return true }
    let span = report.text.source(of: statement.range)
    return details.contains { $0.start < span.end && span.start < $0.end }
      || holdsPhrase(statement.range) || isMostlyTitle(statement.range)
  }

  private func holdsPhrase(_ range: Range<Int>) -> Bool {
    let first = phrases.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return first < phrases.count && phrases[first].upperBound <= range.upperBound
  }

  /// Whether hardly anything stands outside 《》.
  private func isMostlyTitle(_ range: Range<Int>) -> Bool {
    var depth = 0
    var outside = 0
    var inside = 0
    for scalar in subject.report.text.scalars[range] {
      switch scalar {
      case "《": depth += 1
      case "》": depth = max(0, depth - 1)
      default: if depth > 0 { inside += 1 } else { outside += 1 }
      }
    }
    return inside > outside
  }
}
