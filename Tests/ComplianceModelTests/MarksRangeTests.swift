import ComplianceModel
import Testing

@Suite struct MarksRangeTests {
  private static func range(_ low: Int64, _ high: Int64) -> MarksRange {
    MarksRange(low: Marks(tenThousandths: low), high: Marks(tenThousandths: high))
  }

  @Test func isExactWhenBothCasesAreEqual() {
    #expect(MarksRange(Marks(tenThousandths: 5)).isExact)
    #expect(MarksRange(Marks(tenThousandths: 5)) == Self.range(5, 5))
    #expect(MarksRange.zero == Self.range(0, 0))
    #expect(!Self.range(5, 6).isExact)
  }

  @Test func addsCaseByCase() {
    #expect(Self.range(1, 5) + Self.range(10, 20) == Self.range(11, 25))
    var sum = MarksRange.zero
    sum += Self.range(2, 3)
    sum += Self.range(4, 4)
    #expect(sum == Self.range(6, 7))
  }

  @Test func changesBothCases() {
    let doubled = Self.range(1, 5).map { $0 + $0 }
    #expect(doubled == Self.range(2, 10))
    #expect(Self.range(14_999, 15_000).map { $0.rounded(places: 0) } == Self.range(10_000, 20_000))
  }

  #if os(Linux) || os(macOS)
  @Test func refusesAWorstCaseBetterThanTheBest() async {
    await #expect(processExitsWith: .failure) {
      _ = MarksRange(low: Marks(tenThousandths: 2), high: Marks(tenThousandths: 1))
    }
  }
  #endif
}
