public import ComplianceModel

/// Puts two rounds of one checklist beside each other.
public enum Comparer {
  /// The comparison of all scorecards of two rounds; nil when either side has none.
  ///
  /// Agencies are the same by identifier, or else by name: who got into the roster between two rounds
  /// has another identifier since.
  public static func compare(
    _ old: [ScorecardRecord],
    _ new: [ScorecardRecord]
  ) -> Comparison? {
    guard let oldSide = side(old), let newSide = side(new) else { return nil }
    var left = inOrder(old)
    var agencies: [AgencyComparison] = []
    var unpaired = inOrder(new)
    for same in [sameIdentifier, sameName] {
      var rest: [ScorecardRecord] = []
      for card in unpaired {
        let partners = left.indices.filter { same(left[$0], card) }
        let rivals = unpaired.count { same($0, card) }
        if partners.count == 1, rivals == 1, let partner = partners.first {
          agencies.append(compare(left.remove(at: partner), card))
        } else {
          rest.append(card)
        }
      }
      unpaired = rest
    }
    return Comparison(
      old: oldSide,
      new: newSide,
      agencies: agencies.sorted { key($0.agency) < key($1.agency) },
      onlyOld: left.map { Comparison.Lone(card: $0) },
      onlyNew: unpaired.map { Comparison.Lone(card: $0) }
    )
  }

  /// The comparison of two scorecards of one agency.
  static func compare(_ old: ScorecardRecord, _ new: ScorecardRecord) -> AgencyComparison {
    let before = Dictionary(old.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(new.items.map(\.id))
    let items =
      new.items.map { item in
        ItemComparison(before[item.id], item, Rectification(from: before[item.id], to: item))
      }
      + old.items.filter { !now.contains($0.id) }.map { item in
        ItemComparison(gone: item, Rectification(from: item, to: nil))
      }
    return AgencyComparison(
      old: old,
      new: new,
      items: items,
      // Without a report nothing can be found in it, and nothing is mended by that.
      findings: new.missing == nil ? FindingMatcher(old.findings, new.findings).changes : [],
      change: change(old, new, items)
    )
  }

  /// What is neither performance nor rules is structure, so that the parts always add up.
  private static func change(
    _ old: ScorecardRecord,
    _ new: ScorecardRecord,
    _ items: [ItemComparison]
  ) -> ScoreChange? {
    guard let before = old.score, let now = new.score else { return nil }
    func sum(_ part: ScoreChange.Part) -> MarksChange {
      items.filter { $0.status.part == part }.reduce(.zero) { $0 + $1.change }
    }
    let (performance, rules) = (sum(.performance), sum(.rules))
    return ScoreChange(
      performance: performance,
      rules: rules,
      structure: MarksChange(from: before, to: now) - performance - rules
    )
  }

  private static func side(_ cards: [ScorecardRecord]) -> Comparison.Side? {
    cards.first.map { Comparison.Side(round: $0.round, checklist: $0.checklist) }
  }

  private static func inOrder(_ cards: [ScorecardRecord]) -> [ScorecardRecord] {
    cards.sorted { key($0.agency) < key($1.agency) }
  }

  private static func key(_ agency: Agency) -> (String, String) {
    (agency.rankingClass, agency.id)
  }

  private static func sameIdentifier(_ left: ScorecardRecord, _ right: ScorecardRecord) -> Bool {
    left.agency.id == right.agency.id
  }

  private static func sameName(_ left: ScorecardRecord, _ right: ScorecardRecord) -> Bool {
    left.agency.name == right.agency.name
  }
}
