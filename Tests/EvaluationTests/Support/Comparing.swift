import ComplianceModel

@testable import Evaluation

extension ComparisonLimits {
  /// Limits for texts of a few sentences.
  static func small(template: [String] = [], agencies: Int = 2) -> ComparisonLimits {
    ComparisonLimits(
      passage: 10,
      numbers: 2,
      agencies: agencies,
      years: Copying(alone: 60, numbered: 30, total: 35, share: .half),
      problems: Copying(alone: nil, numbered: nil, total: 20, share: .half),
      peers: Copying(alone: 30, numbered: 20, total: 40, share: .half),
      related: Copying(alone: nil, numbered: nil, total: 60, share: .half),
      figures: 3,
      figuresFrom: 10,
      figuresShare: Ratio(Quantity(decimal: "0.9") ?? .zero),
      template: template
    )
  }
}

extension Ratio {
  fileprivate static let half = Ratio(Quantity(tenThousandths: 5_000))
}

extension AnnualReport {
  /// The report as auditors look at it that compare it with others.
  func compared(
    forms: [Form] = [],
    of agency: Agency = Rules.agency(),
    last: Footprint? = nil,
    peers: [Peers.Member] = [],
    texts: [SourceFile: SourceText] = [:],
    limits: ComparisonLimits = .small()
  ) throws -> AuditSubject {
    var rulebook = Rules.rulebook(forms: forms)
    rulebook.vocabulary.comparison = limits
    return try audited(
      by: rulebook,
      agency: agency,
      previous: last,
      peers: peers.isEmpty ? nil : Peers(peers),
      texts: FiledTexts { texts[$0] }
    )
  }

  /// The report under another file name.
  func filed(as name: String) -> AnnualReport {
    var report = self
    report.document.source = SourceFile(name: name, digest: name)
    return report
  }
}
