import ComplianceModel
import Foundation
import Testing

@testable import Evaluation

/// The mechanisms of real notices; expected marks are worked out by hand.
@Suite struct NoticeTests {
  private struct Card {
    var result: Scorer.Result
    var grade: GradeRange?

    var score: String? {
      result.root.earned.map { "\($0.low)" + ($0.isExact ? "" : "–\($0.high)") }
    }
    var full: String { result.root.full.description }
    var changes: [String] {
      result.adjustments.map {
        "\($0.title) \($0.low == $0.high ? "\($0.low)" : "\($0.low)…\($0.high)")"
      }
    }
    func gain(_ item: String) -> String? {
      result.items.first { $0.item.id == item }?.gain.description
    }
  }

  private static func card(_ id: String, _ other: [String: Notices.Come]) throws -> Card {
    let checklist = try Notices.checklist(id)
    let result = Scorer().score(checklist, verdicts: Notices.verdicts(checklist, other))
    return Card(
      result: result,
      grade: Grader.grade(
        result.root.earned,
        bands: checklist.grades,
        vetoes: result.vetoes
      )
    )
  }

  private static func only(_ grade: String) -> GradeRange { GradeRange(low: grade, high: grade) }

  // MARK: 国办秘函〔2019〕19号

  private static let noBonus: [String: Notices.Come] = [
    "C1": .outcome(.notMet), "C2": .outcome(.notMet), "C3": .outcome(.notMet),
  ]

  @Test func portalFullMarksAndBonus() throws {
    let card = try Self.card("portal-2019", [:])
    // 100 + 10 + 10 + 10
    #expect(card.score == "130" && card.full == "100")
    #expect(card.changes.map { $0.hasPrefix("加分项") } == [true, true, true])
    #expect(card.grade == Self.only("合格"))
  }

  /// 35 − 5 × 4 = 15, and 25 + 20 + 20: exactly 80 is not over 80, so the 30 of bonus do not count.
  @Test func portalBonusOnlyOverEighty() throws {
    let card = try Self.card("portal-2019", ["B1": .cases(5)])
    #expect(card.score == "80")
    #expect(card.changes.last == "未达到加分门槛（基本分须高于80.00分），加分不计 -30")
    // One case less, or any bit more elsewhere, opens the gate: B1 met is 100 + 30.
    #expect(card.gain("B1") == "50")
    let over = try Self.card("portal-2019", ["B1": .cases(4), "B3": .share(1_601, of: 2_000)])
    // 35 − 4 × 4 = 19; 19 + 25 + 16.01 + 20 = 80.01; + 30.
    #expect(over.score == "110.01")
  }

  /// Nine cases would cost 36 of 35: the item ends at nothing.
  ///
  /// 0 + 25 + 20 + 14.99 = 59.99.
  @Test func portalFailsBelowSixty() throws {
    var other = Self.noBonus
    other["B1"] = .cases(9)
    other["B4"] = .share(1_499, of: 2_000)
    #expect(try Self.card("portal-2019", other).score == "59.99")
    #expect(try Self.card("portal-2019", other).grade == Self.only("不合格"))
    other["B4"] = .share(1_500, of: 2_000)
    #expect(try Self.card("portal-2019", other).grade == Self.only("合格"))
  }

  /// Without service to the public 75 marks are left: (35 + 15 + 10) × 4/3 = 80, no bonus;
  /// (35 + 16 + 10) × 4/3 = 81.33, + 30.
  @Test func portalWithoutServiceIsScaledByFourThirds() throws {
    var other: [String: Notices.Come] = [
      "B2": .outcome(.notApplicable), "B3": .share(15, of: 20), "B4": .share(10, of: 20),
    ]
    #expect(try Self.card("portal-2019", other).score == "80")
    other["B3"] = .share(16, of: 20)
    let card = try Self.card("portal-2019", other)
    #expect(card.score == "111.33")
    // 81.33 − 61 − 25
    #expect(card.changes.first == "“扣分指标”不适用25.00分，其余折算为满分 -4.67")
  }

  @Test func portalVetoDecidesTheGradeAndLeavesTheMarks() throws {
    let card = try Self.card("portal-2019", ["A2": .outcome(.notMet)])
    #expect(card.score == "130" && card.grade == Self.only("不合格"))
    #expect(card.changes.last == "一票否决：A2 首页按时更新，等次定为“不合格” 0")
    let open = try Self.card("portal-2019", ["A1": .outcome(.undecided)])
    #expect(open.score == "130" && open.grade == GradeRange(low: "不合格", high: "合格"))
    #expect(open.changes.last?.contains("待定") == true)
  }

