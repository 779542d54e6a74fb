import ComplianceModel
import Testing

@testable import Evaluation

/// Scorecards beside each other; sums worked out by hand.
@Suite struct ComparerTests {
  private static func change(_ text: String) -> MarksChange {
    MarksChange(low: Records.marks(text), high: Records.marks(text))
  }

  /// 60 of 60 marks: a mended item, a worse one, a changed one, a new one, one gone, one that no
  /// longer applies and whose marks are made up for.
  @Test func theSplitOfAChange() throws {
    let old = Records.card(
      [
        Records.item(Records.range("4"), id: "mended"),
        Records.item(Records.range("9"), id: "worse"),
        Records.item(Records.range("10"), id: "changed"),
        Records.item(Records.range("7"), id: "gone"),
        Records.item(Records.range("8"), id: "applied"),
        Records.item(Records.range("5"), id: "same"),
      ],
      full: "60",
      score: Records.range("43")
    )
    let new = Records.card(
      [
        Records.item(Records.range("10"), id: "mended"),
        Records.item(Records.range("6"), id: "worse"),
        Records.item(Records.range("8"), id: "changed", rule: "other"),
        Records.item(Records.range("9"), id: "added"), Records.item(nil, id: "applied"),
        Records.item(Records.range("5"), id: "same"),
      ],
      full: "60",
      // 60 less 4, 2, 1 and 5, and one mark more lost in making up.
      score: Records.range("47")
    )
    let compared = Comparer.compare(old, new)
    let change = try #require(compared.change)
    // +6 and −3; −2, −1 and +3; +2 and −1.
    #expect(change.performance == Self.change("3"))
    #expect(change.rules == Self.change("0"))
    #expect(change.structure == Self.change("1"))
    #expect(change.total == Self.change("4"))
    #expect(compared.regained == Records.marks("6"))
    #expect(compared.newlyLost == Records.marks("3"))
    #expect(compared.items.map(\.item.id).last == "gone")
  }

  /// What is open both times adds nothing; what was settled adds to what is certain alone.
  @Test func openItems() throws {
    let open = Records.item(Records.range("0", "10"), id: "open")
    let old = Records.card(
      [open, Records.item(Records.range("0", "10"), id: "settled")],
      full: "20",
      score: Records.range("0", "20")
    )
    let new = Records.card(
      [open, Records.item(Records.range("10"), id: "settled")],
      full: "20",
      score: Records.range("10", "20")
    )
    let compared = Comparer.compare(old, new)
    let change = try #require(compared.change)
    #expect(change.performance == MarksChange(low: Records.marks("10"), high: .zero))
    #expect(change.structure == .zero)
    #expect(compared.regained == .zero && compared.newlyLost == .zero)
  }

  @Test func unscoredHasNoChange() {
    let scored = Records.card([Records.item(Records.range("4"))], score: Records.range("4"))
    let unscored = Records.card([Records.item(nil)], score: nil)
    #expect(Comparer.compare(scored, unscored).change == nil)
    #expect(Comparer.compare(unscored, scored).change == nil)
  }

  @Test func agenciesAreTheSameByIdentifierOrElseByName() throws {
    func card(_ id: String, _ name: String) -> ScorecardRecord {
      Records.card([], id: id, name: name, score: nil)
    }
    let comparison = try #require(
      Comparer.compare(
        [
          card("jyj", "教育局"), card("财政局", "财政局"), card("gone", "旧局"), card("x", "同名"),
          card("y", "同名"),
        ],
        [card("jyj", "教育和体育局"), card("czj", "财政局"), card("new", "新局"), card("z", "同名")]
      )
    )
    #expect(comparison.agencies.map(\.agency.id) == ["czj", "jyj"])
    #expect(comparison.agencies.map(\.old.agency.id) == ["财政局", "jyj"])
    #expect(comparison.onlyOld.map(\.card.agency.id) == ["gone", "x", "y"])
    #expect(comparison.onlyNew.map(\.card.agency.id) == ["new", "z"])
    #expect(Comparer.compare([], [card("a", "a")]) == nil)
    let rivals = Comparer.compare([card("x", "同名")], [card("y", "同名"), card("z", "同名")])
    #expect(rivals?.agencies.isEmpty == true)
  }

  @Test func findings() {
    let old = [
      Records.finding("SLIP", "的的"), Records.finding("SUM", "13", cell: "合计"),
      Records.finding("SUM", "9", cell: "上年"), Records.finding("GONE", "甲"),
      Records.finding("PASSED", "乙"), Records.finding("DENIED", "丙", status: .dismissed),
    ]
    let new = [
      Records.finding("SLIP", "的的"), Records.finding("SUM", "15", cell: "合计"),
      Records.finding("SLIP", "了了"), Records.finding("PASSED", "乙", status: .dismissed),
      Records.finding("FRESH", "丁", status: .dismissed), Records.finding("DENIED", "丙"),
    ]
    func changes(_ missing: MissingReport?) -> [String] {
      Comparer.compare(
        Records.card([], score: nil, findings: old),
        Records.card([], score: nil, missing: missing, findings: missing == nil ? new : [])
      ).findings.map { "\($0.finding.code.rawValue) \($0.finding.message) \($0.change.rawValue)" }
    }
    #expect(
      changes(nil) == [
        "SLIP 的的 remaining", "SUM 15 remaining", "SLIP 了了 new", "PASSED 乙 dismissed",
        "DENIED 丙 new", "SUM 9 gone", "GONE 甲 gone",
      ]
    )
    // Who publishes nothing has mended nothing.
    #expect(changes(.unpublished).isEmpty)
  }
}
