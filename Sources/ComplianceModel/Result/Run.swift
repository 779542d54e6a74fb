/// What became of one file that was handed in.
public struct FileRecord: Sendable, Hashable {
  /// What became of it.
  public enum Fate: Sendable, Hashable {
    /// It was scored for this agency in this round.
    case scored(agency: String, round: String)
    /// It could not be read, for this reason in Chinese.
    case unreadable(String)
    /// It was left out on purpose, for this reason in Chinese.
    case skipped(String)
  }

  /// The file; its digest is empty if it could not even be opened.
  public var file: SourceFile
  /// What became of it.
  public var fate: Fate

  /// Creates a record.
  public init(file: SourceFile, fate: Fate) {
    self.file = file
    self.fate = fate
  }
}

/// Everything that came of one run over a folder of reports.
public struct Run: Sendable {
  /// The date printed on the output; nil when none was given: no clock is read.
  public var date: CalendarDay?
  /// SHA-256 over all rule files in hexadecimal.
  public var rulesDigest: String
  /// Every file in the order in which it was met.
  public var files: [FileRecord]
  /// Rankings by checklist, round (newest first) and class (roster order).
  public var leagues: [League]
  /// How far assessors agree, for checklists of which people judged items.
  public var agreements: [Agreement]

  /// Creates a run.
  public init(
    date: CalendarDay?,
    rulesDigest: String,
    files: [FileRecord],
    leagues: [League],
    agreements: [Agreement] = []
  ) {
    self.date = date
    self.rulesDigest = rulesDigest
    self.files = files
    self.leagues = leagues
    self.agreements = agreements
  }
}
