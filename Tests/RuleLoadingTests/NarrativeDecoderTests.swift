import ComplianceModel
import Testing

@Suite struct NarrativeDecoderTests {
  private static func fixture(_ lines: String) -> RuleFixture {
    let form = RuleFixture().files["forms/f.yaml"] ?? ""
    return RuleFixture().with(form + "\nnarrative:\n" + lines, in: "forms/f.yaml")
  }

  private static let sound = """
      elsewhere: 上年|累计
      matters:
        - topic: 信息公开申请
          units: 件|宗
          figures:
            - { title: 收到, value: 收到申请数, says: [收到|受理, 申请], part: true }
          claims:
            - { says: [未收到, 申请], against: 收到申请数 > 0 }
          divisions:
            - { parts: [网络|网上, 信函], overlaps: true }

    """

  @Test func readsWhatTextSaysOfFigures() throws {
    let form = try #require(try Self.fixture(Self.sound).load().forms.first)
    let narrative = try #require(form.narrative)
    #expect(narrative.elsewhere.words == ["上年", "累计"])
    #expect(narrative.since.words.isEmpty)
    let matter = try #require(narrative.matters.first)
    #expect(matter.units.words == ["件", "宗"])
    #expect(matter.figures.map(\.isPart) == [true])
    #expect(matter.figures[0].says.map(\.words) == [["收到", "受理"], ["申请"]])
    #expect(matter.claims.map(\.says.count) == [2])
    #expect(matter.divisions.map(\.overlaps) == [true])
  }

  @Test(arguments: [
    ("value: 收到申请数", "value: 收到申诉数", "收到申诉数"), ("against: 收到申请数 > 0", "against: 收到申请数", "条件"),
    ("says: [收到|受理, 申请]", "saying: [收到]", "saying"),
    ("parts: [网络|网上, 信函]", "parts: [网络]", "至少要有两部分"),
    ("elsewhere: 上年|累计", "elsewhere: 上年||累计", "缺少说法"), ("units: 件|宗", "units: $件", "词组"),
  ])
  func tellsMistakes(old: String, new: String, told: String) {
    let problems = Self.fixture(Self.sound.replacing(old, with: new)).problems()
    #expect(problems.contains { $0.contains(told) }, "\(problems)")
  }
}
