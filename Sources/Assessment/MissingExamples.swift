internal import ComplianceModel

/// Tells which outcomes an item can have that no example shows.
enum MissingExamples {
  static func outcomes(of item: Item) -> [Outcome] {
    let shown = Set(item.examples.map(\.outcome))
    return reachable(item).filter { !shown.contains($0) }
  }

  private static func reachable(_ item: Item) -> [Outcome] {
    var outcomes: [Outcome] = [.met]
    if canBePartly(item) { outcomes.append(.partlyMet) }
    if canFail(item) { outcomes.append(.notMet) }
    if !item.audience.kinds.isEmpty || item.applies != nil { outcomes.append(.notApplicable) }
    return outcomes
  }

  private static func canBePartly(_ item: Item) -> Bool {
    if !item.unless.isEmpty { return true }
    switch item.partly {
    case .never: return false
    case .when: return true
    case .byCheck: return canBePartly(item.check)
    }
  }

  private static func canBePartly(_ check: Check) -> Bool {
    switch check {
    case .claim(let claim): !claim.with.isEmpty || claim.agrees != nil
    case .that, .clean, .not, .ask: false
    case .has(let demand): demand.sentences > 1 || demand.figures > 0 || demand.characters > 0
    case .rows(let query): query.each != nil
    case .listed: true
    case .ladder(let rungs): rungs.contains(where: canBePartly)
    case .all(let checks): checks.count > 1
    case .any(let checks): checks.contains(where: canBePartly)
    case .atLeast(let count, _): count > 1
    }
  }

  /// An item that loses by case shows its loss as partly met; one whose `partly` asks no more than
  /// what makes it apply never fails altogether.
  private static func canFail(_ item: Item) -> Bool {
    if case .each = item.award { return false }
    if case .when(.that(let condition)) = item.partly {
      return condition.description != item.applies?.description
    }
    return true
  }
}
