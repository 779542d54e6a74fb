import Testing

@testable import RuleLoading

@Suite struct KeyTableTests {
  @Test(arguments: MapKind.allCases)
  func describesEveryKindOnce(kind: MapKind) {
    let keys = KeyTable.keys(of: kind)
    #expect(!keys.isEmpty)
    #expect(Set(keys.map(\.name)).count == keys.count)
    for key in keys {
      #expect(!key.doc.isEmpty, "\(key.name)")
      #expect(!key.doc.contains("\n"), "\(key.name)")
      #expect(!key.value.demand.isEmpty, "\(key.name)")
    }
  }
}
