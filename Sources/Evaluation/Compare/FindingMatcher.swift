internal import ComplianceModel

/// Finds out which findings of two reports are the same.
///
/// First those with the same words, then those of the same code in the same table cells: in another
/// year the numbers that do not agree are other ones. Findings that a person let pass are none.
struct FindingMatcher {
  /// The gravest first, otherwise those that are there before those that are gone.
  private(set) var changes: [FindingComparison] = []

  init(_ old: [Finding], _ new: [Finding]) {
    let before = old.filter { $0.status != .dismissed }
    var gone = Set(before.indices)
    var known: Set<Int> = []
    for key in [Self.words, Self.cells] {
      var places: [[String]: [Int]] = [:]
      for index in before.indices.reversed() where gone.contains(index) {
        if let key = key(before[index]) { places[key, default: []].append(index) }
      }
      for index in new.indices where !known.contains(index) {
        guard let key = key(new[index]), let match = places[key]?.popLast() else { continue }
        gone.remove(match)
        known.insert(index)
      }
    }
    for (index, finding) in new.enumerated() {
      let isKnown = known.contains(index)
      if finding.status != .dismissed {
        changes.append(FindingComparison(finding, isKnown ? .remaining : .arisen))
      } else if isKnown {
        changes.append(FindingComparison(finding, .dismissed))
      }
    }
    changes += gone.sorted().map { FindingComparison(before[$0], .gone) }
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