  // MARK: 肇庆 2019

  /// 20 ÷ 3 to each of the others: 24/30, 15/30 and 20/20 earn 59 + 20/3 × (0.8 + 0.5 + 1) = 74.333….
  @Test func marksAreSpreadEvenly() throws {
    let card = try Self.card(
      "zhaoqing-2019",
      [
        "B1.1": .share(24, of: 30), "B2.1": .outcome(.notApplicable), "B3.1": .share(15, of: 30),
        "C1": .outcome(.notMet), "C2": .outcome(.notMet),
      ]
    )
    #expect(card.score == "74.33")
    // Rescaled it would be 59 × 100/80 = 73.75. 74.33 − 59 − 20 = −4.67.
    #expect(card.changes == ["“政府网站检查（地方细化）”不适用20.00分，平均加到其余各项 -4.67"])
    // B3.1 met: 74 + 20/3 × 2.8 = 92.666…; 92.67 − 74.33.
    #expect(card.gain("B3.1") == "18.34")
  }

  @Test func bonusHasACap() throws {
    let card = try Self.card("zhaoqing-2019", [:])
    #expect(card.score == "125")
    #expect(card.changes.last == "加分合计以25.00分为限 -5")
    let some = try Self.card("zhaoqing-2019", ["C1": .share(1, of: 2), "C2": .outcome(.notMet)])
    #expect(some.score == "110")
    // 10 more would be 20, below the cap; C2's 10 as well.
    #expect(some.gain("C1") == "10" && some.gain("C2") == "10")
  }

