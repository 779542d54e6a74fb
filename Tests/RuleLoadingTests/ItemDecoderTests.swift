import ComplianceModel
import RuleLoading
import Testing

@Suite struct ItemDecoderTests {
  @Test func readsEveryKey() throws {
    let book = try RuleFixture.item(
      "requires: 每年培训",
      "basis: 条例",
      "award: { partly: 0.3 }",
      "says: 培训|$公开",
      "with: [举办|召开, N次]",
      "without: 计划",
      "about: 公开",
      "within: paragraph",
      "in: [存在问题, 依申请公开]",
      "headings: true",
      "stances: [done, none]",
      "cited: true",
      "figure: 收到申请数 > 0 or year = 2018",
      "zero: reported",
      "agrees: 新收数·自然人",
      "partly: { says: 会议 }",
      "unless: { planned: 培训, shortcoming: $公开 }",
      "silence: undecided",
      "only: government",
      "levels: [city, county]",
      "years: [2017, 2018]",
      "applies: contents"
    ).load()
    let item = try #require(book.checklists.first?.items.first)
    #expect(item.id == "A1")
    #expect(item.title == "举办培训")
    #expect(item.requirement == "每年培训")
    #expect(item.basis == "条例")
    #expect(item.remedy == "写明培训")
    #expect(item.marks == Marks(decimal: "2"))
    #expect(item.award == .all(partly: 3_000))
    #expect(
      item.audience
        == Audience(kinds: [.government], levels: [.city, .county], years: 2017...2018)
    )
    #expect(item.applies?.text == "contents")
    #expect(item.silence == .undecided)
    #expect(item.place == RulePlace(file: "checklists/c/A.yaml", line: 2, column: 5))
    #expect(item.unless.count == 2)
    guard case .when(.claim(let partly)) = item.partly else {
      Issue.record("\(item.partly)")
      return
    }
    #expect(partly.says?.source == "会议")
    guard case .claim(let claim) = item.check else {
      Issue.record("\(item.check)")
      return
    }
    #expect(claim.says?.phrases.count == 4)
    #expect(claim.with.map(\.source) == ["举办|召开", "N次"])
    #expect(claim.without.map(\.source) == ["计划"])
    #expect(claim.about?.source == "公开")
    #expect(claim.within == .paragraph)
    #expect(claim.sections.map(\.rawValue) == ["存在问题", "依申请公开"])
    #expect(claim.headings)
    #expect(claim.stances == [.done, .none])
    #expect(claim.cited)
    #expect(claim.figure?.text == "((收到申请数 > 0) or (year = 2018))")
    #expect(claim.zero == .reported)
    #expect(claim.agrees?.rawValue == "新收数·自然人")
  }

  @Test func fillsInWhatIsNotWritten() throws {
    let item = try #require(try RuleFixture().load().checklists.first?.items.first)
    #expect(item.requirement == item.title)
    #expect(item.basis == nil)
    #expect(item.award == .all(partly: 5_000))
    #expect(item.audience == Audience())
    #expect(item.partly == .byCheck)
    #expect(item.unless.isEmpty)
    #expect(item.silence == .notMet)
    #expect(item.examples.map(\.outcome) == [.met, .notMet])
    #expect(item.examples.map(\.text) == ["举办培训3次。", "没有举办。"])
    #expect(item.examples.map(\.place.column) == [22, 40])
  }

  @Test func joinsSeveralChecks() throws {
    let check = try RuleFixture.item("has: 存在问题", "clean: [SUM, GAP]", "that: period").check()
    guard case .all(let parts) = check, parts.count == 3, case .that = parts[0] else {
      Issue.record("\(String(describing: check))")
      return
    }
    #expect(parts[1] == .clean(["SUM", "GAP"].map { FindingCode(rawValue: $0) }))
    let concept = SectionConcept(rawValue: "存在问题")
    #expect(parts[2] == .has(SectionDemand(concepts: [concept], sentences: 1)))
  }

  @Test func nestsChecks() throws {
    let check = try RuleFixture.item(
      "check:",
      "  any:",
      "    - { says: 培训 }",
      "    - all: [{ that: period }, { says: 会议 }]",
      "    - { not: { has: { section: [存在问题], sentences: 2 } } }",
      "    - { atLeast: 1, of: [{ says: 甲 }, { says: 乙 }] }"
    ).check()
    guard case .any(let parts) = check, parts.count == 4 else {
      Issue.record("\(String(describing: check))")
      return
    }
    guard case .claim = parts[0], case .all(let both) = parts[1], both.count == 2 else {
      Issue.record("\(parts)")
      return
    }
    let concept = SectionConcept(rawValue: "存在问题")
    #expect(parts[2] == .not(.has(SectionDemand(concepts: [concept], sentences: 2))))
    guard case .atLeast(1, let list) = parts[3] else {
      Issue.record("\(parts[3])")
      return
    }
    #expect(list.count == 2)
  }

  @Test func readsDeductions() throws {
    let book = try RuleFixture.item(
      "award: { each: -0.2, atMost: 1, free: 1 }",
      "clean: SUM",
      "partly: never"
    ).load()
    let item = try #require(book.checklists.first?.items.first)
    let cost = Marks(tenThousandths: 2_000)
    #expect(item.award == .each(cost: cost, atMost: Marks(decimal: "1"), free: 1))
    #expect(item.partly == .never)
  }
}
