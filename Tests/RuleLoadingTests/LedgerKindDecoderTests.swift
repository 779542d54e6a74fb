import ComplianceModel
import RuleLoading
import TestSupport
import Testing

@Suite struct LedgerKindDecoderTests {
  @Test func readsKinds() throws {
    let kinds = try RuleFixture().load().ledgers
    #expect(kinds.map(\.id) == ["policies", "gazettes"])
    let policies = try #require(kinds.first)
    #expect(policies.title == "政策文件")
    #expect(policies.names == ["规范性文件"])
    #expect(policies.subject == "标题")
    #expect(policies.columns.map(\.name) == ["标题", "公布日期", "解读日期", "状态"])
    #expect(policies.columns.map(\.type) == [.text, .date, .date, .choice])
    #expect(policies.columns.map(\.isRequired) == [true, false, false, false])
    #expect(policies.columns.map(\.blank) == [.unknown, .unknown, .none, .unknown])
    #expect(policies.columns[1].headers == ["公开日期"])
    #expect(
      policies.columns[3].choices == [
        LedgerChoice(word: "有效"), LedgerChoice(word: "废止", synonyms: ["作废"]),
      ]
    )
    #expect(policies.place == RulePlace(file: "ledgers.yaml", line: 2, column: 5))
    #expect(kinds.last?.subject == nil)
  }

  @Test func theFileIsOptional() throws {
    #expect(try RuleFixture().with(nil, in: "ledgers.yaml").load().ledgers.isEmpty)
  }
}

/// The shipped kinds.
@Suite struct LedgerFileTests {
  private static let kinds: [LedgerKind] = {
    let files = (try? RuleFiles.all()) ?? []
    let rules = files.map { RuleFile(name: $0.name, text: $0.text) }
    return (try? RulebookLoader.load(rules, digest: ""))?.ledgers ?? []
  }()

  @Test func shipsEveryKind() {
    #expect(
      Self.kinds.map(\.id) == [
        "policies", "interpretations", "columns", "lists", "consultations", "meetings",
        "proposals", "decisions", "audits", "permits", "penalties", "budgets", "debts",
        "projects", "land-trades", "procurements", "property-trades", "bids", "periodic",
        "events", "applications", "reviews", "media", "gazettes",
      ]
    )
  }

  @Test(arguments: kinds)
  func everyKindCanServe(kind: LedgerKind) {
    #expect(kind.columns.count >= 2)
    #expect(kind.subject != nil)
    #expect(kind.columns.contains { $0.isRequired })
    #expect(kind.title.unicodeScalars.allSatisfy { $0.isHan })
    var owners: [String: String] = [:]
    for column in kind.columns {
      for header in [column.name] + column.headers {
        let earlier = owners.updateValue(column.name, forKey: header.headerKey)
        #expect(earlier == nil, "\(header) is \(column.name) and \(earlier ?? "")")
      }
    }
    for header in LedgerKind.agencyHeaders { #expect(owners[header.headerKey] == nil, "\(header)") }
  }
}
