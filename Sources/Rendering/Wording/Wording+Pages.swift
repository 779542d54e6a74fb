import ComplianceModel

extension Wording {
  /// Fixed labels of the pages by the names under which templates ask for them (`{{w.name}}`).
  static let labels: [String: String] = [
    // All pages
    "appName": "量尺 · 政府信息公开工作年度报告评分",
    "agency": "机关", "round": "轮次", "class": "评价组", "checklist": "指标体系",
    "grade": "等级", "date": "评分日期", "file": "文件", "reason": "原因", "place": "名次",
    "score": score, "overview": "总览", "league": "本组排名",
    "json": "数据（JSON）", "ranking": "排名表（CSV）", "itemsTable": "考核点明细表（CSV）",
    "workbook": "评分结果（Excel）",
    "legendEarned": "已得", "legendOpen": "待定", "legendLost": "未得",
    "rulesDigest": "规则校验值", "unscored": unscored,
    // Scorecard
    "scorecard": "评分卡", "indicator": "指标 · 考核点", "marks": "分值", "taken": "扣分",
    "why": "失分原因", "evidence": "依据", "remedy": "整改建议", "losses": "失分项",
    "noLosses": "没有失分项。", "lossesNote": "按整改后可得的分数从多到少排列；有不适用项、上限、门槛或一票否决时，可得分与扣分会不同。",
    "of": "满分", "lostTotal": "各考核点失分合计", "blank": "（空白）",
    "trustParts": "已得分值的凭据",
    "openItems": "待定项",
    "openNote": "需人工核定的考核点；核定之前，总分以区间表示。", "noOpen": "没有待定项。",
    "inapplicable": "不适用项", "ground": "理由",
    "inapplicableNote": "不计分，也不算失分。", "noInapplicable": "没有不适用项。",
    "findings": "报告中的问题",
    "findingsNote": "审核发现的问题；是否扣分由指标体系决定，见失分项。",
    "noFindings": "没有发现问题。", "expected": expected, "actual": actual, "severity": "程度",
    "problem": "问题", "indicators": "各项指标得分", "indicatorsNote": "条长按分值。", "tree": "全部考核点",
    "treeNote": "点开一项，可见要求、结论、依据与原文。", "requirement": "要求", "basis": "出处",
    "trust": "可信程度", "sum": "计分过程",
    "sumNote": "自满分起逐项扣减并调整，列中各数相加即得分。", "entry": "项目",
    "worst": "最低", "best": "最高", "doubts": "阅读存疑",
    "doubtsNote": "程序读取时的疑点，不是机关的过错，不扣分。", "noDoubts": "没有存疑之处。",
    "provenance": "来源", "inputs": "输入文件", "digest": "SHA-256", "source": "指标出处",
    "noInputs": "没有输入文件。",
    "machine": machine, "selfScore": selfScore,
    "dismissed": dismissedFindings,
    "dismissedNote": "经人工认定不属实或者豁免，不扣分；理由见各条。",
    "stray": "已失效的问题认定", "strayNote": "报告中没有对应的问题，或者所引内容已变；不起作用，保留备查。",
    // League
    "leagueTitle": emptyLeagueTitle, "unranked": unranked,
    "noAgencies": "没有机关。", "common": "失分最多的考核点",
    "commonNote": "按失分机关数从多到少排列，数目相同的按扣分合计排列。",
    "losers": "失分机关数", "sumTaken": "扣分合计",
    "rankNote": "得分相同者名次并列；有待定项时名次以区间表示。",
    "makeup": "评判构成",
    "makeupNote": "各机关考核点的结论、所凭依据、人工评定和报告中的问题各有多少，逐项见评分卡。",
    // Overview
    "overviewTitle": overviewTitle, "rounds": "轮次与指标体系", "noRounds": "没有评分结果。",
    "unreadable": "未能读取的文件", "skipped": "略过的文件", "allRead": "全部文件均已读取。",
    "agreements": "评定一致性",
    "agreementNote": "双人评定：同一阶段由两名以上评定人评定的考核点；改判：人工结论与程序不同。",
    "cards": "全部评分卡", "runData": "运行摘要（JSON）",
    // Handbook
    "handbook": handbook, "order": order, "parts": parts, "weight": weight,
    "distribution": overview, "topIndicator": "一级指标", "itemCount": itemCount,
    "item": indicator, "lawful": ground, "method": method, "proof": sources,
    "mending": mending,
    // Comparison
    "comparisonTitle": comparisonTitle, "compared": "对比日期", "rectification": rectification,
    "toMendWorkbook": "整改总表和清单（Excel）", "agenciesTable": "各机关对比表（CSV）",
    "oldScore": "原得分", "newScore": "现得分", "scoreChange": "得分变化",
    "regained": "收回分值", "newlyLost": "新增失分", "average": "平均（件数为合计）",
    "lone": "只在一轮中有的机关", "notCompared": "未对比的内容", "howToRead": "怎样看",
    "comparisonNote": comparisonNote,
    "toMend": "需整改事项", "nothingToMend": "没有需整改的事项。",
    "toMendNote": "新增问题在前；后三栏由机关填写。", "row": "序号",
    "oldLost": "原失分", "newLost": "现失分", "oldMarks": "原分值", "newMarks": "现分值",
    "state": mended, "changeKind": "变化", "measure": "整改措施", "responsible": "责任人",
    "deadline": "完成时限",
    "mended": "已整改事项", "nothingMended": "没有已整改的事项。", "oldWhy": "原失分原因",
    "mendedBy": "现依据", "openCompared": "需人工核定，核定之前不认定是否已整改。",
    "findingsCompared": "两轮报告审核发现的问题；“未再发现”只表示报告中不再有该处，不等于失分已消除。",
    "rearranged": "考核要求和适用范围的变化", "rearrangedNote": "两轮要求不同，前后失分不能直接相比，不算整改。",
    "changeSum": "得分变化说明", "noChangeSum": "有一轮不评分，不作分解。",
    "changeSumNote": changeSumNote,
  ].merging(sourceLabels) { first, _ in first }
    .merging(leagueLabels) { first, _ in first }
    .merging(noticeLabels) { first, _ in first }

  static func scorecardTitle(_ card: Scorecard) -> String {
    [card.agency.name, card.round, card.checklist.title].joined(separator: dot)
  }

  static func leagueTitle(_ stamp: ChecklistStamp, round: String) -> String {
    [stamp.title, round, "分组排名"].joined(separator: dot)
  }

  static let emptyLeagueTitle = "分组排名"
  static let overviewTitle = "评分总览"

  static func cardCount(_ count: Int) -> String { "\(count) 个机关" }

  static func spread(_ lowest: String, _ highest: String) -> String {
    lowest == highest ? "\(lowest) 分" : "\(lowest)–\(highest) 分"
  }
}
