import ComplianceModel

/// Where the evidence of a scorecard is found on the page of its report.
public struct EvidenceLinks: Sendable {
  /// No page to link to.
  static let none = EvidenceLinks(page: nil)

  /// The page, below the folder of scorecards; nil when there is none.
  let page: String?
  private var targets: [Evidence: (anchor: String, shown: String)] = [:]

  /// Links to a page.
  init(page: String?) { self.page = page }

  /// Tells where a piece of evidence is, and how it reads there.
  mutating func add(_ evidence: Evidence, anchor: String, shown: String) {
    targets[evidence.withoutLabels] = (anchor, shown)
  }

  /// The link to a piece of evidence from a page, ready for `href`; nil when it is not to be found.
  func link(_ evidence: Evidence, from scorecard: String) -> String? {
    guard let page, let target = targets[evidence.withoutLabels] else { return nil }
    return OutputPath.link(to: page, from: scorecard) + "#" + target.anchor
  }

  /// The quote as people may see it, the same here and there.
  func shown(_ evidence: Evidence) -> String {
    targets[evidence.withoutLabels]?.shown ?? evidence.shown
  }
}