  @Test func vetoCapsTheScore() throws {
    let card = try Self.card("zhaoqing-2019", ["C3": .outcome(.notMet)])
    #expect(card.score == "59" && card.grade == Self.only("不合格"))
    // 100 + 25 − 66
    #expect(card.changes.last == "一票否决：C3 没有被否决的账号，得分以59.00分为限 -66")
    #expect(card.gain("C3") == "66")
    // Nothing else helps while the veto stands.
    #expect(
      try Self.card("zhaoqing-2019", ["C3": .outcome(.notMet), "B1.1": .outcome(.notMet)]).gain(
        "B1.1"
      ) == "0"
    )
    #expect(try Self.card("zhaoqing-2019", ["C3": .outcome(.undecided)]).score == "59–125")
    #expect(try Self.card("zhaoqing-2019", ["C3": .outcome(.notApplicable)]).score == "125")
  }

  // MARK: 泉州鲤城 2020

  @Test(
    arguments: [
      ([], "20"), (["A1"], "15"), (["A1", "A4"], "10"), (["A1", "A2", "A3", "A4", "A5"], "10"),
    ]
      as [([String], String)]
  )
  func deductionsEndAtNothing(_ failed: [String], _ score: String) throws {
    var other: [String: Notices.Come] = [:]
    for item in failed { other[item] = .outcome(.notMet) }
    let card = try Self.card("licheng-2020", other)
    #expect(card.score == score && card.full == "20")
    // 10 − 25 + 15
    #expect(card.changes == (failed.count == 5 ? ["“年度报告”扣完为止 15"] : []))
  }

  @Test func repeatedCasesAndWhatDoesNotApply() throws {
    // 10 − 6 = 4; two cases would cost 12.
    #expect(try Self.card("licheng-2020", ["B1": .cases(1)]).score == "14")
    #expect(try Self.card("licheng-2020", ["B1": .cases(2)]).score == "10")
    // A report never sent back has nothing to mend: nothing is deducted, nothing made up for.
    let card = try Self.card(
      "licheng-2020",
      ["A5": .outcome(.notApplicable), "A2": .outcome(.notMet)]
    )
    #expect(card.score == "15" && card.changes.isEmpty)
    // With three failed, mending one still leaves nothing: 10 − 10.
    let three = try Self.card(
      "licheng-2020",
      ["A1": .outcome(.notMet), "A2": .outcome(.notMet), "A3": .outcome(.notMet)]
    )
    #expect(three.gain("A1") == "0")
  }

  // MARK: 岳阳 2017

  @Test(
    arguments: [
      (10_000, "优秀"), (9_000, "优秀"), (8_999, "良好"), (8_000, "良好"), (7_999, "合格"), (6_000, "合格"),
      (5_999, "不合格"), (0, "不合格"),
    ] as [(Int128, String)]
  )
  func bandsBeginAtTheirEdge(_ hundredths: Int128, _ grade: String) throws {
    let card = try Self.card("yueyang-2017", ["A1": .share(hundredths, of: 10_000)])
    #expect(card.grade == Self.only(grade))
  }

  // MARK: 安徽涡阳 2020

  /// 4 − 2.4, 3 × 0.6 = 1.8 (− 1.2), 93 − 15.18 = 77.82: together 81.22; 0.64 of 0.64.
  private static let guoyang: [String: Notices.Come] = [
    "A1": .share(4, of: 10), "A2": .outcome(.partlyMet), "A3": .share(7_782, of: 9_300),
  ]

  @Test func sumsAreScaledToAHundred() throws {
    let card = try Self.card("guoyang-2020", Self.guoyang)
    #expect(
      card.result.root.children.map(\.earned)
        == [.hundredths(8_122), .hundredths(64)].map { MarksRange($0) }
    )
    // 81.86 ÷ 100.64 × 100 = 81.3394…
    #expect(card.score == "81.34" && card.full == "100")
    #expect(
      card.changes == ["“政务公开测评”各项满分合计100.64分 0.64", "“政务公开测评”折算为满分100.00分 -0.52"]
    )
  }

  @Test func fourDecimalsWhereTheyAreWanted() throws {
    let book = try Notices.rulebook { $0.replacingOccurrences(of: "places: 2", with: "places: 4") }
    let checklist = try #require(book.checklists.first { $0.id == "guoyang-2020" })
    let result = Scorer().score(checklist, verdicts: Notices.verdicts(checklist, Self.guoyang))
    #expect(result.root.earned?.low.description == "81.3394")
    #expect(
      result.items.map { $0.item.marks - $0.earned.low }.map(\.description) == [
        "2.4", "1.2", "15.18", "0",
      ]
    )
  }

  // MARK: 宣城 2019

  private static func blend(
    _ work: [String: Notices.Come],
    _ review: [String: Notices.Come]?
  ) throws -> Card {
    let blend = try Notices.checklist("xuancheng-2019")
    let parts = try blend.parts.map { try Notices.checklist($0.checklist) }
    let result = BlendScorer(blend: blend, claims: .full).score([
      (parts[0], Notices.verdicts(parts[0], work)),
      (parts[1], review.map { Notices.verdicts(parts[1], $0) }),
    ])
    return Card(
      result: result,
      grade: Grader.grade(result.root.earned, bands: blend.grades, vetoes: result.vetoes)
    )
  }

  @Test func partsAreBlendedByTheirMarks() throws {
    // 45 of 60, 40, and 5 of 30 bonus: 90 → 63; 72.5 → 21.75.
    let card = try Self.blend(
      ["A1": .share(45, of: 60), "A3": .share(5, of: 30)],
      ["A1": .share(725, of: 1_000)]
    )
    #expect(card.score == "84.75" && card.full == "100")
    #expect(card.grade == Self.only("合格"))
    #expect(
      card.changes == [
        "【工作考核】加分项：A3 获得表彰 5", "“工作考核”各项满分合计100.00分 30", "“工作考核”折算为满分70.00分 -27",
        "“专业评价”各项满分合计100.00分 70", "“专业评价”折算为满分30.00分 -50.75",
      ]
    )
    #expect(card.result.items.map(\.item.id).last == "xuancheng-review/A1")
    #expect(card.result.items.first?.path == ["工作考核", "日常工作"])
    // A1 met: 105 → 73.5, 10.5 more. The review: 27.5 × 0.3.
    #expect(card.gain("xuancheng-work/A1") == "10.5")
    #expect(card.gain("xuancheng-review/A1") == "8.25")
  }

  @Test func aPartThatDoesNotConcernTheAgencyIsRescaled() throws {
    // 100 − 20 = 80 → 56 of 70 → 80.
    let card = try Self.blend(["A1": .share(40, of: 60), "A3": .outcome(.notMet)], nil)
    #expect(card.score == "80")
    #expect(card.changes.last == "“政务公开年度考核”不适用30.00分，其余折算为满分 -6")
    #expect(card.result.root.children.map { $0.earned == nil } == [false, true])
  }

  /// The veto caps its part at 59 → 41.3; its grade does not become that of the whole.
  @Test func aVetoStaysWithinItsPart() throws {
    let card = try Self.blend(["A4": .outcome(.notMet), "A3": .outcome(.notMet)], [:])
    #expect(card.score == "71.3" && card.grade == Self.only("合格"))
    #expect(card.gain("xuancheng-work/A4") == "28.7")
  }
}
