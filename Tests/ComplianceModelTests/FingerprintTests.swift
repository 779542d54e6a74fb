import ComplianceModel
import Testing

/// What judgements are tied to.
@Suite struct FingerprintTests {
  /// Published vectors of FNV-1a.
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)]
  )
  func hash(_ text: String, _ expected: UInt64) {
    #expect(StableHash.fnv1a(text) == expected)
  }

  @Test func hexadecimalKeepsTheLowestDigits() {
    #expect(StableHash.hexadecimal(0xabc, digits: 6) == "000abc")
    #expect(StableHash.hexadecimal(0x1234_5678, digits: 6) == "345678")
  }

  @Test func orderAndRepetitionOfQuotesDoNotMatter() {
    let one = Fingerprint(of: ["x"], quoting: ["甲", "乙"])
    #expect(Fingerprint(of: ["x"], quoting: ["乙", "甲", "甲"]) == one)
    #expect(Fingerprint(of: ["x"], quoting: ["甲乙"]) != one)
    #expect(Fingerprint(of: ["x", ""], quoting: ["甲", "乙"]).subject != one.subject)
  }

  @Test func printsAndReads() throws {
    let one = Fingerprint(of: ["x"], quoting: [])
    #expect(one.description.count == 13)
    #expect(Fingerprint(one.description) == one)
    #expect(Fingerprint(" \(one.description.uppercased()) ") == one)
  }

  @Test(arguments: ["", "-", "123456", "12345-123456", "1234567-123456", "12345g-123456", "a-b-c"])
  func othersAreNone(text: String) { #expect(Fingerprint(text) == nil) }

  // MARK: Of items

  private static func item(_ change: (inout Item) -> Void = { _ in }) -> Item {
    var claim = Claim()
    claim.says = PhraseGroup(phrases: [.words("公开")], source: "$公开")
    claim.stances = [.done, .planned, .none]
    claim.figure = .comparison(
      .name("收到申请数", RulePlace(file: "a", line: 1, column: 1)),
      .greater,
      .number(Quantity(0))
    )
    var item = Item(
      id: "A1",
      title: "题",
      requirement: "应当公开",
      basis: nil,
      remedy: "补写",
      marks: Marks(tenThousandths: 10_000),
      award: .all(partly: 5_000),
      audience: Audience(),
      check: .claim(claim),
      partly: .byCheck,
      unless: [],
      silence: .notMet,
      examples: [],
      place: RulePlace(file: "a", line: 1, column: 1)
    )
    change(&item)
    return item
  }

  private static func evidence(_ quote: String, line: Int = 1, cell: String? = nil) -> Evidence {
    Evidence(
      quote: quote,
      file: "a.txt",
      place: Place(line: line, column: 1),
      section: nil,
      cell: cell
    )
  }

  private static func claim(_ change: @escaping (inout Claim) -> Void) -> (inout Item) -> Void {
    { item in
      guard case .claim(var claim) = item.check else { return }
      change(&claim)
      item.check = .claim(claim)
    }
  }

  /// Names, remedies, places of rules, new synonyms, other lines and files.
  @Test func whatSaysNothingOfTheDemandLeavesItAlone() {
    let expected = Fingerprint(Self.item(), [Self.evidence("公开30条")])
    for _ in 0..<3 {
      let moved = Self.item {
        $0.title = "新题"
        $0.remedy = "另写"
        $0.place = RulePlace(file: "b", line: 9, column: 9)
        Self.claim {
          $0.says?.phrases.append(.words("发布"))
          $0.figure = .comparison(
            .name("收到申请数", RulePlace(file: "b", line: 7, column: 2)),
            .greater,
            .number(Quantity(0))
          )
        }(&$0)
      }
      var quote = Self.evidence("公开30条", line: 99)
      quote.file = "b.txt"
      quote.section = "另一章"
      #expect(Fingerprint(moved, [quote]) == expected)
    }
  }

  @Test(arguments: 0..<7) func whatChangesTheDemandShowsInTheFirstHalf(number: Int) {
    let changes: [(inout Item) -> Void] = [
      { $0.requirement = "应当及时公开" }, { $0.marks = Marks(tenThousandths: 20_000) },
      { $0.award = .all(partly: 3_000) }, { $0.partly = .never },
      Self.claim { $0.says?.source = "$发布" }, Self.claim { $0.stances = [.done] },
      Self.claim { $0.figure = nil },
    ]
    let old = Fingerprint(Self.item(), [Self.evidence("公开30条")])
    let new = Fingerprint(Self.item(changes[number]), [Self.evidence("公开30条")])
    #expect(new.subject != old.subject)
    #expect(new.quotes == old.quotes)
  }

  @Test(arguments: [
    [evidence("公开31条")], [], [evidence("公开30条"), evidence("另有10条")],
    [evidence("公开30条", cell: "合计")],
  ])
  func otherQuotesShowInTheSecondHalf(evidence: [Evidence]) {
    let old = Fingerprint(Self.item(), [Self.evidence("公开30条")])
    let new = Fingerprint(Self.item(), evidence)
    #expect(new.subject == old.subject)
    #expect(new.quotes != old.quotes)
  }
}
