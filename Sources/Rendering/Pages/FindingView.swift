import ComplianceModel

/// One finding as the templates show it.
enum FindingView {
  static func view(_ finding: Finding) -> View {
    [
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
      "evidence": finding.evidence.map(ItemView.quote),
      "status": Wording.status(finding.status),
      "said": (finding.review?.entries ?? []).map(Wording.line),
    ]
  }
}
