import ComplianceModel
import Testing

@testable import RuleLoading

/// Limits of what may be the same in two reports, and relations to the year before.
@Suite struct ComparisonDecoderTests {
  private static let limits = """
    comparison:
      passage: 40
      numbers: 3
      agencies: 3
      years: { alone: 240, numbered: 80, total: 300, share: 0.3 }
      problems: { total: 80, share: 0.5 }
      peers: { alone: 120, total: 300, share: 0.25 }
      related: { total: 600, share: 1 }
      figures: { least: 5, from: 10, share: 0.9 }
      template: [应公开尽公开]

    """

  /// In front of the rest, so that lines count from here.
  private static func fixture(_ limits: String) -> RuleFixture {
    let file = "vocabulary.yaml"
    let fixture = RuleFixture()
    return fixture.with(limits + (fixture.files[file] ?? ""), in: file)
  }

  @Test func reads() throws {
    let comparison = try #require(try Self.fixture(Self.limits).load().vocabulary.comparison)
    #expect(comparison.passage == 40)
    #expect(comparison.years.alone == 240)
    #expect(comparison.years.share == Ratio(3, over: 10))
    #expect((comparison.peers.alone, comparison.peers.numbered) == (120, nil))
    #expect((comparison.problems.alone, comparison.problems.total) == (nil, 80))
    #expect(comparison.related.share == .one)
    #expect((comparison.figures, comparison.figuresFrom) == (5, 10))
    #expect(comparison.template == ["应公开尽公开"])
  }

  @Test func withoutLimitsNothingIsCompared() throws {
    #expect(try RuleFixture().load().vocabulary.comparison == nil)
  }

  @Test(arguments: [
    ("  passage: 40\n", "", "vocabulary.yaml:2:3: 缺少 “passage”（连续相同多少字才算一段）"),
    ("share: 0.9", "share: 1.9", "vocabulary.yaml:9:41: “share” 应在 0 到 1 之间"),
    ("total: 80, ", "", "vocabulary.yaml:6:13: 缺少 “total”（各段合计至少多少字）"),
    ("agencies: 3", "agencies: 许多", "vocabulary.yaml:4:13: “agencies” 应是 1 到 999 的整数"),
  ])
  func tellsMistakes(old: String, new: String, message: String) {
    let problems = Self.fixture(Self.limits.replacing(old, with: new)).problems()
    #expect(problems == [message])
  }

  // MARK: Relations

  private static func relation(_ holds: String, each: String? = nil) -> RuleFixture {
    let key = each.map { ", each: \($0)" } ?? ""
    return RuleFixture().replacing(
      "holds: 当面申请数 <= 收到申请数,",
      with: "holds: \(holds)\(key),",
      in: "forms/f.yaml"
    )
  }

  @Test(arguments: [
    ("收到申请数 >= last.当面申请数", nil as String?), ("新收数 = last.办结数", "column"),
  ])
  func relationsMayLookBack(holds: String, each: String?) throws {
    let form = try #require(try Self.relation(holds, each: each).load().forms.first)
    #expect(form.relations.isEmpty)
    #expect(form.yearRelations.map { "\($0.holds)" } == [holds])
    #expect(form.yearRelations.map(\.eachColumn) == [each != nil])
  }

  @Test(arguments: [
    ("收到申请数 = last.收到申请", nil as String?), ("新收数 = last.收到申请数", "column"),
    ("总计 = last.自然人", "row"), ("收到申请数 = last", nil),
  ])
  func butOnlyAtFiguresOfTheForm(holds: String, each: String?) {
    #expect(Self.relation(holds, each: each).problems().count == 1)
  }
}
