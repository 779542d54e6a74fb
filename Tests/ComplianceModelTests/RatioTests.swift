import ComplianceModel
import Testing

@Suite struct RatioTests {
  private static let wholes: [Int64] = [0, 1, -1, 7, -12, 10_000, .max, .min, .max - 1]

  /// Whole numbers take a short way, which leads to the same place.
  @Test func wholeNumbersAreReckonedAsFractionsAre() {
    for left in Self.wholes {
      for right in Self.wholes {
        let (one, other) = (Ratio(Int128(left), over: 1), Ratio(Int128(right), over: 1))
        guard let one, let other else { continue }
        #expect(one + other == Ratio((Int128(left) + Int128(right)) * 3, over: 3))
        #expect(one - other == Ratio((Int128(left) - Int128(right)) * 3, over: 3))
        #expect(one * other == Ratio(Int128(left) * Int128(right), over: 1))
        #expect((one < other) == (left < right))
      }
    }
  }

  @Test(arguments: [0, 5, 10_000, -25_000, 12_345, 1, -1] as [Int64])
  func aDecimalNumberIsInLowestTerms(_ tenThousandths: Int64) {
    let ratio = Ratio(Quantity(tenThousandths: tenThousandths))
    #expect(ratio == Ratio(Int128(tenThousandths), over: 10_000))
  }
}
