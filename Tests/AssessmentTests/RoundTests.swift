import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Rounds that are set up by a `round.yaml`, as an assessment office runs them.
@Suite struct RoundTests {
  /// Worked out by hand: each item has 10 marks.
  private static let checklist = """
    id: trial
    title: 试用
    version: "1"
    source: 虚构
    grades: [{ title: 好, from: 10 }, { title: 差, from: 0 }]
    indicators:
      - id: A
        title: 甲
        marks: 20
        children:
          - id: I1
            title: 报告
            marks: 10
            remedy: 整改
            says: 养老
            examples: { met: [有。], notMet: [无。] }
          - id: I2
            title: 台账
            marks: 10
            remedy: 整改
            award: share
            rows: policies
            each: 解读日期 <= workday(公布日期, 3)
            says: 解读
            ask: 核对
            examples: { met: [有。], notMet: [无。] }
    """

  private static let roster = """
    id,name,aliases,kind,level,class,duties
    mzj,示例市民政局,民政局,department,city,部门,
    jyj,示例市教育局,,department,city,部门,
    czj,示例市财政局,,department,city,部门,
    zf,示例市人民政府,,government,city,政府,
    """

  private static func bench() throws -> Workbench {
    try Trial(checklist: "trial", [("index.yaml", checklist)]).bench
  }

  private static func report(_ text: String, of agency: String) -> String {
    "\(agency)\n2018年政府信息公开工作年度报告\n\n一、总体情况\n\(text)\n"
  }

  private static func run(_ files: [(String, String)]) async throws -> Workbench.ScoreRun {
    try await bench().score(
      [Bench.file("roster.csv", roster)] + files.map { Bench.file($0.0, $0.1) },
      only: [],
      date: nil,
      jobs: 2
    )
  }

