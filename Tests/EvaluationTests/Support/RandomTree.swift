import ComplianceModel
import TestSupport

@testable import Evaluation

/// A checklist of random shape, with every kind of award, role, policy and effect, and random
/// verdicts; the same for the same seed.
struct RandomTree: Sendable {
  var checklist: Checklist
  var verdicts: [String: Verdict] = [:]
  let places: Int
  private(set) var generator: SeededGenerator
  private var indicators: [String] = []
  private let depth: Int

  /// How it differs from a tree of everything.
  enum Kind: Sendable {
    /// Everything.
    case whole
    /// A handful of items, so that all decisions can be tried.
    case small
    /// Only sums and what does not apply.
    case plain
  }

  private let kind: Kind

  init(seed: Int, _ kind: Kind = .whole) {
    self.kind = kind
    generator = SeededGenerator(seed: seed)
    depth = kind == .small ? 2 : 5
    places = Int.random(in: 0...4, using: &generator)
    checklist = Rules.checklist([], places: places)
    checklist.grades = ["优", "良", "差"].enumerated().map {
      GradeBand(title: $1, from: Marks(tenThousandths: Int64(2 - $0) * 100_000))
    }
    let tops = kind == .small ? 2 : Int.random(in: 1...3, using: &generator)
    for top in 0..<tops {
      let role = kind != .plain && chance(8) ? otherRole() : .scored
      checklist.indicators.append(indicator("\(top)", depth: 1, role: role))
    }
    checklist.notApplicable = policy()
    if kind != .plain { addTotals() }
    for item in checklist.items { verdicts[item.id] = verdict(on: item) }
  }

  var result: Scorer.Result { Scorer().score(checklist, verdicts: verdicts) }

  /// The result with some verdicts exchanged.
  func result(_ change: (Item, Verdict) -> Verdict) -> Scorer.Result {
    var changed = self
    for item in checklist.items {
      changed.verdicts[item.id] = verdicts[item.id].map { change(item, $0) }
    }
    return changed.result
  }

  /// The result with one verdict exchanged.
  func result(with verdict: Verdict) -> Scorer.Result {
    var changed = self
    changed.verdicts[verdict.item] = verdict
    return changed.result
  }

  /// A number from 0 that decides about something.
  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func chance(_ count: Int) -> Bool { pick(count) == 0 }

  // MARK: Shape

  private mutating func indicator(_ id: String, depth level: Int, role: ItemRole) -> Indicator {
    if role == .scored { indicators.append(id) }
    var children: [Indicator.Child] = []
    for number in 0..<(1 + pick(kind == .small ? 2 : 4)) {
      let other = kind != .plain && role == .scored && chance(7)
      let childRole = other ? otherRole() : role
      if level < depth, chance(3) {
        let inner = indicator("\(id).\(number)", depth: level + 1, role: childRole)
        children.append(.indicator(inner))
      } else {
        children.append(.item(item("\(id).\(number)", childRole)))
      }
    }
    var indicator = Rules.indicator(id, children, role: role, notApplicable: policy())
    if kind != .plain, role == .scored, indicator.marks > .zero, chance(6) {
      indicator.deducts = true
      let units = indicator.marks.tenThousandths / unit
      indicator.marks = Marks(tenThousandths: Int64(1 + pick(Int(units))) * unit)
    }
    return indicator
  }

  private mutating func otherRole() -> ItemRole {
    [.informational, .bonus, .veto(effect())][pick(3)]
  }

  private mutating func effect() -> VetoEffect {
    var effect = VetoEffect()
    if chance(2) { effect.grade = ["良", "差"][pick(2)] }
    if effect.grade == nil || chance(2) {
      effect.cap = marks(60)
      effect.node = chance(2) ? indicators.randomElement(using: &generator) : nil
    }
    return effect
  }

  private mutating func policy() -> NotApplicablePolicy {
    NotApplicablePolicy.allCases[pick(NotApplicablePolicy.allCases.count)]
  }

  private mutating func addTotals() {
    if chance(3) { checklist.outOf = marks(400) }
    if chance(2) { checklist.bonus.atMost = marks(40) }
    if chance(2) {
      let base = marks(150)
      checklist.bonus.gate = chance(2) ? .over(base) : .from(base)
    }
  }

  /// The smallest marks that are printed, in ten-thousandths.
  private var unit: Int64 { [10_000, 1_000, 100, 10, 1][places] }

  /// Marks have no more decimals than are printed, as the loader demands.
  private mutating func marks(_ limit: Int) -> Marks {
    Marks(tenThousandths: Int64(1 + pick(limit)) * unit)
  }

  private mutating func item(_ id: String, _ role: ItemRole) -> Item {
    if case .veto = role { return Rules.item(.all([]), id: id, marks: .zero, role: role) }
    let marks = marks(40)
    return Rules.item(.all([]), id: id, marks: marks, award: award(marks), role: role)
  }

  private mutating func award(_ marks: Marks) -> Award {
    switch pick(8) {
    case 0: return .share(nil)
    case 1:
      return .steps(
        [
          AwardStep(from: Quantity(tenThousandths: 9_000), earns: 10_000),
          AwardStep(from: Quantity(tenThousandths: 5_000), earns: Int64(3_000 + pick(7_000))),
        ],
        of: nil
      )
    case 2:
      return .each(
        cost: self.marks(8),
        atMost: chance(2) ? min(self.marks(20), marks) : nil,
        free: pick(3)
      )
    case 3:
      return .levels([
        AwardLevel(title: "优", low: 10_000, high: 10_000),
        AwardLevel(title: "一般", low: 5_000, high: 6_000),
        AwardLevel(title: "差", low: Int64(pick(2_000)), high: 2_000),
      ])
    default: return .all(partly: Int64(pick(10_001)))
    }
  }

  private mutating func verdict(on item: Item) -> Verdict {
    RandomVerdict(item: item).any(&generator)
  }
}
