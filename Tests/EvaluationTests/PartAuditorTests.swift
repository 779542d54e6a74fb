import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

@Suite struct PartAuditorTests {
  private static func changed(
    _ changes: [(String, String)],
    by auditor: (AuditSubject) -> [Finding]
  ) throws -> [String] {
    let text = changes.reduce(Audited.report()) { $0.replacing($1.0, with: $1.1) }
    return auditor(try Audited.subject(text)).map {
      $0.code.rawValue + ($0.actual.map { " " + $0 } ?? $0.expected.map { " " + $0 } ?? "")
    }
  }

  @Test(
    arguments: [
      ([], []),
      ([("六、其他需要报告的事项\n本年度没有收取信息处理费。\n", "")], ["PART-MISSING 其他需要报告的事项"]),
      // The title stands on a line that lost its number.
      ([("四、政府信息公开行政", "政府信息公开行政")], []),
      ([("五、存在的主要问题及改进情况", "五、改进措施")], ["PART-TITLE 改进措施"]),
      (
        [("五、存在的主要问题及改进情况", "五、甲"), ("六、其他需要报告的事项", "六、存在的主要问题及改进情况"), ("五、甲", "五、其他需要报告的事项")],
        ["PART-ORDER “存在的主要问题及改进情况”在前"]
      ),
    ] as [([(String, String)], [String])]
  )
  func theSixParts(_ changes: [(String, String)], _ found: [String]) throws {
    let findings = try Self.changed(changes) { PartAuditor(subject: $0).findings() }
    #expect(
      findings.map { $0.hasPrefix("PART-ORDER") ? String($0.prefix(10)) : $0 }
        == found.map { $0.hasPrefix("PART-ORDER") ? String($0.prefix(10)) : $0 }
    )
  }

  /// Before 2019 a matter may be told anywhere.
  @Test(arguments: [("", []), ("全年未收取费用。", []), ("全年未发生行政复议。", ["因政府信息公开申请行政复议、提起行政诉讼的情况"])])
  func theSixMatters(_ lost: String, _ missing: [String]) throws {
    let text = """
      青川县财政局2017年政府信息公开工作报告
      统计期限自2017年1月1日起至2017年12月31日止。
      一、概述
      主动公开信息5条。收到申请2件。全年免费提供。全年未收取费用。全年未发生行政复议。
      二、存在问题
      力度不够。
      """
    let subject = try Audited.subject(lost.isEmpty ? text : text.replacing(lost, with: ""))
    #expect(PartAuditor(subject: subject).findings().compactMap(\.expected) == missing)
  }

  @Test(
    arguments: [
      ([], []), ([("本年度没有收取信息处理费。\n", ""), ("\n青川县财政局\n2024年1月12日", "")], ["其他需要报告的事项"]),
      ([("本年度没有收取信息处理费。\n", "")], ["其他需要报告的事项"]),
      ([("全年未发生行政复议、行政诉讼。\n", "")], ["政府信息公开行政复议、行政诉讼情况"]),
      ([("全年未发生行政复议、行政诉讼。\n", "\t行政复议\t总计\n\t0\t0\n")], []),
      ([("全年未发生行政复议、行政诉讼。\n", "（一）行政复议\n没有。\n")], []),
      ([("全年未发生行政复议、行政诉讼。\n", "[image: 表.png]\n")], []),
      ([("全年未发生行政复议、行政诉讼。\n", "无。\n")], []),
    ] as [([(String, String)], [String])]
  )
  func emptyParts(_ changes: [(String, String)], _ titles: [String]) throws {
    let text = changes.reduce(Audited.report()) { $0.replacing($1.0, with: $1.1) }
    let findings = EmptyPartAuditor(subject: try Audited.subject(text)).findings()
    #expect(findings.map { $0.evidence.first?.quote.dropFirst(2) ?? "" } == titles.map { $0[...] })
  }

  @Test(arguments: [
    ("本报告由六个部分组成。", []), ("本报告由七个部分组成。", ["7个部分"]), ("本报告共五部分。", ["5个部分"]),
    ("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议情况、存在问题、其他事项六部分组成。", []),
    ("本报告由总体情况、监督保障情况、收到和处理政府信息公开申请情况、存在问题、其他事项等内容组成。", ["“监督保障情况”部分"]),
    ("本报告包括总体情况、存在问题等内容。", []),
    ("报告共分六部分，依次为总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。", []),
    ("内容共七个部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。", ["7个部分"]),
    (
      "本报告分为总体情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个方面。",
      ["“主动公开政府信息情况”以外的部分"]
    ),
  ])
  func announcedParts(_ sentence: String, _ announced: [String]) throws {
    let text = Audited.report().replacing("如有疑问", with: sentence + "如有疑问")
    let findings = AnnouncedPartsAuditor(subject: try Audited.subject(text)).findings()
    #expect(findings.map(\.expected) == announced)
  }

  @Test(arguments: [
    ("附件：2023年度政府信息公开工作情况统计表", ["2023年度政府信息公开工作情况统计表"]),
    ("附件：青川县财政局公开目录", []), ("附件：情况统计表\n\t指标\t数\n\t收到申请数\t5", []),
    ("附件：2023年度情况统计表\n[image: 表.png]", []),
  ])
  func attachments(_ line: String, _ titles: [String]) throws {
    let text = Audited.report() + "\n" + line + "\n"
    let findings = AttachmentAuditor(subject: try Audited.subject(text)).findings()
    #expect(findings.map(\.expected) == titles)
  }

  @Test(arguments: [
    ("三、收到", "3、收到", ["OUTLINE-STYLE 3、"]), ("三、收到", "收到", ["OUTLINE-UNNUMBERED 三、"]),
    ("三、收到", "四、收到", ["OUTLINE-GAP 四、", "OUTLINE-REPEAT 四、"]),
  ])
  func outline(_ old: String, _ new: String, _ found: [String]) throws {
    let findings = try Self.changed([(old, new)]) { OutlineAuditor(subject: $0).findings() }
    #expect(findings == found)
  }

  @Test(arguments: [
    ("青川县财政局\n2024年1月12日", []), ("县财政局\n2024年1月12日", []), ("青川县财政局办公室\n2024年1月12日", []),
    ("平武县财政局\n2024年1月12日", ["SIGN-NAME 平武县财政局"]), ("青川县教育局\n2024年1月12日", ["SIGN-NAME 青川县教育局"]),
    ("", ["SIGN-MISSING"]), ("2024年1月12日", ["SIGN-MISSING"]), ("2024年1月12日\n青川县财政局", []),
  ])
  func signatures(_ end: String, _ found: [String]) throws {
    let findings = try Self.changed([("青川县财政局\n2024年1月12日", end)]) {
      SignatureAuditor(subject: $0).findings()
    }
    #expect(findings == found)
  }

  @Test(arguments: [
    ("青川县财政局2023年政府信息公开工作年度报告\n", "2023年政府信息公开工作年度报告\n", 1),
    ("青川县财政局2023年政府信息公开工作年度报告\n", "青川县财政局\n2023年政府信息公开工作年度报告\n", 0),
    ("青川县财政局2023年政府信息公开工作年度报告\n", "青川县财政局政府信息公开工作年度报告\n", 1),
    ("青川县财政局2023年政府信息公开工作年度报告\n", "青川县财政局政府信息公开工作年度报告\n（2023年度）\n", 0),
    ("青川县财政局2023年政府信息公开工作年度报告\n", "青川县财政局政府信息公开工作年度报告\n2023年\n", 0),
  ])
  func titles(_ old: String, _ new: String, _ count: Int) throws {
    let findings = try Self.changed([(old, new)]) { TitleAuditor(subject: $0).findings() }
    #expect(findings.count == count)
  }
}

