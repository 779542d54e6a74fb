internal import ComplianceModel

/// The words in which verdicts are reasoned; what the assessor reads beside a mark.
enum Remark {
  static let says = "符合"
  static let saysText = "报告正文有明确陈述"
  static let figureShows = "统计表数据可证"
  static let reportedNone = "报告说明没有"
  static let statedNone = "报告自述没有"
  static let absent = "报告未提及"
  static let onlyShown = "只有定义性说明和图注，没有本年度的事实"
  static let contradicted = "报告自相矛盾"
  static let otherYear = "说的是其他年度"
  static let otherAgency = "说的是其他机关"
  static let otherSection = "不在规定的部分"
  static let otherMatter = "说的不是此事"
  static let person = "需人工判断"
  static let notConcerned = "报告不涉及此项"
  static let unreadable = "有关内容读取存疑"

  /// What a claim lacks, in words instead of the rule's notation: a few ways to say each thing.
  static func lacks(_ groups: [String]) -> String {
    "有此陈述，但缺少：" + groups.map(ways).joined(separator: "；")
  }

  /// As many ways to say something are shown.
  private static let shown = 3

  static func ways(_ source: String) -> String {
    var words: [Substring] = []
    var units: [Substring] = []
    var count = 0
    // Groups hold dozens of words of which a few are shown: bytes are gone through faster than
    // characters.
    for part in source.utf8.split(separator: UInt8(ascii: "|")) {
      if part.first == UInt8(ascii: "N") {
        if units.count < shown { units.append(Substring(part.dropFirst())) }
      } else {
        count += 1
        guard words.count < shown else { continue }
        words.append(Substring(part.first == UInt8(ascii: "$") ? part.dropFirst() : part))
      }
    }
    if !units.isEmpty {
      count += 1
      words.insert("数量（\(units.joined(separator: "、"))）", at: 0)
    }
    return words.prefix(shown).joined(separator: "、") + (count > shown ? "等" : "")
  }

  static func excluded(_ source: String) -> String { "同处说的是\(ways(source))，不属于此项" }
  static func partOf(_ requirement: String) -> String { "只做到一部分，完整要求是：\(requirement)" }
  static func only(_ ground: String) -> String { "没有可采信的陈述：\(ground)" }
  static func disagrees(text: String, table: String) -> String {
    "文字为\(text)，统计表为\(table)，两处不一致"
  }
  static func weakness(_ what: String) -> String { "报告在问题部分承认“\(what)”尚有不足" }
  static func plan(_ what: String) -> String { "报告另处称“\(what)”尚在打算" }
  static func holds(_ expression: Expression) -> String { "符合条件：\(words(of: expression))" }
  static func fails(_ expression: Expression) -> String { "不符合条件：\(words(of: expression))" }
  static let excludedCase = "属于排除的情形"
  static func findings(_ count: Int) -> String { "查出\(count)处问题" }
  static func dismissed(_ count: Int) -> String { "另有\(count)处经人工认定不计" }
  static let judged = "人工评定"
  static let judgedInapplicable = "人工评定为不适用"
  static let contested = "评定人意见不一致，待裁定"
  static let clean = "未查出此类问题"
  static func section(
    sentences: Int,
    numbers: Int,
    characters: Int,
    _ demand: SectionDemand
  ) -> String {
    guard sentences > 0 else { return "没有这一部分，或只有标题没有内容" }
    var parts = ["正文共\(sentences)句（要求至少\(demand.sentences)句）"]
    if demand.figures > 0 { parts.append("数据\(numbers)个（要求至少\(demand.figures)个）") }
    if demand.characters > 0 {
      parts.append("\(characters)字（要求至少\(demand.characters)字）")
    }
    return parts.joined(separator: "，")
  }
  static func counted(_ met: Int, of count: Int, needed: Int) -> String {
    "\(count)项中有\(met)项符合（要求\(needed)项）"
  }

  static func role(_ role: Role) -> String {
    switch role {
    case .body: "正文"
    case .heading: "只见于标题"
    case .caption: "只见于图注"
    case .contents: "只见于内容目录"
    case .definition: "只是定义性说明"
    case .ownTitle: "只见于报告标题"
    case .citedTitle: "只见于所引文件的标题"
    case .cell: "只见于表格栏目"
    }
  }

  static func stance(_ stance: Stance) -> String {
    switch stance {
    case .done: "已做"
    case .none: "自述没有"
    case .required: "只是要求"
    case .planned: "只是计划"
    case .shortcoming: "属于自认不足"
    case .basis: "只是依据或目的"
    }
  }
}
