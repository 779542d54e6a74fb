import ComplianceModel

/// What rules say, in sentences for assessors and for those who are assessed.
///
/// This is wording too; it has a type of its own because ledgers and findings go by titles that only
/// the rulebook knows.
struct RuleProse {
  let rulebook: Rulebook
  let words: RuleWords

  /// How an item is marked (评分办法): what it earns, whom it concerns, what is asked, what lowers it.
  ///
  /// What an item below an indicator that deducts does not earn is taken away there.
  func method(of item: Item, isDeduction: Bool) -> [Clause] {
    let award = award(of: item, isDeduction: isDeduction)
    var clauses = award.map { Clause(text: $0) } + concerned(item)
    clauses.append(clause(item.check, showsPartly: item.partly == .byCheck))
    switch item.partly {
    case .byCheck, .never: break
    case .when(let check):
      clauses.append(Clause(text: "部分符合", parts: [clause(check, showsPartly: false)]))
    }
    clauses += item.unless.map { Clause(text: contradiction($0)) }
    if item.silence == .undecided { clauses.append(Clause(text: "报告没有提到的，待人工核定")) }
    return clauses
  }

  // MARK: Whom it concerns

  private func concerned(_ item: Item) -> [Clause] {
    let whom = Wording.audience(item.audience)
    return (whom.map { [Clause(text: "仅考核" + $0)] } ?? [])
      + (item.applies.map { [Clause(text: "以“\(words.condition($0))”为前提，否则不适用")] } ?? [])
  }

  private func contradiction(_ contradiction: Item.Contradiction) -> String {
    switch contradiction {
    case .shortcoming(let group): "报告在问题部分承认“\(ways(group))”不足的，降为部分符合"
    case .planned(let group): "报告另处称“\(ways(group))”尚在打算的，降为部分符合"
    }
  }

  // MARK: What is asked

  /// A check in words; `showsPartly` where its parts alone make it partly met.
  func clause(_ check: Check, showsPartly: Bool) -> Clause {
    func parts(_ checks: [Check]) -> [Clause] {
      checks.map { clause($0, showsPartly: showsPartly) }
    }
    switch check {
    case .claim(let claim): return Clause(text: self.claim(claim, showsPartly: showsPartly))
    case .that(let expression): return Clause(text: "须符合“\(words.condition(expression))”")
    case .clean(let codes):
      return Clause(text: "报告不得有下列问题：" + codes.map(finding).joined(separator: Wording.pause))
    case .has(let demand): return Clause(text: section(demand))
    case .rows(let query): return Clause(text: rows(query))
    case .listed(let listing): return Clause(text: listed(listing))
    case .ask(let question): return Clause(text: "由人核对：" + self.question(question))
    case .ladder(let rungs):
      return Clause(text: "依次看下列依据，有前一种就不看后一种", parts: parts(rungs))
    case .all(let checks) where checks.count == 1:
      return clause(checks[0], showsPartly: showsPartly)
    case .all(let checks):
      let partly = showsPartly && checks.count > 1 ? "（只做到其中几项的算部分符合）" : ""
      return Clause(text: "须同时做到" + partly, parts: parts(checks))
    case .any(let checks): return Clause(text: "做到下列一项即可", parts: parts(checks))
    case .atLeast(let count, let checks):
      let partly = showsPartly && count > 1 ? "（只差一项的算部分符合）" : ""
      return Clause(text: "下列各项至少做到\(count)项" + partly, parts: parts(checks))
    case .not(.that(let expression)):
      return Clause(text: "须不符合“\(words.condition(expression))”")
    case .not(let check):
      return Clause(text: "不得属于下列情形", parts: [clause(check, showsPartly: false)])
    }
  }

  private func section(_ demand: SectionDemand) -> String {
    let names = demand.concepts.map { "“\($0.rawValue)”" }.joined(separator: "或")
    var counts = ["至少\(demand.sentences)句"]
    if demand.figures > 0 { counts.append("数据至少\(demand.figures)个") }
    if demand.characters > 0 { counts.append("至少\(demand.characters)字") }
    return "报告须有\(names)部分，正文" + counts.joined(separator: Wording.comma)
  }

  /// The question and what to look at.
  func question(_ question: Question) -> String {
    let sample = question.sample.map { "（从\(ledger($0.kind))中抽取\($0.count)条）" }
    return question.text + (sample ?? "")
  }

  // MARK: Names

  func ways(_ group: PhraseGroup) -> String { words.ways(group.source) }

  func ledger(_ id: String) -> String {
    "台账“\(rulebook.ledgers.first { $0.id == id }?.title ?? id)”"
  }

  func finding(_ code: FindingCode) -> String {
    rulebook.findings.first { $0.code == code }?.title ?? code.rawValue
  }
}
