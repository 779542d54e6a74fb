import ComplianceModel

/// Evidence as the templates show it: a quote, where it stands, and the link to it.
struct QuoteView {
  /// Where the evidence of the card is found.
  var links = EvidenceLinks.none
  /// The page that quotes it.
  var page = ""

  /// One piece of evidence.
  func view(_ evidence: Evidence) -> View {
    [
      "quote": links.shown(evidence), "where": Wording.place(evidence),
      "link": links.link(evidence, from: page),
    ]
  }
}
