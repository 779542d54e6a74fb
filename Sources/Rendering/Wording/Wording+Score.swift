import ComplianceModel

extension Wording {
  static let full = "满分"
  static let score = "得分"
  static let grade = "等级"
  static let scored = "计分"
  static let unexplained = "未列明的差额"
  static let absent = "—"
  static let unranked = "未列入排名"
  static let unscored = "不评分"
  static let smallClass = "样本少于\(League.smallClass)，排名仅供参考"
  static let guessed = "机关信息由标题推断"
  static let unpublished = "未公布年度报告"
  static let nothingFiled = "未收到该机关的文件"
  static let colon = "："
  static let comma = "，"
  static let pause = "、"
  static let semicolon = "；"
  static let pathSeparator = " › "
  static let dot = " · "

  /// A node with the part its marks play.
  static func titled(_ node: NodeScore) -> String {
    node.title + (role(node.role).map { "（\($0)）" } ?? "")
  }

  /// What a loss in the sum is for.
  static func sumLabel(_ result: ItemResult) -> String {
    "\(result.item.id) \(result.item.title)"
  }

  /// `已得 62.50，待定 15.00，区间 62.50–77.50`; nil when nothing is open.
  static func interval(_ score: MarksRange, _ format: MarksFormat) -> String? {
    guard !score.isExact else { return nil }
    return "已得 \(format.plain(score.low))，待定 \(format.open(score))，区间 \(format.range(score))"
  }

  /// What a bar shows, for those who cannot see it.
  static func bar(_ title: String, _ earned: MarksRange?, full: Marks, _ format: MarksFormat)
    -> String
  {
    guard let earned else { return "\(title)：不适用" }
    let open = earned.isExact ? "" : "，待定 \(format.open(earned))"
    return "\(title)：满分 \(format.plain(full))，已得 \(format.plain(earned.low))\(open)"
  }

  static func grade(_ grade: GradeRange) -> String {
    grade.low == grade.high ? grade.low : "\(grade.low)–\(grade.high)"
  }

  /// `2`, or `2–4` while items are open.
  static func place(_ standing: Standing) -> String {
    standing.best == standing.worst
      ? String(standing.best) : "\(standing.best)–\(standing.worst)"
  }

  static func place(_ standing: Standing, of count: Int) -> String {
    "第 \(place(standing)) 名（共 \(count) 个机关）"
  }

  static func outOf(_ full: Marks, _ format: MarksFormat) -> String {
    "满分 \(format.plain(full))"
  }

  static func assessed(_ root: NodeScore, _ format: MarksFormat) -> String {
    "适用分值 \(format.plain(root.applicable))，其中已判定 \(format.plain(root.assessed))"
  }

  static func openPart(_ earned: MarksRange, _ format: MarksFormat) -> String {
    "另有 \(format.open(earned)) 待定"
  }

  static func cases(_ count: Int) -> String { "计 \(count) 处" }

  static func checklist(_ stamp: ChecklistStamp) -> String {
    "\(stamp.title)（\(stamp.version) 版）"
  }

  /// Where the checklist comes from, and whose the marks are that no source states.
  static func source(_ source: String) -> String {
    (source.isEmpty ? "未注明出处" : source) + "。出处未载明的分值由本项目自定。"
  }

  /// Why a scorecard has no place: it has no score, or too little of it could be assessed.
  static func unrankedReason(_ card: Scorecard) -> String {
    guard card.score != nil else { return unscoredReason(card) }
    let format = card.checklist.format
    return "已判定分值 \(format.plain(card.root.assessed))（满分 \(format.plain(card.root.full))），不足以参加排名"
  }

  /// Why a scorecard has no score.
  static func unscoredReason(_ card: Scorecard) -> String {
    var grounds: [String] = []
    for case let ground? in card.inapplicableItems.map(\.verdict.ground)
    where !grounds.contains(ground) {
      grounds.append(ground)
    }
    let reason = card.items.isEmpty ? "没有考核点" : "全部考核点不适用"
    return grounds.isEmpty ? reason : "\(reason)（\(grounds.joined(separator: pause))）"
  }

  /// How the round takes claims of which there could be proof; nil when they count in full.
  static func claims(_ policy: ClaimPolicy) -> String? {
    switch policy {
    case .full: nil
    case .half: "可以核实而只有报告自述的，按一半计分"
    case .open: "可以核实而只有报告自述的，待核实后计分"
    }
  }

  /// What has to be said beside an agency.
  static func remarks(_ card: Scorecard) -> [String] {
    var remarks = card.agency.isGuessed ? [guessed] : []
    if card.missing == .unpublished { remarks.append(unpublished) }
    let isEmpty = card.inputs.isEmpty && card.missing != .unpublished
    return remarks + (isEmpty ? [nothingFiled] : [])
  }

  /// Class, kind and level of an agency.
  static func description(_ agency: Agency) -> String {
    let parts = [agency.level.map(level), agency.kind.map(kind)].compactMap { $0 }
    return parts.joined(separator: "")
  }

  /// Sentences and half sentences in one line.
  static func joined(_ reasons: [String]) -> String {
    reasons.reduce("") { $0.isEmpty || $0.hasSuffix("。") ? $0 + $1 : $0 + semicolon + $1 }
  }

  /// Where a quote stands: `文件:行`, section, cell.
  static func place(_ evidence: Evidence) -> String {
    [location(evidence.file, evidence.place), evidence.section, evidence.cell]
      .compactMap { $0 }.joined(separator: dot)
  }

  /// The same without the file.
  static func placeWithin(_ evidence: Evidence) -> String {
    [place(evidence.place), evidence.section, evidence.cell].compactMap { $0 }
      .joined(separator: dot)
  }

  /// `文件:12`, `文件:第 3 页第 5 行` or `文件:第 12 段`.
  static func location(_ file: String, _ place: Place) -> String {
    "\(file):\(lineOrPlace(place))"
  }

  /// The bare number of a line, else where it is in words.
  static func lineOrPlace(_ place: Place) -> String {
    place.page == nil && place.unit == .line ? String(place.line) : self.place(place)
  }

  static func place(_ place: Place) -> String {
    let page = place.page.map { "第 \($0) 页" } ?? ""
    return page + (place.unit == .line ? line(place.line) : "第 \(place.line) 段")
  }

  static func line(_ number: Int) -> String { "第 \(number) 行" }
}
