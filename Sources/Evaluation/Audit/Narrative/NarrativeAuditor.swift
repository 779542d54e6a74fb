internal import ComplianceModel

/// Checks what the running text tells in numbers and words: against the table, and within itself.
struct NarrativeAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let table = (subject.form ?? subject.demandedForm)?.narrative else { return [] }
    let text = NarrativeText(subject.index, table: table)
    // A department's table is its own; what it tells of a whole region is another number.
    let coversRegion = subject.agency?.kind == .government
    let mentions = FigureMatcher(text: text, coversRegion: coversRegion).mentions()
    let figures = FigureAuditor(subject: subject, text: text, mentions: mentions).findings()
    return figures
      + PartsAuditor(subject: subject, text: text).findings().filter { !isTold($0, by: figures) }
      + TrendAuditor(subject: subject, text: text, mentions: mentions).findings()
      + PercentAuditor(subject: subject, text: text).findings()
      + WordsAuditor(subject: subject, text: text, coversRegion: coversRegion).findings()
      + ConflictAuditor(subject: subject, text: text, mentions: mentions).findings()
  }

  /// Whether parts and whole differ by a number alone that is told to differ from the table already.
  private func isTold(_ parts: Finding, by figures: [Finding]) -> Bool {
    func quantity(_ text: String?) -> Quantity? { text.flatMap { Quantity(decimal: $0) } }
    guard let sum = quantity(parts.expected), let whole = quantity(parts.actual) else {
      return false
    }
    let excess = sum + -whole
    return figures.contains { figure in
      guard let clause = figure.evidence.first, parts.evidence.contains(clause),
        let told = quantity(figure.actual), let value = quantity(figure.expected)
      else { return false }
      return told + -value == excess || value + -told == excess
    }
  }
}
