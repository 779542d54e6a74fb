import ComplianceModel
import Testing

@Suite struct ExpressionTests {
  private static func name(_ text: String) -> Expression {
    .name(text, RulePlace(file: "x.yaml", line: 1, column: text.count))
  }

  @Test func namesComeInOrder() {
    let expression = Expression.and(
      .comparison(
        .arithmetic(Self.name("甲"), .plus, Self.name("乙乙")),
        .equal,
        Self.name("甲")
      ),
      .or(.not(Self.name("丙")), .comparison(.number(.zero), .less, .text("丁")))
    )
    #expect(expression.names.map(\.name) == ["甲", "乙乙", "甲", "丙"])
    #expect(expression.names.map(\.place.column) == [1, 2, 1, 1])
  }

  private static let (one, two, three) = (name("甲"), name("乙"), name("丙"))

  /// As rules write it: brackets where leaving them out would mean something else.
  @Test(
    arguments: [
      (.and(.and(one, two), three), "甲 and 乙 and 丙"),
      (.or(.and(one, two), three), "甲 and 乙 or 丙"),
      (.and(one, .or(two, three)), "甲 and (乙 or 丙)"),
      (.and(.or(one, two), three), "(甲 or 乙) and 丙"),
      (.not(.comparison(one, .equal, two)), "not (甲 = 乙)"),
      (.comparison(one, .atMost, .arithmetic(two, .plus, three)), "甲 <= 乙 + 丙"),
      (.comparison(one, .unequal, .text("无")), "甲 != '无'"),
      (.arithmetic(.arithmetic(one, .minus, two), .minus, three), "甲 - 乙 - 丙"),
      (.arithmetic(one, .minus, .arithmetic(two, .minus, three)), "甲 - (乙 - 丙)"),
      (.arithmetic(one, .minus, .arithmetic(two, .plus, three)), "甲 - (乙 + 丙)"),
      (.arithmetic(one, .plus, .arithmetic(two, .times, three)), "甲 + 乙 * 丙"),
      (.arithmetic(.arithmetic(one, .plus, two), .times, .number(Quantity(2))), "(甲 + 乙) * 2"),
    ] as [(Expression, String)]
  )
  func prints(_ expression: Expression, _ text: String) {
    #expect(expression.description == text)
  }
}