@Suite struct SeedFormTests {
  /// What of form and wording is wrong in the five real reports, found by reading them.
  private static let expected: [String: [String]] = [
    "000": ["DATE-MISSING", "SIGN-MISSING"],
    "001": ["PART-MISSING", "PART-ATTACHMENT", "OUTLINE-GAP"],
    "002": ["DOCUMENT-YEAR"],
    "003": [
      "DATE-MISSING", "SIGN-MISSING", "CONTACT-PHONE", "WORD-DOUBLED", "WORD-LOST", "WORD-LOST",
      "WORD-LOST",
    ],
    "004": [
      "PART-ANNOUNCED", "DATE-MISSING", "SIGN-MISSING", "NAME-LEVEL", "WORD-COUNT", "LEAK-PATH",
      "LEAK-PATH", "LEAK-PATH",
    ],
  ]

  @Test(arguments: try Seed.all())
  func seeds(_ seed: Seed) throws {
    let findings = Audit.findings(try Audited.subject(try seed.bytes()))
    let own = [
      "PART", "OUTLINE", "TITLE", "PERIOD", "YEAR-", "DATE", "SIGN", "CONTACT", "DOCUMENT",
      "NAME", "WORD", "LEAK", "FORM-GENERATION", "FORM-MISSING", "FORM-LABEL",
    ]
    let codes = findings.map(\.code.rawValue).filter { code in own.contains(where: code.hasPrefix) }
    #expect(codes == Self.expected[seed.id])
  }
}
