import ComplianceModel
import Testing

@testable import RuleLoading

@Suite struct PhraseParserTests {
  @Test(arguments: [
    ("培训", [Phrase.words("培训")]),
    ("培训 | 会议", [.words("培训"), .words("会议")]),
    ("N次|N场", [.number(unit: "次"), .number(unit: "场")]),
    ("N个工作日", [.number(unit: "个工作日")]),
    ("NBA|CNN新闻|N%|N", [.words("NBA"), .words("CNN新闻"), .words("N%"), .words("N")]),
    ("$公开", [.words("公开"), .words("公布"), .number(unit: "条")]),
    ("公布|$公开", [.words("公布"), .words("公开"), .number(unit: "条")]),
    ("Ａ股 公告", [.words("Ａ股 公告")]),
  ])
  func readsAlternatives(source: String, phrases: [Phrase]) throws {
    let log = ProblemLog()
    let value = try #require(YAMLReader.read(RuleFile(name: "f", text: source), log: log))
    let parser = PhraseParser(groups: ["公开": CueList(words: ["公开", "公布", "N条"])], log: log)
    #expect(parser.group(value) == PhraseGroup(phrases: phrases, source: source))
    #expect(log.problems.isEmpty)
  }

  @Test func readsOneGroupOrSeveral() throws {
    let log = ProblemLog()
    let one = try #require(YAMLReader.read(RuleFile(name: "f", text: "甲|乙"), log: log))
    let two = try #require(YAMLReader.read(RuleFile(name: "f", text: "[甲|乙, 丙]"), log: log))
    let parser = PhraseParser(groups: [:], log: log)
    #expect(parser.groups(one).map(\.source) == ["甲|乙"])
    #expect(parser.groups(two).map(\.source) == ["甲|乙", "丙"])
    #expect(parser.groups(nil).isEmpty)
  }

  @Test func expectsNoGroupsWhenTheVocabularyIsUnknown() throws {
    let log = ProblemLog()
    let value = try #require(YAMLReader.read(RuleFile(name: "f", text: "$公开"), log: log))
    _ = PhraseParser(groups: nil, log: log).group(value)
    #expect(log.problems.isEmpty)
  }
}
