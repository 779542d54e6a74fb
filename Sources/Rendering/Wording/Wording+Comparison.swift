import ComplianceModel

/// What became of a round's problems in the next one.
extension Wording {
  static let comparisonTitle = "整改对比"
  static let rectification = "整改清单"
  static let before = "原："
  static let now = "现："
  static let comparisonNote =
    "得分变化 = 表现变化 + 规则变化 + 结构变化。待定项使两者不同时分列：已得的变化 / 最高可得的变化。平均数各自四舍五入。"
  static let changeSumNote = "原得分加三部分变化即现得分；各部分由其下各行相加而成。待定项使两者不同时分列：已得的变化 / 最高可得的变化。"

  static func rectificationTitle(_ agency: AgencyComparison) -> String {
    [agency.agency.name, rectification, agency.new.round, agency.new.checklist.title]
      .joined(separator: dot)
  }

  /// `2018 → 2019`.
  static func rounds(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  static func status(_ status: Rectification) -> String {
    switch status {
    case .arisen: "新增问题"
    case .unmended: "未整改"
    case .partlyMended: "部分整改"
    case .mended: "已整改"
    case .undecided: "待定"
    case .settled: "原待定，现无失分"
    case .kept: "无失分"
    case .ruleChanged: "考核要求变更"
    case .added: "新增考核点"
    case .removed: "取消考核点"
    case .nowApplies: "新适用"
    case .noLongerApplies: "不再适用"
    case .notApplicable: "不适用"
    }
  }

  static func change(_ change: FindingChange) -> String {
    switch change {
    case .arisen: "新发现"
    case .remaining: "仍存在"
    case .gone: "未再发现"
    case .dismissed: "经人工认定不计"
    }
  }

  static func part(_ part: ScoreChange.Part) -> String {
    switch part {
    case .performance: "表现变化"
    case .rules: "规则变化"
    case .structure: "结构变化"
    }
  }

  /// What a part is made of.
  static func explained(_ part: ScoreChange.Part) -> String {
    switch part {
    case .performance: "考核要求和分值未变的考核点：原失分减现失分"
    case .rules: "考核要求或分值变更、新增、取消的考核点：原失分减现失分"
    case .structure: "满分、适用范围、不适用折算、扣完为止、封顶、加分、一票否决"
    }
  }

  /// What an item is called in the sum of a change.
  static func changeLabel(_ comparison: ItemComparison) -> String {
    let item = comparison.item
    return "\(item.id) \(item.title)（\(status(comparison.status))）"
  }

  /// Marks lost; a failed veto has none, and what does not apply loses nothing.
  static func lost(_ item: ItemRecord?, _ format: MarksFormat) -> String {
    guard let item, item.applies else { return absent }
    guard item.role != .veto else { return outcome(item.outcome) }
    return format.range(item.lost)
  }

  /// Full marks, or the part that an item plays without marks.
  static func full(_ item: ItemRecord?, _ format: MarksFormat) -> String {
    guard let item else { return absent }
    return item.role == .veto ? "一票否决" : format.plain(item.full)
  }

  static func lossReason(_ item: ItemRecord) -> String {
    item.reasons.isEmpty ? item.ground ?? outcome(item.outcome) : joined(item.reasons)
  }

  private static func missing(_ reason: MissingReport) -> String {
    switch reason {
    case .unpublished: unpublished
    case .notAsked: "不评年度报告"
    }
  }

  /// What has to be said beside a comparison of an agency.
  static func remarks(_ agency: AgencyComparison) -> [String] {
    [
      agency.old.missing.map { "原轮次" + missing($0) },
      agency.new.missing.map { "现轮次" + missing($0) + "，报告中的问题无从对比" },
      agency.old.score == nil ? "原轮次不评分" : nil,
      agency.new.score == nil ? "现轮次不评分" : nil,
    ].compactMap { $0 }
  }

  /// Nil when both rounds used the same rule files.
  static func otherRules(_ hasSameRules: Bool) -> String? {
    hasSameRules ? nil : "两轮所用规则文件不同；共用词表、表式的改动无法分出，其影响计入表现变化"
  }

  static func lone(_ lone: Comparison.Lone, isOld: Bool) -> String {
    switch (isOld, lone.isUnreadable) {
    case (true, false): "仅原轮次有"
    case (true, true): "现轮次的评分卡无法读取"
    case (false, false): "仅现轮次有"
    case (false, true): "原轮次的评分卡无法读取"
    }
  }

  static func summary(_ comparison: Comparison) -> String {
    func count(_ status: Rectification) -> String {
      "\(self.status(status)) \(comparison.agencies.reduce(0) { $0 + $1.count(status) }) 项"
    }
    return
      (["两轮都有的机关 \(comparison.agencies.count) 个"]
      + Rectification.rectified.map(count))
      .joined(separator: comma)
  }

  /// Headings of the table of agencies; scores and changes have two, of what is certain and of what is
  /// possible.
  static let agencyColumns =
    ["指标体系", "原轮次", "现轮次", "评价组", "机关编号", "机关"]
    + ["原得分", "现得分", "得分变化", "表现变化", "规则变化", "结构变化"]
    .flatMap { ["\($0) 已得", "\($0) 最高可得"] } + ["收回分值", "新增失分"]
    + countedStates.map(status) + ["原等级", "现等级", "说明"]

  /// States that are counted.
  static let countedStates = Rectification.rectified + [.ruleChanged, .added, .removed]

  /// Headings of the table of all items.
  static let comparedColumns = [
    "指标体系", "原轮次", "现轮次", "评价组", "机关编号", "机关", "考核点编号", "指标", "考核点", "整改状态",
    "原分值", "现分值", "原失分 最低", "原失分 最高", "现失分 最低", "现失分 最高", "计入", "影响 已得",
    "影响 最高可得", "原结论", "现结论", "原失分原因", "现失分原因", "引文", "位置", "整改建议",
  ]

  static let agencySheet = "整改总表"

  /// Headings of the list of what has to be mended.
  static let toMendColumns = [
    "指标体系", "评价组", "机关编号", "机关", "序号", "考核点编号", "指标", "考核点", "分值", "原失分", "现失分",
    "待定", "失分原因", "依据", "位置", "整改建议", "整改情况",
  ]
  /// Headings of what the agency fills in.
  static let toFillColumns = ["整改措施", "责任人", "完成时限"]
}
