internal import ComplianceModel

/// The year a report is about, by all it says: an old year left standing in the title does not make
/// all other years wrong.
struct ReportYear {
  /// The year.
  let value: Int
  /// Whether the title names another one.
  let isTitleWrong: Bool

  /// From so many mentions on, the text weighs more than its title.
  private static let weighty = 3

  /// Nil when the report names no year.
  init?(_ report: AnnualReport, scan: DateScan) {
    guard let titled = report.year else { return nil }
    value = Self.told(report, scan, otherThan: titled) ?? titled
    isTitleWrong = value != titled
  }

  /// The year of the period, if the text speaks of it more often than of the title's and the day of
  /// signing does not bear out the title.
  private static func told(
    _ report: AnnualReport,
    _ scan: DateScan,
    otherThan titled: Int
  ) -> Int? {
    guard let period = report.period, let start = period.start, start.year == period.end.year,
      start.year != titled, (report.signed ?? report.published)?.day.year != titled + 1
    else { return nil }
    var counts: [Int: Int] = [:]
    for statement in report.statements where statement.role == .body || statement.role == .heading {
      for mention in scan.years(in: statement.range)
      where !statement.citedTitles.contains(where: { $0.overlaps(mention.range) }) {
        counts[mention.year, default: 0] += 1
      }
    }
    let (periods, title) = (counts[start.year] ?? 0, counts[titled] ?? 0)
    return periods >= weighty && periods > title ? start.year : nil
  }
}
