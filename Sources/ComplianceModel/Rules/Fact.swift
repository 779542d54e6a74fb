/// What expressions may ask of a report besides its figures.
///
/// As a condition, a text or a day is true when the report has it.
public enum Fact: String, Sendable, Hashable, CaseIterable {
  /// Year of the report.
  case year
  /// Title of the report.
  case title
  /// Whether the title names agency, year and kind of document.
  case titleComplete = "title.complete"
  /// Whether a period is printed.
  case period
  /// Whether the period is 1 January to 31 December of the report's year.
  case periodComplete = "period.complete"
  /// Day of publication.
  case published
  /// Day under the signature.
  case signed
  /// Agency above the signing day.
  case signature
  /// Postal address.
  case address = "contact.address"
  /// Postcode.
  case postcode = "contact.postcode"
  /// Whether any telephone number is printed.
  case phone = "contact.phone"
  /// Whether one of them can be dialled as printed.
  case phoneValid = "contact.phone.valid"
  /// Fax.
  case fax = "contact.fax"
  /// Electronic mail.
  case email = "contact.email"
  /// Site.
  case url = "contact.url"
  /// Whether the statistics tables are there and filled in.
  case tablesComplete = "tables.complete"
  /// Whether any statistics table is there.
  case tables
  /// Whether the preface lists or counts the parts of the report.
  case contents
  /// Whether that list is closed (no 等) and agrees with the headings.
  case contentsExact = "contents.exact"
  /// Whether there is a report of the year before to compare with.
  case last
  /// Number of separate problems told.
  case problems
  /// Number of those problems that a measure takes up, by the words they share.
  case problemsAnswered = "problems.answered"
  /// Number of separate measures told.
  case measures

  /// Begins the names of figures of the year before: `last.结转下年度`.
  public static let lastYear = Fact.last.rawValue + "."

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The fact of a name; nil for names of figures and columns.
  ///
  /// Names are asked for all the time; `init(rawValue:)` tries one fact after the other.
  public static func named(_ name: String) -> Fact? {
    // Facts have Latin names; figures and columns hardly ever do.
    guard let first = name.utf8.first, first < 0x80 else { return nil }
    return byName[name]
  }
}
