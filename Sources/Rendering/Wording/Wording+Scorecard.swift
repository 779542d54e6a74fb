import ComplianceModel

/// What a scorecard says in sentences.
extension Wording {
  /// `−2.00`: with the minus sign of print, for pages only.
  static func taken(_ marks: Marks, _ format: MarksFormat) -> String {
    marks > .zero ? "−" + format.plain(marks) : format.plain(marks)
  }

  /// Where all demands come from that do not say otherwise.
  static func commonBasis(_ basis: String) -> String { "未注明出处的，出处为：\(basis)。" }

  /// Why an item earned less than its outcome says; nil where that is not so.
  static func unproven(_ result: ItemResult, _ policy: ClaimPolicy) -> String? {
    let verdict = result.verdict
    guard result.item.wantsProof, verdict.awarded == nil, verdict.trust == .claimed,
      verdict.outcome == .met || verdict.outcome == .partlyMet
    else { return nil }
    switch policy {
    case .full: return nil
    case .half: return "有自述而未经核实，按一半计分"
    case .open: return "有自述而未经核实，待核实后计分"
    }
  }

  /// What mending would gain.
  static func mendingGain(_ marks: Marks, _ format: MarksFormat) -> String {
    "整改可得 +\(format.plain(marks))"
  }

  static func moreQuotes(_ count: Int) -> String { "另有 \(count) 处依据" }

  /// What marks rest on, in a few characters.
  static func shortTrust(_ trust: Trust) -> String {
    switch trust {
    case .claimed: "报告自述"
    case .filed: "机关报送"
    case .collected: "评估方采集"
    case .person: "人工评定"
    }
  }

  /// What the bar of trust shows, for those who cannot see it.
  static func trustBar(_ earned: EarnedTrust, _ format: MarksFormat) -> String {
    "已得分值的凭据："
      + earned.parts.map { "\(shortTrust($0.trust)) \(format.plain($0.marks))" }
      .joined(separator: comma)
  }

  /// The card in at most four sentences, for who reads nothing else.
  static func digest(_ card: Scorecard, _ format: MarksFormat) -> [String] {
    [vetoes(card), losses(card, format), open(card, format), trouble(card)].compactMap { $0 }
  }

  private static func vetoes(_ card: Scorecard) -> String? {
    let failed = card.items.filter(\.isFailedVeto).map { "“\($0.item.title)”" }
    return failed.isEmpty ? nil : "触发一票否决：\(failed.joined(separator: pause))。"
  }

  private static func losses(_ card: Scorecard, _ format: MarksFormat) -> String {
    let lost = card.losses.filter { $0.lost > .zero }
    guard let first = lost.first else { return "没有确定的失分。" }
    let sum = lost.reduce(Marks.zero) { $0 + $1.lost }
    let start = "失分 \(lost.count) 项，共 \(format.plain(sum)) 分；"
    if lost.count == 1 { return start + "整改“\(first.item.title)”可得 +\(format.plain(first.gain))。" }
    let named = lost.prefix(3).map { "“\($0.item.title)”（+\(format.plain($0.gain))）" }
    return start + "整改所得最多的是\(named.joined(separator: pause))。"
  }

  private static func open(_ card: Scorecard, _ format: MarksFormat) -> String? {
    let open = card.openItems
    guard !open.isEmpty, let score = card.score else { return nil }
    return "待人工核定 \(open.count) 项，涉及 \(format.open(score)) 分。"
  }

  private static func trouble(_ card: Scorecard) -> String? {
    let findings = card.findings.filter { $0.status != .dismissed }
    guard !findings.isEmpty else { return nil }
    let errors = findings.count { $0.severity == .error }
    return "报告中查出 \(findings.count) 处问题" + (errors > 0 ? "，其中错误 \(errors) 处。" : "。")
  }
}
