import ComplianceModel
import Testing

@testable import Assessment

@Suite struct EvidenceFilesTests {
  private static let place = RulePlace(file: "", line: 1, column: 1)

  private static func kind(_ id: String, _ title: String, _ names: [String]) -> LedgerKind {
    LedgerKind(
      id: id,
      title: title,
      names: names,
      columns: [
        LedgerColumn(name: "标题", type: .text, isRequired: true, place: place),
        LedgerColumn(name: "公布日期", type: .date, place: place),
      ],
      place: place
    )
  }

  private static let kinds = [
    kind("policies", "政策文件", ["规范性文件"]), kind("land-trades", "土地出让", []), kind("land", "土地", []),
  ]

  private static func agency(_ id: String, _ name: String, _ aliases: [String] = []) -> Agency {
    Agency(
      id: id,
      name: name,
      aliases: aliases,
      kind: .department,
      level: .city,
      rankingClass: "",
      isGuessed: false
    )
  }

  private static let civil = agency("mz", "示例市民政局", ["市民政局"])
  private static let finance = agency("cz", "示例市财政局")
  private static let roster = Roster(agencies: [civil, finance])

  private static func evidence(
    _ files: [(String, String)],
    roster: Roster = roster
  ) -> EvidenceFiles {
    EvidenceFiles(
      files.map { name, text in
        InputFile(name: name, shown: "in/" + name, bytes: Array(text.utf8), digest: "d")
      },
      kinds: kinds,
      roster: roster
    )
  }

  private static func titles(_ ledgers: [Ledger]) -> [[String]] {
    ledgers.map { $0.rows.map { $0.cells[0].raw } }
  }

