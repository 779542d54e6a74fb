internal import ComplianceModel

/// Finds passages that another agency's report of the same year has too.
///
/// Who copied from whom the texts do not tell: both reports get the finding.
struct PeerCopyAuditor {
  let subject: AuditSubject

  /// As many other agencies are looked at closely, those with most in common first.
  private static let candidates = 5
  /// As many are told of.
  private static let told = 3

  func findings() -> [Finding] {
    guard let limits = subject.guide.comparison, let peers = subject.peers,
      let agency = subject.agency
    else { return [] }
    let own = OwnClauses(subject, agencies: limits.agencies)
    let found = likely(own, peers, agency, limits).compactMap { member -> Finding? in
      let other = peers.members[member]
      let copying = Copying(own, with: other.footprint, limits)
      let isRelated = Kinship.isRelated(agency, other.agency)
      guard copying.exceeds(isRelated ? limits.related : limits.peers) else { return nil }
      return subject.guide.finding(
        .passageShared,
        [
          "agency": other.agency.name, "characters": "\(copying.total)",
          "share": copying.printedShare,
        ],
        actual: copying.printedShare,
        evidence: copying.evidence
      )
    }
    return Array(found.prefix(Self.told))
  }

  /// The agencies with most characters in common.
  private func likely(
    _ own: OwnClauses,
    _ peers: Peers,
    _ agency: Agency,
    _ limits: ComparisonLimits
  ) -> [Int] {
    var shared: [Int: Int] = [:]
    for clause in own.clauses where clause.counts {
      let others = peers.others(
        sharing: clause.hash,
        than: agency.id,
        upTo: limits.agencies
      )
      for member in others ?? [] { shared[member, default: 0] += clause.characters }
    }
    return shared.filter { $0.value >= limits.passage }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.candidates).map(\.key)
  }
}

/// Tells which agencies write with one another: above and below, and a government with its departments.
enum Kinship {
  static func isRelated(_ first: Agency, _ second: Agency) -> Bool {
    let (left, right) = (OwnNames.parts(of: first.name), OwnNames.parts(of: second.name))
    guard let shared = left.places.first, shared == right.places.first else { return false }
    guard left.places == right.places else {
      // 岚州市, 岚州市云麓区: above and below. 岚州市甲区, 岚州市乙区: neither.
      return left.places.starts(with: right.places) || right.places.starts(with: left.places)
    }
    return (first.kind == .government) != (second.kind == .government)
      || left.rest.hasPrefix(right.rest) || right.rest.hasPrefix(left.rest)
  }
}
