import Testing

/// Which source decides: ledger, then the report's own word, then a person, then silence.
@Suite struct LadderTests {
  private static let rows = """
    rows: policies
    where: 类别 = '规范性文件'
    each: 解读日期 <= workday(公布日期, 3)
    """
  private static let words = """
    says: 解读
    with: [3个工作日|三个工作日|同步]
    """
  private static let claim = "全年5份文件均在3个工作日内发布了解读。"
  private static let good = Trial.filed("policies", Sheets.policies(onTime: 2))
  private static let bad = Trial.filed("policies", Sheets.policies(onTime: 0, late: 2))

  @Test func theLedgerOutweighsTheText() throws {
    let trial = try Trial([Self.rows, Self.words].joined(separator: "\n"))
    let proven = try trial.judge("全年公开信息30条。", [Self.good])
    #expect(proven.outcome == "met")
    #expect(proven.trust == "filed")
    let refuted = try trial.judge(Self.claim, [Self.bad])
    #expect(refuted.outcome == "notMet")
    #expect(refuted.trust == "filed")
    let claimed = try trial.judge(Self.claim)
    #expect(claimed.outcome == "met")
    #expect(claimed.trust == "claimed")
  }

  /// Who reads the card has to see that the report says otherwise.
  @Test func aClaimThatTheLedgerContradictsIsTold() throws {
    let trial = try Trial([Self.rows, Self.words].joined(separator: "\n"))
    let refuted = try trial.judge(Self.claim, [Self.bad])
    #expect(refuted.why.contains("报告"), "\(refuted.why)")
    #expect(refuted.evidence.contains { $0.quote.contains("3个工作日") })
    // Where they agree there is nothing to tell.
    let agreed = try trial.judge(Self.claim, [Self.good])
    #expect(!agreed.why.contains("不符"), "\(agreed.why)")
  }

  @Test(arguments: [
    // (keys, head of the checklist, text, outcome)
    ("", "", claim, "met"), ("", "", "全年发布解读12篇。", "partlyMet"),
    ("", "", "全年公开信息30条。", "notMet"), ("", "silence: undecided", "全年公开信息30条。", "undecided"),
    ("silence: undecided", "", "全年公开信息30条。", "undecided"),
    ("silence: notMet", "silence: undecided", "全年公开信息30条。", "notMet"),
    ("silence: undecided", "silence: notMet", "全年公开信息30条。", "undecided"),
    ("ask: 抽查3件", "", "全年公开信息30条。", "undecided"),
    ("ask: 抽查3件", "silence: undecided", "全年公开信息30条。", "undecided"),
    // What was said is not silence.
    ("ask: 抽查3件", "", claim, "met"), ("silence: undecided", "", claim, "met"),
    ("silence: undecided", "", "全年发布解读12篇。", "partlyMet"),
    ("ask: 抽查3件", "", "全年发布解读12篇。", "partlyMet"),
  ])
  func belowTheLedger(keys: String, head: String, text: String, outcome: String) throws {
    let item = [Self.rows, Self.words, keys].filter { !$0.isEmpty }.joined(separator: "\n")
    #expect(try Trial(item, head: head).judge(text).outcome == outcome)
  }

  @Test func theQuestionIsTheReason() throws {
    let trial = try Trial([Self.rows, Self.words, "ask: 抽查3件规范性文件"].joined(separator: "\n"))
    let item = try trial.judge("全年公开信息30条。")
    #expect(item.why.contains("抽查3件规范性文件"))
    #expect(item.marks == "0.00–10.00")
  }

  @Test func aTableWithNothingToJudgeDoesNotFallToTheText() throws {
    let trial = try Trial([Self.rows, Self.words].joined(separator: "\n"))
    let table = Trial.filed("policies", "标题,类别,公布日期,解读日期\n通知,其他文件,2018-03-05,")
    #expect(try trial.judge(Self.claim, [table]).outcome == "notApplicable")
  }

  // MARK: Claims

