import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct ItemMarksTests {
  private static func marks(
    _ outcome: Outcome,
    cases: Int = 0,
    _ award: Award,
    full: Int64 = 500,
    places: Int = 2
  ) -> MarksRange? {
    ItemMarks(places: places, claims: .full).earned(
      Verdict(item: "A1", outcome: outcome, reasons: [], evidence: [], cases: cases),
      Rules.item(.all([]), marks: .hundredths(full), award: award)
    )
  }

  @Test(
    arguments: [
      (Outcome.met, 5_000, 500), (.partlyMet, 5_000, 250), (.notMet, 5_000, 0), (.partlyMet, 0, 0),
      (.partlyMet, 10_000, 500), (.partlyMet, 6_000, 300), (.partlyMet, 3_333, 167), (.met, 0, 500),
    ] as [(Outcome, Int64, Int64)]
  )
  func partlyMetEarnsAShare(_ outcome: Outcome, _ partly: Int64, _ hundredths: Int64) {
    #expect(Self.marks(outcome, .all(partly: partly)) == MarksRange(.hundredths(hundredths)))
  }

  @Test func sharesAreRoundedHalfUpToThePlaces() {
    // Half of 0.25 is 0.125; half of 5 is 2.5.
    let half = Award.all(partly: 5_000)
    #expect(Self.marks(.partlyMet, half, full: 25) == MarksRange(.hundredths(13)))
    #expect(Self.marks(.partlyMet, half, places: 0) == MarksRange(.hundredths(300)))
  }

  @Test(
    arguments: [
      (0, nil, 0, 500), (1, nil, 0, 480), (3, nil, 0, 440), (25, nil, 0, 0), (26, nil, 0, 0),
      (1_000_000, nil, 0, 0), (3, nil, 2, 480), (2, nil, 2, 500), (1, nil, 2, 500),
      (10, 200, 0, 300), (9, 200, 0, 320), (50, 200, 0, 300), (11, 200, 1, 300), (10, 200, 1, 320),
      (50, 500, 0, 0), (50, 900, 0, 0), (.max, nil, 0, 0),
    ] as [(Int, Int64?, Int, Int64)]
  )
  func everyCaseCosts(_ cases: Int, _ atMost: Int64?, _ free: Int, _ hundredths: Int64) {
    let award = Award.each(
      cost: .hundredths(20),
      atMost: atMost.map { .hundredths($0) },
      free: free
    )
    let outcome: Outcome = cases == 0 ? .met : hundredths > 0 ? .partlyMet : .notMet
    #expect(Self.marks(outcome, cases: cases, award) == MarksRange(.hundredths(hundredths)))
  }

  @Test(
    arguments: [
      (Award.all(partly: 5_000), 0), (.each(cost: .hundredths(20), atMost: nil, free: 0), 0),
      (.each(cost: .hundredths(20), atMost: .hundredths(200), free: 0), 300),
      (.each(cost: .hundredths(20), atMost: .hundredths(500), free: 3), 0),
    ] as [(Award, Int64)]
  )
  func undecidedEarnsAnythingThatIsPossible(_ award: Award, _ low: Int64) {
    #expect(
      Self.marks(.undecided, award) == MarksRange(low: .hundredths(low), high: .hundredths(500))
    )
    #expect(Self.marks(.notApplicable, award) == nil)
  }

  // MARK: Measures, steps, levels

  private static func measured(
    _ measure: RatioRange?,
    _ award: Award,
    outcome: Outcome = .undecided,
    full: Int64 = 700
  ) -> MarksRange? {
    ItemMarks(places: 2, claims: .full).earned(
      Verdict(item: "A1", outcome: outcome, measure: measure, reasons: [], evidence: []),
      Rules.item(.all([]), marks: .hundredths(full), award: award)
    )
  }

  private static func range(_ low: Int64, _ high: Int64) -> MarksRange {
    MarksRange(low: .hundredths(low), high: .hundredths(high))
  }

  private static func bounds(_ low: Int128?, _ high: Int128?, of whole: Int128) -> RatioRange {
    RatioRange(
      low: low.flatMap { Ratio($0, over: whole) },
      high: high.flatMap { Ratio($0, over: whole) }
    )
  }

  @Test func sharesAreMeasured() {
    // 7 × 1/3 = 2.333…, 7 × 2/3 = 4.666….
    #expect(Self.measured(Self.bounds(1, 2, of: 3), .share(nil)) == Self.range(233, 467))
    #expect(Self.measured(Self.bounds(nil, 2, of: 3), .share(nil)) == Self.range(0, 467))
    #expect(Self.measured(Self.bounds(1, nil, of: 3), .share(nil)) == Self.range(233, 700))
    #expect(Self.measured(Self.bounds(-1, 5, of: 3), .share(nil)) == Self.range(0, 700))
    #expect(Self.measured(nil, .share(nil)) == Self.range(0, 700))
    #expect(Self.measured(nil, .share(nil), outcome: .partlyMet) == Self.range(350, 350))
  }

  private static let steps = Award.steps(
    [
      AwardStep(from: Quantity(tenThousandths: 9_000), earns: 10_000),
      AwardStep(from: Quantity(tenThousandths: 6_000), earns: 5_000),
    ],
    of: nil
  )

  @Test(
    arguments: [
      (9, 9, 700, 700), (8, 8, 350, 350), (6, 6, 350, 350), (5, 5, 0, 0), (5, 6, 0, 350),
      (6, 10, 350, 700), (nil, 8, 0, 350), (8, nil, 350, 700), (20, 20, 700, 700),
    ] as [(Int128?, Int128?, Int64, Int64)]
  )
  func stepsAreReached(_ low: Int128?, _ high: Int128?, _ least: Int64, _ most: Int64) {
    #expect(Self.measured(Self.bounds(low, high, of: 10), Self.steps) == Self.range(least, most))
  }

  private static let levels = Award.levels([
    AwardLevel(title: "优", low: 10_000, high: 10_000),
    AwardLevel(title: "一般", low: 5_000, high: 6_000),
    AwardLevel(title: "差", low: 1_000, high: 1_000),
  ])

  @Test func levelsAreOpenUntilAPersonChooses() {
    #expect(Self.measured(nil, Self.levels) == Self.range(70, 700))
    // 一般, the share within it not said yet; then 55 %.
    #expect(Self.measured(Self.bounds(5, 6, of: 10), Self.levels) == Self.range(350, 420))
    #expect(Self.measured(Self.bounds(11, 11, of: 20), Self.levels) == Self.range(385, 385))
    #expect(Self.measured(nil, Self.levels, outcome: .met) == Self.range(700, 700))
    #expect(Self.measured(nil, Self.levels, outcome: .notMet) == Self.range(70, 70))
  }

  @Test(
    arguments: [
      (1, 2, 440, 480), (0, 2, 460, 500), (0, 0, 0, 500), (30, 0, 0, 0), (.max, .max, 0, 0),
    ] as [(Int, Int, Int64, Int64)]
  )
  func openCasesMayComeToCount(_ cases: Int, _ open: Int, _ low: Int64, _ high: Int64) {
    var verdict = Verdict(item: "A1", outcome: .undecided, reasons: [], evidence: [])
    verdict.cases = cases
    verdict.openCases = open
    let award = Award.each(cost: .hundredths(20), atMost: nil, free: 0)
    let item = Rules.item(.all([]), marks: .hundredths(500), award: award)
    #expect(ItemMarks(places: 2, claims: .full).earned(verdict, item) == Self.range(low, high))
  }

  /// An outcome that a person gives without counting.
  @Test func anOutcomeWithoutCasesCounts() {
    let award = Award.each(cost: .hundredths(20), atMost: .hundredths(200), free: 0)
    #expect(Self.marks(.notMet, award) == MarksRange(.hundredths(300)))
    #expect(Self.marks(.met, award) == MarksRange(.hundredths(500)))
  }

  @Test func worstAndBestBoundWhatIsOpen() {
    var verdict = Verdict(item: "A1", outcome: .undecided, reasons: [], evidence: [])
    verdict.worst = .partlyMet
    let marks = ItemMarks(places: 2, claims: .full)
    #expect(marks.earned(verdict, Rules.item(.all([]))) == Self.range(50, 100))
    verdict.worst = .notMet
    verdict.best = .notApplicable
    #expect(marks.earned(verdict, Rules.item(.all([]))) == Self.range(0, 100))
  }

  // MARK: Claims

  @Test(
    arguments: [
      (.full, 333, 333, 333, 333), (.half, 333, 333, 167, 167), (.half, 200, 400, 100, 400),
      (.open, 333, 333, 0, 333), (.open, 200, 400, 0, 400), (.half, 0, 0, 0, 0),
    ] as [(ClaimPolicy, Int64, Int64, Int64, Int64)]
  )
  func aClaimEarnsWhatTheRoundSays(
    _ claims: ClaimPolicy,
    _ low: Int64,
    _ high: Int64,
    _ least: Int64,
    _ most: Int64
  ) {
    let taken = ItemMarks(places: 2, claims: claims).taken(Self.range(low, high))
    #expect(taken == Self.range(least, most))
  }

  /// No item can be proven yet: the policy of the round leaves them alone.
  @Test(arguments: ClaimPolicy.allCases)
  func whatCannotBeProvenEarnsFully(_ claims: ClaimPolicy) {
    let item = Rules.item(.all([]))
    let verdict = Verdict(item: "A1", outcome: .met, trust: .claimed, reasons: [], evidence: [])
    #expect(!item.wantsProof)
    #expect(ItemMarks(places: 2, claims: claims).earned(verdict, item) == Self.range(100, 100))
  }
}
