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
}
