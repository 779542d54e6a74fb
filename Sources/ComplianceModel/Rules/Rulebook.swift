/// Everything in the folder of rules, read and cross-checked (规则).
public struct Rulebook: Sendable {
  /// Words.
  public var vocabulary: Vocabulary
  /// Forms, the oldest first.
  public var forms: [Form]
  /// What auditors can find.
  public var findings: [FindingDeclaration]
  /// Kinds of evidence tables in order of declaration.
  public var ledgers: [LedgerKind]
  /// Checklists in order of their identifiers.
  public var checklists: [Checklist]
  /// The national calendar of working days; empty where the rules have none.
  public var calendar: WorkCalendar
  /// Local calendars that checklists may switch on, in order of the file.
  public var localCalendars: [LocalCalendar]
  /// SHA-256 over all rule files in hexadecimal.
  public var digest: String

  /// Creates a rulebook.
  public init(
    vocabulary: Vocabulary,
    forms: [Form],
    findings: [FindingDeclaration],
    ledgers: [LedgerKind] = [],
    checklists: [Checklist],
    calendar: WorkCalendar = WorkCalendar(),
    localCalendars: [LocalCalendar] = [],
    digest: String
  ) {
    self.vocabulary = vocabulary
    self.forms = forms
    self.findings = findings
    self.ledgers = ledgers
    self.checklists = checklists
    self.calendar = calendar
    self.localCalendars = localCalendars
    self.digest = digest
  }
}
