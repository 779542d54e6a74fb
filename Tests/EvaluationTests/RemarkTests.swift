import ComplianceModel
import Testing

@testable import Evaluation

/// Reasons as people read them.
@Suite struct RemarkTests {
  @Test(arguments: [
    (["召开"], "有此陈述，但缺少：召开"),
    (["召开|举办"], "有此陈述，但缺少：召开、举办"),
    (["召开|举办|参加"], "有此陈述，但缺少：召开、举办、参加"),
    (["召开|举办|参加|组织"], "有此陈述，但缺少：召开、举办、参加等"),
    (["N次|N场"], "有此陈述，但缺少：数量（次、场）"),
    (["召开", "N次"], "有此陈述，但缺少：召开；数量（次）"),
    (["$主要负责人"], "有此陈述，但缺少：主要负责人"),
  ])
  func whatAClaimLacks(_ groups: [String], _ text: String) {
    #expect(Remark.lacks(groups) == text)
  }

  private static let (signature, signed, published) = (
    Expression.named("signature"), Expression.named("signed"), Expression.named("published")
  )

  @Test(
    arguments: [
      (.figure("收到申请数", .greater, 0), "收到申请数＞0"),
      (.sum("总数", .atLeast, of: ["纸质", "网络"]), "总数≥纸质+网络"),
      (.comparison(.named("year"), .unequal, .whole(2_018)), "报告年度≠2018"),
      (.comparison(.named("contact.postcode"), .equal, .text("277800")), "有邮政编码＝“277800”"),
      (.and(signature, signed), "有落款机关，且有成文日期"),
      (.not(signed), "并非（有成文日期）"),
      (.and(signature, .or(signed, published)), "有落款机关，且（有成文日期，或有发布日期）"),
      (.or(.and(signature, signed), published), "有落款机关，且有成文日期，或有发布日期"),
      (
        .comparison(
          .arithmetic(.arithmetic(.named("甲"), .plus, .named("乙")), .times, .whole(2)),
          .less,
          .arithmetic(.named("丙"), .minus, .arithmetic(.named("丁"), .plus, .named("戊")))
        ),
        "（甲+乙）×2＜丙-（丁+戊）"
      ),
    ] as [(Expression, String)]
  )
  func conditionsReadInChinese(_ expression: Expression, _ text: String) {
    #expect(Remark.words(of: expression) == text)
  }

  @Test func everyFactHasATitle() {
    let titles = Fact.allCases.map { Remark.words(of: .named($0.rawValue)) }
    #expect(Set(titles).count == Fact.allCases.count)
    #expect(titles.allSatisfy { title in !title.contains(where: \.isASCII) })
  }
}
