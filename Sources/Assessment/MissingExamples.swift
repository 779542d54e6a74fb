internal import ComplianceModel

/// Tells which outcomes an item can have that no example shows.
enum MissingExamples {
  static func outcomes(of item: Item) -> [Outcome] {
    let shown = Set(item.examples.map(\.outcome))
    return reachable(item).filter { !shown.contains($0) }
  }

  private static func reachable(_ item: Item) -> [Outcome] {
    var outcomes: [Outcome] = []
    if !item.check.isQuestion {
      outcomes.append(.met)
      if item.canBePartlyMet { outcomes.append(.partlyMet) }
      if canFail(item) { outcomes.append(.notMet) }
    }
    if canBeOpen(item) { outcomes.append(.undecided) }
    if item.audience != Audience() || item.applies != nil || item.check.canRunOut {
      outcomes.append(.notApplicable)
    }
    return outcomes
  }

  /// An item that loses by case shows its loss as partly met; one whose `partly` asks no more than
  /// what makes it apply never fails altogether; silence that is open is no failure.
  private static func canFail(_ item: Item) -> Bool {
    if case .each = item.award { return false }
    if case .when(.that(let condition)) = item.partly {
      return condition.description != item.applies?.description
    }
    return item.check.hasRows || !canBeOpen(item)
  }

  private static func canBeOpen(_ item: Item) -> Bool {
    if item.silence == .undecided, item.check.isRead { return true }
    return item.check.asks || item.check.hasRows && !item.check.isRead
  }
}

extension Check {
  /// Whether only a person can answer it.
  fileprivate var isQuestion: Bool { if case .ask = self { true } else { false } }

  fileprivate var asks: Bool { isQuestion || parts.contains(where: \.asks) }

  /// Whether rows of a ledger are looked at.
  fileprivate var hasRows: Bool {
    switch self {
    case .rows: true
    case .listed(let listing): listing.rows != nil
    default: parts.contains(where: \.hasRows)
    }
  }

  /// Whether no row may be left, so that there is nothing to judge.
  fileprivate var canRunOut: Bool {
    if case .rows(let query) = self { return query.each != nil && query.filter != nil }
    if case .ladder(let rungs) = self { return rungs.first?.canRunOut ?? false }
    return false
  }

  /// Whether the report itself is read.
  fileprivate var isRead: Bool {
    switch self {
    case .claim, .that, .clean, .has, .listed: true
    case .rows, .ask: false
    case .ladder, .all, .any, .atLeast, .not: parts.contains(where: \.isRead)
    }
  }
}