  /// Agency → 已得, 最高可得, best place; from the printed ranking.
  private static func ranking(
    _ run: Workbench.ScoreRun,
    round: String = "2018"
  ) -> [String: [String]] {
    let text = run.outputs.first { $0.path == "trial/\(round)/ranking.csv" }?.text ?? ""
    var rows: [String: [String]] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      rows[fields[5]] = [fields[8], fields[10], fields[3]]
    }
    return rows
  }

  private static let two = [
    ("2018/mzj.txt", report("发展养老服务。解读及时。", of: "示例市民政局")),
    ("2018/jyj.txt", report("全年平稳。", of: "示例市教育局")),
  ]

  @Test func withoutARoundFileOnlyWhatWasFiledIsScored() async throws {
    let run = try await Self.run(Self.two)
    #expect(Self.ranking(run).keys.sorted() == ["jyj", "mzj"])
    #expect(run.absent == 0)
  }

  @Test func whoPublishedNothingIsScoredAndRanked() async throws {
    let run = try await Self.run(Self.two + [("2018/round.yaml", "title: 年度考核\n")])
    // The report's item is lost; the other stays open for a person.
    #expect(
      Self.ranking(run) == [
        "mzj": ["20.00", "20.00", "1"], "jyj": ["0.00", "10.00", "2"],
        "czj": ["0.00", "10.00", "2"], "zf": ["0.00", "10.00", "1"],
      ]
    )
    #expect(run.absent == 2)
    #expect(run.isComplete)
    let card = run.outputs.first { $0.path == "trial/2018/czj.html" }?.text ?? ""
    #expect(card.contains("未公布年度报告"))
  }

  @Test func evidenceOfAnAgencyWithoutAReportStillCounts() async throws {
    let ledger = "标题,公布日期,解读日期\n甲,2018-09-28,2018-10-08\n乙,2018-09-28,2018-10-09\n"
    let run = try await Self.run(
      Self.two + [("2018/round.yaml", "title: 年度\n"), ("2018/czj/evidence/policies.csv", ledger)]
    )
    #expect(Self.ranking(run)["czj"]?.prefix(2) == ["5.00", "5.00"])
  }

  @Test(arguments: [
    ("full", "20.00", "20.00"), ("half", "15.00", "15.00"), ("open", "10.00", "20.00"),
  ])
  func claimsOfWhichThereCouldBeProof(policy: String, low: String, high: String) async throws {
    let run = try await Self.run(Self.two + [("2018/round.yaml", "claims: \(policy)\n")])
    #expect(Self.ranking(run)["mzj"]?.prefix(2) == [low, high])
  }

  @Test func onlyTheNamedAgenciesTakePart() async throws {
    let run = try await Self.run(Self.two + [("2018/round.yaml", "agencies: [mzj, zf]\n")])
    #expect(Self.ranking(run).keys.sorted() == ["mzj", "zf"])
    #expect(run.outputs.first { $0.path == "run.json" }?.text.contains("不是本轮的参评机关") == true)
  }

  @Test func tooLittleDecidedIsListedApart() async throws {
    let run = try await Self.run(Self.two + [("2018/round.yaml", "rankedFrom: 0.6\n")])
    // Half of what applies to 教育局 is decided, all of 民政局.
    #expect(Self.ranking(run)["jyj"]?[2] == "")
    #expect(Self.ranking(run)["mzj"]?[2] == "1")
  }

  /// A file that cannot be read is the program's trouble: nobody is said to have published nothing.
  @Test func anUnreadableReportIsNotAMissingOne() async throws {
    let named = try await Self.run(
      Self.two + [("2018/round.yaml", "title: 年度\n"), ("2018/czj.txt", "")]
    )
    #expect(Self.ranking(named).keys.sorted() == ["jyj", "mzj", "zf"])
    #expect(!named.isComplete)
    let stranger = try await Self.run(
      Self.two + [("2018/round.yaml", "title: 年度\n"), ("2018/扫描件.txt", "")]
    )
    #expect(Self.ranking(stranger).keys.sorted() == ["jyj", "mzj"])
    #expect(stranger.messages.contains { $0.contains("暂不能认定") && $0.contains("示例市财政局") })
  }

  /// A second report of somebody who is there hides nobody's absence.
  @Test func aDuplicateIsNotAStranger() async throws {
    let run = try await Self.run(
      Self.two + [
        ("2018/round.yaml", "title: 年度\n"),
        ("2018/修订稿.txt", Self.report("发展养老服务。", of: "示例市民政局")),
      ]
    )
    #expect(Self.ranking(run).keys.sorted() == ["czj", "jyj", "mzj", "zf"])
  }

  @Test func aHalfYearGoesByEvidenceAlone() async throws {
    let ledger = "机关,标题,公布日期,解读日期\n民政局,甲,2018-02-12,2018-02-22\n"
    let run = try await Self.run([
      ("2018H1/round.yaml", "title: 半年\n"), ("2018H1/evidence/policies.csv", ledger),
      ("2018H1/jyj.txt", Self.report("发展养老服务。", of: "示例市教育局")),
    ])
    let rows = Self.ranking(run, round: "2018H1")
    // Only the item of the tables applies: ten marks are scaled to twenty.
    #expect(rows["mzj"]?.prefix(2) == ["20.00", "20.00"])
    #expect(rows["jyj"]?.prefix(2) == ["0.00", "20.00"])
    #expect(run.scored == 0)
    #expect(run.absent == 4)
  }

  @Test func theDateOfTheRoundIsPrinted() async throws {
    let run = try await Self.run(Self.two + [("2018/round.yaml", "date: 2019-02-20\n")])
    let page = run.outputs.first { $0.path == "trial/2018/index.html" }?.text ?? ""
    #expect(page.contains("2019-02-20"))
  }

  @Test(arguments: [
    ("claim: half", "1:1: 未知的键 “claim”，是否想写 “claims”？"),
    ("claims: all", "1:9: “claims” 应是 full、half、open 之一，不能是 “all”"),
    ("date: 2019-02-30", "1:7: “date” 应写成 2019-03-31"),
    ("checklists: [trail]", "1:14: 未知的指标体系 “trail”，是否想写 “trial”？"),
    ("agencies: [mzi]", "1:12: 未知的名册中的机关 “mzi”，是否想写 “mzj”？"),
    ("rankedFrom: 60", "1:13: “rankedFrom” 应在 0 和 1 之间"),
  ])
  func mistakesAreToldWithTheirPlace(line: String, message: String) async throws {
    do {
      _ = try await Self.run(Self.two + [("2018/round.yaml", line + "\n")])
      Issue.record("nothing was told")
    } catch let problems as InputProblems {
      #expect(problems.messages == ["2018/round.yaml:" + message])
    }
  }

  /// 70 departments and 7 districts, with one damaged report and one damaged table.
  @Test func aWholeCityWithDamagedFiles() async throws {
    var roster = "id,name,aliases,kind,level,class,duties\n"
    var files = [("2018/round.yaml", "title: 年度\n")]
    for number in 1...70 {
      let name = "第\(number)市民政局"
      roster += "d\(number),\(name),,department,city,部门,\n"
      let text = number == 7 ? "\u{0}\u{1}" : Self.report("发展养老服务。", of: name)
      if number != 11 { files.append(("2018/d\(number).txt", text)) }
    }
    for number in 1...7 {
      let name = "第\(number)区人民政府"
      roster += "q\(number),\(name),,government,county,区,\n"
      files.append(("2018/q\(number).txt", Self.report("发展养老服务。", of: name)))
      let table = number == 3 ? "没有表头的文件\n" : "标题,公布日期,解读日期\n甲,2018-09-28,2018-10-08\n"
      files.append(("2018/q\(number)/evidence/policies.csv", table))
    }
    let run = try await Self.bench().score(
      [Bench.file("roster.csv", roster)] + files.map { Bench.file($0.0, $0.1) },
      only: [],
      date: nil,
      jobs: 2
    )
    let rows = Self.ranking(run)
    #expect(rows.count == 76)
    #expect(rows["d7"] == nil)
    #expect(rows["d11"]?.prefix(2) == ["0.00", "10.00"])
    #expect(rows["d1"]?.prefix(2) == ["10.00", "20.00"])
    #expect(rows["q1"] == ["20.00", "20.00", "1"])
    // Its table is damaged: what it would show stays open.
    #expect(rows["q3"] == ["10.00", "20.00", "1"])
    #expect(run.messages.contains { $0.contains("2018/d7.txt") })
    #expect(run.messages.contains { $0.contains("2018/q3/evidence/policies.csv") })
    #expect(!run.isComplete)
  }
}
