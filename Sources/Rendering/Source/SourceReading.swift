public import ComplianceModel

/// A report as it was understood, with everything that was made of it: what the source page shows.
public struct SourceReading: Sendable {
  let report: AnnualReport
  let agency: Agency?
  let items: [ItemResult]
  /// In the order of the card.
  let findings: [Finding]
  let ledgers: [Ledger]
  let round: String?
  let checklist: ChecklistStamp?
  /// The page itself, below the folder of scorecards; nil when it stands alone.
  let page: String?
  let citations: Citations
  let shown: ShownText

  /// The report behind a scorecard.
  public init(_ card: Scorecard, dossier: Dossier) {
    let page = OutputPath.sourceHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
    self.init(
      report: dossier.report,
      agency: card.agency,
      items: card.items,
      findings: card.sortedFindings,
      ledgers: dossier.ledgers,
      round: card.round,
      checklist: card.checklist,
      page: page
    )
  }

  /// A report that nobody has scored.
  public init(_ report: AnnualReport, agency: Agency?, findings: [Finding]) {
    self.init(
      report: report,
      agency: agency,
      items: [],
      findings: findings.gravestFirst,
      ledgers: [],
      round: nil,
      checklist: nil,
      page: nil
    )
  }

  private init(
    report: AnnualReport,
    agency: Agency?,
    items: [ItemResult],
    findings: [Finding],
    ledgers: [Ledger],
    round: String?,
    checklist: ChecklistStamp?,
    page: String?
  ) {
    self.report = report
    self.agency = agency
    self.items = items
    self.findings = findings
    self.ledgers = ledgers
    self.round = round
    self.checklist = checklist
    self.page = page
    citations = Citations(items: items, findings: findings, report: report)
    shown = ShownText(report.document.text, quotes: citations.inReport.compactMap(\.span))
  }

  /// Where the scorecard's evidence is found on the page.
  public var links: EvidenceLinks {
    var links = EvidenceLinks(page: page)
    let text = report.document.text
    for citation in citations.inReport + citations.elsewhere {
      guard let span = citation.span, let start = text.offset(of: citation.evidence.place) else {
        links.add(citation.evidence, anchor: citation.anchor, shown: citation.evidence.shown)
        continue
      }
      // The quote as it was cut, blanks around it included.
      let end = start + citation.evidence.quote.unicodeScalars.count
      let whole = TextSpan(start, max(end, span.end))
      links.add(citation.evidence, anchor: citation.anchor, shown: shown.quote(whole))
    }
    return links
  }

  /// The scorecard, as a link from the page; nil when there is none.
  var cardLink: String? {
    guard let page, let checklist, let round, let agency else { return nil }
    let card = OutputPath.scorecardHTML(
      checklist: checklist.id,
      round: round,
      agency: agency.id
    )
    return OutputPath.link(to: card, from: page)
  }
}
