import Assessment
import ComplianceModel
import TestSupport
import Testing

/// Rules that load and can do nothing, or have no ground or no example worth the name.
@Suite struct RuleLintTests {
  /// What lint tells of one item, with the outcomes of its examples left alone.
  private static func messages(_ item: String, head: String = "") throws -> [String] {
    try Trial(item, head: "basis: 虚构\n" + head).bench.lint(only: []).map(\.message)
      .filter { !$0.contains("示例") }
  }

  @Test(arguments: [
    ("that: 1 < 2", "条件“1 < 2”不看任何数据，结果永远相同"),
    ("that: year >= 2018 and 1 = 1", "条件“1 = 1”不看任何数据，结果永远相同"),
    ("that: 收到申请数 = 收到申请数", "条件“收到申请数 = 收到申请数”两边相同"),
    ("that: 收到申请数 > 5 and 收到申请数 < 3", "条件对“收到申请数”的限制互相矛盾，不可能成立"),
    (
      "rows: policies\nwhere: 类别 = '规范性文件' and 类别 = '其他文件'",
      "条件要求“类别”既是“规范性文件”又是“其他文件”，不可能成立"
    ),
    ("says: 政策解读|图解解读\nwith: 解读", "“with: 解读”已含在每个 says 的说法中，不起作用"),
    ("says: 政策解读\nwithout: 解读", "“without: 解读”排除了每个 says 的说法，永远不会符合"),
    ("check: { any: [{ says: 养老 }, { says: 养老 }] }", "要求中有两项完全相同"),
    ("that: year >= 2018\npartly: { that: year >= 2018 }", "“partly” 与要求相同，不会有部分符合"),
  ])
  func whatCanDoNothingIsTold(item: String, message: String) throws {
    #expect(try Self.messages(item).contains { $0.hasSuffix(message) }, "\(item)")
  }

  @Test(arguments: [
    ("says: 养老\nonly: [government]", "audience: { kinds: [department] }"),
    ("says: 养老\nyears: [2008, 2018]", "audience: { years: [2019, 2020] }"),
    ("says: 养老\nlevels: [county]", "audience: { levels: [city, province] }"),
  ])
  func whatConcernsNobodyIsTold(item: String, head: String) throws {
    #expect(try Self.messages(item, head: head).contains { $0.contains("不会适用于任何机关") })
  }

  @Test(arguments: [
    ("grades: [{ title: 好, from: 11 }, { title: 差, from: 0 }]", "等次“好”的最低得分 11 超过最高得分 10，不会评出")
  ])
  func totalsOutOfReachAreTold(head: String, message: String) throws {
    #expect(try Self.messages("says: 养老", head: head).contains(message))
  }

  /// An item that a report without any content meets gives its marks away.
  @Test(arguments: ["that: year >= 2018", "check: { not: { says: 养老 } }"])
  func whatAnEmptyReportMeetsIsTold(item: String) throws {
    #expect(try Self.messages(item).contains { $0.contains("形同虚设") })
  }

  @Test func aGroundIsNeeded() throws {
    let messages = try Trial("says: 养老").bench.lint(only: []).map(\.message)
    #expect(messages.contains { $0.contains("没有依据（basis）") })
  }

  @Test func examplesThatOnlyRepeatTheRuleAreTold() throws {
    let checklist = Trial.index("says: 新闻发布会|通气会\nwith: [召开|举办]", marks: "10", head: "basis: 虚构")
      .replacingExamples("met: [召开新闻发布会。], partly: [新闻发布会。], notMet: [未召开新闻发布会。]")
    let bench = try Trial(checklist: "trial", [("index.yaml", checklist)]).bench
    #expect(bench.lint(only: []).contains { $0.message.contains("只重复规则中的说法") })
  }

  @Test func soundRulesAreNotTold() throws {
    #expect(try Self.messages("says: 养老|托育\nwith: [N家]\nwithout: [计划]") == [])
  }
}

extension String {
  fileprivate func replacingExamples(_ examples: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.contains("examples:") else { return String(line) }
      return line.prefix { $0 == " " } + "examples: { \(examples) }"
    }.joined(separator: "\n")
  }
}
