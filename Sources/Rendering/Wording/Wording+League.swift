import ComplianceModel

/// Labels and sentences of the league page.
extension Wording {
  /// Fixed labels, by the names under which templates ask for them.
  static let leagueLabels: [String: String] = [
    "related": "相关页面和文件", "onThisPage": "本页内容", "noticeDraft": "通报草稿（Markdown）",
    "placing": "排名", "earnedAndOpen": "已得与待定",
    "spreadNote": "得分分布：柱为每一分数段的机关数（以已得分计）；下方方框为中间一半机关，粗线为中位，细线为最低至最高。",
    "heat": "各项指标得分", "heatNote": "数字为得分，表头小字为满分；颜色按已得分占满分的比例分为五档：",
    "heatOpen": "含待定",
    "practice": "好的做法",
    "assessor": "评估分析", "assessorNote": "供评估人员使用：考核点难易与区分、待定情况、名次是否稳定（展开后打印才会印出）",
    "flatItems": "没有区分度的考核点", "none": "没有。",
    "difficulty": "考核点难易", "difficultyNote": "按得分率从低到高排列；得分率为已得分占适用满分的比例，有待定的以区间表示。",
    "earnedShare": "得分率", "applicable": "适用机关", "met": outcome(.met),
    "partlyMet": outcome(.partlyMet), "notMet": outcome(.notMet),
    "undecided": outcome(.undecided), "undecidedShare": "待定占比", "discrimination": "区分",
    "firmness": "：名次是否稳定", "swing": "去掉一项后",
    "firmnessNote":
      "逐一去掉一个一级指标（连同其满分，其余折回总满分）重新排名，名次的最好与最差。它不一定包含现名次：被两个机关各凭一项指标超过的，去掉其中任何一项都会上升。不适用该指标的机关得分不变。",
    "hinges": "取决于", "openCount": "待定考核点", "openShare": "待定分值占比",
  ]

  /// Two equal places.
  static let tied = "并列"

  /// Figures over all classes, that stand at the top.
  static func figures(_ leagues: [League]) -> [(label: String, value: String)] {
    let cards = leagues.cards
    let ranked = leagues.flatMap(\.ranked).count
    let unpublished = cards.count { $0.missing == .unpublished }
    let open = cards.reduce(0) { $0 + $1.openItems.count }
    var figures = [("参评机关", "\(cards.count)"), ("列入排名", "\(ranked)")]
    if unpublished > 0 { figures.append((Wording.unpublished, "\(unpublished)")) }
    let grades = gradeCounts(leagues)
    if !grades.isEmpty {
      figures.append((grade, grades.map { "\($0.grade) \($0.count)" }.joined(separator: " · ")))
    }
    figures.append(("待定考核点", open == 0 ? "没有" : "\(open) 项次"))
    return figures
  }

  /// Numbers of a class: how many, and the spread of what is certain.
  static func summary(_ league: League) -> String {
    var parts = ["共 \(league.entries.count) 个机关"]
    let ranked = league.ranked.count
    if ranked < league.entries.count { parts.append("列入排名 \(ranked) 个") }
    if ranked > 1, let spread = ScoreDistribution([league]) {
      parts.append(self.spread(spread, league.checklist.format, quartiles: !league.isSmall))
    }
    return parts.joined(separator: comma)
  }

  /// `已得最高 98，中位 80，最低 40`, with the quartiles where there are enough for them to mean anything.
  static func spread(_ spread: ScoreDistribution, _ format: MarksFormat, quartiles: Bool)
    -> String
  {
    let ends = ["已得最高 \(format.plain(spread.highest))", "中位 \(format.plain(spread.median))"]
    let middle =
      "四分位 \(format.plain(spread.lowerQuartile))–\(format.plain(spread.upperQuartile))"
    return (ends + (quartiles ? [middle] : []) + ["最低 \(format.plain(spread.lowest))"])
      .joined(separator: comma)
  }

  /// How many of a class have which grade; nil without grades.
  static func grades(_ league: League) -> String? {
    let counts = gradeCounts([league])
    guard !counts.isEmpty else { return nil }
    return "\(grade)：" + counts.map { "\($0.grade) \($0.count) 个" }.joined(separator: pause)
  }

