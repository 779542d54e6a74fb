import ComplianceModel

/// The list of rules and what came of their examples.
extension Wording {
  static let marks = "分值"
  static let weight = "权重"
  static let ruleColumn = "指标和考核点"

  static func weight(_ weight: RuleWeight) -> String {
    switch weight {
    case .share(let ratio):
      Marks(tenThousandths: 1_000_000)
        .scaled(ratio.numerator, over: ratio.denominator, places: 2).formatted(places: 2) + "%"
    case .deduction: "扣分"
    case .bonus: "加分"
    case .veto: "否决"
    case .informational: "参考"
    case .none: absent
    }
  }

  /// The marks of a line of the tree; a veto has none, and what is only shown may have none.
  static func marks(_ line: RuleLine, _ format: MarksFormat) -> String {
    switch line.weight {
    case .veto: absent
    case .informational where line.marks == .zero: absent
    case .deduction: format.plain(.zero - line.marks)
    default: format.plain(line.marks)
    }
  }

  static func evidence(_ kind: EvidenceKind) -> String {
    switch kind {
    case .ledger: "台账"
    case .report: "报告"
    case .person: "人工"
    }
  }

  // Examples as tests

  /// What is wrong with an example that does not come out as it says.
  static func failure(_ result: ExampleResult) -> String {
    let actual = result.verdict.map { outcome($0.outcome) } ?? "无法读成报告"
    return "“\(result.item)”的示例应为 \(outcome(result.example.outcome))，实际为 \(actual)："
      + brief(result.example)
  }

  /// Why it came out otherwise; nil when nothing is told.
  static func failureReason(_ result: ExampleResult) -> String? {
    guard let verdict = result.verdict else { return "没有识别出机关或年度，示例应像年度报告那样写标题" }
    return verdict.reasons.first ?? verdict.ground
  }

  static func problem(_ place: String, _ message: String) -> String {
    "\(place): 错误: \(message)"
  }

  /// The beginning of an example on one line.
  static func brief(_ example: RuleExample, limit: Int = 40) -> String {
    let text = Ink.line(example.text)
    let ledgers = example.ledgers.map { "\($0.kind)\($0.rows.count)行" }
    let parts = (text.isEmpty ? [] : [cut(text, limit)]) + ledgers
    guard parts.isEmpty else { return parts.joined(separator: pause) }
    return example.lastYear.isEmpty ? "（无文字）" : "（只有上年数据）"
  }

  /// The beginning of a text, marked where it goes on.
  static func cut(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(limit))) + "…"
  }

  /// `示例 412 个，考核点 108 个，失败 2 个（符合 200，…）`.
  static func testSummary(_ results: [ExampleResult]) -> String {
    guard !results.isEmpty else { return "没有可运行的示例" }
    let failed = results.filter { !$0.passes }.count
    let items = Set(results.map { [$0.checklist, $0.item] }).count
    let counts = Outcome.allCases.compactMap { outcome in
      let count = results.filter { $0.example.outcome == outcome }.count
      return count == 0 ? nil : "\(self.outcome(outcome)) \(count)"
    }
    return "示例 \(results.count) 个，考核点 \(items) 个，"
      + (failed == 0 ? "全部通过" : "失败 \(failed) 个") + "（\(counts.joined(separator: comma))）"
  }

  static let testSuites = "量尺规则示例"
}
