import Assessment
import ComplianceModel
import TestSupport
import Testing

/// The index of the city's evaluation: nothing of it is left out, and every suite takes from it.
@Suite struct ZaozhuangIndexTests {
  /// The points of the index, typed from its reconstruction.
  private static let points = [
    "A1.1", "A1.2", "A1.3", "A1.4", "A1.p1", "A1.p2", "A1.p3", "A1.p4", "A1.p5", "A1.p6", "A1.p7",
    "A1.p8", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A2.6", "A2.7", "A2.p", "A2.c",
    "B1.1", "B1.2", "B1.3", "B2.1", "B2.2", "B3", "B4",
    "C0", "C1.1", "C1.1p", "C1.2", "C1.2p", "C1.3", "C1.3p", "C2.1", "C2.1p", "C2.2", "C2.2p",
    "D0", "D1.1", "D1.2", "D1.3", "D1.4", "D1.5", "D1.6", "D2.1", "D2.2", "D3.1", "D3.2",
    "D4.1", "D4.2", "D4.3", "D4.4", "D4.5",
    "D5.1", "D5.2", "D5.3", "D5.4", "D5.5", "D5.6", "D5.7", "D5.8", "D6.1", "D6.2",
    "E1", "E2", "E3", "E4",
  ]

  /// Captions that concern other bodies than the rest of their point, as items of their own.
  private static let parts = [
    "D1.1p1", "D1.1p2", "D1.4p1", "D1.4p2", "D2.1p1", "D2.1p2", "D2.1p3", "D2.1p4", "D4.3b",
    "D5.3p", "D5.7p1", "D5.7p2", "D6.2p",
  ]

  private static func checklist(_ id: String) throws -> Checklist {
    try #require(Bench.shipped.checklists.first { $0.id == id })
  }

  @Test func everyPointIsThere() throws {
    let ids = try Self.checklist("zaozhuang-2018").items.map(\.id)
    #expect(Set(ids) == Set(Self.points + Self.parts))
    #expect(ids.count == Self.points.count + Self.parts.count)
  }

  @Test(arguments: ["zaozhuang-2018", "zaozhuang-2018-county", "zaozhuang-2018-department"])
  func everySuiteHasHundredMarks(id: String) throws {
    #expect(try Self.checklist(id).marks == Marks(decimal: "100"))
  }

  /// Suites weigh what is written once.
  @Test(arguments: ["zaozhuang-2018-county", "zaozhuang-2018-department"])
  func suitesOnlyTake(id: String) throws {
    let suite = try Self.checklist(id)
    #expect(suite.ownItems.isEmpty)
    #expect(Set(suite.items.map(\.id)).isSubset(of: Self.points + Self.parts))
  }

  /// What the report does not tell is never held against it where the index looks elsewhere.
  @Test func theIndexIsNotAboutTheReportAlone() throws {
    let checklist = try Self.checklist("zaozhuang-2018")
    let own = checklist.items.filter { $0.silence == .notMet }.map(\.id)
    #expect(own == ["B3", "E1", "E2", "E4"])
    #expect(checklist.items.allSatisfy { $0.basis != nil && !$0.remedy.isEmpty })
  }
}
