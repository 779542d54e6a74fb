import ComplianceModel
import Testing

@Suite struct ClauseKeysTests {
  private static func agency(_ name: String, aliases: [String] = []) -> Agency {
    Agency(
      id: name,
      name: name,
      aliases: aliases,
      kind: .department,
      level: .county,
      rankingClass: "",
      isGuessed: false
    )
  }

  private static func key(
    _ clause: String,
    of agency: String = "澄川县卫生健康局",
    aliases: [String] = [],
    year: Int? = 2_022
  ) -> ClauseKeys.Key? {
    let source = SourceText(clause)
    var report = AnnualReport(
      document: Document(
        source: SourceFile(name: "a.txt", digest: ""),
        text: source,
        blocks: []
      )
    )
    report.year = year
    let range = report.text.append(TextSpan(0, source.scalars.count), of: source)
    return ClauseKeys(report, of: Self.agency(agency, aliases: aliases)).key(of: range)
  }

  /// The first in the report of 澄川县卫生健康局 for 2022.
  @Test(arguments: [
    // Names and places exchanged.
    ("澄川县卫生健康局举办培训班3期", "云麓区教育局举办培训班3期", "云麓区教育局", 2_022),
    ("县卫生健康局举办培训班3期", "区教育局举办培训班3期", "云麓区教育局", 2_022),
    ("我局举办培训班3期", "我委举办培训班3期", "岚州市发展和改革委员会", 2_022),
    ("“健康澄川”推送信息3条", "“健康云麓”推送信息3条", "云麓区教育局", 2_022),
    // Years exchanged.
    ("2022年举办培训班3期", "2021年举办培训班3期", "澄川县卫生健康局", 2_021),
    ("2022 年举办培训班3期", "2021年举办培训班3期", "澄川县卫生健康局", 2_021),
    ("到2023年底前完成", "到2022年底前完成", "澄川县卫生健康局", 2_021),
    // Punctuation, width, enumerators.
    ("一是举办“业务”培训班３期", "二是举办业务培训班3期", "澄川县卫生健康局", 2_022),
    ("（一）举办培训班", "举办培训班", "澄川县卫生健康局", 2_022),
  ])
  func theSame(_ one: String, _ other: String, _ agency: String, _ year: Int) {
    #expect(Self.key(one)?.hash == Self.key(other, of: agency, year: year)?.hash)
  }

  @Test(arguments: [
    ("举办培训班3期", "举办培训班4期", 2_022), ("完成14.6%", "完成146%", 2_022),
    // Another year than the one that moved with the report.
    ("2022年举办培训班3期", "2022年举办培训班3期", 2_021),
    ("2018年印发的办法", "2019年印发的办法", 2_022), ("举办培训班", "举办培训会", 2_022),
    ("编号2022", "编号2021", 2_021),
  ])
  func notTheSame(_ one: String, _ other: String, _ year: Int) {
    #expect(Self.key(one)?.hash != Self.key(other, year: year)?.hash)
  }

  @Test func anAliasIsTheNameToo() {
    let old = Self.key("澄川县卫计局举办培训班", of: "澄川县卫生健康局", aliases: ["澄川县卫计局"])
    #expect(old?.hash == Self.key("澄川县卫生健康局举办培训班")?.hash)
  }

  @Test func countsCharacters() {
    #expect(Self.key("举办培训班，3期。")?.characters == 7)
    #expect(Self.key("澄川县卫生健康局2022年举办")?.characters == 5)
    #expect(Self.key("，——“”") == nil)
    #expect(Self.key("") == nil)
  }

  @Test(arguments: [
    ("示例市市场监督管理局", ["示例市"], "市场监督管理局"), ("枣庄市市中区民政局", ["枣庄市", "市中区"], "民政局"),
    ("示例市住房和城乡建设局", ["示例市"], "住房和城乡建设局"), ("云麓区人民政府", ["云麓区"], "人民政府"),
    ("宁溪县青石岭镇人民政府", ["宁溪县", "青石岭镇"], "人民政府"), ("国家陆地水文局", [], "国家陆地水文局"),
    ("山东省工业和信息化厅", ["山东省"], "工业和信息化厅"), ("", [], ""), ("市", [], "市"),
  ])
  func takesNamesApart(_ name: String, _ places: [String], _ rest: String) {
    let parts = OwnNames.parts(of: name)
    #expect(parts.places == places)
    #expect(parts.rest == rest)
  }
}
