import ComplianceModel
import TestSupport
import Testing

@Suite struct NumberRangeTests {
  private static func range(_ low: Int64?, _ high: Int64?) -> NumberRange {
    NumberRange(low: low.map { Quantity($0) }, high: high.map { Quantity($0) })
  }

  @Test(arguments: [
    (range(3, 3), "3"), (range(5_000, 5_999), "5000…5999"), (range(0, nil), "≥0"),
    (range(nil, 7), "≤7"), (range(nil, nil), "?"), (range(-2, -1), "-2…-1"),
  ])
  func prints(_ range: NumberRange, _ text: String) {
    #expect(range.description == text)
  }

  @Test func isExactWhenOneValueIsPossible() {
    #expect(NumberRange(Quantity(4)).exact == Quantity(4))
    #expect(Self.range(4, 4) == NumberRange(Quantity(4)))
    #expect(Self.range(4, 5).exact == nil)
    #expect(NumberRange.unknown.exact == nil)
    #expect(NumberRange.anyCount.exact == nil)
    #expect(NumberRange.anyCount == Self.range(0, nil))
  }

  @Test(arguments: [
    (range(1, 3), range(3, 5), true), (range(1, 3), range(4, 5), false),
    (range(1, 9), range(4, 5), true), (range(2, 2), range(2, 2), true),
    (range(2, 2), range(3, 3), false), (range(nil, 3), range(4, nil), false),
    (range(nil, 4), range(4, nil), true), (range(0, nil), range(-5, -1), false),
    (range(nil, nil), range(7, 7), true), (range(nil, 2), range(nil, -9), true),
  ])
  func overlaps(_ first: NumberRange, _ second: NumberRange, _ expected: Bool) {
    #expect(first.overlaps(second) == expected)
    #expect(second.overlaps(first) == expected)
  }

  @Test(arguments: [
    (range(1, 2), range(10, 20), "11…22", "-19…-8"),
    (range(5, 5), range(3, 3), "8", "2"),
    (range(0, nil), range(3, 3), "≥3", "≥-3"),
    (range(3, 3), range(0, nil), "≥3", "≤3"),
    (range(0, nil), range(0, nil), "≥0", "?"),
    (range(nil, 4), range(1, 2), "≤6", "≤3"),
    (range(nil, nil), range(1, 1), "?", "?"),
  ])
  func addsAndSubtracts(
    _ left: NumberRange,
    _ right: NumberRange,
    _ sum: String,
    _ difference: String
  ) {
    #expect((left + right).description == sum)
    #expect((left - right).description == difference)
  }

  /// A range and a number that it may stand for.
  private static func sample(
    _ generator: inout SeededGenerator
  ) -> (range: NumberRange, value: Quantity) {
    let base: Int64 = Bool.random(using: &generator) ? 0 : -2_000_000
    let numbers = (0..<3).map { _ in Int64.random(in: base...2_000_000, using: &generator) }
      .sorted()
    let isExact = Int.random(in: 0..<4, using: &generator) == 0
    let low = isExact ? numbers[1] : numbers[0]
    let high = isExact ? numbers[1] : numbers[2]
    let bounds = Int.random(in: 0..<6, using: &generator)
    return (
      NumberRange(
        low: bounds == 0 ? nil : Quantity(tenThousandths: low),
        high: bounds == 1 ? nil : Quantity(tenThousandths: high)
      ),
      Quantity(tenThousandths: numbers[1])
    )
  }

  private static func holds(_ range: NumberRange, _ value: Quantity) -> Bool {
    (range.low.map { $0 <= value } ?? true) && (range.high.map { value <= $0 } ?? true)
  }

  @Test(arguments: 0..<40)
  func arithmeticHoldsTheTrueResult(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (left, first) = Self.sample(&generator)
      let (right, second) = Self.sample(&generator)
      #expect(Self.holds(left + right, first + second))
      #expect(Self.holds(left - right, first + -second))
      if first == second { #expect(left.overlaps(right)) }
      #expect(left.overlaps(NumberRange(first)))
    }
  }

  @Test(arguments: 0..<20)
  func boundsAreReached(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    func pair() -> [Quantity] {
      (0..<2).map { _ in Quantity(Int64.random(in: 0...999, using: &generator)) }.sorted()
    }
    let (left, right) = (pair(), pair())
    let first = NumberRange(low: left[0], high: left[1])
    let second = NumberRange(low: right[0], high: right[1])
    #expect(first + second == NumberRange(low: left[0] + right[0], high: left[1] + right[1]))
    #expect(first - second == NumberRange(low: left[0] + -right[1], high: left[1] + -right[0]))
  }
}
