import ComplianceModel

/// What people decided, and how far they agree.
extension Wording {
  static let people = "人工评定"
  static let machine = "程序评判"
  static let selfScore = "自评分"
  static let adjudication = "裁定"
  static let expected = "应为"
  static let actual = "实为"
  static let dismissedFindings = "经人工认定不计的问题"

  static func stage(_ stage: Judgement.Stage) -> String {
    switch stage {
    case .first: "初评"
    case .feedback: "反馈"
    case .recheck: "复核"
    case .final: "终评"
    }
  }

  /// What was decided, in a word.
  static func decision(_ decision: Judgement.Decision) -> String {
    switch decision {
    case .outcome(let outcome): self.outcome(outcome)
    case .level(let title, nil): title
    case .level(let title, let marks?): "\(title) \(marks) 分"
    case .marks(let marks): "\(marks) 分"
    case .confirmed: status(.confirmed) ?? ""
    case .dismissed: status(.dismissed) ?? ""
    case .remark: "意见"
    }
  }

  static func status(_ status: Finding.Status) -> String? {
    switch status {
    case .open: nil
    case .confirmed: "属实"
    case .dismissed: "不属实"
    }
  }

  /// Why a judgement does not count; nil when it does.
  static func standing(_ entry: Review.Entry) -> String? {
    switch entry.standing {
    case .counts, .remark: nil
    case .contested: "意见不一致，待裁定"
    case .staleDemand: "失效：考核要求已变，待重新评定"
    case .staleQuotes:
      entry.judgement.isOfFinding
        ? "失效：没有对应的问题，或所引内容已变" : "失效：所引原文已变，待重新评定"
    case .expired: "失效：已过有效期"
    case .superseded: "已由后来的评定取代"
    }
  }

  /// Who and when: `张三，2019-03-01，有效期至 2019-12-31`.
  static func signature(_ judgement: Judgement) -> String {
    let parts = [
      judgement.assessor, judgement.date?.description,
      judgement.until.map { "有效期至 \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: comma)
  }

  /// What has to be said beside a judgement: why it does not count, what could not be checked.
  static func notes(_ entry: Review.Entry) -> [String] {
    let isLive = entry.standing == .counts || entry.standing == .contested
    return [
      standing(entry),
      isLive && entry.isLimitUnchecked ? "没有给出 --date，未核对有效期" : nil,
      isLive && entry.judgement.fingerprint == nil ? "没有指纹，内容改变时不会失效" : nil,
    ].compactMap { $0 }
  }

  /// What was decided, with the mark of an adjudication.
  static func decided(_ judgement: Judgement) -> String {
    (judgement.isAdjudication ? "\(adjudication) " : "") + decision(judgement.decision)
  }

  /// One judgement on one line: `初评 符合（张三，2019-03-01）：理由〔失效：…〕`.
  static func line(_ entry: Review.Entry) -> String {
    let judgement = entry.judgement
    let reason = judgement.reason.isEmpty ? "" : colon + judgement.reason
    let notes = notes(entry)
    let note = notes.isEmpty ? "" : "〔\(notes.joined(separator: semicolon))〕"
    return "\(stage(entry.stage)) \(decided(judgement))（\(signature(judgement))）\(reason)\(note)"
  }

  /// The word of the program where a person's stands above it.
  static func machine(_ machine: Verdict.Machine) -> String {
    let reasons = machine.reasons.isEmpty ? "" : colon + joined(machine.reasons)
    return outcome(machine.outcome) + reasons
  }

  /// `人工评定 张三，2019-03-01；程序评判 不符合`; nil when no person decided.
  static func judged(_ verdict: Verdict) -> String? {
    guard let review = verdict.review else { return nil }
    if review.isStale { return "\(people)已失效，待重新评定" }
    guard let machine = verdict.machine else { return nil }
    let said = "\(self.machine) \(outcome(machine.outcome))"
    guard let judgement = review.deciding else { return said }
    return "\(people) \(signature(judgement))\(semicolon)\(said)"
  }

  /// How many items of a card people judged; nil when none.
  static func peopleCount(_ card: Scorecard) -> String? {
    let reviews = card.items.compactMap(\.verdict.review)
    guard !reviews.isEmpty else { return nil }
    let parts = [
      (reviews.count { $0.deciding != nil }, "采用"), (reviews.count(where: \.isContested), "意见不一致"),
      (reviews.count(where: \.isStale), "失效"), (reviews.count(where: \.isExpired), "过期"),
    ]
    return "\(people) \(reviews.count) 项："
      + parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0) 项" }.joined(separator: pause)
  }

  /// What an agency gives itself.
  static func selfScored(_ marks: Marks, _ format: MarksFormat) -> String {
    "\(selfScore) \(format.plain(marks))"
  }

  /// Headings of the figures of agreement.
  static let agreementColumns = [
    "指标体系", "双人评定", "结论一致", "一致率", "Kappa", "待裁定", "与程序可比", "改判", "改判率", "程序待定已评定", "失效",
  ]

  /// `87.5%`, rounded half up.
  static func percent(_ count: Int, of whole: Int) -> String {
    guard whole > 0 else { return absent }
    return Marks(tenThousandths: Int64(count) * 1_000_000)
      .scaled(1, over: Int64(whole), places: 1).formatted(places: 1) + "%"
  }

  /// A ratio with two decimals.
  static func decimal(_ ratio: Ratio?) -> String {
    guard let ratio else { return absent }
    return Marks(tenThousandths: 10_000)
      .scaled(ratio.numerator, over: ratio.denominator, places: 2).formatted(places: 2)
  }

  /// Headings of what the cards of a league are made of: outcomes, what they rest on, people's
  /// judgements, findings.
  static let makeupColumns =
    Outcome.allCases.map(outcome)
    + ["凭自述", "凭报送", "凭采集", "凭人工", "评定不一致", "评定失效", "问题", "属实", "不属实"]

  // Review sheet; the reader of judgements knows these headings

  /// Headings of the sheet of what people still have to look at; the last ones are theirs to fill in.
  static let reviewColumns = [
    "机关编号", "机关", "评价组", "指标体系编号", "指标体系", "考核点", "要求", "满分", "区间", "机器结论", "机器理由",
    "抽样/原文", "位置", "问题", "指纹", "已有评定",
  ]
  /// What the sheet is called.
  static let reviewTitle = "复核表"
  /// Headings of the columns to fill in.
  static let decisionColumns = ["结论", "分值", "等级", "理由", "评定人", "日期", "有效期", "阶段"]

  /// What is demanded, with the levels to choose from.
  static func demandWithLevels(_ item: Item) -> String {
    guard case .levels(let levels) = item.award else { return item.requirement }
    let titles = "可选等级：" + levels.map(\.title).joined(separator: pause)
    return item.requirement.isEmpty ? titles : joined([item.requirement, titles])
  }
}

extension Judgement {
  fileprivate var isOfFinding: Bool {
    if case .finding = subject { true } else { false }
  }
}
