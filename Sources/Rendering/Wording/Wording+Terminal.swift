import ComplianceModel

extension Wording {
  /// The heart of a line of `check`: what came of which item, and why.
  static func resultMessage(_ result: ItemResult) -> String {
    let reason = result.verdict.reasons.first ?? result.verdict.ground ?? result.item.requirement
    let item = "[\(result.item.id)] \(result.item.title)"
    return "\(outcome(result.verdict.outcome)) \(item)：\(reason)"
  }

  static let quote = "原文"
  static let remedy = "整改"
  static let alsoWhy = "另因"
  static let gain = "可得"
  static let openItems = "待定"
  static let noLosses = "没有失分项。"
  static let findings = "问题"
  static let doubts = "存疑"
  static let noScorecards = "没有适用的指标体系。"

  static func cardTitle(_ card: Scorecard) -> String {
    "\(card.agency.name) · \(card.round) · \(checklist(card.checklist))"
  }

  static func gain(_ result: ItemResult, _ format: MarksFormat) -> String {
    if result.isFailedVeto, let role = role(result.item.role) {
      return "+\(format.plain(result.gain))（\(role)）"
    }
    return
      "+\(format.plain(result.gain))（本项扣 \(format.plain(result.lost))，满分 \(format.plain(result.item.marks))）"
  }

  static func scoreLine(_ card: Scorecard) -> String {
    let format = card.checklist.format
    guard let score = card.score else { return "\(unscored)：\(unscoredReason(card))" }
    let grade = card.grade.map { "，等级 \(self.grade($0))" } ?? ""
    let certain = interval(score, format) ?? "得分 \(format.plain(score.low))"
    return "\(certain)，满分 \(format.plain(card.root.full))\(grade)"
  }

  static func openTitle(_ count: Int) -> String { "待定 \(count) 项，需人工核定：" }

  static func otherFindings(_ count: Int) -> String {
    "报告中共查出问题 \(count) 条，完整清单见 yardstick inspect。"
  }

  // Inspection

  static let unknown = "未识别"
  static let outline = "标题"
  static let statements = "陈述"
  static let figures = "统计数"

  /// What is told of a report, in this order: label, text, and where it is printed.
  static func metadata(
    _ report: AnnualReport,
    agency: Agency?
  ) -> [(label: String, text: String?, span: TextSpan?)] {
    let contact = report.contact
    return [
      ("文件", report.document.source.name, nil),
      ("SHA-256", report.document.source.digest, nil),
      ("机关", agency.map(told) ?? report.agencyName, nil),
      ("年度", report.year.map(String.init), nil),
      ("题名", report.title?.text, report.title?.span),
      ("表式", report.form, nil),
      (
        "统计期", report.period.map { "\($0.start?.description ?? "（未写起始）") 至 \($0.end)" },
        report.period?.span
      ),
      ("发布日期", report.published?.day.description, report.published?.span),
      ("落款日期", report.signed?.day.description, report.signed?.span),
      ("落款机关", report.signature?.text, report.signature?.span),
      ("地址", contact.address?.text, contact.address?.span),
      ("邮编", contact.postcode?.text, contact.postcode?.span),
      ("电话", phones(contact.phones), contact.phones.first?.span),
      ("传真", contact.fax?.text, contact.fax?.span),
      ("邮箱", contact.email?.text, contact.email?.span),
      ("网址", contact.url?.text, contact.url?.span),
    ]
  }

  private static func told(_ agency: Agency) -> String {
    let kind = description(agency)
    let told = kind.isEmpty ? agency.name : "\(agency.name)（\(kind)）"
    return agency.isGuessed ? "\(told)，\(guessed)" : told
  }

  private static func phones(_ phones: [Contact.Phone]) -> String? {
    guard !phones.isEmpty else { return nil }
    return phones.map { $0.isValid ? $0.printed : "\($0.printed)（\($0.reason ?? "号码有误")）" }
      .joined(separator: pause)
  }

  /// A figure without its line number: value, state, name or labels.
  static func figure(_ figure: Figure) -> String {
    let unit = figure.unit.map { "（\($0)）" } ?? ""
    let path = figure.path.joined(separator: pathSeparator)
    let name = figure.name.map { $0.rawValue + " ← " } ?? ""
    let value =
      switch figure.state {
      case .exact: figure.raw
      default: "\(figure.raw)[\(state(figure.state))]"
      }
    return "\(value) \(name)\(path)\(unit)"
  }

  static func counted(_ title: String, _ count: Int) -> String { "\(title)（\(count)）" }

  // Explanation and list of rules

  static let changes = "怎样会改变结论"
  static let nothingChanges = "没有其他情形会改变结论。"
  static let conclusion = "结论"
  static let reasons = "原因"
  static let requirement = "要求"
  static let basis = "出处"
  static let noChecklists = "没有指标体系。"

  static func ruleSummary(_ checklist: Checklist) -> String {
    let format = MarksFormat(places: checklist.places)
    let sum = checklist.full == checklist.marks ? "" : "（各项合计 \(format.plain(checklist.marks))，折算）"
    let size =
      checklist.parts.isEmpty
      ? "考核点 \(checklist.items.count) 个" : "由 \(checklist.parts.count) 套指标体系合成"
    return "\(checklist.id) \(checklist.title)（\(checklist.version) 版）：满分 "
      + "\(format.plain(checklist.full))\(sum)，\(size)"
  }

  static func sourceLine(_ source: String) -> String { "出处：\(self.source(source))" }
}
