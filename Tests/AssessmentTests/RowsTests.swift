import Assessment
import Foundation
import Testing

/// What rows of evidence tables come to: filters, demands on each and on all, and who filed them.
@Suite struct RowsTests {
  private static let inTime = """
    rows: policies
    where: 类别 = '规范性文件'
    each: 解读日期 <= workday(公布日期, 3)
    """

  /// All pass, some fail, none passes; a row that nobody can decide; nothing left to look at.
  @Test(arguments: [
    ("2018-03-05/2018-03-08;2018-03-05/2018-03-05", "met", "10.00"),
    ("2018-03-05/2018-03-08;2018-03-05/2018-03-09", "partlyMet", "5.00"),
    ("2018-03-05/2018-03-09;2018-03-05/2018-04-09", "notMet", "0.00"),
    // blank: none, it was not explained
    ("2018-03-05/", "notMet", "0.00"), ("2018-03-05/;2018-03-05/2018-03-06", "partlyMet", "5.00"),
    ("2018-03-05/无", "notMet", "0.00"), ("2018-03-05/—", "notMet", "0.00"),
    // a blank day of publication says nothing
    ("/2018-03-06", "undecided", "0.00–10.00"),
    ("/2018-03-06;2018-03-05/2018-03-06", "undecided", "5.00–10.00"),
    ("/2018-03-06;2018-03-05/2018-03-09", "undecided", "0.00–5.00"),
    // before the document itself: not later than asked
    ("2018-03-05/2018-03-01", "met", "10.00"),
  ])
  func eachRow(rows: String, outcome: String, marks: String) throws {
    let table = Sheets.policies(rows.split(separator: ";").map(String.init))
    let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", table)])
    #expect(item.outcome == outcome)
    #expect(item.marks == marks)
  }

  /// One passes, one fails, one is open: partly met either way.
  @Test func anOpenRowThatChangesNothing() throws {
    let table = Trial.filed("policies", Sheets.policies(onTime: 1, late: 1, open: 1))
    let item = try Trial(Self.inTime).judge("有。", [table])
    #expect(item.outcome == "partlyMet")
    #expect(item.marks == "5.00")
  }

  /// Not explained at all is late whenever the document was published.
  @Test func aMissingEndFailsWhateverTheBeginning() throws {
    let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", Sheets.policies("/"))])
    #expect(item.outcome == "notMet")
    #expect(item.marks == "0.00")
  }

  @Test func partlyNeverMakesSomeFailNotMet() throws {
    let table = Trial.filed("policies", Sheets.policies(onTime: 8, late: 1))
    let item = try Trial(Self.inTime + "\npartly: never").judge("有。", [table])
    #expect(item.outcome == "notMet")
    #expect(item.marks == "0.00")
  }

  @Test func noRowLeftDoesNotApply() throws {
    let table = "标题,类别,公布日期,解读日期\n通知,其他文件,2018-03-05,\n"
    let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", table)])
    #expect(item.outcome == "notApplicable")
    #expect(item.marks == "-")
    #expect(item.ground != nil)
  }

  @Test func aTableWithoutRowsDoesNotApply() throws {
    let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", "标题,类别,公布日期,解读日期")])
    #expect(item.outcome == "notApplicable")
  }

  /// A row that may or may not be meant widens the interval only if it matters.
  @Test(arguments: [
    ("2018-03-09", "undecided", "5.00–10.00"), ("2018-03-06", "met", "10.00"),
  ])
  func aRowOfUnclearKind(explained: String, outcome: String, marks: String) throws {
    for kind in ["", "红头文件"] {
      let table = Sheets.policies(onTime: 1) + "\n文件,\(kind),2018-03-05,\(explained)"
      let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", table)])
      #expect(item.outcome == outcome, "\(kind)")
      #expect(item.marks == marks, "\(kind)")
    }
  }

  @Test func aSingleRowOfUnclearKindIsOpen() throws {
    let table = "标题,类别,公布日期,解读日期\n文件,,2018-03-05,2018-03-09"
    let item = try Trial(Self.inTime).judge("有。", [Trial.filed("policies", table)])
    #expect(item.outcome == "undecided")
  }

  /// Rows alone ask whether there is any.
  @Test(arguments: [
    ("双公示专栏,是", "met"), ("双公示专栏,是\n党建专栏,是", "met"), ("党建专栏,是", "notMet"),
    ("双公示专栏,", "undecided"), ("双公示专栏,否", "notMet"), ("党建专栏,", "notMet"),
  ])
  func existence(rows: String, outcome: String) throws {
    let trial = try Trial("rows: columns\nwhere: 栏目名称 contains '双公示' and 可访问")
    let item = try trial.judge("有。", [Trial.filed("columns", "栏目名称,可访问\n" + rows)])
    #expect(item.outcome == outcome)
  }

