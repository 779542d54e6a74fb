import ComplianceModel

extension Wording {
  /// Labels of the source page.
  static let sourceLabels: [String: String] = [
    "sourceView": sourceView, "understood": "读出的内容", "legend": "标记说明",
    "contents": "目录", "backToCard": "评分卡", "sourceText": "全文",
    "unplaced": "没有具体位置的问题", "unplacedDoubts": "没有具体位置的存疑",
    "elsewhere": "其他文件中的依据",
    "elsewhereNote": "评分卡引用的台账各行和其他报告的原文；序号接着正文。",
    "doubt": "存疑", "figureName": "指标名", "value": "值", "cellState": "状态",
    "cellPath": "单元格", "noteOf": "旁注", "tableOf": "报告中的表格",
  ]

  static let sourceView = "报告原文与读法"
  static let unread = "未读"
  static let middleDot = "·"
  static let findingSign = "!"
  static let evidenceCount = "引用的依据"
  static let scopes = "他年·他方"
  static let roles = "本题·目录·释义·图注"
  static let sampleText = "文字"

  static func sourceTitle(_ reading: SourceReading) -> String {
    let name = reading.agency?.name ?? reading.report.agencyName ?? unknown
    return [name, reading.round, sourceView].compactMap { $0 }.joined(separator: dot)
  }

  /// What stands in the gutter: `12`, or `3-12` where there are pages.
  static func gutter(_ place: Place) -> String {
    (place.page.map { "\($0)-" } ?? "") + String(place.line)
  }

  /// What the numbers in the gutter count.
  static func gutterNote(_ place: Place) -> String {
    if place.page != nil { return "左侧数字为“页-行”。" }
    return place.unit == .line ? "左侧数字为文件的行号。" : "左侧数字为段落序号，一个单元格算一段。"
  }

  static func count(_ word: String, _ count: Int) -> String { "\(word) \(count)" }

  /// How many of the pieces of evidence stand where.
  static func evidenceParts(_ inReport: Int, _ elsewhere: Int) -> [String] {
    elsewhere == 0 ? [] : ["报告中 \(inReport)", "其他文件 \(elsewhere)"]
  }

  static func figuresRead(_ count: Int) -> String { "此表读出的数据（\(count)）" }

  /// A value as it is reckoned with: `13`, or `5000 至 5999`.
  static func read(_ value: NumberRange) -> String {
    switch (value.low, value.high) {
    case (let low?, let high?): low == high ? low.description : "\(low) 至 \(high)"
    case (let low?, nil): "不少于 \(low)"
    case (nil, let high?): "不多于 \(high)"
    case (nil, nil): unknown
    }
  }

  static func filedBy(_ provenance: Provenance) -> String {
    switch provenance {
    case .filed: "机关报送"
    case .collected: "评估方采集"
    }
  }

  /// What had to be left out of a page that would be too large; nil when nothing was.
  static func omitted(_ extent: SourcePage.Extent) -> String? {
    switch extent {
    case .whole: nil
    case .chapters: "报告很长，本页只列有依据、问题或存疑的各章，其余从略。"
    case .paragraphs: "报告很长，本页只列标题和有依据、问题或存疑的段落、表格，其余从略。"
    }
  }

  // Legend

  static let plainExplained = "无标记：正文，陈述本机关本年已做或者如此"
  static let otherExplained = "说的是其他年度或者其他机关"
  static let roleExplained = "报告题名、目录、释义、图注等，不作为陈述"
  static let citedExplained = "引用的文件名，不作为陈述"
  static let unreadExplained = "页码、图片占位等，未作为内容读取"
  static let itemEvidenceExplained = "考核点引用的依据，序号见旁注"
  static let findingEvidenceExplained = "查出的问题所在，序号见旁注"

  static func explained(_ stance: Stance) -> String {
    switch stance {
    case .done: "已做或者如此"
    case Stance.none: "没有、未发生"
    case .required: "要求别人做"
    case .planned: "打算做"
    case .shortcoming: "做得不够"
    case .basis: "所依据的文件、要求"
    }
  }
}
