import ComplianceModel
import Ingestion
import RuleLoading
import TestSupport

@testable import Evaluation

/// Reports read from plain text and audited by the shipped rules.
enum Audited {
  private struct Shipped: Sendable {
    let guide: AuditGuide
    let phrases: PhraseTable
    let reader: ReportReader
    let forms: [Form]
  }

  private static let shipped: Result<Shipped, any Error> = Result {
    let files = try RuleFiles.all().map { RuleFile(name: $0.name, text: $0.text) }
    let rules = try RulebookLoader.load(files, digest: "shipped")
    var phrases = NotedPhrases()
    let guide = try AuditGuide(rules, AuditWords(rules, phrases: &phrases))
    phrases.table.finish()
    return Shipped(
      guide: guide,
      phrases: phrases.table,
      reader: ReportReader(ReadingGuide(rules)),
      forms: rules.forms
    )
  }

  /// A text as auditors look at it.
  static func subject(_ text: String) throws -> AuditSubject {
    try subject(Array(text.utf8))
  }

  /// A file as auditors look at it.
  static func subject(_ bytes: [UInt8]) throws -> AuditSubject {
    let shipped = try shipped.get()
    let source = SourceFile(name: "报告.txt", digest: "00")
    let reading = shipped.reader.read(try PlainTextReader().read(bytes, source: source))
    return AuditSubject(
      index: ReportIndex(reading.report, phrases: shipped.phrases, forms: shipped.forms),
      guide: shipped.guide,
      agency: reading.agency
    )
  }

  /// What an auditor finds in a text: code and what it is about.
  static func codes(
    _ text: String,
    by auditor: (AuditSubject) -> [Finding]
  ) throws -> [String] {
    auditor(try subject(text)).map(\.code.rawValue)
  }

  /// A report on 2023 of a county's finance bureau, with sentences of the caller in its chapters.
  static func report(
    title: String = "青川县财政局2023年政府信息公开工作年度报告",
    preface: String =
      "现公布青川县财政局2023年度政府信息公开工作年度报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与青川县财政局办公室联系（地址：青川县城关镇人民路8号，邮编：628100，电话：0839-7202318）。",
    general: String = "2023年，我局主动公开政府信息310条。",
    applications: String = "全年收到政府信息公开申请5件，均按时办结。",
    review: String = "全年未发生行政复议、行政诉讼。",
    problems: String = "公开的及时性还有待提高。2024年，我局将加强培训。",
    other: String = "本年度没有收取信息处理费。",
    end: String = "青川县财政局\n2024年1月12日"
  ) -> String {
    """
    \(title)
    \(preface)
    一、总体情况
    \(general)
    二、主动公开政府信息情况
    全年制发规范性文件2件，已全部公开。
    三、收到和处理政府信息公开申请情况
    \(applications)
    四、政府信息公开行政复议、行政诉讼情况
    \(review)
    五、存在的主要问题及改进情况
    \(problems)
    六、其他需要报告的事项
    \(other)
    \(end)
    """
  }
}
