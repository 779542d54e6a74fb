internal import ComplianceModel

/// Numbers of the rules by which items are judged.
///
/// Items of whatever checklist that have the same number come to the same in every report, word for
/// word, so that each rule is judged once. What an item is called, where it stands and what it is worth
/// is no part of its rule.
///
/// Rules are told apart by spelling them out in numbers. Every list is led by its length and every
/// choice by a number of its own, so that no two different rules come to the same spelling.
struct RuleNumbers {
  private var rules: [[Int]: Int] = [:]
  private var texts: [String: Int] = [:]
  /// The rule at hand as far as it is spelled out.
  private var spelling: [Int] = []

  /// How many rules there are.
  var count: Int { rules.count }

  /// The number of the rule of an item whose limits are counted in working days of a calendar.
  mutating func number(of item: CompiledItem, calendar: Int) -> Int {
    spelling.removeAll(keepingCapacity: true)
    add(calendar)
    add(item)
    let number = rules[spelling] ?? rules.count
    rules[spelling] = number
    return number
  }

  private mutating func add(_ number: Int) { spelling.append(number) }

  private mutating func add(_ number: Int64?) {
    add(number == nil ? 0 : 1)
    if let number { add(Int(number)) }
  }

  private mutating func add(_ isSo: Bool) { add(isSo ? 1 : 0) }

  private mutating func add(_ text: String) {
    let number = texts[text] ?? texts.count
    texts[text] = number
    add(number)
  }

  private mutating func each<Element>(
    _ list: [Element],
    _ spell: (inout Self, Element) -> Void
  ) {
    add(list.count)
    for element in list { spell(&self, element) }
  }

  private mutating func optional<Element>(
    _ element: Element?,
    _ spell: (inout Self, Element) -> Void
  ) {
    add(element != nil)
    if let element { spell(&self, element) }
  }

  // MARK: Items

  private mutating func add(_ compiled: CompiledItem) {
    let item = compiled.item
    add(item.requirement)
    add(item.audience)
    if case .veto = item.role { add(true) } else { add(false) }
    optional(item.applies) { $0.add($1) }
    add(compiled.check)
    add(item.partly == .never)
    optional(compiled.partly) { $0.add($1) }
    each(compiled.unless) { rule, contradiction in
      switch contradiction {
      case .shortcoming(let group): rule.add(0, group)
      case .planned(let group): rule.add(1, group)
      }
    }
    add(item.silence == .undecided)
    add(item.award, of: item.marks)
  }

  private mutating func add(_ audience: Audience) {
    each(audience.kinds.map(\.rawValue).sorted()) { $0.add($1) }
    each(audience.levels.map(\.rawValue).sorted()) { $0.add($1) }
    each(audience.duties.sorted()) { $0.add($1) }
    optional(audience.years) { rule, years in
      rule.add(years.lowerBound)
      rule.add(years.upperBound)
    }
  }

  /// What of an award has a say in the verdict.
  private mutating func add(_ award: Award, of marks: Marks) {
    switch award {
    case .all: add(0)
    case .levels: add(1)
    case .share(let expression):
      add(2)
      optional(expression) { $0.add($1) }
    case .steps(_, let expression):
      add(3)
      optional(expression) { $0.add($1) }
    case .each(let cost, let atMost, let free):
      add(4)
      add(cost.tenThousandths)
      add(atMost?.tenThousandths)
      add(free)
      add(marks.tenThousandths)
    }
  }

  // MARK: Checks

  private mutating func add(_ check: CompiledCheck) {
    switch check {
    case .claim(let claim):
      add(0)
      add(claim)
    case .that(let condition):
      add(1)
      add(condition.expression)
    case .clean(let codes):
      add(2)
      each(codes) { $0.add($1.rawValue) }
    case .has(let demand):
      add(3)
      each(demand.concepts) { $0.add($1.rawValue) }
      add(demand.sentences)
      add(demand.figures)
      add(demand.characters)
    case .rows(let query):
      add(4)
      add(query)
    case .listed(let listing):
      add(5)
      each(listing.subjects) { $0.add($1) }
      optional(listing.rows) { $0.add($1) }
    case .ask(let question):
      add(6)
      add(question.text)
      optional(question.sample) { rule, sample in
        rule.add(sample.count)
        rule.add(sample.kind)
      }
    case .ladder(let checks):
      add(7)
      each(checks) { $0.add($1) }
    case .all(let checks):
      add(8)
      each(checks) { $0.add($1) }
    case .any(let checks):
      add(9)
      each(checks) { $0.add($1) }
    case .atLeast(let count, let checks):
      add(10)
      add(count)
      each(checks) { $0.add($1) }
    case .not(let check):
      add(11)
      add(check)
    }
  }

  private mutating func add(_ compiled: CompiledClaim) {
    let claim = compiled.claim
    optional(compiled.says) { $0.add(0, $1) }
    each(compiled.with) { $0.add(0, $1) }
    each(compiled.without) { $0.add(0, $1) }
    optional(compiled.about) { $0.add(0, $1) }
    add(claim.within.rawValue)
    each(claim.sections) { $0.add($1.rawValue) }
    add(claim.headings)
    each(compiled.stances) { $0.add($1.rawValue) }
    add(claim.cited)
    optional(claim.figure) { $0.add($1) }
    add(claim.zero == .reported)
    optional(claim.agrees) { $0.add($1.rawValue) }
  }

  private mutating func add(_ query: RowQuery) {
    add(query.kind)
    optional(query.filter) { $0.add($1) }
    optional(query.each) { $0.add($1) }
    optional(query.some) { $0.add($1) }
  }

  private mutating func add(_ kind: Int, _ group: PhraseTable.Group) {
    add(kind)
    add(group.writing)
  }

  // MARK: Expressions

  /// An expression; where it is written is no part of it.
  private mutating func add(_ expression: Expression) {
    switch expression {
    case .number(let quantity):
      add(0)
      add(quantity.tenThousandths)
    case .text(let text):
      add(1)
      add(text)
    case .day(let day):
      add(2)
      add(day.description)
    case .name(let name, _):
      add(3)
      add(name)
    case .arithmetic(_, let sign, _):
      add(4)
      add(sign.rawValue)
    case .comparison(_, let sign, _):
      add(5)
      add(sign.rawValue)
    case .contains: add(6)
    case .among: add(7)
    case .call(let function, _, _):
      add(8)
      add(function.rawValue)
    case .and: add(9)
    case .or: add(10)
    case .not: add(11)
    }
    each(expression.operands) { $0.add($1) }
  }
}
