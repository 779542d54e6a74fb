import Assessment
import Testing

/// What did not happen, what is not listed, and what nobody asked for.
@Suite struct NoneAndNothingTests {
  /// An empty cell of a column that declares `blank: none` says that there is none: demands on it fail.
  @Test(arguments: [
    ("回应日期 <= 发生日期", "回应日期", "notMet"), ("year(回应日期) = 2018", "回应日期", "notMet"),
    ("days(发生日期, 回应日期) <= 3", "回应日期", "notMet"),
    ("workdays(发生日期, 回应日期) <= 5", "回应日期", "notMet"), ("渠道 contains '微博'", "渠道", "notMet"),
    ("回应小时 <= 24 or 事件 contains '停水'", "回应小时", "met"), ("回应小时 in (1, 2)", "回应小时", "notMet"),
    ("回应日期 in (2018-03-05, 2018-03-06)", "回应日期", "notMet"), ("回应小时 > 24", "回应小时", "notMet"),
  ])
  func none(expression: String, column: String, outcome: String) throws {
    for cell in ["", "无"] {
      #expect(try each(expression, column, cell) == outcome, "\(cell)")
    }
  }

  /// No answer is no answer within zero hours.
  @Test(arguments: ["回应小时 <= 24", "回应小时 < 24", "回应小时 + 发布会小时 <= 24"])
  func noNumberIsNotZero(expression: String) throws {
    for cell in ["", "无"] {
      #expect(try each(expression, "回应小时", cell) == "notMet", "\(cell)")
    }
  }

  private func each(_ expression: String, _ column: String, _ cell: String) throws -> String {
    let trial = try Trial("rows: events\neach: \"\(expression)\"")
    let table = Trial.filed("events", "事件,发生日期,发布会小时,\(column)\n停水,2018-03-05,3,\(cell)")
    return try trial.judge("有。", [table]).outcome
  }

  /// The same column where the file does not have it says nothing.
  @Test func aMissingColumnSaysNothing() throws {
    let trial = try Trial("rows: events\neach: 回应小时 <= 24")
    let item = try trial.judge("有。", [Trial.filed("events", "事件,发生日期\n停水,2018-03-05")])
    #expect(item.outcome == "undecided")
  }

  private static let answers = Trial.filed(
    "events",
    "事件,发生日期,回应小时,回应日期\n停水,2018-03-05,5,2018-03-05\n停电,2018-03-06,,"
  )

  /// Aggregates: a row without a value adds nothing and fails what is asked of the value.
  @Test(arguments: [
    ("sum(回应小时) = 5", "met"), ("any(回应小时 <= 24)", "met"), ("all(回应日期 <= 2018-12-31)", "notMet"),
    ("count(回应日期 <= 2018-12-31) = 1", "met"), ("share(回应日期 <= 2018-12-31) = 0.5", "met"),
  ])
  func noneTogether(expression: String, outcome: String) throws {
    let trial = try Trial("rows: events\nsome: \"\(expression)\"")
    #expect(try trial.judge("有。", [Self.answers]).outcome == outcome)
  }

  @Test(arguments: [
    ("count(回应小时 <= 24) = 1", "met"), ("all(回应小时 <= 24)", "notMet"),
    ("share(回应小时 <= 24) = 0.5", "met"), ("distinct(回应小时) = 1", "met"),
  ])
  func noNumberIsNotZeroTogether(expression: String, outcome: String) throws {
    let found = try Trial("rows: events\nsome: \"\(expression)\"").judge("有。", [Self.answers])
    #expect(found.outcome == outcome)
  }

  /// Days that did not come are no value of their own.
  @Test func distinctDays() throws {
    let trial = try Trial("rows: events\nsome: distinct(回应日期) = 1")
    #expect(try trial.judge("有。", [Self.answers]).outcome == "met")
  }

  /// No row left: nothing to hold a demand against; how many there are is known all the same.
  @Test(arguments: [
    ("some: all(回应小时 <= 24)", "notApplicable"), ("each: 回应小时 <= 24", "notApplicable"),
    ("some: share(回应小时 <= 24) > 0.9", "notApplicable"), ("some: count() >= 4", "notMet"),
  ])
  func noRowLeft(demand: String, outcome: String) throws {
    let trial = try Trial("rows: events\nwhere: 类别 = '舆情'\n\(demand)")
    let table = Trial.filed("events", "事件,类别,发生日期,回应小时\n停水,留言,2018-03-05,5")
    let item = try trial.judge("有。", [table])
    #expect(item.outcome == outcome)
    #expect(!item.why.isEmpty)
  }

  /// A sample is drawn from the agency's own rows of a table of the whole round.
  @Test func aSampleHoldsOwnRowsOnly() throws {
    let trial = try Trial("ask: 核对公布日期\nsample: 5 of policies")
    let rows = (1...20).map { "\($0 % 2 == 0 ? "mzj" : "zfj"),文件\($0),2018-03-05" }
    let table = Trial.collected("policies", (["机关,标题,公布日期"] + rows).joined(separator: "\n"))
    let lines = try trial.judge("有。", [table]).evidence.map(\.line)
    #expect(Set(lines).count == 5)
    #expect(lines.allSatisfy { $0 % 2 == 1 && $0 > 1 })
  }

  /// Steps and shares without a table measure the report's own word.
  @Test(arguments: [
    ("share", "文件均在3个工作日内发布解读。", "10.00"), ("share", "全年公开信息30条。", "0.00"),
    ("{ steps: [{ from: 0.9, earns: 1 }, { from: 0.6, earns: 0.5 }] }", "文件均在3个工作日内发布解读。", "10.00"),
    ("{ steps: [{ from: 0.9, earns: 1 }, { from: 0.6, earns: 0.5 }] }", "全年公开信息30条。", "0.00"),
  ])
  func awardsOfClaims(award: String, text: String, marks: String) throws {
    let trial = try Trial(
      "rows: policies\neach: 解读日期 >= 公布日期\nsays: 解读\nwith: [3个工作日]\naward: \(award)"
    )
    #expect(try trial.judge(text).marks == marks)
  }
}