  @Test(arguments: [("某某专栏,是", "met"), ("", "notMet")])
  func existenceWithoutFilter(row: String, outcome: String) throws {
    let item = try Trial("rows: columns").judge(
      "有。",
      [Trial.filed("columns", "栏目名称,可访问\n" + row)]
    )
    #expect(item.outcome == outcome)
  }

  /// `each` and `some` together: both have to hold.
  @Test(arguments: [
    (4, 0, "met"), (3, 0, "notMet"), (2, 2, "partlyMet"),
  ])
  func eachAndSome(onTime: Int, late: Int, outcome: String) throws {
    let trial = try Trial(Self.inTime + "\nsome: count() >= 4")
    let table = Trial.filed("policies", Sheets.policies(onTime: onTime, late: late))
    let item = try trial.judge("有。", [table])
    // Where `each` holds and `some` does not, part of what is asked is there: not met in full.
    if outcome == "notMet" {
      #expect(item.outcome != "met" && item.outcome != "undecided")
    } else {
      #expect(item.outcome == outcome)
    }
  }

  // MARK: Whose table

  @Test func aTableOfTheAgencyIsFiledOneOfTheRoundCollected() throws {
    let trial = try Trial(Self.inTime)
    let filed = try trial.judge("有。", [Trial.filed("policies", Sheets.policies(onTime: 2))])
    #expect(filed.trust == "filed")
    let central = Self.central(["示例市民政局"], explained: "2018-03-06")
    let collected = try trial.judge("有。", [Trial.collected("policies", central)])
    #expect(collected.trust == "collected")
    #expect(collected.outcome == "met")
  }

  @Test func collectedComesBeforeFiled() throws {
    let trial = try Trial(Self.inTime)
    let good = Trial.filed("policies", Sheets.policies(onTime: 9))
    let bad = Trial.collected("policies", Self.central(["示例市民政局"], explained: "2018-03-09"))
    let item = try trial.judge("有。", [good, bad])
    #expect(item.outcome == "notMet")
    #expect(item.trust == "collected")
    let own = Bench.file(
      "2018/示例市民政局/evidence/collected/policies.csv",
      Sheets.policies(onTime: 0, late: 1)
    )
    let second = try trial.judge("有。", [good, own])
    #expect(second.outcome == "notMet")
    #expect(second.trust == "collected")
  }

  /// A collected table without a row that is meant does not hide the filed one's rows for ever, but
  /// what it says, nothing to explain, stands before what was filed.
  @Test func anAgencyOutsideTheCollectedTableIsJudgedByWhatItFiled() throws {
    let other = Trial.collected("policies", Self.central(["市住建局"], explained: "2018-03-09"))
    let good = Trial.filed("policies", Sheets.policies(onTime: 2))
    let item = try Trial(Self.inTime).judge("有。", [good, other])
    #expect(item.outcome == "met")
    #expect(item.trust == "filed")
  }

  @Test(arguments: ["示例市民政局", "市民政局", "民政局", "mzj", " 示例市民政局 "])
  func theRoundsTableKnowsAnAgencyByEveryName(name: String) throws {
    let table = Trial.collected("policies", Self.central([name], explained: "2018-03-09"))
    let item = try Trial(Self.inTime + "\nsays: 解读").judge("全年发布政策解读12篇。", [table])
    #expect(item.outcome == "notMet")
    #expect(item.trust == "collected")
  }

  @Test func namesThatNobodyKnowsAreTold() throws {
    let trial = try Trial(Self.inTime)
    let table = Trial.collected(
      "policies",
      Self.central(["示例市民政局", "示例市气象台", "示例市气象台"], explained: "2018-03-06")
    )
    let messages = trial.bench.messages(about: [Trial.roster, table])
    #expect(messages.count == 1)
    #expect(messages.first?.contains("policies.csv:3") == true, "\(messages)")
    #expect(messages.first?.contains("示例市气象台") == true)
    #expect(try trial.judge("有。", [table]).outcome == "met")
  }

  /// Not being listed says nothing: the text decides.
  @Test func anAgencyThatTheRoundsTableDoesNotNameFallsToItsText() throws {
    let trial = try Trial(Self.inTime + "\nsays: 解读\nwith: 3个工作日")
    let table = Trial.collected("policies", Self.central(["市住建局"], explained: "2018-03-06"))
    let claimed = try trial.judge("5份文件均在3个工作日内发布了解读。", [table])
    #expect(claimed.outcome == "met")
    #expect(claimed.trust == "claimed")
    #expect(try trial.judge("全年公开信息30条。", [table]).outcome == "notMet")
  }

  @Test func tablesOfAnotherRoundOrAgencyAreNotLookedAt() throws {
    let trial = try Trial(Self.inTime + "\nsays: 解读")
    let late = Sheets.policies(onTime: 0, late: 3)
    let files = [
      Bench.file("2017/示例市民政局/evidence/policies.csv", late),
      Trial.filed("policies", late, of: "示例市住房和城乡建设局"),
      Bench.file("2017/evidence/policies.csv", Self.central(["mzj"], explained: "2018-03-09")),
    ]
    let item = try trial.judge("全年发布政策解读12篇。", files)
    #expect(item.outcome == "met")
    #expect(item.trust == "claimed")
  }

