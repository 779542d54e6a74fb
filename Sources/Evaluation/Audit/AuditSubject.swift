internal import ComplianceModel

/// What auditors look at: a report, whose it is, and what it can be compared with.
///
/// What several auditors ask for is worked out once and kept.
final class AuditSubject {
  let index: ReportIndex
  let guide: AuditGuide
  /// Whose report it is; nil when nobody could tell.
  let agency: Agency?
  /// What is kept of last year's report; nil when there is none.
  let previous: Footprint?
  /// The reports of the same year; nil when there are none.
  let peers: Peers?
  /// The texts of the reports that this one is compared with.
  let texts: FiledTexts
  let report: AnnualReport
  /// The text that is read.
  let text: ReadingText
  /// The form that the report's tables follow, prepared.
  let form: AuditedForm?
  /// The form that was in force for the year of the report, prepared.
  let demandedForm: AuditedForm?
  /// The words of slips in the text.
  private(set) lazy var slips = guide.slips.hits(index.found)
  /// Everything in the text that is no Chinese character.
  private(set) lazy var signs = Signs(text)
  /// The years that the text prints.
  private(set) lazy var scan = DateScan(text: text)
  /// The year the report is about, by all it says; nil when it names none.
  private(set) lazy var year = ReportYear(report, scan: scan)
  /// The titles of the headings as they are compared.
  private(set) lazy var headingKeys = report.headings.map { $0.title.matchingScalars }
  /// The names that the agency may call itself by; nil when nobody could tell whose report it is.
  private(set) lazy var ownName = agency.map { OwnName($0) }

  init(
    index: ReportIndex,
    guide: AuditGuide,
    agency: Agency?,
    previous: Footprint? = nil,
    peers: Peers? = nil,
    texts: FiledTexts = .none
  ) {
    self.index = index
    self.guide = guide
    self.agency = agency
    self.previous = previous
    self.peers = peers
    self.texts = texts
    let report = index.report
    self.report = report
    text = report.text
    form = guide.forms.first { $0.form.id == report.form }
    demandedForm = report.year.flatMap { guide.form(of: $0) }
  }

  /// The words of slips in a text that is no part of the one that is read; ``slips`` holds those of that.
  func slips(in text: ReadingText) -> SlipHits { guide.slips.hits(index.words(in: text.scalars)) }
}
