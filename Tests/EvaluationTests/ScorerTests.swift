import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct ScorerTests {
  private static func result(
    _ indicators: [Indicator],
    _ outcomes: [String: Outcome],
    places: Int = 2
  ) -> Scorer.Result {
    var verdicts: [String: Verdict] = [:]
    for (id, outcome) in outcomes {
      verdicts[id] = Verdict(item: id, outcome: outcome, reasons: [], evidence: [])
    }
    return Scorer().score(
      Rules.checklist(indicators, places: places),
      verdicts: verdicts
    )
  }

  private static func item(_ id: String, _ hundredths: Int64) -> Indicator.Child {
    .item(Rules.item(.all([]), id: id, marks: .hundredths(hundredths)))
  }

  @Test func threeItemsOfWhichOneDoesNotApply() throws {
    let tree = Rules.indicator(
      "A",
      [Self.item("A1", 200), Self.item("A2", 300), Self.item("A3", 500)]
    )
    let result = Self.result([tree], ["A1": .notApplicable, "A2": .met, "A3": .notMet])
    // 3 of the 8 that apply, out of 10: 3.75.
    #expect(result.root.earned == MarksRange(.hundredths(375)))
    let adjustment = try #require(result.adjustments.first)
    #expect(result.adjustments.count == 1)
    #expect(adjustment.node == "A")
    // 10 − 5 lost − 1.25 = 3.75
    #expect((adjustment.low, adjustment.high) == (.hundredths(-125), .hundredths(-125)))
    #expect(result.items.map(\.lost) == [.zero, .zero, .hundredths(500)])
    #expect(result.items.map(\.path) == [["指标A"], ["指标A"], ["指标A"]])
    #expect(result.root.applicable == .hundredths(800))
    #expect(result.root.assessed == .hundredths(800))
  }

  @Test func rescalingRoundsHalfUpToThePlaces() {
    let tree = Rules.indicator(
      "A",
      [Self.item("A1", 200), Self.item("A2", 400), Self.item("A3", 100)]
    )
    let outcomes: [String: Outcome] = ["A1": .met, "A2": .notMet, "A3": .notApplicable]
    // 2 × 7 ÷ 6 = 2.333…
    #expect(Self.result([tree], outcomes).root.earned == MarksRange(.hundredths(233)))
    #expect(Self.result([tree], outcomes, places: 0).root.earned == MarksRange(.hundredths(200)))
    #expect(
      Self.result([tree], outcomes, places: 4).root.earned
        == MarksRange(Marks(tenThousandths: 23_333))
    )
  }

  @Test func eachNodeRescalesItsOwnParts() {
    let inner = Rules.indicator("A1", [Self.item("A1.1", 100), Self.item("A1.2", 100)])
    let outer = Rules.indicator(
      "A",
      [.indicator(inner), Self.item("A2", 300), Self.item("A3", 500)]
    )
    let result = Self.result(
      [outer],
      ["A1.1": .met, "A1.2": .notApplicable, "A2": .notMet, "A3": .notApplicable]
    )
    // Inner: 1 of 1 → 2 of 2. Outer: 2 of 5 → 4 of 10.
    #expect(result.root.earned == MarksRange(.hundredths(400)))
    #expect(result.adjustments.map(\.node) == ["A1", "A"])
    #expect(result.adjustments.map(\.low) == [.zero, .hundredths(-300)])
  }

  @Test func anIndicatorOfWhichNothingAppliesDoesNotApply() {
    let tree = [
      Rules.indicator("A", [Self.item("A1", 400)]), Rules.indicator("B", [Self.item("B1", 600)]),
    ]
    let result = Self.result(tree, ["A1": .notApplicable, "B1": .partlyMet])
    #expect(result.root.children.map { $0.earned == nil } == [true, false])
    // 3 of 6 → 5 of 10.
    #expect(result.root.earned == MarksRange(.hundredths(500)))
    #expect(result.adjustments.map(\.node) == ["c"])
  }

  @Test func openItemsGiveAnInterval() {
    let tree = Rules.indicator(
      "A",
      [Self.item("A1", 6_250), Self.item("A2", 1_500), Self.item("A3", 2_250)]
    )
    let result = Self.result([tree], ["A1": .met, "A2": .undecided, "A3": .notMet])
    #expect(result.root.earned == MarksRange(low: .hundredths(6_250), high: .hundredths(7_750)))
    #expect(result.root.assessed == .hundredths(8_500))
    #expect(result.root.applicable == .hundredths(10_000))
    #expect(result.adjustments.isEmpty)
  }

  // MARK: Policies

  /// A of 2, 3 and 5 marks of which the 5 do not apply; 2 met, 3 not.
  private static func made(_ policy: NotApplicablePolicy, above: NotApplicablePolicy = .rescale)
    -> Scorer.Result
  {
    let tree = Rules.indicator(
      "A",
      [item("A1", 200), item("A2", 300), item("A3", 500)],
      notApplicable: policy
    )
    let other = Rules.indicator("B", [item("B1", 1_000)])
    var checklist = Rules.checklist([tree, other])
    checklist.notApplicable = above
    var verdicts: [String: Verdict] = [:]
    for (id, outcome) in ["A1": .met, "A2": .notMet, "A3": .notApplicable, "B1": .met]
      as [String: Outcome]
    {
      verdicts[id] = Verdict(item: id, outcome: outcome, reasons: [], evidence: [])
    }
    return Scorer().score(checklist, verdicts: verdicts)
  }

  @Test(
    arguments: [
      // 2 × 10/5; 2 + 2.5 × 2/2; 2 + 5; 2.
      (.rescale, 400, 1_000, -300, 1_400), (.spread, 450, 1_000, -250, 1_450),
      (.full, 700, 1_000, 0, 1_700), (.reduce, 200, 500, 0, 1_600),
    ] as [(NotApplicablePolicy, Int64, Int64, Int64, Int64)]
  )
  func everyPolicyMakesUpInItsWay(
    _ policy: NotApplicablePolicy,
    _ earned: Int64,
    _ full: Int64,
    _ change: Int64,
    _ score: Int64
  ) {
    let result = Self.made(policy)
    let node = result.root.children[0]
    #expect(node.earned == MarksRange(.hundredths(earned)))
    #expect(node.full == .hundredths(full))
    #expect(result.adjustments.first?.low == .hundredths(change))
    #expect(result.adjustments.first?.node == "A")
    // Under reduce the node above rescales: (2 + 10) × 20/15.
    #expect(result.root.earned == MarksRange(.hundredths(score)))
    #expect(result.root.full == .hundredths(2_000))
  }

  /// Three times a sixth is a half, though no sixth is a decimal: 3 + 3 × 3/3 × 1/6 = 3.5.
  @Test func spreadHalvesGoUp() {
    let children = (1...3).map { number -> Indicator.Child in
      .item(Rules.item(.all([]), id: "A\(number)", marks: .hundredths(600), award: .share(nil)))
    }
    let tree = Rules.indicator("A", children + [Self.item("A4", 300)], notApplicable: .spread)
    var verdicts = ["A4": Verdict(item: "A4", outcome: .notApplicable, reasons: [], evidence: [])]
    for number in 1...3 {
      let id = "A\(number)"
      verdicts[id] = Verdict(item: id, outcome: .partlyMet, reasons: [], evidence: [])
      verdicts[id]?.measure = Ratio(1, over: 6).map { RatioRange($0) }
    }
    let result = Scorer().score(Rules.checklist([tree], places: 0), verdicts: verdicts)
    #expect(result.root.earned == MarksRange(.hundredths(400)))
  }

  @Test func theMaximumShrinksUpToTheRoot() {
    let result = Self.made(.reduce, above: .reduce)
    #expect(result.root.earned == MarksRange(.hundredths(1_200)))
    #expect(result.root.full == .hundredths(1_500))
    #expect(
      result.adjustments.map(\.title) == [
        "“指标A”不适用5.00分，满分减为5.00分", "“体系”不适用5.00分，满分减为15.00分",
      ]
    )
    #expect(result.adjustments.allSatisfy { $0.low == .zero && $0.high == .zero })
  }

  // MARK: Group caps

  /// 本栏目不高于及格分，然后再计算: the cap comes before what does not apply is made up for.
  @Test func aGroupIsCappedBeforeItIsRescaled() {
    let effect = VetoEffect(cap: .hundredths(300), node: "A")
    let veto = Rules.item(.all([]), id: "V", marks: .zero, role: .veto(effect))
    let tree = Rules.indicator(
      "A",
      [Self.item("A1", 400), Self.item("A2", 400), Self.item("A3", 200), .item(veto)]
    )
    let outcomes: [String: Outcome] = ["A1": .met, "A2": .met, "A3": .notApplicable, "V": .notMet]
    let result = Self.result([tree], outcomes)
    // min(8, 3) × 10/8.
    #expect(result.root.earned == MarksRange(.hundredths(375)))
    #expect(
      result.adjustments.map(\.title) == ["一票否决：V 考核点V，“指标A”以3.00分为限", "“指标A”不适用2.00分，其余折算为满分"]
    )
    // −5 by the cap; 3.75 − 3 − 2.
    #expect(result.adjustments.map(\.low) == [.hundredths(-500), .hundredths(-125)])
    #expect(result.items.map(\.gain) == [.zero, .zero, .zero, .hundredths(625)])
    #expect(result.items.allSatisfy { $0.lost == .zero })
    var open = outcomes
    open["V"] = .undecided
    #expect(
      Self.result([tree], open).root.earned
        == MarksRange(low: .hundredths(375), high: .hundredths(1_000))
    )
  }
}
