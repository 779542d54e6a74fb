extension Check {
  /// Every expression in it.
  public var expressions: [Expression] {
    switch self {
    case .claim(let claim): claim.figure.map { [$0] } ?? []
    case .that(let expression): [expression]
    case .rows(let query): query.expressions
    case .listed(let listing):
      listing.subjects.compactMap(\.figure) + (listing.rows?.expressions ?? [])
    case .clean, .has, .ask: []
    case .ladder, .all, .any, .atLeast, .not: parts.flatMap(\.expressions)
    }
  }
}

extension RowQuery {
  /// Every expression in it.
  public var expressions: [Expression] { [filter, each, some].compactMap { $0 } }
}

extension Item {
  /// Every expression in it.
  public var expressions: [Expression] {
    var found = check.expressions
    if let applies { found.append(applies) }
    if case .when(let other) = partly { found += other.expressions }
    switch award {
    case .share(let expression?), .steps(_, of: let expression?): found.append(expression)
    case .all, .share(nil), .steps(_, of: nil), .each, .levels: break
    }
    return found
  }
}
