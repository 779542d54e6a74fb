internal import ComplianceModel

/// What auditors look at: a report, whose it is, and what it can be compared with.
struct AuditSubject {
  let index: ReportIndex
  let guide: AuditGuide
  /// Whose report it is; nil when nobody could tell.
  let agency: Agency?
  /// What is kept of last year's report; nil when there is none.
  var previous: Footprint?
  /// The reports of the same year; nil when there are none.
  var peers: Peers?
  /// The texts of the reports that this one is compared with.
  var texts = FiledTexts.none

  var report: AnnualReport { index.report }

  /// The form that the report's tables follow.
  var form: Form? { guide.forms.first { $0.id == report.form } }

  /// The form that was in force for the year of the report.
  var demandedForm: Form? {
    report.year.flatMap { year in guide.forms.first { $0.years.contains(year) } }
  }
}

/// Report → findings, without any knowledge of marks.
enum Audit {
  /// Every finding, in the order of the auditors and then of the report.
  static func findings(_ subject: AuditSubject) -> [Finding] {
    RelationAuditor(subject: subject).findings()
      + CellAuditor(subject: subject).findings()
      + ColumnAuditor(subject: subject).findings()
      + PowerAuditor(subject: subject).findings()
      + FormAuditor(subject: subject).findings()
      + PartAuditor(subject: subject).findings()
      + EmptyPartAuditor(subject: subject).findings()
      + AnnouncedPartsAuditor(subject: subject).findings()
      + AttachmentAuditor(subject: subject).findings()
      + NarrativeAuditor(subject: subject).findings()
      + OutlineAuditor(subject: subject).findings()
      + TitleAuditor(subject: subject).findings()
      + PeriodAuditor(subject: subject).findings()
      + YearAuditor(subject: subject).findings()
      + BrokenDateAuditor(subject: subject).findings()
      + PublicationAuditor(subject: subject).findings()
      + SignatureAuditor(subject: subject).findings()
      + ContactAuditor(subject: subject).findings()
      + DocumentYearAuditor(subject: subject).findings()
      + LevelAuditor(subject: subject).findings()
      + NameAuditor(subject: subject).findings()
      + DoubledAuditor(subject: subject).findings()
      + PlaceholderAuditor(subject: subject).findings()
      + CountAuditor(subject: subject).findings()
      + PunctuationAuditor(subject: subject).findings()
      + LostAuditor(subject: subject).findings()
      + LeakAuditor(subject: subject).findings()
      + YearRelationAuditor(subject: subject).findings()
      + JumpAuditor(subject: subject).findings()
      + RepeatedFiguresAuditor(subject: subject).findings()
      + YearCopyAuditor(subject: subject).findings()
      + PeerCopyAuditor(subject: subject).findings()
  }
}
