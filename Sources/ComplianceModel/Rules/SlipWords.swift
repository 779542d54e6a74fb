/// What a list of words is for when a report is checked for slips of form and wording; the names are
/// the keys under `slips:` in `vocabulary.yaml`.
public enum SlipWords: String, Sendable, Hashable, CaseIterable {
  // MARK: Years

  /// Behind or before another year they make it a comparison or history: 比, 以来.
  case otherYearLawful
  /// Matters that lawfully bear another year in a heading or sentence: 决算.
  case otherYearMatter
  /// What is still to come: 将, 力争.
  case plan
  /// Deeds that history is made of: 成立, 出台.
  case milestone
  /// What the report calls itself, besides the titles of reports.
  case ownReport
  /// In front of what the report says of itself: 现公布.
  case presenting
  /// What the report calls its own table.
  case ownTable
  /// Words of the reporting year as a whole: 全年, 本年度.
  case wholeYear
  /// Stand beside the year of the figures where no first and last day is told.
  case yearOfFigures

  // MARK: Days and contact

  /// In front of the day on which the report was written, not published.
  case writtenLabel
  /// In front of an address for electronic mail.
  case mailLabel
  /// What marks a line in which the agency tells how to reach it.
  case contactLine
  /// Persons whose telephone number is their own.
  case privatePerson
  /// In front of an identity number.
  case identityLabel
  /// In front of a mobile number, naming it as one.
  case mobileLabel
  /// Area codes within which every number has eight digits.
  case eightDigitArea

  // MARK: Wording

  /// Left where something should have been filled in.
  case placeholder
  /// Characters and words that cannot stand twice in a row.
  case doubled
  /// Words that may be repeated at once, with their surroundings.
  case doubledLawful
  /// What belongs to a province as a whole.
  case provinceWide
  /// What belongs to a city as a whole.
  case cityWide
  /// What belongs to a county as a whole.
  case countyWide
  /// What belongs to a township as a whole.
  case townshipWide
  /// Beside them, the name of another level is lawful: meetings, ranks, demands from above.
  case levelLawful
  /// What a report says of the agency's own work on disclosure.
  case ownMatter
  /// The work on disclosure as a whole, as a subject or an object.
  case ownWork
  /// What an agency does with the work of its own bodies: 统筹.
  case directs
  /// Other bodies that come, show or are learned from.
  case visits
  /// Behind a name, they show that the agency speaks of itself: 办公室联系.
  case selfWords
  /// What is counted in front of a list: 方面, 环节.
  case countedNoun
  /// What is counted in front of 一是, 二是 … only: 项工作.
  case countedTask
  /// Titles of documents that are for one year.
  case yearlyDocument
  /// Announces an attachment.
  case attachment
}

extension SlipWords {
  /// Its number among all kinds, for tables of kinds.
  ///
  /// What is hashed of a kind is its name; the number is there at once.
  public var number: Int {
    switch self {
    case .otherYearLawful: 0
    case .otherYearMatter: 1
    case .plan: 2
    case .milestone: 3
    case .ownReport: 4
    case .presenting: 5
    case .ownTable: 6
    case .wholeYear: 7
    case .yearOfFigures: 8
    case .writtenLabel: 9
    case .mailLabel: 10
    case .contactLine: 11
    case .privatePerson: 12
    case .identityLabel: 13
    case .mobileLabel: 14
    case .eightDigitArea: 15
    case .placeholder: 16
    case .doubled: 17
    case .doubledLawful: 18
    case .provinceWide: 19
    case .cityWide: 20
    case .countyWide: 21
    case .townshipWide: 22
    case .levelLawful: 23
    case .ownMatter: 24
    case .ownWork: 25
    case .directs: 26
    case .visits: 27
    case .selfWords: 28
    case .countedNoun: 29
    case .countedTask: 30
    case .yearlyDocument: 31
    case .attachment: 32
    }
  }
}
