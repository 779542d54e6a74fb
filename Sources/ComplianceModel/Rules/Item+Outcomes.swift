extension Item {
  /// Whether it can come to partly met: by its check, its award, a contradiction or `partly`.
  public var canBePartlyMet: Bool {
    if !unless.isEmpty { return true }
    if case .share = award { return true }
    return switch partly {
    case .never: check.hasRowByRow
    case .when: true
    case .byCheck: check.canBePartlyMet
    }
  }
}

extension Check {
  /// Whether it can come to partly met by itself.
  public var canBePartlyMet: Bool {
    switch self {
    case .claim(let claim): !claim.with.isEmpty || claim.agrees != nil
    case .that, .clean, .not, .ask: false
    case .has(let demand): demand.sentences > 1 || demand.figures > 0 || demand.characters > 0
    case .rows(let query): query.each != nil
    case .listed: true
    case .all(let checks): checks.count > 1
    case .any(let checks), .ladder(let checks): checks.contains(where: \.canBePartlyMet)
    case .atLeast(let count, _): count > 1
    }
  }

  /// Whether every row has to hold something by itself, so that some may and others not.
  public var hasRowByRow: Bool {
    if case .rows(let query) = self { return query.each != nil }
    return parts.contains(where: \.hasRowByRow)
  }
}
