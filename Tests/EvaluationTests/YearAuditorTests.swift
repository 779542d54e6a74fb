import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct YearAuditorTests {
  private static func years(_ text: String) throws -> [String] {
    YearAuditor(subject: try Audited.subject(text)).findings().compactMap(\.actual)
  }

  @Test func theReportItselfIsClean() throws {
    #expect(try Self.years(Audited.report()).isEmpty)
  }

  @Test(arguments: [
    "2022年，我局主动公开政府信息310条。", "2022年，共收到群众来信31件。", "2022年度，青川县财政局公开信息310条。",
    "2022年，我局认真贯彻落实条例，各项工作有序开展。", "2022年1月1日至12月31日，共主动公开信息310条。",
    "2022年，县财政局未收到投诉举报。", "2022年全年共公开信息310条。",
    "2022年是改革任务集中落地的一年，我局以公开促服务。", "青川县财政局2022年继续完善发布机制。",
    "在上级指导下，2022年我局逐项抓落实，公开的广度有所拓展。", "一年来，我局认真落实部署。2022年各项工作平稳有序。",
    // The year to come cannot have been yet.
    "2024年，我局共公开政府信息310条。",
  ])
  func anOldYearInTheYearsOwnWork(_ sentence: String) throws {
    #expect(try Self.years(Audited.report(general: sentence)).count == 1)
  }

  @Test(arguments: [
    "2023年，我局公开信息310条，比2022年增长5%。", "2022年公开信息295条，2023年公开310条。",
    "自2019年以来，我局连续五年公开预算。", "2022年，我局收到申请3件。2023年，我局收到申请5件。",
    "按照2022年印发的办法，公开了2022年部门决算和2023年部门预算。",
    "公开《青川县2022年财政预算执行情况》。", "严格执行《条例》（2019年修订）。",
    "2022年11月，我局被列为试点单位。", "较2022年减少12件。", "2022年底，网站改版上线。",
    "落实《关于进一步做好公开工作的通知》（川办发〔2022〕14号）。", "2022年，省政府出台了公开办法。",
    "2022年，我局开通了政务微信，2023年继续运行。", "到2025年，实现全覆盖。", "2024年，我局将公开信息400条。",
    "上年结转的2022年申请1件。", "2022年主动公开295条，今年增加5.1%。", "2022年各项工作平稳有序，2023年再上台阶。",
  ])
  func comparisonsHistoryAndPlansAreLawful(_ sentence: String) throws {
    #expect(try Self.years(Audited.report(general: "全年工作平稳。" + sentence)).isEmpty)
  }

  @Test(arguments: [
    ("一、总体情况", "一、2022年总体情况", ["2022年"]), ("一、总体情况", "一、2023年总体情况", []),
    ("五、存在的主要问题及改进情况", "五、存在的问题和2024年打算", []),
    ("现公布青川县财政局2023年度", "现公布青川县财政局2022年度", ["2022年度"]),
    ("\n2024年1月12日", "\n2024年1月12日\n附件：2022年度政府信息公开工作情况统计表", ["2022年度"]),
    ("\n2024年1月12日", "\n2024年1月12日\n附件：2023年度政府信息公开工作情况统计表", []),
  ])
  func headingsAndNames(_ old: String, _ new: String, _ printed: [String]) throws {
    #expect(try Self.years(Audited.report().replacing(old, with: new)) == printed)
  }

  /// A title left standing is told once; the text is not blamed for it.
  @Test func titleAgainstText() throws {
    let text = Audited.report(
      title: "青川县财政局2022年政府信息公开工作年度报告",
      general: "2023年，我局公开信息310条。2023年，我局召开发布会2次。"
    )
    let subject = try Audited.subject(text)
    let findings = YearAuditor(subject: subject).findings()
    #expect(findings.map(\.expected) == ["2023年"])
    #expect(findings.first?.evidence.count == 2)
    #expect(PeriodAuditor(subject: subject).findings().isEmpty)
  }
}
