import ComplianceModel

/// The names that checklists may refer to.
///
/// A set is nil when the file that declares it could not be read: then nothing is known to be wrong,
/// and a broken file does not drag a hundred unknown names behind it.
struct RuleNames {
  /// Groups of synonyms by name.
  let groups: [String: CueList]?
  /// Section concepts.
  let concepts: [String]?
  /// Codes of findings.
  let codes: [String]?
  /// Kinds of ledgers.
  let ledgers: [LedgerKind]?
  /// Local calendars.
  let calendars: [String]?
  /// Figures of all forms, and facts.
  let scope: NameScope

  init(
    groups: [String: CueList]?,
    concepts: [String]?,
    codes: [String]?,
    ledgers: [LedgerKind]? = [],
    calendars: [String]? = nil,
    figures: [String]?
  ) {
    self.groups = groups
    self.concepts = concepts
    self.codes = codes
    self.ledgers = ledgers
    self.calendars = calendars
    scope = NameScope(figures: figures, hasFacts: true)
  }
}
