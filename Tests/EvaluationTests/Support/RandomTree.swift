import ComplianceModel

@testable import Evaluation

/// A checklist of random shape with random verdicts, the same for the same seed.
struct RandomTree {
  private(set) var checklist: Checklist
  private(set) var verdicts: [String: Verdict] = [:]
  let places: Int
  private var generator: SeededGenerator
  private var count = 0

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
    places = Int.random(in: 0...4, using: &generator)
    checklist = Rules.checklist([], places: places)
    let tops = Int.random(in: 1...3, using: &generator)
    for top in 0..<tops { checklist.indicators.append(indicator("\(top)", depth: 1)) }
    for item in checklist.items { verdicts[item.id] = verdict(on: item) }
  }

  var result: Scorer.Result { Scorer(places: places).score(checklist, verdicts: verdicts) }

  /// The result with some verdicts exchanged.
  func result(_ change: (Item, Verdict) -> Verdict) -> Scorer.Result {
    var changed: [String: Verdict] = [:]
    for item in checklist.items { changed[item.id] = verdicts[item.id].map { change(item, $0) } }
    return Scorer(places: places).score(checklist, verdicts: changed)
  }

  /// An item chosen at random.
  mutating func anyItem() -> Item? { checklist.items.randomElement(using: &generator) }

  private mutating func indicator(_ id: String, depth: Int) -> Indicator {
    var children: [Indicator.Child] = []
    for number in 0..<Int.random(in: 1...4, using: &generator) {
      if depth < 4, Int.random(in: 0..<3, using: &generator) == 0 {
        children.append(.indicator(indicator("\(id).\(number)", depth: depth + 1)))
      } else {
        children.append(.item(item("\(id).\(number)")))
      }
    }
    return Rules.indicator(id, children)
  }

  /// Marks have no more decimals than are printed, as the loader demands.
  private mutating func marks(_ limit: Int64) -> Marks {
    let units: [Int64] = [10_000, 1_000, 100, 10, 1]
    return Marks(tenThousandths: Int64.random(in: 1...limit, using: &generator) * units[places])
  }

  private mutating func item(_ id: String) -> Item {
    let marks = marks(40)
    var award = Award.all(partly: Int64.random(in: 0...10_000, using: &generator))
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let atMost = Bool.random(using: &generator) ? min(self.marks(20), marks) : nil
      award = .each(
        cost: self.marks(8),
        atMost: atMost,
        free: Int.random(in: 0...2, using: &generator)
      )
    }
    return Rules.item(.all([]), id: id, marks: marks, award: award)
  }

  private mutating func verdict(on item: Item) -> Verdict {
    let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
    return Self.verdict(
      item.id,
      outcome,
      cases: Int.random(in: 1...6, using: &generator),
      award: item.award
    )
  }

  /// A verdict with this outcome; one that counts cases has none of them when met.
  static func verdict(_ id: String, _ outcome: Outcome, cases: Int = 1, award: Award) -> Verdict {
    var isByCase = false
    if case .each = award { isByCase = outcome == .partlyMet || outcome == .notMet }
    return Verdict(
      item: id,
      outcome: outcome,
      reasons: [],
      evidence: [],
      cases: isByCase ? cases : 0
    )
  }
}
