extension Item {
  /// What a judgement of the item depends on, spelled out: demand, check, marks and award.
  ///
  /// Written by hand, so that renaming a type or moving a rule to another line changes nothing. Phrases
  /// stand as the rule writes them: a synonym more in the vocabulary is no other demand.
  public var substance: [String] {
    [requirement, marks.description, award.substance, check.substance] + partly.substance
      + unless.map(\.substance)
  }
}

extension Item.Partly {
  fileprivate var substance: [String] {
    switch self {
    case .byCheck: []
    case .never: ["never"]
    case .when(let check): ["partly \(check.substance)"]
    }
  }
}

extension Item.Contradiction {
  fileprivate var substance: String {
    switch self {
    case .shortcoming(let group): "shortcoming \(group.source)"
    case .planned(let group): "planned \(group.source)"
    }
  }
}

extension Award {
  fileprivate var substance: String {
    switch self {
    case .all(let partly): "all \(partly)"
    case .share(let expression): "share \(expression?.substance ?? "")"
    case .steps(let steps, let expression):
      "steps \(steps.map { "\($0.from):\($0.earns)" }) \(expression?.substance ?? "")"
    case .each(let cost, let atMost, let free): "each \(cost) \(atMost?.description ?? "") \(free)"
    case .levels(let levels): "levels \(levels.map { "\($0.title):\($0.low):\($0.high)" })"
    }
  }
}

extension Check {
  fileprivate var substance: String {
    func list(_ name: String, _ checks: [Check]) -> String {
      "\(name)(\(checks.map(\.substance).joined(separator: ",")))"
    }
    return switch self {
    case .claim(let claim): claim.substance
    case .that(let expression): "that \(expression.substance)"
    case .clean(let codes): "clean \(codes.map(\.rawValue))"
    case .has(let demand):
      "has \(demand.concepts.map(\.rawValue)) \(demand.sentences) \(demand.figures) \(demand.characters)"
    case .rows(let query): query.substance
    case .listed(let listing):
      "listed \(listing.rows?.substance ?? "") \(listing.subjects.map(\.substance))"
    case .ask(let question):
      "ask \(question.text) \(question.sample.map { "\($0.count) \($0.kind)" } ?? "")"
    case .ladder(let checks): list("ladder", checks)
    case .all(let checks): list("all", checks)
    case .any(let checks): list("any", checks)
    case .atLeast(let count, let checks): list("atLeast \(count)", checks)
    case .not(let check): list("not", [check])
    }
  }
}

extension Claim {
  fileprivate var substance: String {
    let parts: [String?] = [
      says?.source, with.map(\.source).joined(separator: "&"),
      without.map(\.source).joined(separator: "&"), about?.source, within.rawValue,
      sections.map(\.rawValue).joined(separator: "|"), headings ? "headings" : nil,
      stances.map(\.rawValue).sorted().joined(separator: "|"), cited ? "cited" : nil,
      figure?.substance, zero.rawValue, agrees?.rawValue,
    ]
    return "claim " + parts.map { $0 ?? "" }.joined(separator: ";")
  }
}

extension RowQuery {
  fileprivate var substance: String {
    "rows \(kind) where \(filter?.substance ?? "") each \(each?.substance ?? "") some \(some?.substance ?? "")"
  }
}

extension Expression {
  fileprivate var substance: String {
    func call(_ name: String) -> String {
      "\(name)(\(operands.map(\.substance).joined(separator: ",")))"
    }
    return switch self {
    case .number(let number): number.description
    case .text(let text): "'\(text)'"
    case .day(let day): day.description
    case .name(let name, _): name
    case .arithmetic(_, let sign, _): call(sign.rawValue)
    case .comparison(_, let sign, _): call(sign.rawValue)
    case .contains: call("contains")
    case .among: call("in")
    case .call(let function, _, _): call(function.rawValue)
    case .and: call("and")
    case .or: call("or")
    case .not: call("not")
    }
  }
}
