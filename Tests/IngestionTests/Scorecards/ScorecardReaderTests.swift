import ComplianceModel
import Testing

@testable import Ingestion

/// Scorecards as they stand in files, and what is wrong with others.
@Suite struct ScorecardReaderTests {
  /// Typed from the contract.
  private static let text = """
    {
      "format": 1, "id": "jyj", "agency": "示例市教育局", "round": "2018", "missing": null,
      "checklist": {"id": "c", "title": "体系", "version": "2", "digest": "ff", "places": 2},
      "score": {"low": "4.00", "high": "6.50", "full": "10.00", "assessed": "7.50"},
      "grade": {"low": "差", "high": "好"},
      "league": {"class": "部门", "best": 1, "worst": 2, "of": 7},
      "items": [
        {
          "id": "A1", "path": ["甲", "乙"], "title": "解读", "role": "scored", "rule": "00ff",
          "full": "10.00", "low": "4.00", "high": "6.50", "lost": "3.50", "outcome": "undecided",
          "trust": "claimed", "ground": null, "reasons": ["待核对"],
          "evidence": [
            {"quote": "解读及时", "file": "2018/jyj.txt", "line": 7, "section": "一、总体", "cell": null}
          ],
          "remedy": "写明", "later": {"unknown": [1]}
        },
        {
          "id": "A2", "path": [], "title": "债务", "role": "bonus", "rule": "00fe", "full": "2.00",
          "low": null, "high": null, "outcome": "notApplicable", "ground": "只适用于政府",
          "reasons": [], "evidence": [], "remedy": ""
        }
      ],
      "adjustments": [{"node": "c", "title": "折算", "low": "-0.50", "high": "0.25"}],
      "findings": [
        {
          "code": "FORM-SUM", "severity": "error", "blame": "report", "message": "不等", "expected": "12",
          "actual": null, "remedy": "核对", "evidence": [{"quote": "13", "line": 9, "cell": "合计"}],
          "status": "confirmed"
        }
      ]
    }
    """

  private static func read(_ text: String) throws(ScorecardError) -> ScorecardRecord {
    try ScorecardReader.read(Array(text.utf8))
  }

  @Test func everythingIsRead() throws {
    let card = try Self.read(Self.text)
    #expect(card.agency.id == "jyj" && card.agency.name == "示例市教育局")
    #expect(card.agency.rankingClass == "部门" && card.round == "2018")
    #expect(card.checklist.title == "体系" && card.checklist.places == 2)
    #expect(card.full == Marks(tenThousandths: 100_000))
    #expect(card.score?.low == Marks(tenThousandths: 40_000))
    #expect(card.score?.high == Marks(tenThousandths: 65_000))
    #expect(card.grade == GradeRange(low: "差", high: "好") && card.missing == nil)
    let item = card.items[0]
    #expect(item.path == ["甲", "乙"] && item.rule == "00ff" && item.outcome == .undecided)
    #expect(item.lost.low == Marks(tenThousandths: 35_000))
    #expect(item.lost.high == Marks(tenThousandths: 60_000))
    #expect(item.evidence.first?.place.line == 7 && item.evidence.first?.section == "一、总体")
    #expect(card.items[1].earned == nil && card.items[1].lost == .zero)
    #expect(card.adjustments[0].low == Marks(tenThousandths: -5_000))
    #expect(card.findings[0].evidence[0].cell == "合计" && card.findings[0].status == .confirmed)
  }

  @Test(arguments: [
    ("\"round\": \"2018\", ", "", ScorecardError.missing("round")),
    ("\"format\": 1, ", "", .foreign), ("\"format\": 1", "\"format\": \"1\"", .foreign),
    ("\"format\": 1", "\"format\": 2", .tooNew(format: 2)),
    ("\"rule\": \"00fe\", ", "", .missing("items[1].rule")),
    ("\"full\": \"2.00\"", "\"full\": 2.00", .wrong("items[1].full", found: nil)),
    ("\"full\": \"2.00\"", "\"full\": \"2,00\"", .wrong("items[1].full", found: "2,00")),
    ("\"full\": \"2.00\"", "\"full\": null", .missing("items[1].full")),
    (
      "\"score\": {\"low\": \"4.00\"", "\"score\": {\"low\": \"7.00\"",
      .wrong("score.low", found: "7.00")
    ),
    ("\"score\": {\"low\": \"4.00\"", "\"score\": {\"low\": null", .missing("score.low")),
    ("\"6.50\", \"lost\"", "\"10.01\", \"lost\"", .wrong("items[0].high", found: "10.01")),
    (
      "\"4.00\", \"high\": \"6.50\", \"lost\"", "\"-1.00\", \"high\": \"6.50\", \"lost\"",
      .wrong("items[0].high", found: "6.50")
    ),
    ("\"undecided\"", "\"notApplicable\"", .wrong("items[0].outcome", found: "notApplicable")),
    ("\"undecided\"", "\"perfect\"", .wrong("items[0].outcome", found: "perfect")),
    ("\"A2\"", "\"A1\"", .wrong("items[1].id", found: "A1")),
    ("\"id\": \"jyj\"", "\"id\": \"\"", .missing("id")),
    ("\"2018\", \"miss", "\"\\u001b[2J\", \"miss", .wrong("round", found: " [2J")),
    ("\"places\": 2", "\"places\": 5", .wrong("checklist.places", found: "5")),
    ("\"0.25\"", "\"99999999999\"", .wrong("adjustments[0].high", found: "99999999999")),
    ("\"missing\": null", "\"missing\": \"lost\"", .wrong("missing", found: "lost")),
    ("\"confirmed\"", "\"sure\"", .wrong("findings[0].status", found: "sure")),
  ])
  func whatWasChangedIsNamed(part: String, other: String, error: ScorecardError) throws {
    let changed = Self.text.replacing(part, with: other)
    #expect(changed != Self.text)
    #expect(throws: error) { try Self.read(changed) }
  }

  @Test(arguments: ["[]", "{}", "7", "\"format\"", "{\"leagues\": []}", "null"])
  func otherJSONIsForeign(text: String) {
    #expect(throws: ScorecardError.foreign) { try Self.read(text) }
  }

  @Test(arguments: ["", "{", "format: 1", "\u{0}", "<html>", String(text.prefix(900))])
  func damagedFilesAreRefused(text: String) {
    #expect(throws: ScorecardError.notJSON) { try Self.read(text) }
  }

  @Test func nothingGrowsWithoutLimit() {
    let depth = 100_000
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(throws: ScorecardError.self) { try Self.read("{\"format\": \(deep)}") }
    let adjustment = "{\"node\": \"c\", \"title\": \"折算\", \"low\": \"-0.50\", \"high\": \"0.25\"}"
    let many = Array(repeating: adjustment, count: 10_001).joined(separator: ",")
    #expect(throws: ScorecardError.tooMany("adjustments", limit: 10_000)) {
      try Self.read(Self.text.replacing(adjustment, with: many))
    }
    #expect(throws: ScorecardError.tooLarge(limit: 16 * 1_048_576)) {
      try ScorecardReader.read([UInt8](repeating: 0x20, count: 16 * 1_048_576 + 1))
    }
  }

  /// Every message says what to do.
  @Test(arguments: [
    ScorecardError.tooLarge(limit: 1_048_576), .notJSON, .foreign,
    .tooNew(format: 2), .missing("id"), .wrong("id", found: nil), .wrong("id", found: "x"),
    .tooMany("items", limit: 3),
  ])
  func messages(error: ScorecardError) {
    #expect(error.description.contains("："))
    #expect(error.description.contains("请"))
  }
}
