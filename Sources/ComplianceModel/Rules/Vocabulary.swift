/// Words by which something is recognised, and longer words in which they mean something else.
///
/// A word may hold `…`: its parts then have to follow each other within the clause.
public struct CueList: Sendable, Hashable {
  /// The words.
  public var words: [String]
  /// Words that contain one of them without meaning it, such as 未成年人 for 未.
  public var except: [String]

  /// Creates a list.
  public init(words: [String], except: [String] = []) {
    self.words = words
    self.except = except
  }
}

/// What a list of cues is for; the names are the keys under `cues:` in `vocabulary.yaml`.
public enum CueKind: String, Sendable, Hashable, CaseIterable {
  /// A list of what the report contains.
  case contents
  /// Says what a term covers.
  case definition
  /// Opens a clause that names a ground.
  case basisOpening
  /// Closes such a clause.
  case basisClosing
  /// Opens a clause that says what something is done for.
  case purpose
  /// There was none.
  case none
  /// Intention, whatever follows.
  case planned
  /// Intention when it opens a clause, behind subject and time.
  case plannedOpening
  /// Demand when it opens a clause, behind subject and time.
  case requiredOpening
  /// Adverbs and prepositions behind 将 that make it mean "will".
  case futureAdverb
  /// Verbs behind 将 that make it mean "will", unless 将 … means "take and".
  case futureVerb
  /// Verbs by which 将 … means "take and", such as 将…纳入.
  case disposal
  /// Admitted weakness.
  case shortcoming
  /// Somebody has to.
  case required
  /// It is already so; overrules intention.
  case done
  /// From here on the problem chapter tells measures.
  case measures
  /// Titles of headings under which problems are told.
  case problemsTitle
  /// Titles of headings under which measures are told.
  case measuresTitle
  /// From here on a sentence tells weaknesses.
  case contrast
  /// Says what went well, in a chapter of problems.
  case achievement
  /// A year that has passed, when it opens a clause.
  case otherYear
  /// A year to come.
  case nextYear
  /// This year, in other words than its number.
  case thisYear
  /// Verbs by which a body in front of them is the one who acts.
  case deed
  /// Words behind the name of a body that make it an attribute: 市政府网站, 市政府常务会议.
  case bodyAttribute
  /// Verbs by which a document is one's own.
  case issuing
  /// The agency itself as subject.
  case ownSubject
  /// In front of a postal address.
  case addressLabel
  /// In front of a postcode.
  case postcodeLabel
  /// In front of telephone numbers.
  case phoneLabel
  /// In front of a fax number.
  case faxLabel
  /// Beside the period of the figures.
  case periodLabel
  /// In front of the day of publication.
  case publishedLabel

  /// Its place among ``allCases``.
  ///
  /// Dictionaries by kind cost more than what is looked up in them: cues are asked for many times a clause.
  public var index: Int {
    switch self {
    case .contents: 0
    case .definition: 1
    case .basisOpening: 2
    case .basisClosing: 3
    case .purpose: 4
    case .none: 5
    case .planned: 6
    case .plannedOpening: 7
    case .requiredOpening: 8
    case .futureAdverb: 9
    case .futureVerb: 10
    case .disposal: 11
    case .shortcoming: 12
    case .required: 13
    case .done: 14
    case .measures: 15
    case .problemsTitle: 16
    case .measuresTitle: 17
    case .contrast: 18
    case .achievement: 19
    case .otherYear: 20
    case .nextYear: 21
    case .thisYear: 22
    case .deed: 23
    case .bodyAttribute: 24
    case .issuing: 25
    case .ownSubject: 26
    case .addressLabel: 27
    case .postcodeLabel: 28
    case .phoneLabel: 29
    case .faxLabel: 30
    case .periodLabel: 31
    case .publishedLabel: 32
    }
  }
}

/// Titles under which a section on one matter is found.
public struct SectionDeclaration: Sendable, Hashable {
  /// The matter.
  public var concept: SectionConcept
  /// Titles and parts of titles, most telling first.
  public var titles: [String]

  /// Creates a declaration.
  public init(concept: SectionConcept, titles: [String]) {
    self.concept = concept
    self.titles = titles
  }
}

/// Words shared by readers and checklists (`vocabulary.yaml`).
public struct Vocabulary: Sendable {
  /// Synonyms that checklists refer to as `$name`, in order of declaration.
  public var groups: [String: CueList]
  /// Sections by matter; the first declaration whose title occurs in a heading wins.
  public var sections: [SectionDeclaration]
  /// Cues of roles, stances and scopes.
  public var cues: [CueKind: CueList]
  /// Other bodies by level, the highest first, such as 国务院 under `national`.
  public var bodies: [AdministrativeLevel: [String]]
  /// Endings of department names, such as 局, longest first.
  public var departmentEndings: [String]
  /// Document names that end the title of a report, such as 政府信息公开工作年度报告.
  public var reportTitles: [String]
  /// Words by which the auditors of wording know slips and what is lawful.
  public var slips: [SlipWords: CueList]
  /// Terms that count their members, such as 五公开, and how each member may be put.
  public var countedTerms: [String: [String]]
  /// From where on reports that say the same are told of; nil if they are not compared.
  public var comparison: ComparisonLimits?

  /// Creates a vocabulary.
  public init(
    groups: [String: CueList],
    sections: [SectionDeclaration],
    cues: [CueKind: CueList],
    bodies: [AdministrativeLevel: [String]],
    departmentEndings: [String],
    reportTitles: [String],
    slips: [SlipWords: CueList] = [:],
    countedTerms: [String: [String]] = [:],
    comparison: ComparisonLimits? = nil
  ) {
    self.groups = groups
    self.sections = sections
    self.cues = cues
    self.bodies = bodies
    self.departmentEndings = departmentEndings
    self.reportTitles = reportTitles
    self.slips = slips
    self.countedTerms = countedTerms
    self.comparison = comparison
  }

  /// The cues of a kind.
  public func cues(_ kind: CueKind) -> CueList { cues[kind] ?? CueList(words: []) }
}
