import ComplianceModel
import Testing

@Suite struct RosterTests {
  private static func agency(_ id: String, _ name: String, _ aliases: [String] = []) -> Agency {
    Agency(
      id: id,
      name: name,
      aliases: aliases,
      kind: .department,
      level: .city,
      rankingClass: "市直部门",
      isGuessed: false
    )
  }

  private static let roster = Roster(agencies: [
    agency("kj", "枣庄市科学技术局", ["市科技局", "枣庄市科技局"]),
    agency("gx", "枣庄市工业和信息化局", ["市工信局（大数据局）"]),
    agency("kj2", "薛城区科学技术局", ["市科技局"]),
  ])

  @Test(arguments: [
    ("枣庄市科学技术局", "kj"), ("市科技局", "kj"), ("枣庄市科技局", "kj"),
    ("枣庄市工业和信息化局", "gx"), ("薛城区科学技术局", "kj2"),
    // Blanks and width do not matter, in the name asked for or in the roster.
    ("枣庄市 科学\n技术局", "kj"), ("市工信局(大数据局)", "gx"), ("　市工信局（大数据局） ", "gx"),
  ])
  func findsByNameOrAlias(_ name: String, _ id: String) {
    #expect(Self.roster.agency(named: name)?.id == id)
  }

  @Test(arguments: ["", "科技局", "枣庄市科学技术局办公室", "枣庄市科学技术"])
  func findsNothingByParts(_ name: String) {
    #expect(Self.roster.agency(named: name) == nil)
  }

  @Test func knowsPositions() {
    #expect(["kj", "gx", "kj2", "另一个"].map(Self.roster.position) == [0, 1, 2, 3])
    #expect(Roster().position(of: "kj") == 0)
    #expect(Roster().agency(named: "枣庄市科学技术局") == nil)
  }
}
