import ComplianceModel

/// Labels and sentences of the draft notice.
///
/// Every paragraph and list item begins with words of its own, so that no name begins a line of
/// Markdown.
extension Wording {
  /// Fixed labels, by the names under which the template asks for them.
  static let noticeLabels: [String: String] = [
    "draftNote":
      "本文是程序根据评分结果自动拟写的通报草稿，不是正式文件，须由人工核对、修改后使用；留空处由发文机关填写。程序不能判定的考核点为“待定”，有关得分、名次和等级以区间表示。",
    "issueNumber": "文号：", "addressee": "主送：",
    "scopeHeading": "一、评估范围", "resultHeading": "二、总体结果", "placesOf": "排名：",
    "agencyCount": "机关数", "rankedCount": "列入排名", "highest": "最高", "median": "中位",
    "lowest": "最低",
    "wellHeading": "三、做得好的方面", "quoted": "原文", "where": "位置",
    "problemHeading": "四、主要问题", "unpublishedHeading": "五、未公布年度报告的机关",
    "openHeading": "六、待定事项", "demandHeading": "七、整改要求",
    "mendBy": "请有失分项的机关对照各自的评分卡逐项整改，于", "mendThen": "前完成，并将整改情况书面报送",
    "publishBy": "请未公布年度报告的机关于", "publishThen": "前公布，并说明原因。",
    "objectBy": "对评分结果有异议的，请于", "objectThen": "前向", "objectEnd": "提出，并附依据。",
    "contactPerson": "联系人：", "contactPhone": "联系电话：", "issuer": "发文机关：", "issueDate": "发文日期：",
    "annexScores": "附件1　各机关各项指标得分", "annexOf": "评价组：",
    "annexLosses": "附件2　各考核点失分情况", "nobodyLost": "没有失分项。",
    "annexOpen": "附件3　待定考核点", "openAgencies": "待定机关数", "openMarks": "待定分值合计",
    "nothingOpen": "没有待定项。",
  ]

  private static func round(_ league: League) -> String {
    league.roundTitle ?? "“\(league.round)”轮次"
  }

  static func noticeHeading(_ leagues: [League]) -> String {
    guard let first = leagues.first else { return "关于评估结果的通报（草稿）" }
    return "关于\(round(first))评估结果的通报（草稿）"
  }

  static func noticeOpening(_ leagues: [League]) -> String {
    guard let first = leagues.first else { return "现将评估结果通报如下：" }
    return "现将\(round(first))按“\(first.checklist.title)”评估的结果通报如下："
  }

  static func noticeScope(_ leagues: [League]) -> String {
    "本次共评估 \(leagues.cards.count) 个机关，分 \(leagues.count) 个评价组："
  }

  static func noticeClass(_ league: League) -> String {
    "评价组“\(league.rankingClass)”：\(league.entries.count) 个机关，列入排名 \(league.ranked.count) 个。"
  }

  /// By what was judged, and when.
  static func noticeStamp(_ leagues: [League], date: CalendarDay?) -> String {
    guard let first = leagues.first else { return "没有参评机关。" }
    let day = date.map { "评分日期 \($0)" } ?? "评分日期未注明"
    return "评分依据：\(checklist(first.checklist))；轮次 \(first.round)；\(day)；规则校验值 "
      + "\(first.checklist.digest)。指标出处：\(source(first.checklist.source))"
  }

  static func noticeOverall(_ leagues: [League]) -> String {
    guard let spread = ScoreDistribution(leagues), let first = leagues.first else {
      return "没有列入排名的机关。"
    }
    let format = first.checklist.format
    let grades = gradeList(leagues).map { "等级：\($0)。" } ?? ""
    return "列入排名的 \(spread.scores.count) 个机关，满分 \(format.plain(spread.full)) 分，"
      + "\(self.spread(spread, format, quartiles: false))。\(grades)"
  }

  /// `优秀 3 个、良好 2 个`; nil without grades.
  static func gradeList(_ leagues: [League]) -> String? {
    let counts = gradeCounts(leagues)
    guard !counts.isEmpty else { return nil }
    return counts.map { "\($0.grade) \($0.count) 个" }.joined(separator: pause)
  }

  static func noticeOpenNote(_ leagues: [League]) -> String? {
    let open = leagues.cards.filter { !$0.openItems.isEmpty }.count
    guard open > 0 else { return nil }
    return "其中 \(open) 个机关尚有待定的考核点，其得分、名次、等级以区间表示；上列最高、中位、最低以已得分计，待核定后可能上升。"
  }

  static func noticeUnranked(_ cards: [Scorecard]) -> String {
    "未列入排名：" + cards.map { "\($0.agency.name)（\(unrankedReason($0))）" }.joined(separator: pause)
      + "。"
  }

  static func noticeWell(_ count: Int, of cards: Int) -> String {
    count == 0
      ? "没有全部适用机关都得满分的考核点（按已公布年度报告或本轮不评年度报告的 \(cards) 个机关计算）。"
      : "全部适用机关都得满分的考核点有 \(count) 个（按已公布年度报告或本轮不评年度报告的 \(cards) 个机关计算），如："
  }

  static func noticeMet(_ tally: ItemTally) -> String {
    "考核点“\(tally.name)”：适用的 \(tally.counted) 个机关全部得满分。"
  }

  static let noticePracticeNote =
    "以下摘录供失分机关参考。" + practiceNote + "“未核实”的，通报前请核对。"

  static func noticeProblems(_ count: Int, shown: Int, _ leagues: [League]) -> String {
    guard count > 0 else { return "没有失分项。" }
    let shown =
      count > shown ? "共有 \(count) 个考核点失分，失分机关最多的 \(shown) 个如下" : "共有 \(count) 个考核点失分"
    return "\(shown)，全部见附件2。" + (includingUnpublished(leagues) ?? "")
  }

  /// A problem with its numbers and with those to whom it cost most.
  static func noticeProblem(_ tally: ItemTally, naming most: Int, _ format: MarksFormat) -> String {
    let dearest = tally.losses.enumerated()
      .sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }.map(\.element)
    let names = dearest.prefix(most).map { "\($0.agency.name)（扣 \(format.plain($0.lost)) 分）" }
    let rest = dearest.count > most ? "等 \(dearest.count) 个机关" : ""
    let remedy =
      tally.item.remedy.isEmpty
      ? "" : "整改建议：\(tally.item.remedy)" + (tally.item.remedy.hasSuffix("。") ? "" : "。")
    return
      "考核点“\(tally.name)”（满分 \(format.plain(tally.item.marks)) 分）：\(part(tally.losses.count, of: tally.applicable))，"
      + "合计扣 \(format.plain(tally.lost)) 分。失分的有\(names.joined(separator: pause))\(rest)。\(remedy)"
  }

  static func noticeUnpublished(_ agencies: [Agency]) -> String {
    agencies.isEmpty
      ? "没有未公布年度报告的机关。"
      : "以下 \(agencies.count) 个机关未公布年度报告：\(agencies.map(\.name).joined(separator: pause))。"
  }

  static func noticeOpen(_ items: Int, times open: Int) -> String {
    guard open > 0 else { return "没有待定事项。" }
    return "尚有 \(items) 个考核点、\(open) 项次需人工核定（见附件3）；核定之前，有关得分、名次和等级以区间表示，不作定论。"
  }
}
