import ComplianceModel
import Testing

/// When an item counts as judged by another rule.
@Suite struct RuleDigestTests {
  private static let item = Item(
    id: "A1",
    title: "解读",
    requirement: "三日内解读",
    basis: nil,
    remedy: "整改",
    marks: Marks(tenThousandths: 40_000),
    award: .all(partly: 5_000),
    audience: Audience(),
    check: .claim(Claim()),
    partly: .byCheck,
    unless: [],
    silence: .notMet,
    examples: [],
    place: RulePlace(file: "index.yaml", line: 1, column: 1)
  )

  private static func changed(_ change: (inout Item) -> Void) -> Item {
    var item = item
    change(&item)
    return item
  }

  @Test(arguments: [
    changed { $0.id = "A2" }, changed { $0.title = "解读时效" }, changed { $0.remedy = "补发" },
    changed { $0.basis = "条例" }, changed { $0.place.line = 9 },
  ])
  func wordsAroundTheRuleChangeNothing(item: Item) {
    #expect(item.ruleDigest(.full) == Self.item.ruleDigest(.full))
  }

  @Test(arguments: [
    changed { $0.requirement = "五日内解读" }, changed { $0.marks = Marks(tenThousandths: 50_000) },
    changed { $0.award = .all(partly: 3_000) }, changed { $0.silence = .undecided },
    changed { $0.role = .bonus }, changed { $0.role = .veto(VetoEffect(grade: "差")) },
    changed { $0.role = .veto(VetoEffect(grade: "中")) }, changed { $0.partly = .never },
    changed { $0.check = .clean([FindingCode(rawValue: "FORM-SUM")]) },
  ])
  func whatDecidesMarksChangesIt(item: Item) {
    #expect(item.ruleDigest(.full) != Self.item.ruleDigest(.full))
  }

  @Test func whatAClaimEarnsMattersWhereThereCouldBeProof() {
    let asking = Self.changed { $0.check = .ask(Question(text: "核对", sample: nil)) }
    #expect(asking.wantsProof && !Self.item.wantsProof)
    #expect(asking.ruleDigest(.full) != asking.ruleDigest(.half))
    #expect(Self.item.ruleDigest(.full) == Self.item.ruleDigest(.half))
  }
}
