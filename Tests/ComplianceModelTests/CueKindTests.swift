import ComplianceModel
import Testing

@Suite struct CueKindTests {
  @Test func everyKindHasItsPlaceInTheList() {
    #expect(CueKind.allCases.map(\.index) == Array(CueKind.allCases.indices))
  }
}
