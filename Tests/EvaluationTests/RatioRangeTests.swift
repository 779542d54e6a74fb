import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct RatioRangeTests {
  private static func range(_ low: Int64?, _ high: Int64?) -> RatioRange {
    RatioRange(
      low: low.map { Ratio(Quantity($0)) },
      high: high.map { Ratio(Quantity($0)) }
    )
  }

  @Test(arguments: [
    (range(2, 3), range(4, 5), "8…15"), (range(-2, -2), range(3, 3), "-6"),
    (range(0, nil), range(2, 2), "≥0"), (range(3, nil), range(2, 5), "≥6"),
    (range(-1, 3), range(2, 4), "?"), (range(nil, 3), range(2, 4), "?"),
  ])
  func multiplies(_ left: RatioRange, _ right: RatioRange, _ product: String) {
    #expect((left * right).told == product)
    #expect((right * left).told == product)
  }

  @Test(arguments: [
    (range(1, 1), range(3, 3), Ratio(1, over: 3), Ratio(1, over: 3)),
    (range(2, 3), range(4, 6), Ratio(1, over: 3), Ratio(3, over: 4)),
    (range(2, 3), range(0, 6), Ratio(1, over: 3), nil),
    (range(2, nil), range(4, nil), Ratio.zero, nil),
    (range(1, 1), range(0, 0), nil, nil), (range(-1, 2), range(3, 4), nil, nil),
  ])
  func divides(_ left: RatioRange, _ right: RatioRange, _ low: Ratio?, _ high: Ratio?) {
    #expect(left / right == RatioRange(low: low, high: high))
  }

  /// Every small range against every other: the result holds what every pair of values comes to.
  @Test func holdsTheTrueResult() {
    let bounds: [Int64?] = [nil, -2, -1, 0, 1, 2]
    func values(_ range: RatioRange) -> [Ratio] {
      (-3...3).map { Ratio(Quantity($0)) }.filter { holds(range, $0) }
    }
    func holds(_ range: RatioRange, _ value: Ratio) -> Bool {
      (range.low.map { $0 <= value } ?? true) && (range.high.map { value <= $0 } ?? true)
    }
    let ranges = bounds.flatMap { low in
      bounds.filter { ($0 ?? 3) >= (low ?? -3) }.map { Self.range(low, $0) }
    }
    #expect(ranges.count == 26)
    for left in ranges {
      for right in ranges {
        for first in values(left) {
          for second in values(right) {
            #expect((first + second).map { holds(left + right, $0) } == true)
            #expect((first - second).map { holds(left - right, $0) } == true)
            #expect((first * second).map { holds(left * right, $0) } == true)
            if let quotient = first / second { #expect(holds(left / right, quotient)) }
          }
        }
      }
    }
  }
}
