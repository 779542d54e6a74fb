import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct ComparisonTests {
  private static func range(_ low: Int64?, _ high: Int64?) -> NumberRange {
    NumberRange(low: low.map { Quantity($0) }, high: high.map { Quantity($0) })
  }

  /// Outcomes in the order = != < <= > >=, written y, n or ?.
  @Test(arguments: [
    (range(3, 3), range(3, 3), "ynnyny"),
    (range(2, 2), range(3, 3), "nyyynn"),
    (range(1, 2), range(3, 4), "nyyynn"),
    (range(1, 3), range(3, 4), "???yn?"),
    (range(1, 4), range(2, 3), "??????"),
    (range(0, nil), range(0, 0), "??n??y"),
    (range(0, nil), range(5, 5), "??????"),
    (range(0, nil), range(-1, -1), "nynnyy"),
    (range(nil, 5), range(5, nil), "???yn?"),
    (range(nil, 5), range(6, nil), "nyyynn"),
    (range(nil, nil), range(1, 1), "??????"),
    (range(7, 9), range(5, 7), "??n??y"),
  ])
  func table(_ left: NumberRange, _ right: NumberRange, _ expected: String) {
    let signs: [Expression.Comparison] = [.equal, .unequal, .less, .atMost, .greater, .atLeast]
    #expect(
      signs.map { letter(RatioRange(left).compared(to: RatioRange(right), $0)) }.joined()
        == expected
    )
  }

  private func letter(_ truth: Truth) -> String {
    switch truth {
    case .yes: "y"
    case .no: "n"
    case .unknown: "?"
    }
  }

  /// Every range over −2…2 against every other, by trying all pairs; a missing bound reaches to ±4.
  @Test(arguments: Expression.Comparison.allCases)
  func agreesWithTryingAllPairs(_ sign: Expression.Comparison) {
    let bounds: [Int64?] = [nil, -2, -1, 0, 1, 2]
    var ranges: [(NumberRange, ClosedRange<Int64>)] = []
    for low in bounds {
      for high in bounds where (low ?? -4) <= (high ?? 4) {
        ranges.append((Self.range(low, high), (low ?? -4)...(high ?? 4)))
      }
    }
    #expect(ranges.count == 26)
    for (left, first) in ranges {
      for (right, second) in ranges {
        var outcomes: Set<Bool> = []
        for one in first { for other in second { outcomes.insert(Self.holds(one, sign, other)) } }
        let expected: Truth = outcomes.count == 2 ? .unknown : Truth(outcomes.contains(true))
        #expect(
          RatioRange(left).compared(to: RatioRange(right), sign) == expected,
          "\(left) \(sign.rawValue) \(right)"
        )
      }
    }
  }

  private static func holds(
    _ left: Int64,
    _ sign: Expression.Comparison,
    _ right: Int64
  ) -> Bool {
    switch sign {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    }
  }

  @Test func truthIsKleene() {
    let all: [Truth] = [.yes, .no, .unknown]
    let and = all.map { first in all.map { letter(first.and($0)) }.joined() }
    let or = all.map { first in all.map { letter(first.or($0)) }.joined() }
    #expect(and == ["yn?", "nnn", "?n?"])
    #expect(or == ["yyy", "yn?", "y??"])
    #expect(all.map { letter($0.negated) } == ["n", "y", "?"])
  }
}
