import ComplianceModel
import TestSupport
import Testing

@Suite struct MarksTests {
  @Test(
    arguments: [
      ("0", 0), ("1", 10_000), ("2.5", 25_000), ("0.0001", 1), ("-0.2", -2_000),
      ("100.00", 1_000_000),
    ] as [(String, Int64)]
  )
  func reads(_ text: String, _ tenThousandths: Int64) {
    #expect(Marks(decimal: text)?.tenThousandths == tenThousandths)
  }

  @Test(arguments: ["", "一分", "1.00001", "1.", ".5", "½", "1e2"])
  func refuses(_ text: String) {
    #expect(Marks(decimal: text) == nil)
  }

  @Test(
    arguments: [
      (625_000, 2, "62.50"), (625_000, 0, "63"), (624_999, 0, "62"), (625_000, 4, "62.5000"),
      (0, 2, "0.00"), (5, 3, "0.001"), (4, 3, "0.000"), (50, 2, "0.01"), (49, 2, "0.00"),
      (9_999, 2, "1.00"), (9_949, 2, "0.99"), (-12_500, 2, "-1.25"), (-12_500, 1, "-1.3"),
      (-49, 2, "0.00"), (-50, 2, "-0.01"), (995_000, 0, "100"), (10_500, 1, "1.1"),
    ] as [(Int64, Int, String)]
  )
  func printsWithFixedPlaces(_ tenThousandths: Int64, _ places: Int, _ text: String) {
    let marks = Marks(tenThousandths: tenThousandths)
    #expect(marks.formatted(places: places) == text)
    #expect(marks.rounded(places: places) == Marks(decimal: text))
  }

  @Test(
    arguments: [
      (0, "0"), (625_000, "62.5"), (1_000_000, "100"), (-2_000, "-0.2"), (1, "0.0001"),
    ] as [(Int64, String)]
  )
  func printsTheShortestForm(_ tenThousandths: Int64, _ text: String) {
    #expect(Marks(tenThousandths: tenThousandths).description == text)
  }

  @Test(arguments: 0..<10)
  func roundingIsNearestWithHalvesUp(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let units: [Int64] = [10_000, 1_000, 100, 10, 1]
    for _ in 0..<100 {
      let value = Int64.random(in: 0...2_000_000, using: &generator)
      for (places, unit) in units.enumerated() {
        let rounded = Marks(tenThousandths: value).rounded(places: places).tenThousandths
        #expect(rounded % unit == 0)
        // value − unit/2 < rounded ≤ value + unit/2
        #expect(2 * value - unit < 2 * rounded && 2 * rounded <= 2 * value + unit)
        let opposite = Marks(tenThousandths: -value).rounded(places: places)
        #expect(opposite.tenThousandths == -rounded)
      }
    }
  }

  @Test(
    arguments: [
      ("10", 1, 3, 2, "3.33"), ("10", 2, 3, 2, "6.67"), ("1", 1, 8, 2, "0.13"),
      ("1", 1, 8, 3, "0.125"),
      ("5", 5_000, 10_000, 1, "2.5"), ("5", 5_000, 10_000, 0, "3"), ("7", 0, 5, 2, "0"),
      ("2", 7, 6, 2, "2.33"), ("0.01", 1, 2, 2, "0.01"), ("0.01", 49, 100, 2, "0"),
      ("3", 10, 8, 2, "3.75"), ("-1", 1, 8, 2, "-0.13"), ("4", 3, 3, 0, "4"),
    ] as [(String, Int64, Int64, Int, String)]
  )
  func scales(
    _ text: String,
    _ numerator: Int64,
    _ denominator: Int64,
    _ places: Int,
    _ result: String
  ) throws {
    let marks = try #require(Marks(decimal: text))
    #expect(marks.scaled(numerator, over: denominator, places: places).description == result)
  }

  @Test(arguments: 0..<20)
  func scalingRoundsTheExactQuotientOnce(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let units: [Int64] = [10_000, 1_000, 100, 10, 1]
    for _ in 0..<100 {
      let value = Int64.random(in: 0...9_000_000_000, using: &generator)
      let numerator = Int64.random(in: 0...2_000_000, using: &generator)
      let denominator = Int64.random(in: 1...2_000_000, using: &generator)
      for (places, unit) in units.enumerated() {
        let scaled = Marks(tenThousandths: value)
          .scaled(numerator, over: denominator, places: places).tenThousandths
        // The greatest multiple of the unit that is at most quotient + unit/2, without dividing:
        // 2·d·r ≤ 2·v·n + d·u < 2·d·(r + u).
        let bound = 2 * Int128(value) * Int128(numerator) + Int128(denominator) * Int128(unit)
        let double = 2 * Int128(denominator)
        #expect(scaled % unit == 0)
        #expect(double * Int128(scaled) <= bound && bound < double * Int128(scaled + unit))
      }
    }
  }

  @Test func addsSubtractsAndOrders() {
    let (one, two) = (Marks(tenThousandths: 10_000), Marks(tenThousandths: 20_000))
    #expect(one + one == two)
    #expect(one - two == Marks(tenThousandths: -10_000))
    #expect(one < two && !(two < one) && !(one < one))
    var sum = Marks.zero
    sum += two
    sum += one
    #expect(sum.description == "3")
  }
}
