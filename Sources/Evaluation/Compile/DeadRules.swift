public import ComplianceModel

/// Finds rules that can never do what they are there for: they load, and nobody would miss them until
/// an agency gets the marks that they should have taken.
public enum DeadRules {
  /// Everything of a checklist that is always so or never so, in order of its items.
  public static func problems(in checklist: Checklist) -> [RuleProblem] {
    checklist.items.flatMap { problems(of: $0, in: checklist) } + totals(checklist)
  }

  private static func problems(of item: Item, in checklist: Checklist) -> [RuleProblem] {
    var messages: [String] = []
    if !concernsSomebody(item.audience, of: checklist.audience) {
      messages.append("适用对象与指标体系的适用对象没有交集，不会适用于任何机关")
    }
    if case .when(let other) = item.partly, isSame(other, item.check) {
      messages.append("“partly” 与要求相同，不会有部分符合")
    }
    messages += item.expressions.flatMap(DeadConditions.messages)
    messages += item.check.everything.flatMap(messages(of:))
    if case .steps(let steps, _) = item.award { messages += DeadRules.messages(of: steps) }
    return messages.map { RuleProblem(place: item.place, message: "“\(item.id)”的\($0)") }
  }

  /// Whether two checks ask the same; in conditions, what is written counts and not where.
  private static func isSame(_ left: Check, _ right: Check) -> Bool {
    if case .that(let first) = left, case .that(let second) = right {
      return first.description == second.description
    }
    return left == right
  }

  private static func concernsSomebody(_ item: Audience, of checklist: Audience) -> Bool {
    func meet<Element: Hashable>(_ left: Set<Element>, _ right: Set<Element>) -> Bool {
      left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
    }
    let years = item.years.flatMap { own in checklist.years.map { own.overlaps($0) } } ?? true
    return years && meet(item.kinds, checklist.kinds) && meet(item.levels, checklist.levels)
  }

  private static func messages(of check: Check) -> [String] {
    switch check {
    case .claim(let claim): messages(of: claim)
    case .listed(let listing): listing.subjects.flatMap(messages(of:))
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      Set(parts).count < parts.count ? ["要求中有两项完全相同"] : []
    case .that, .clean, .has, .rows, .ask, .ladder, .not: []
    }
  }

  private static func messages(of claim: Claim) -> [String] {
    guard let says = claim.says else { return [] }
    let subjects = says.words
    guard !subjects.isEmpty, subjects.count == says.phrases.count else { return [] }
    func isWithinAll(_ group: PhraseGroup) -> Bool {
      subjects.allSatisfy { subject in
        group.words.contains { subject.matchingKey.contains($0.matchingKey) }
      }
    }
    var messages: [String] = []
    for group in claim.with where isWithinAll(group) {
      messages.append("“with: \(group.source)”已含在每个 says 的说法中，不起作用")
    }
    for group in claim.without where isWithinAll(group) {
      messages.append("“without: \(group.source)”排除了每个 says 的说法，永远不会符合")
    }
    return messages
  }

  private static func messages(of steps: [AwardStep]) -> [String] {
    zip(steps, steps.dropFirst()).filter { $0.earns == $1.earns }
      .map { "“steps”中 \($0.0.from) 与 \($0.1.from) 得分相同，前者不起作用" }
  }

  // MARK: The whole

  private static func totals(_ checklist: Checklist) -> [RuleProblem] {
    let full = checklist.outOf ?? checklist.marks
    let most = full + (checklist.bonus.atMost ?? checklist.bonusMarks)
    var messages: [String] = []
    switch checklist.bonus.gate {
    case .over(let gate)? where gate >= full, .from(let gate)? where gate > full:
      messages.append("加分门槛 \(gate) 超过满分 \(full)，加分不会生效")
    default: break
    }
    for band in checklist.grades where band.from > most {
      messages.append("等次“\(band.title)”的最低得分 \(band.from) 超过最高得分 \(most)，不会评出")
    }
    for item in checklist.items {
      guard case .veto(let effect) = item.role, let cap = effect.cap, effect.node == nil,
        effect.grade == nil, cap >= most
      else { continue }
      messages.append("否决项“\(item.id)”的上限 \(cap) 不低于最高得分 \(most)，不起作用")
    }
    return checklist.parts.isEmpty
      ? messages.map { RuleProblem(place: checklist.place, message: $0) } : []
  }
}

extension Check {
  /// The check and all its parts.
  fileprivate var everything: [Check] { [self] + parts.flatMap(\.everything) }
}

extension PhraseGroup {
  /// The words of its phrases, without those that are a number and a unit.
  fileprivate var words: [String] {
    phrases.compactMap { phrase in
      if case .words(let words) = phrase { words } else { nil }
    }
  }
}

extension Checklist {
  /// What all bonus items earn together.
  fileprivate var bonusMarks: Marks {
    items.reduce(.zero) { sum, item in item.role == .bonus ? sum + item.marks : sum }
  }
}