  /// Grades of those with a place, in the order in which the league comes to them, open ones as ranges.
  static func gradeCounts(_ leagues: [League]) -> [(grade: String, count: Int)] {
    var counts: [(grade: String, count: Int)] = []
    for grade in leagues.flatMap(\.ranked).compactMap(\.scorecard.grade).map(Wording.grade) {
      if let index = counts.firstIndex(where: { $0.grade == grade }) {
        counts[index].count += 1
      } else {
        counts.append((grade, 1))
      }
    }
    return counts
  }

  /// What the histogram shows, for those who cannot see it.
  static func distribution(_ distribution: ScoreDistribution, _ format: MarksFormat) -> String {
    let columns = distribution.counts.enumerated().filter { $0.element > 0 }.map { column, count in
      "\(distribution.bound(column))–\(distribution.bound(column + 1)) 分 \(count) 个"
    }
    return "得分分布：" + columns.joined(separator: pause) + semicolon
      + spread(distribution, format, quartiles: true)
  }

  /// What a step of the heat map stands for.
  static func heatStep(_ step: Int) -> String {
    guard step > 0 else { return "不足 \(HeatMap.steps[0])%" }
    let low = HeatMap.steps[step - 1]
    return step == HeatMap.steps.count ? "\(low)% 以上" : "\(low)%–\(HeatMap.steps[step])%"
  }

  // Losses and good practice

  /// How many of a list are shown.
  static func shown(_ shown: Int, of count: Int) -> String {
    shown == count ? "\(count)" : "前 \(shown) 项，共 \(count) 项"
  }

  static func part(_ part: Int, of whole: Int) -> String { "适用的 \(whole) 个机关中 \(part) 个失分" }

  /// That those without a report are among those that lost; nil when there are none.
  static func includingUnpublished(_ leagues: [League]) -> String? {
    let count = leagues.cards.count { $0.missing == .unpublished }
    return count == 0 ? nil : "其中包括\(unpublished)的 \(count) 个机关。"
  }

  /// The rule by which good practice was chosen.
  static let practiceNote =
    "失分考核点中有机关得满分的，各选一条报告原文供参考，最多 \(GoodPractice.most) 项。选取规则：在得满分的机关的报告中，"
    + "依次取可信程度最高、写有数字或日期、字数最少（不少于 \(GoodPractice.shortest) 字）的一条。"

  // For the assessor

  static func itemsNote(_ count: Int) -> String {
    "以下两表按已公布年度报告（或本轮不评年度报告）的 \(count) 个机关计算。人人得满分或人人不得分的考核点不能区分机关（适用机关不少于两个、且没有待定的）。"
  }

  static func flat(_ shared: ItemTally.Shared, _ count: Int) -> String {
    "\(flatMark(shared))（\(count) 项）"
  }

  static func flatMark(_ shared: ItemTally.Shared) -> String {
    switch shared {
    case .everything: "人人满分"
    case .nothing: "人人零分"
    }
  }

  /// `62.5%`, or `62.5%–70.0%` while something is open.
  static func rate(_ earned: MarksRange, of full: Marks) -> String {
    func percent(_ marks: Marks) -> String {
      guard full > .zero else { return absent }
      return marks.scaled(1_000_000, over: full.tenThousandths, places: 1).formatted(places: 1)
        + "%"
    }
    return earned.isExact
      ? percent(earned.low) : "\(percent(earned.low))–\(percent(earned.high))"
  }

  /// `2–5`: between which places an agency moves.
  static func swing(_ swing: RankSwing) -> String {
    place(Standing(best: swing.best, worst: swing.worst))
  }

  /// Without which indicators the place changes; nil when it does not.
  static func hinges(_ swing: RankSwing, _ standing: Standing?) -> String? {
    guard let standing else { return nil }
    var parts: [String] = []
    if swing.best < standing.best { parts.append("去掉“\(swing.bestWithout)”可升至 \(swing.best)") }
    if swing.worst > standing.worst {
      parts.append("去掉“\(swing.worstWithout)”会降至 \(swing.worst)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: semicolon)
  }
}
