import ComplianceModel

/// One finding as the templates show it.
enum FindingView {
  /// The name of a finding on the card, by its place among all of them as they are listed.
  static func anchor(_ index: Int) -> String { "finding-\(index + 1)" }

  static func view(_ finding: Finding, at index: Int, _ quotes: QuoteView = QuoteView()) -> View {
    [
      "anchor": anchor(index),
      "code": finding.code.rawValue,
      "severity": finding.severity.rawValue,
      "symbol": Wording.symbol(finding.severity),
      "word": Wording.severity(finding.severity),
      "blame": Wording.blame(finding.blame),
      "message": finding.message,
      "expected": finding.expected?.orNil,
      "actual": finding.actual?.orNil,
      "remedy": finding.remedy.orNil,
      "basis": finding.basis?.orNil,
      "evidence": quotes.view(finding.evidence),
      "status": Wording.status(finding.status),
      "said": (finding.review?.entries ?? []).map(Wording.line),
    ]
  }
}