  @Test func scoringARoundComesToTheSame() async throws {
    let trial = try Trial(Self.inTime + "\nsays: 解读")
    let files = [
      Trial.roster, Trial.report("全年发布政策解读12篇。"),
      Trial.report("全年发布政策解读9篇。", of: "示例市住房和城乡建设局"),
      Trial.collected("policies", Self.central(["民政局", "民政局"], explained: "2018-03-09")),
    ]
    let run = try await trial.bench.score(files, only: ["trial"], date: nil, jobs: 2)
    func card(_ agency: String) throws -> Trial.Item? {
      let path = "trial/2018/\(agency).json"
      let text = run.outputs.first { $0.path == path }?.text ?? "{}"
      return try JSONDecoder().decode(Trial.Card.self, from: Data(text.utf8)).items.first
    }
    #expect(run.messages.isEmpty)
    #expect(try card("mzj")?.outcome == "notMet")
    #expect(try card("mzj")?.trust == "collected")
    #expect(try card("zfj")?.outcome == "met")
    #expect(try card("zfj")?.trust == "claimed")
  }

  // MARK: Reading

  /// A table saved by a spreadsheet in Chinese: GB18030, other headers, other writings of days.
  @Test func aTableInGB18030() throws {
    let gb: [(Character, [UInt8])] = [
      ("标", [0xB1, 0xEA]), ("题", [0xCC, 0xE2]), ("类", [0xC0, 0xE0]), ("型", [0xD0, 0xCD]),
      ("发", [0xB7, 0xA2]), ("布", [0xB2, 0xBC]), ("时", [0xCA, 0xB1]), ("间", [0xBC, 0xE4]),
      ("解", [0xBD, 0xE2]), ("读", [0xB6, 0xC1]), ("规", [0xB9, 0xE6]), ("范", [0xB7, 0xB6]),
      ("性", [0xD0, 0xD4]), ("文", [0xCE, 0xC4]), ("件", [0xBC, 0xFE]), ("办", [0xB0, 0xEC]),
      ("法", [0xB7, 0xA8]), ("年", [0xC4, 0xEA]), ("月", [0xD4, 0xC2]), ("日", [0xC8, 0xD5]),
    ]
    let table = "标题,类型,发布时间,解读时间\r\n办法,规范性文件,2018年3月5日,2018/3/9\r\n"
    let bytes = table.unicodeScalars.flatMap { scalar in
      gb.first { $0.0 == Character(scalar) }?.1 ?? [UInt8(scalar.value)]
    }
    let file = InputFile(
      name: "2018/示例市民政局/evidence/policies.csv",
      shown: "policies.csv",
      bytes: bytes,
      digest: ""
    )
    let item = try Trial(Self.inTime).judge("有。", [file])
    #expect(item.outcome == "notMet")
    #expect(item.trust == "filed")
    #expect(item.evidence.contains { $0.line == 2 && $0.quote.contains("2018/3/9") })
  }

  /// A cell that cannot be read is told with its line; the other rows count, this one is open.
  @Test func aBadCellIsADoubtAtItsPlace() throws {
    let trial = try Trial(Self.inTime)
    let table = Trial.filed(
      "policies",
      Sheets.policies("2018-03-05/2018-03-06", "2018-02-30/2018-03-06")
    )
    let item = try trial.judge("有。", [table])
    #expect(item.outcome == "undecided")
    #expect(item.marks == "5.00–10.00")
    let messages = trial.bench.messages(about: [Trial.roster, table])
    #expect(messages.count == 1)
    #expect(messages.first?.contains("policies.csv:3") == true, "\(messages)")
    #expect(messages.first?.contains("2018-02-30") == true)
  }

  /// The failing rows are the evidence: exact quotes with file and line.
  @Test func failingRowsAreQuoted() throws {
    let rows = ["2018-03-05/2018-03-06", "2018-03-05/2018-03-09", "2018-03-05/"]
    let item = try Trial(Self.inTime).judge(
      "有。",
      [Trial.filed("policies", Sheets.policies(rows))]
    )
    let quoted = item.evidence.filter { $0.file.hasSuffix("policies.csv") }
    #expect(quoted.map(\.line).contains(3))
    #expect(quoted.map(\.line).contains(4))
    #expect(quoted.contains { $0.quote.contains("2018-03-09") })
    #expect(!item.reasons.isEmpty)
  }

  private static func central(_ agencies: [String], explained: String) -> String {
    let rows = agencies.enumerated().map { index, name in
      "\(name),文件\(index + 1),规范性文件,2018-03-05,\(explained)"
    }
    return (["机关," + Sheets.policyHeader] + rows).joined(separator: "\n")
  }
}
