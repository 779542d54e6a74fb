import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// What does not change a score.
@Suite struct ScorerInvarianceTests {
  private static let seeds = 0..<150

  /// Exactly: sums are exact, and what is rounded once at a node does not know an order.
  @Test(arguments: seeds)
  func theOrderOfChildrenIsOfNoAccount(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    var shuffled = tree
    var generator = SeededGenerator(seed: seed)
    shuffled.checklist.indicators = tree.checklist.indicators.map {
      Self.shuffled($0, &generator)
    }.shuffled(using: &generator)
    let (result, other) = (tree.result, shuffled.result)
    #expect(result.root.earned == other.root.earned)
    #expect(Self.marks(result.root) == Self.marks(other.root))
    #expect(Self.gains(result) == Self.gains(other))
    let bands = tree.checklist.grades
    #expect(
      Grader.grade(result.root.earned, bands: bands, vetoes: result.vetoes)
        == Grader.grade(other.root.earned, bands: bands, vetoes: other.vetoes)
    )
  }

  private static func shuffled(
    _ indicator: Indicator,
    _ generator: inout SeededGenerator
  ) -> Indicator {
    var shuffled = indicator
    shuffled.children = []
    for child in indicator.children {
      if case .indicator(let inner) = child {
        shuffled.children.append(.indicator(self.shuffled(inner, &generator)))
      } else {
        shuffled.children.append(child)
      }
    }
    shuffled.children.shuffle(using: &generator)
    return shuffled
  }

  /// Marks of every node by its identifier.
  private static func marks(_ node: NodeScore) -> [String: MarksRange] {
    node.children.reduce(into: node.earned.map { [node.id: $0] } ?? [:]) { marks, child in
      marks.merge(Self.marks(child)) { first, _ in first }
    }
  }

  private static func gains(_ result: Scorer.Result) -> [String: Marks] {
    Dictionary(result.items.map { ($0.item.id, $0.gain) }) { first, _ in first }
  }

  /// Exactly, if a decimal goes with every factor of ten: then the same digits are rounded.
  @Test(arguments: seeds)
  func aFactorOnAllMarksIsAFactorOnTheScore(_ seed: Int) throws {
    let tree = RandomTree(seed: seed)
    guard tree.places > 0 else { return }
    let scaled = TenfoldTree(tree)
    let small = tree.result.root
    let large = scaled.result.root
    #expect(large.earned == small.earned?.map { Marks(tenThousandths: $0.tenThousandths * 10) })
    #expect(large.full.tenThousandths == small.full.tenThousandths * 10)
  }

  /// Under every policy an indicator with one child is what the child is.
  @Test(arguments: 0..<100)
  func aChainIsItsLeaf(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var tree = RandomTree(seed: seed, .plain)
    let item = tree.checklist.items.randomElement(using: &generator) ?? Rules.item(.all([]))
    var child = Indicator.Child.item(item)
    for level in 0..<4 {
      let policy = NotApplicablePolicy.allCases.randomElement(using: &generator)
      let deducts = Bool.random(using: &generator)
      let inner = Rules.indicator(
        "chain\(level)",
        [child],
        deducts: deducts,
        notApplicable: policy
      )
      child = .indicator(inner)
    }
    guard case .indicator(let top) = child else { return }
    let leaf = tree.verdicts[item.id].flatMap {
      ItemMarks(places: tree.places, claims: .full).earned($0, item)
    }
    tree.checklist.indicators = [top]
    #expect(tree.result.root.earned == leaf)
    #expect(tree.result.adjustments.isEmpty)
  }

  /// Verdicts are looked up by item: in which order they were found is of no account.
  @Test(arguments: 0..<50)
  func theOrderOfVerdictsIsOfNoAccount(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    var again = tree
    again.verdicts = [:]
    for item in tree.checklist.items.reversed() { again.verdicts[item.id] = tree.verdicts[item.id] }
    #expect(again.result.root == tree.result.root)
    #expect(again.result.adjustments == tree.result.adjustments)
  }

  // MARK: A leaf that does not apply

  private static func flat(
    _ seed: Int,
    adding extra: Marks?,
    _ policy: NotApplicablePolicy,
    deducts: Bool = false
  ) -> NodeScore {
    var generator = SeededGenerator(seed: seed)
    var verdicts: [String: Verdict] = [:]
    var children: [Indicator.Child] = []
    for number in 0...Int.random(in: 1...6, using: &generator) {
      let marks = Marks.hundredths(Int64.random(in: 1...900, using: &generator))
      let item = Rules.item(.all([]), id: "A\(number)", marks: marks)
      children.append(.item(item))
      let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
      verdicts[item.id] = RandomVerdict(item: item).decided(outcome)
    }
    let own = deducts ? Marks.hundredths(10) : nil
    if let extra {
      let item = Rules.item(.all([]), id: "X", marks: extra)
      children.append(.item(item))
      verdicts["X"] = RandomVerdict(item: item).decided(.notApplicable)
    }
    let indicator = Rules.indicator("A", children, marks: own, deducts: deducts)
    var checklist = Rules.checklist([indicator])
    checklist.notApplicable = policy
    return Scorer().score(checklist, verdicts: verdicts).root
  }

  /// Rescaled, the percentage stays, up to half a hundredth of a mark at each of the two nodes; with
  /// a smaller maximum, and among deductions, nothing changes at all.
  @Test(arguments: 0..<200)
  func aLeafThatDoesNotApplyChangesNothing(_ seed: Int) {
    let extra = Marks.hundredths(Int64(1 + seed % 700))
    let before = Self.flat(seed, adding: nil, .rescale)
    let after = Self.flat(seed, adding: extra, .rescale)
    #expect((before.earned == nil) == (after.earned == nil))
    if let old = before.earned, let new = after.earned {
      let (full, larger) = (before.full.tenThousandths, after.full.tenThousandths)
      for (a, b) in [(old.low, new.low), (old.high, new.high)] {
        let difference = b.tenThousandths * full - a.tenThousandths * larger
        #expect(difference.magnitude <= 50 * UInt64(full + larger))
      }
    }
    let reduced = Self.flat(seed, adding: extra, .reduce)
    #expect(reduced.earned == Self.flat(seed, adding: nil, .reduce).earned)
    if reduced.earned != nil {
      #expect(reduced.full == Self.flat(seed, adding: nil, .reduce).full)
    }
    #expect(
      Self.flat(seed, adding: extra, .rescale, deducts: true)
        .children.first?.earned
        == Self.flat(seed, adding: nil, .rescale, deducts: true).children.first?.earned
    )
  }
}

