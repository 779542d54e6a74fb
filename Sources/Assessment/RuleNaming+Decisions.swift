internal import ComplianceModel
internal import Ingestion

/// Checks that what was decided fits the item.
extension RuleNaming {
  /// What was decided on a finding.
  func decision(
    onFinding entry: JudgementReader.Entry
  ) throws(Flaw) -> Judgement.Decision {
    guard entry.marks == nil, entry.level == nil else {
      throw Flaw(message: "问题只作属实与否的认定，不写分值和等级")
    }
    switch entry.conclusion {
    case nil: return .remark
    case .confirmed: return .confirmed
    case .dismissed: return .dismissed
    default: throw Flaw(message: "问题的结论应写 属实 或 不属实")
    }
  }

  /// What was decided on an item; marks, level and conclusion have to fit it and each other.
  func decision(
    _ entry: JudgementReader.Entry,
    on item: Item,
    _ places: Int
  ) throws(Flaw) -> Judgement.Decision {
    if entry.conclusion == .confirmed || entry.conclusion == .dismissed {
      throw Flaw(message: "考核点的结论应写 符合、部分符合、不符合 或 不适用")
    }
    if let marks = entry.marks { try check(marks, entry, item, places) }
    if let title = entry.level {
      let level = try level(title, entry.marks, item)
      try check(level, entry.conclusion)
      return .level(level.title, marks: entry.marks)
    }
    if let marks = entry.marks { return .marks(marks) }
    return entry.conclusion ?? .remark
  }

  private func check(
    _ marks: Marks,
    _ entry: JudgementReader.Entry,
    _ item: Item,
    _ places: Int
  ) throws(Flaw) {
    guard item.marks > .zero else {
      throw Flaw(message: "考核点 \(item.id) 没有分值，应写结论")
    }
    guard marks <= item.marks else {
      throw Flaw(message: "分值 \(marks) 超过考核点 \(item.id) 的满分 \(item.marks)")
    }
    guard marks.rounded(places: places) == marks else {
      throw Flaw(message: "分值 \(marks) 的小数超过 \(places) 位")
    }
    guard case .outcome(let outcome)? = entry.conclusion else { return }
    // By case something may be left of an item that is not met.
    let isByCase = if case .each = item.award { true } else { false }
    let fits =
      switch outcome {
      case .met: marks == item.marks
      case .partlyMet: marks > .zero && marks < item.marks
      case .notMet: marks == .zero || isByCase && marks < item.marks
      case .notApplicable, .undecided: false
      }
    guard fits else {
      throw Flaw(message: "结论与分值 \(marks)（满分 \(item.marks)）不一致")
    }
  }

  /// A level that earns something is not unmet, one that earns less than all is not met.
  private func check(_ level: AwardLevel, _ conclusion: Judgement.Decision?) throws(Flaw) {
    guard case .outcome(let outcome)? = conclusion else { return }
    let fits =
      switch outcome {
      case .met: level.high == 10_000
      case .partlyMet: level.high > 0 && level.low < 10_000
      case .notMet: level.low == 0
      case .notApplicable, .undecided: false
      }
    guard fits else { throw Flaw(message: "结论与等级“\(level.title)”不一致") }
  }

  private func level(
    _ title: String,
    _ marks: Marks?,
    _ item: Item
  ) throws(Flaw) -> AwardLevel {
    guard case .levels(let levels) = item.award else {
      throw Flaw(message: "考核点 \(item.id) 不按等级计分")
    }
    guard let level = item.level(title) else {
      let known = levels.map(\.title).joined(separator: "、")
      throw Flaw(message: "考核点 \(item.id) 没有等级“\(title)”，应写 \(known)")
    }
    let low = item.marks.scaled(level.low, over: 10_000, places: 4)
    let high = item.marks.scaled(level.high, over: 10_000, places: 4)
    if let marks, marks < low || marks > high {
      throw Flaw(message: "分值 \(marks) 不在等级“\(level.title)”的 \(low) 至 \(high) 分之内")
    }
    return level
  }
}