  @Test(arguments: [
    ("全年5份文件均在3个工作日内发布了解读。", "met"),
    ("全年5份文件均在3个工作日内发布了解读。\n四、存在的主要问题\n部分文件解读不够及时。", "partlyMet"),
    ("全年发布了解读。\n四、存在的主要问题\n部分文件解读不够及时。", "partlyMet"),
    ("四、存在的主要问题\n部分文件解读不够及时。", "notMet"),
    // A weakness in something else takes nothing back.
    ("全年5份文件均在3个工作日内发布了解读。\n四、存在的主要问题\n信息公开人员业务能力有待提高。", "met"),
  ])
  func anAdmittedWeakness(text: String, outcome: String) throws {
    let trial = try Trial(Self.words + "\nunless: { shortcoming: 解读 }")
    #expect(try trial.judge(text).outcome == outcome)
  }

  @Test(arguments: [
    ("全年5份文件均在3个工作日内发布了解读。\n下一步，将推行3个工作日内发布解读。", "partlyMet"),
    ("下一步，将推行3个工作日内发布解读。", "notMet"),
  ])
  func anIntention(text: String, outcome: String) throws {
    let trial = try Trial(Self.words + "\nunless: { planned: 解读 }")
    #expect(try trial.judge(text).outcome == outcome)
  }

  @Test(arguments: [
    ("partly: never", "全年发布了解读12篇。", "notMet"), ("partly: never", claim, "met"),
    ("partly: { says: 解读, with: [及时] }", "全年及时发布了解读。", "partlyMet"),
    ("partly: { says: 解读, with: [及时] }", "全年发布了解读。", "notMet"),
    ("partly: { says: 解读, with: [及时] }", claim, "met"),
  ])
  func whatIsPartlyMet(keys: String, text: String, outcome: String) throws {
    #expect(try Trial(Self.words + "\n" + keys).judge(text).outcome == outcome)
  }

  @Test(arguments: [
    ("reported", "我局未收到政府信息公开申请。", "met"), ("notMet", "我局未收到政府信息公开申请。", "notMet"),
    ("reported", "收到政府信息公开申请12件。", "met"), ("reported", "全年公开信息30条。", "notMet"),
    ("reported", "\t0", "met"), ("notMet", "\t0", "notMet"), ("reported", "\t5", "met"),
    // A blank cell reports nothing.
    ("reported", "\t", "notMet"),
  ])
  func aStatedNone(zero: String, text: String, outcome: String) throws {
    let trial = try Trial(
      "says: 收到\nabout: 申请\nwith: [N件]\nfigure: 收到申请数 > 0\nzero: \(zero)"
    )
    let table = text.hasPrefix("\t") ? Sheets.applications(String(text.dropFirst())) : text
    let item = try trial.judge(table)
    #expect(item.outcome == outcome)
    if zero == "reported", text.contains("未收到") || text == "\t0" {
      #expect(item.ground != nil)
      #expect(item.marks == "10.00")
    }
  }

  /// Neither text nor table silences the other.
  @Test func theTableSpeaksWhereTheTextIsSilent() throws {
    let trial = try Trial("says: 收到\nabout: 申请\nwith: [N件]\nfigure: 收到申请数 > 0")
    #expect(try trial.judge(Sheets.applications("5")).outcome == "met")
    let both = "收到政府信息公开申请5件。\n\n" + Sheets.applications("")
    #expect(try trial.judge(both).outcome == "met")
  }

  @Test(arguments: [("5", "met"), ("6", "partlyMet")])
  func numbersThatDisagree(cell: String, outcome: String) throws {
    let trial = try Trial(
      "says: 收到\nabout: 申请\nwith: [N件]\nfigure: 收到申请数 > 0\nagrees: 收到申请数"
    )
    let item = try trial.judge("全年收到政府信息公开申请5件。\n\n" + Sheets.applications(cell))
    #expect(item.outcome == outcome)
    if outcome == "partlyMet" {
      #expect(item.evidence.contains { $0.quote.contains("5件") })
      #expect(item.evidence.contains { $0.quote.contains("6") })
    }
  }
}
