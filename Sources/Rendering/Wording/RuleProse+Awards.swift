import ComplianceModel

/// What is earned and by what it is proved, in words.
extension RuleProse {
  /// What an item earns; for an item without marks what it is there for.
  func award(of item: Item, isDeduction: Bool) -> [String] {
    switch item.role {
    case .veto(let effect): ["一票否决：不符合时，" + Wording.effect(effect)]
    case .informational: ["仅供参考，不计入总分"] + (item.marks == .zero ? [] : [earned(item)])
    case .bonus: ["加分项：" + earned(item)]
    case .scored where isDeduction: [taken(item)]
    case .scored: [earned(item)]
    }
  }

  private func taken(_ item: Item) -> String {
    switch item.award {
    case .all(let partly):
      let lost = item.canBePartlyMet && partly > 0 ? Self.share(10_000 - partly) : nil
      return "不符合的扣去全部分值" + (lost.map { "，部分符合的扣去\($0)" } ?? "")
    case .each: return earned(item)
    case .share, .steps, .levels: return earned(item) + "，未得的分值扣去"
    }
  }

  private func earned(_ item: Item) -> String {
    switch item.award {
    case .all(let partly):
      item.canBePartlyMet && partly > 0
        ? "符合得全部分值，部分符合得\(Self.share(partly))" : "符合得全部分值，否则不得分"
    case .share(nil): "按达到要求的比例得分"
    case .share(let expression?): "按“\(words.condition(expression))”的比例得分"
    case .steps(let steps, let expression): self.steps(steps, of: expression)
    case .each(let cost, let atMost, let free): deduction(item, cost, atMost, free)
    case .levels(let levels): "由评估人员评定等级：" + levels.map(level).joined(separator: Wording.pause)
    }
  }

  private func steps(_ steps: [AwardStep], of expression: Expression?) -> String {
    let what = expression.map { "“\(words.condition($0))”" } ?? "达到要求的比例"
    let lines = steps.map { step in
      "不低于\(expression == nil ? Self.percent(step.from.tenThousandths) : step.from.description)的"
        + Self.earns(step.earns)
    }
    let rest = steps.last.map { $0.earns > 0 ? ["更低的不得分"] : [] } ?? []
    return "按\(what)分档：" + (lines + rest).joined(separator: Wording.comma)
  }

  private func deduction(_ item: Item, _ cost: Marks, _ atMost: Marks?, _ free: Int) -> String {
    let what = item.check.countsRows ? "每有1条不符合" : "每查出1处问题"
    let pardon = free > 0 ? "，前\(free)\(item.check.countsRows ? "条" : "处")不扣" : ""
    return what + "扣\(cost)分" + pardon + (atMost.map { "，最多扣\($0)分" } ?? "，扣完为止")
  }

  private func level(_ level: AwardLevel) -> String {
    guard level.low != level.high else { return "“\(level.title)”" + Self.earns(level.low) }
    return "“\(level.title)”得\(Self.percent(level.low))至\(Self.percent(level.high))"
  }

  private static func earns(_ share: Int64) -> String {
    share == 0 ? "不得分" : "得\(self.share(share))"
  }

  private static func share(_ share: Int64) -> String {
    switch share {
    case 10_000: "全部分值"
    case 5_000: "一半"
    default: percent(share)
    }
  }

  private static func percent(_ share: Int64) -> String {
    Quantity(tenThousandths: share * 100).description + "%"
  }

  /// What an item is judged by, in the order in which it counts (证据来源).
  func sources(of item: Item) -> [String] {
    var found = Sources()
    collect(item.check, &found)
    let report = found.report.isEmpty ? [] : [found.report.joined(separator: "或")]
    var persons = found.questions.map { "人工核对：" + question($0) }
    if case .levels = item.award { persons.append("人工评定等级") }
    return found.ledgers.map(ledger) + report + persons
  }

  private struct Sources {
    var ledgers: [String] = []
    var report: [String] = []
    var questions: [Question] = []

    mutating func add(_ part: String) {
      if !report.contains(part) { report.append(part) }
    }

    mutating func add(ledger: String) {
      if !ledgers.contains(ledger) { ledgers.append(ledger) }
    }
  }

  private func collect(_ check: Check, _ found: inout Sources) {
    switch check {
    case .claim(let claim):
      if claim.says != nil { found.add("报告正文") }
      if claim.figure != nil || claim.agrees != nil { found.add("统计表") }
    case .that(let expression):
      for (name, _) in expression.names { found.add(Self.source(of: name)) }
    case .clean: found.add("报告审核结果")
    case .has: found.add("报告正文")
    case .rows(let query): found.add(ledger: query.kind)
    case .listed(let listing):
      if let rows = listing.rows { found.add(ledger: rows.kind) }
      found.add("报告正文")
    case .ask(let question):
      if !found.questions.contains(question) { found.questions.append(question) }
    case .ladder, .all, .any, .atLeast, .not: for part in check.parts { collect(part, &found) }
    }
  }

  /// Facts are read from the text, figures from the tables of this year's or last year's report.
  private static func source(of name: String) -> String {
    switch Fact(rawValue: name) {
    case .tables, .tablesComplete: "统计表"
    case .last: "上年报告"
    case _?: "报告正文"
    case nil: name.hasPrefix(Fact.lastYear) ? "上年报告" : "统计表"
    }
  }
}

extension Check {
  /// Whether what it counts are rows of a ledger.
  fileprivate var countsRows: Bool {
    switch self {
    case .rows: true
    case .ladder(let rungs): rungs.first?.countsRows ?? false
    default: false
    }
  }
}