  @Test func centralTablesAreDividedByAgency() {
    let evidence = Self.evidence([
      (
        "2018/evidence/policies.csv",
        """
        机关,标题,公布日期
        市民政局,甲,2018-02-30
        示例市财政局,乙,2018-02-12
        市教育局,丙,2018-02-12
        ,丁,2018-02-12
        mz,戊,2018-02-12
        市教育局,己,2018-02-12
        """
      )
    ])
    let civil = evidence.ledgers(for: Self.civil, round: "2018", folder: "")
    #expect(Self.titles(civil) == [["甲", "戊"]])
    #expect(civil[0].provenance == .collected)
    #expect(civil[0].source == SourceFile(name: "in/2018/evidence/policies.csv", digest: "d"))
    #expect(civil[0].doubts.map(\.place?.line) == [2])
    let finance = evidence.ledgers(for: Self.finance, round: "2018", folder: "")
    #expect(Self.titles(finance) == [["乙"]])
    #expect(finance[0].doubts.isEmpty)
    #expect(evidence.ledgers(for: Self.civil, round: "2019", folder: "").isEmpty)
    #expect(
      evidence.messages == [
        "in/2018/evidence/policies.csv:2：第3列“公布日期”的“2018-02-30”无法识别，应是日期，如 2018-02-12、2018年2月12日，只知道月份的写 2018年2月",
        "in/2018/evidence/policies.csv:4：机关“市教育局”不在名册中，共 2 行未采用",
        "in/2018/evidence/policies.csv:5：没有写明机关，此行未采用",
      ]
    )
  }

  /// Not being listed says nothing; a table of one's own without rows says that there was nothing.
  @Test func whoIsNotListedHasNoTable() {
    let evidence = Self.evidence([
      ("2018/evidence/policies.csv", "机关,标题\n市民政局,甲\n"),
      ("2018/cz/evidence/policies.csv", "标题,公布日期\n"),
    ])
    #expect(Self.titles(evidence.ledgers(for: Self.finance, round: "2018", folder: "")) == [[]])
    #expect(Self.titles(evidence.ledgers(for: Self.civil, round: "2018", folder: "")) == [["甲"]])
    #expect(evidence.messages.isEmpty)
  }

  @Test func centralTablesNeedAnAgencyColumn() {
    let evidence = Self.evidence([("2018/evidence/policies.csv", "标题,公布日期\n甲,2018-02-12\n")])
    #expect(evidence.ledgers(for: Self.civil, round: "2018", folder: "").isEmpty)
    #expect(
      evidence.messages == [
        "in/2018/evidence/policies.csv：没有写明机关：各机关共用的台账应有“机关”列，其各行未采用"
      ]
    )
  }

  @Test func anAgencysOwnTableHoldsNoRowsOfOthers() {
    let evidence = Self.evidence([
      (
        "2018/mz/evidence/policies.csv",
        "部门,标题,公布日期\n,甲,\n市民政局,乙,\n示例市财政局,丙,\n办公室,丁,\n"
      )
    ])
    let own = evidence.ledgers(for: Self.civil, round: "2018", folder: "")
    #expect(Self.titles(own) == [["甲", "乙", "丁"]])
    #expect(own[0].provenance == .filed)
    #expect(evidence.ledgers(for: Self.finance, round: "2018", folder: "").isEmpty)
    #expect(
      evidence.messages == [
        "in/2018/mz/evidence/policies.csv:4：机关“示例市财政局”不是本目录的机关，此行未采用",
        "in/2018/mz/evidence/policies.csv:5：机关“办公室”不在名册中，此行按本目录的机关计",
      ]
    )
  }

  @Test func orderIsByKindThenProvenanceThenName() {
    let evidence = Self.evidence([
      ("2018/mz/evidence/policies-下半年.csv", "标题,公布日期\n丙,\n"),
      ("2018/mz/evidence/land.csv", "标题,公布日期\n戊,\n"),
      ("2018/mz/evidence/policies-上半年.csv", "标题,公布日期\n乙,\n"),
      ("2018/evidence/policies.csv", "机关,标题\nmz,甲\n"),
      ("2018/mz/evidence/collected/政策文件.csv", "标题,公布日期\n丁,\n"),
    ])
    let own = evidence.ledgers(for: Self.civil, round: "2018", folder: "")
    #expect(Self.titles(own) == [["甲"], ["丁"], ["乙"], ["丙"], ["戊"]])
    #expect(own.map(\.provenance) == [.collected, .collected, .filed, .filed, .filed])
    #expect(own.map(\.kind) == ["policies", "policies", "policies", "policies", "land"])
  }

  @Test(arguments: [
    ("policies", "policies"), ("Policies", "policies"), ("policies-上半年", "policies"),
    ("policies_2018", "policies"), ("政策文件 1", "policies"), ("政策文件台账", "policies"),
    ("政策文件台账－市直", "policies"), ("规范性文件", "policies"), ("政策文件（上半年）", "policies"),
    ("land-trades", "land-trades"), ("land-trades-1", "land-trades"), ("land-1", "land"),
    ("土地出让", "land-trades"),
    ("土地清单", "land"),
  ])
  func filesAreNamedForTheirKind(stem: String, kind: String) {
    let evidence = Self.evidence([("2018/mz/evidence/\(stem).csv", "标题,公布日期\n甲,\n")])
    #expect(evidence.ledgers(for: Self.civil, round: "2018", folder: "").map(\.kind) == [kind])
    #expect(evidence.messages.isEmpty)
  }

  @Test(arguments: [
    ("2018/evidence/polices.csv", "不认识的台账“polices”，是否想用“policies”？"),
    ("2018/evidence/polices-上半年.csv", "不认识的台账“polices-上半年”，是否想用“policies”？"),
    ("2018/evidence/政策文档.csv", "不认识的台账“政策文档”，是否想用“政策文件”？"),
    ("2018/evidence/policies2018.csv", "不认识的台账“policies2018”，是否想用“policies”？"),
    ("2018/evidence/全然不同.csv", "不认识的台账“全然不同”：文件名应是台账的名称，如 政策文件.csv"),
    ("2018/evidence/政策文档.xlsx", "不认识的台账“政策文档”，是否想用“政策文件”？"),
    ("2018/mzj/evidence/policies.csv", "机关“mzj”不在名册中，是否想写“mz”？此文件未采用"),
    ("2018/另一个机关/evidence/policies.csv", "机关“另一个机关”不在名册中，此文件未采用"),
    ("2018/a/mz/evidence/policies.csv", "台账应放在 年度/evidence 或 年度/机关/evidence 目录中"),
    ("2018/evidence/x/policies.csv", "evidence 下面只能有 collected（采集）和 filed（报送）两个目录"),
  ])
  func misplacedFilesAreTold(name: String, message: String) {
    let evidence = Self.evidence([(name, "标题,公布日期\n甲,\n")])
    #expect(evidence.messages == ["in/\(name)：\(message)"])
    #expect(evidence.ledgers(for: Self.civil, round: "2018", folder: "").isEmpty)
  }

  @Test(arguments: [
    "2018/mz/report.txt", "roster.csv", "2018/evidence/截图.png", "2018/evidence/.policies.csv",
    "2018/evidence/~$policies.csv", "2018/mz/judgements.csv",
  ])
  func otherFilesAreLeftAlone(name: String) {
    #expect(Self.evidence([(name, "标题,公布日期\n甲,\n")]).messages.isEmpty)
  }

  @Test func aTableInTwoFormatsCountsOnce() {
    let evidence = Self.evidence([
      ("2018/evidence/policies.csv", "机关,标题\nmz,甲\n"),
      ("2018/evidence/policies.xlsx", "机关,标题\nmz,甲\n"),
    ])
    let own = evidence.ledgers(for: Self.civil, round: "2018", folder: "")
    #expect(Self.titles(own) == [["甲"]])
    #expect(
      evidence.messages == [
        "in/2018/evidence/policies.xlsx：与 in/2018/evidence/policies.csv 同名，只采用了后者：请删去一份"
      ]
    )
  }

  @Test func unreadableFilesAreTold() {
    let evidence = Self.evidence([("2018/evidence/policies.csv", "甲,乙\n")])
    #expect(
      evidence.messages == [
        "in/2018/evidence/policies.csv：没有找到表头：前 10 行中应有一行写着列名，如 标题、公布日期，用半角逗号分隔"
      ]
    )
  }

  @Test func foldersTellProvenance() {
    let evidence = Self.evidence([
      ("2018/evidence/filed/policies.csv", "机关,标题\nmz,甲\n"),
      ("2018/mz/evidence/collected/land.csv", "标题,公布日期\n乙,\n"),
    ])
    let own = evidence.ledgers(for: Self.civil, round: "2018", folder: "")
    #expect(own.map(\.provenance) == [.filed, .collected])
  }

  /// Without a roster agencies are known by the name in their report's title.
  @Test func withoutRosterNamesDo() {
    let evidence = Self.evidence(
      [
        ("evidence/policies.csv", "机关,标题\n示例市 民政局,甲\n另一局,乙\n"),
        ("示例市民政局/evidence/land.csv", "标题,公布日期\n丙,\n"),
      ],
      roster: Roster()
    )
    let guessed = Self.agency("示例市民政局", "示例市民政局")
    #expect(
      Self.titles(evidence.ledgers(for: guessed, round: "2018", folder: "")) == [["甲"], ["丙"]]
    )
    #expect(evidence.messages.isEmpty)
  }
}
