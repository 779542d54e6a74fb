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
}
