internal import ComplianceModel

/// Checks what the running text tells in numbers and words: against the table, and within itself.
struct NarrativeAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let form = subject.form ?? subject.demandedForm,
      let table = subject.guide.narratives[form.id]
    else { return [] }
    let text = NarrativeText(subject.index, table: table)
    // A department's table is its own; what it tells of a whole region is another number.
    let coversRegion = subject.agency?.kind == .government
    let mentions = FigureMatcher(text: text, coversRegion: coversRegion).mentions()
    return FigureAuditor(subject: subject, text: text, mentions: mentions).findings()
      + PartsAuditor(subject: subject, text: text).findings()
      + TrendAuditor(subject: subject, text: text, mentions: mentions).findings()
      + PercentAuditor(subject: subject, text: text).findings()
      + WordsAuditor(subject: subject, text: text, coversRegion: coversRegion).findings()
      + ConflictAuditor(subject: subject, text: text, mentions: mentions).findings()
  }
}
