internal import ComplianceModel

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
