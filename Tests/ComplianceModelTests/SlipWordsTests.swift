import ComplianceModel
import Testing

@Suite struct SlipWordsTests {
  @Test func kindsAreNumberedInOrder() {
    #expect(SlipWords.allCases.map(\.number) == Array(SlipWords.allCases.indices))
  }
}