/// A tree with all marks tenfold and one decimal less.
private struct TenfoldTree {
  var tree: RandomTree

  init(_ tree: RandomTree) {
    self.tree = tree
    var checklist = tree.checklist
    checklist.places -= 1
    checklist.outOf = checklist.outOf.map(Self.tenfold)
    checklist.bonus.atMost = checklist.bonus.atMost.map(Self.tenfold)
    switch checklist.bonus.gate {
    case .over(let marks): checklist.bonus.gate = .over(Self.tenfold(marks))
    case .from(let marks): checklist.bonus.gate = .from(Self.tenfold(marks))
    case nil: break
    }
    checklist.indicators = checklist.indicators.map(Self.tenfold)
    self.tree.checklist = checklist
  }

  var result: Scorer.Result { tree.result }

  private static func tenfold(_ marks: Marks) -> Marks {
    Marks(tenThousandths: marks.tenThousandths * 10)
  }

  private static func tenfold(_ role: ItemRole) -> ItemRole {
    guard case .veto(var effect) = role else { return role }
    effect.cap = effect.cap.map(tenfold)
    return .veto(effect)
  }

  private static func tenfold(_ indicator: Indicator) -> Indicator {
    var large = indicator
    large.marks = tenfold(indicator.marks)
    large.role = tenfold(indicator.role)
    large.children = indicator.children.map { child in
      switch child {
      case .indicator(let inner): return .indicator(tenfold(inner))
      case .item(var item):
        item.marks = tenfold(item.marks)
        item.role = tenfold(item.role)
        if case .each(let cost, let atMost, let free) = item.award {
          item.award = .each(cost: tenfold(cost), atMost: atMost.map(tenfold), free: free)
        }
        return .item(item)
      }
    }
    return large
  }
}
