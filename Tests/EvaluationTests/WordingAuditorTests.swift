import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct WordingAuditorTests {
  private static func printed(
    _ sentence: String,
    by auditor: (AuditSubject) -> [Finding]
  ) throws -> [String] {
    auditor(try Audited.subject(Audited.report(general: sentence))).compactMap(\.actual)
  }

  // MARK: Placeholders

  @Test(arguments: [
    ("全年公开信息XX条。", "XX"), ("全年公开信息××条。", "××"), ("收到申请__件。", "__"), ("20XX年，我局公开信息5条。", "20XX"),
    ("共收到申请x件。", "x"), ("（待补充）", "待补充"), ("请填写本年度数据。", "请填写"), ("【单位名称】公开信息5条。", "【单位名称】"),
    ("某某局公开信息5条。", "某某局"), ("公开信息**条。", "**"), ("公开信息□□条。", "□□"),
    ("由***科负责审核。", "***"), ("收到申请数待核实。", "待核实"), ("下设×个小组。", "×"),
  ])
  func gapsAreFound(_ sentence: String, _ gap: String) throws {
    #expect(try Self.printed(sentence) { PlaceholderAuditor(subject: $0).findings() } == [gap])
  }

  @Test(arguments: [
    "公开的及时性有待补充完善。", "邀请填写问卷200份。", "使用X光机2台。", "面积为5×8米。", "公示张**等5人。",
    "证件号3701****1234已隐去。", "网址为http://www.qc.gov.cn/xxgk/index.html。", "设xx1号窗口。", "提请修改办法2件。",
    "编号A×B-12的项目。", "某企业反映的问题。", "有待核实的线索已转办。", "公示张**同志先进事迹。", "答复李**公司申请1件。",
  ])
  func otherSignsAreNoGaps(_ sentence: String) throws {
    #expect(try Self.printed(sentence) { PlaceholderAuditor(subject: $0).findings() }.isEmpty)
  }

  // MARK: Doubled words

  @Test(arguments: [
    ("明确各各科室职责。", "各各"), ("及时的的公开信息。", "的的"), ("加强信息公开信息公开工作。", "信息公开信息公开"),
    ("工作情况情况良好。", "情况情况"), ("与与申请人沟通。", "与与"), ("按时办理办理申请。", "办理办理"), ("2023年年公开信息5条。", "年年"),
    ("2023年度度工作。", "度度"),
    ("及时更新公开目录，按时发布各类信息。及时更新公开目录，按时发布各类信息。", "及时更新公开目录，按时发布各类信息"),
  ])
  func doubledWordsAreFound(_ sentence: String, _ doubled: String) throws {
    #expect(try Self.printed(sentence) { DoubledAuditor(subject: $0).findings() } == [doubled])
  }

  @Test(arguments: [
    "常常、渐渐、天天、人人、种种、处处。", "件件有回音、事事有着落。", "明明白白公开。", "一项一项落实，一家一家走访。", "逐条逐条核对。",
    "县人民政府政府信息公开办公室。", "更新主动公开公开指南。", "存在在线访谈不够的情况。", "以及及时更新目录。", "2023年年底完成。",
    "共2222条。", "研究研究再答复。", "人大代表代表建议12件。", "促进和和谐共处。", "参与与会人员讨论。", "层层传导压力。",
    "无。无。",
  ])
  func lawfulRepetitionIsSilent(_ sentence: String) throws {
    #expect(try Self.printed(sentence) { DoubledAuditor(subject: $0).findings() }.isEmpty)
  }

  // MARK: Leaks

  @Test(arguments: [
    ("申请人王某（身份证号370102198801011234）来函。", ["LEAK-ID 3701**********1234"]),
    ("公民11010519491231002X提出申请。", ["LEAK-ID 1101**********002X"]),
    ("申请人李某（电话：15953312345）来函。", ["LEAK-MOBILE 159****2345"]),
    ("经办人的号码为13812345678。", ["LEAK-MOBILE 138****5678"]),
    ("见C:\\Users\\a\\图.png。", ["LEAK-PATH C:\\Users\\a\\图.png"]),
    ("见\\\\10.1.2.3\\share\\图.png。", ["LEAK-PATH \\\\10.1.2.3\\share\\图.png"]),
    ("工作人员拨打其手机13812345678作了说明。", ["LEAK-MOBILE 138****5678"]),
    ("联系电话：0839-7202318，手机13812345678。", ["LEAK-MOBILE 138****5678"]),
  ])
  func leaksAreFound(_ sentence: String, _ found: [String]) throws {
    let subject = try Audited.subject(Audited.report(general: sentence))
    let findings = LeakAuditor(subject: subject).findings()
    #expect(findings.map { "\($0.code.rawValue) \($0.actual ?? "")" } == found)
    #expect(!findings.contains { $0.message.contains("370102198801011234") })
  }

  @Test(arguments: [
    // No check digit fits, no day fits, part of a longer number.
    "索引号370102198801011234。", "项目编码370102201913451234。", "编号3701021988010112345678。",
    "联系电话：13912345678。", "监督电话13912345678。", "公式为\\\\10.1。", "金额13812345678元。", "比例为1:\\2。",
    "网址http://a.gov.cn/home/x。",
    "编号AB-13812345678。",
  ])
  func otherNumbersAreNoLeaks(_ sentence: String) throws {
    #expect(try Self.printed(sentence) { LeakAuditor(subject: $0).findings() }.isEmpty)
  }

  // MARK: Levels, names, counts

  @Test(arguments: [
    ("2023年，全省各级各部门收到政府信息公开申请61件。", 1), ("全市没有收取费用。", 1), ("全县各部门公开政府信息310条。", 0),
    ("在全省政务公开会议上作了发言。", 0), ("全市考核第一。", 0), ("我局居全市前列。", 0), ("按照全省统一部署公开信息。", 0),
    ("参加全市政务公开培训3次。", 0), ("《全省政府信息公开办法》已公开。", 0),
    ("过去一年，全省政府信息公开工作扎实推进，成效明显。", 1), ("我们统筹做好全市政务公开的指导和监督工作。", 1),
    ("2023年，全省政务公开工作扎实推进，我县紧跟部署。", 0), ("我局参与全市政府信息公开工作检查。", 0),
    ("召开全省政府信息公开工作会议。", 0), ("全市政务公开工作考核中位居前列。", 0), ("全县政务公开工作扎实推进。", 0),
  ])
  func wordsOfAnotherLevel(_ sentence: String, _ count: Int) throws {
    #expect(try Self.printed(sentence) { LevelAuditor(subject: $0).findings() }.count == count)
  }

  @Test(arguments: [
    ("请与青川县财政局办公室", "请与平武县财政局办公室", ["平武县财政局"]),
    ("现公布青川县财政局2023年度", "现公布平武县财政局2023年度", ["平武县财政局"]),
    ("请与青川县财政局办公室", "请与县财政局办公室", []), ("请与青川县财政局办公室", "请与我局办公室", []),
    ("2023年，我局主动", "按照广元市财政局部署，2023年，我局主动", []),
    ("全年未发生行政复议", "平武县财政局不断提高公开水平。全年未发生行政复议", ["平武县财政局"]),
    ("全年未发生行政复议", "2023年，昭化区财政局认真落实公开要求。全年未发生行政复议", ["昭化区财政局"]),
    ("全年未发生行政复议", "平武县财政局来我县交流公开经验。全年未发生行政复议", []),
    ("全年未发生行政复议", "与平武县财政局共同研究公开标准。全年未发生行政复议", []),
    ("全年未发生行政复议", "青川县财政局不断提高公开水平。全年未发生行政复议", []),
    ("全年未发生行政复议", "修订了县财政局公开指南。全年未发生行政复议", []),
  ])
  func otherNames(_ old: String, _ new: String, _ printed: [String]) throws {
    let subject = try Audited.subject(Audited.report().replacing(old, with: new))
    #expect(NameAuditor(subject: subject).findings().compactMap(\.actual) == printed)
  }

  @Test(arguments: [
    ("推进决策公开、执行公开、管理公开、服务公开等“五公开”。", ["4项"]), ("推进决策、执行、管理、服务、结果“五公开”。", []),
    ("落实“五公开”要求。", []), ("抓好三个方面的工作：一是公开，二是解读。", ["2项"]),
    ("抓好三个方面的工作：一是公开，二是解读，三是回应。", []), ("抓好几个方面的工作：一是公开，二是解读。", []),
    ("规范登记、会商、送达四个环节。", ["3项"]), ("规范登记、会商、法核、送达四个环节。", []), ("公开教育、住房、医疗等八个领域。", []),
    ("公开教育、住房、医疗、交通等三个领域。", ["4项"]), ("在县、乡、村三个层面公开。", []),
    ("抓好以下三项工作：一是公开，二是解读。", ["2项"]), ("完成公开、解读、回应等12项工作。", []),
    ("落实同步组织、同步部署的“三同步”要求。", ["2项"]), ("落实同步组织、同步审签、同步部署的“三同步”要求。", []),
  ])
  func countsAndLists(_ sentence: String, _ counts: [String]) throws {
    #expect(try Self.printed(sentence) { CountAuditor(subject: $0).findings() } == counts)
  }

  @Test(arguments: [
    ("落实《2023年政务公开工作要点》（川办发〔2022〕14号）。", 1), ("落实《2023年政务公开工作要点》（川办发〔2023〕14号）。", 0),
    ("落实《关于公开2022年决算的通知》（川财〔2023〕4号）。", 0), ("执行《2021—2025年规划》（川办发〔2020〕4号）。", 0),
  ])
  func yearsOfDocuments(_ sentence: String, _ count: Int) throws {
    #expect(
      try Self.printed(sentence) { DocumentYearAuditor(subject: $0).findings() }.count == count
    )
  }

  @Test(arguments: [
    ("公开及时，。内容完整。", 1), ("公开及时。。", 1), ("公开及时。", 0), ("公开及时……", 0), ("网址http://a.gov.cn。", 0),
    ("群众问：“怎么办？”。", 0),
    ("汇编《常见问题解答发给群众。", 1), ("开展“阳光政务活动。", 1), ("制定方案）并抓好落实。", 1), ("完善（目录调整机制。", 1),
    ("落实《关于印发〈办法〉的通知》（川办发〔2023〕4号）。", 0), ("做到：1）公开；2）解读。", 0), ("开展“阳光政务”活动（3次）。", 0),
    ("局长说：“公开要快。\n“解读要准。”", 0), ("举办“开放日\n”活动。", 0),
  ])
  func marks(_ sentence: String, _ count: Int) throws {
    #expect(
      try Self.printed(sentence) { PunctuationAuditor(subject: $0).findings() }.count == count
    )
  }

  @Test(arguments: [
    ("答复率100[image: ]。", 1), ("公开信息100[image: x]条。", 0), ("公开图片2张[image: ]。", 0),
    ("加强政\u{FFFD}新媒体管理。", 1),
  ])
  func lostSigns(_ sentence: String, _ count: Int) throws {
    #expect(try Self.printed(sentence) { LostAuditor(subject: $0).findings() }.count == count)
  }

  /// A few signs were published; many come from a wrong encoding on the way.
  @Test(arguments: [
    (1, [Finding.Blame.report]), (3, [.report, .report, .report]), (9, [.extraction]),
  ])
  func undecodedSigns(_ count: Int, _ blames: [Finding.Blame]) throws {
    let text = Audited.report(general: String(repeating: "公\u{FFFD}信息5条。", count: count))
    let findings = LostAuditor(subject: try Audited.subject(text)).findings()
    #expect(findings.map(\.blame) == blames)
  }
}
