internal import ComplianceModel

/// Finds out which findings of two reports are the same.
///
/// First those with the same words, then those of the same code in the same table cells: in another
/// year the numbers that do not agree are other ones. Findings that a person let pass are none.
struct FindingMatcher {
  /// The gravest first, otherwise those that are there before those that are gone.
  private(set) var changes: [FindingComparison] = []

  init(_ old: [Finding], _ new: [Finding]) {
    var before = old.filter { $0.status != .dismissed }
    var partners = Array(repeating: false, count: new.count)
    let keys: [(Finding) -> [String]?] = [Self.words, Self.cells]
    for key in keys {
      for (index, finding) in new.enumerated() where !partners[index] {
        guard let wanted = key(finding), let match = before.firstIndex(where: { key($0) == wanted })
        else { continue }
        before.remove(at: match)
        partners[index] = true
      }
    }
    for (finding, isKnown) in zip(new, partners) {
      if finding.status != .dismissed {
        changes.append(FindingComparison(finding, isKnown ? .remaining : .arisen))
      } else if isKnown {
        changes.append(FindingComparison(finding, .dismissed))
      }
    }
    changes += before.map { FindingComparison($0, .gone) }
    let order = changes.enumerated().sorted { left, right in
      (right.element.finding.severity, left.offset) < (left.element.finding.severity, right.offset)
    }
    changes = order.map(\.element)
  }

  private static func words(_ finding: Finding) -> [String]? {
    [finding.code.rawValue, Fingerprint(finding).description]
  }

  /// Nil for findings outside tables.
  private static func cells(_ finding: Finding) -> [String]? {
    let cells = finding.evidence.compactMap(\.cell)
    return cells.isEmpty ? nil : [finding.code.rawValue] + cells
  }
}
