internal import ComplianceModel

/// What the items of all checklists come to for one dossier: every rule is judged once, however many
/// items have it.
final class Verdicts {
  private let dossier: Dossier
  private let rules: CompiledRules
  private let first: Judge
  /// The judge of each calendar, once it is asked for.
  private var judges: [Judge?]
  /// What each rule came to, once it is asked for.
  private var results: [CheckResult?]
  /// The same as far as lines tell it.
  private var told: [JudgedItem?]
  /// What people decided, by checklist and item.
  private var judgements: [String: [String: [Judgement]]] = [:]

  private let isWorded: Bool

  /// `judge` knows the dossier, whatever its calendar; verdicts have no words where nobody reads them.
  init(_ judge: Judge, _ dossier: Dossier, _ rules: CompiledRules, isWorded: Bool = true) {
    self.isWorded = isWorded
    self.dossier = dossier
    self.rules = rules
    first = judge
    judges = Array(repeating: nil, count: rules.calendars.count)
    results = Array(repeating: nil, count: rules.ruleCount)
    told = Array(repeating: nil, count: rules.ruleCount)
    for judgement in dossier.judgements {
      guard case .item(let item, let checklist) = judgement.subject else { continue }
      judgements[checklist, default: [:]][item, default: []].append(judgement)
    }
  }

  /// The verdicts on the items of a checklist, in their order.
  func verdicts(on checklist: CompiledChecklist) -> [Verdict] {
    checklist.items.indices.map { verdict(on: $0, of: checklist) }
  }

  /// The verdict on an item of a checklist.
  func verdict(on index: Int, of checklist: CompiledChecklist) -> Verdict {
    var verdict = Verdict(on: checklist.items[index].item.id, result(of: index, of: checklist))
    settle(&verdict, checklist.items[index].item, of: checklist)
    return verdict
  }

  /// What the items of a checklist came to, in their order, without a word of why.
  func outcomes(on checklist: CompiledChecklist) -> [JudgedItem] {
    let decided = judgements[checklist.checklist.id] ?? [:]
    return checklist.items.indices.map { index in
      if !decided.isEmpty, decided[checklist.items[index].item.id] != nil {
        return JudgedItem(verdict(on: index, of: checklist))
      }
      let rule = checklist.rules[index]
      if let known = told[rule] { return known }
      let judged = JudgedItem(judge(of: checklist).judge(checklist.items[index]))
      told[rule] = judged
      return judged
    }
  }

  /// The way to the verdict on an item.
  func trace(_ index: Int, of checklist: CompiledChecklist) -> Trace {
    let item = checklist.items[index]
    return Explainer(judge: judge(of: checklist)).trace(item) { verdict in
      settle(&verdict, item.item, of: checklist)
    }
  }

  private func result(of index: Int, of checklist: CompiledChecklist) -> CheckResult {
    let rule = checklist.rules[index]
    if let known = results[rule] { return known }
    let result = judge(of: checklist).judge(checklist.items[index])
    results[rule] = result
    return result
  }

  private func judge(of checklist: CompiledChecklist) -> Judge {
    let calendar = checklist.calendar
    if let known = judges[calendar] { return known }
    let judge = Judge(first, calendar: rules.calendars[calendar])
    judge.isWorded = isWorded
    judges[calendar] = judge
    return judge
  }

  /// Puts what people decided above what the program says.
  private func settle(_ verdict: inout Verdict, _ item: Item, of checklist: CompiledChecklist) {
    guard let judgements = judgements[checklist.checklist.id]?[item.id] else { return }
    verdict.settle(judgements, on: item, date: dossier.date)
  }
}

/// What an item came to as far as marks and lines of results go.
struct JudgedItem {
  let outcome: ScoredOutcome
  /// Where the evidence stands, in order of the file.
  let lines: [PlaceLine]

  init(_ result: CheckResult) {
    outcome = ScoredOutcome(result)
    lines = result.evidence.lines
  }

  init(_ verdict: Verdict) {
    outcome = ScoredOutcome(verdict)
    lines = verdict.evidence.lines
  }
}
