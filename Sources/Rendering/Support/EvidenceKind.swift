import ComplianceModel

/// What an item is judged by.
enum EvidenceKind: CaseIterable {
  /// Rows of an evidence table.
  case ledger
  /// The report itself.
  case report
  /// Somebody.
  case person
}

extension Item {
  /// What it is judged by, in the order in which it counts.
  var evidenceKinds: [EvidenceKind] {
    var kinds = check.evidenceKinds
    if case .levels = award { kinds.insert(.person) }
    return EvidenceKind.allCases.filter(kinds.contains)
  }
}

extension Check {
  fileprivate var evidenceKinds: Set<EvidenceKind> {
    switch self {
    case .rows: [.ledger]
    case .ask: [.person]
    case .listed(let listing): listing.rows == nil ? [.report] : [.ledger, .report]
    case .claim, .that, .clean, .has: [.report]
    case .ladder, .all, .any, .atLeast, .not: Set(parts.flatMap(\.evidenceKinds))
    }
  }
}
