import ComplianceModel

/// The handbook of a checklist: its frame, its policies, and in which order they are applied.
extension Wording {
  static let handbook = "考核手册"
  static let examples = "示例"
  static let indicator = "指标"
  static let method = "评分办法"
  static let sources = "证据来源"
  static let mending = "失分整改"
  static let ground = "依据"
  static let commonBasis = "共同依据"
  static let itemCount = "考核点数"
  static let overview = "分值分布"
  static let order = "评分步骤"
  static let parts = "组成部分"
  static let arrow = " → "
  static let stop = "。"

  static func handbookTitle(_ checklist: Checklist) -> String { checklist.title + dot + handbook }
  static func exampleCount(_ count: Int) -> String { "示例 \(count) 个" }

  /// `（1）`, below it `①`, below that `1)`.
  static func number(_ number: Int, depth: Int) -> String {
    switch depth {
    case 0: "（\(number)）"
    case 1 where number <= 20:
      String(Unicode.Scalar(UInt32(0x245f + number)).map(Character.init) ?? "?")
    default: "\(number))"
    }
  }

  /// Whom it is for, nil when that is everybody.
  static func audience(_ audience: Audience) -> String? {
    let levels = AdministrativeLevel.allCases.filter(audience.levels.contains).map(level)
    let years = audience.years.map { years in
      years.count == 1
        ? "\(years.lowerBound)年度报告" : "\(years.lowerBound)至\(years.upperBound)年度报告"
    }
    let level = levels.isEmpty ? nil : levels.joined(separator: pause)
    let whom = bodies(audience) ?? (level == nil ? nil : "机关")
    let parts = [level.map { $0 + (whom ?? "") } ?? whom, years].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "的")
  }

  /// A government answers for every duty.
  private static func bodies(_ audience: Audience) -> String? {
    let kinds = AgencyKind.allCases.filter(audience.kinds.contains).map(kind)
    guard !audience.duties.isEmpty, audience.kinds != [.government] else {
      return kinds.isEmpty ? nil : kinds.joined(separator: pause)
    }
    let duties = audience.duties.sorted().map { "“\($0)”" }.joined(separator: "或")
    return "承担\(duties)职责的部门" + (audience.kinds == [.department] ? "" : "，以及政府")
  }

  /// Label and text of what is said of a checklist as a whole.
  static func facts(
    _ checklist: Checklist,
    basis: String?,
    calendars: [String]
  ) -> [(label: String, text: String)] {
    let format = MarksFormat(places: checklist.places)
    var facts = [
      ("版本", checklist.version), ("出处", source(checklist.source)),
      ("适用对象", audience(checklist.audience) ?? "各级各类机关"), (full, total(checklist, format)),
    ]
    if let basis { facts.append((commonBasis, basis)) }
    if !checklist.grades.isEmpty { facts.append(("等次", grades(checklist.grades))) }
    if !calendars.isEmpty {
      facts.append(("工作日", "按国家放假安排计算，并按\(calendars.joined(separator: pause))调整"))
    }
    return facts.map { (label: $0.0, text: $0.1) }
  }

  private static func total(_ checklist: Checklist, _ format: MarksFormat) -> String {
    let count = checklist.parts.isEmpty ? "考核点 \(checklist.items.count) 个" : nil
    let scale =
      checklist.outOf.map { $0 == checklist.marks } ?? true
      ? nil : "各项合计 \(format.plain(checklist.marks)) 分，折算为 \(format.plain(checklist.full)) 分"
    return [format.plain(checklist.full) + " 分", scale, count].compactMap { $0 }
      .joined(separator: comma)
  }

  /// `优秀（90 分起）、…`; whatever is lower gets the last one.
  private static func grades(_ grades: [GradeBand]) -> String {
    grades.map { "\($0.title)（\($0.from)分及以上）" }.joined(separator: pause)
  }

  /// The steps from evidence to grade, as far as the checklist uses them.
  static func steps(_ checklist: Checklist) -> [String] {
    guard checklist.parts.isEmpty else { return blendSteps(checklist) }
    let lines = checklist.lines
    var steps = [
      "逐项评判：先看台账（评估方采集的先于机关报送的），再看报告正文和统计表，最后由人核对；人工评定高于程序评判。",
      "逐项计分：按评分办法计算，四舍五入到小数\(checklist.places)位；报告自述与已有证据分开标明。",
    ]
    if checklist.items.contains(where: { $0.silence == .notMet }) {
      steps.append("报告应当写明而没有提到的，判为不符合；评分办法另有说明的除外。")
    }
    if lines.contains(where: { $0.deducts }) {
      steps.append("扣分制的指标：下级各项未做到的，从该指标分值中扣除，扣完为止。")
    }
    if lines.contains(where: { $0.limitsNode }) {
      steps.append("设有指标上限的一票否决项不符合时，相应指标的得分以上限为限。")
    }
    let others = lines.contains { $0.hasOwnPolicy } ? "；指标另有规定的从其规定" : ""
    steps.append("不适用的考核点不计分，也不算失分：\(policy(checklist.notApplicable))\(others)。")
    steps.append("自下而上逐级相加" + scale(checklist) + "。")
    if let bonus = bonusStep(checklist) { steps.append(bonus) }
    if lines.contains(where: { $0.weight == .veto }) {
      steps.append("一票否决项不符合的，按该项写明的后果限制得分或等次。")
    }
    steps.append(checklist.grades.isEmpty ? "按得分分组排名。" : "按最后得分定等次，分组排名。")
    steps.append("有待定项时，得分、等次和名次都以区间表示。")
    return steps
  }

  private static func scale(_ checklist: Checklist) -> String {
    guard let outOf = checklist.outOf, outOf != checklist.marks else { return "为基本分" }
    return "，合计折算为\(outOf)分制，为基本分"
  }

  private static func blendSteps(_ checklist: Checklist) -> [String] {
    [
      "各组成部分先按各自的手册单独评分，包括各自的加分和一票否决。",
      "各部分的得分按所占分值折算后相加。",
      "某部分不适用的：\(policy(checklist.notApplicable, others: "其余各部分"))。",
      checklist.grades.isEmpty ? "按得分分组排名。" : "按最后得分定等次，分组排名。",
    ]
  }

  private static func bonusStep(_ checklist: Checklist) -> String? {
    guard checklist.items.contains(where: { $0.role == .bonus }) else { return nil }
    let most = checklist.bonus.atMost.map { "，合计最多加\($0)分" } ?? ""
    let gate =
      switch checklist.bonus.gate {
      case .over(let marks): "，基本分高于\(marks)分的才加"
      case .from(let marks): "，基本分不低于\(marks)分的才加"
      case nil: ""
      }
    return "加分项在基本分之外另加\(most)\(gate)。"
  }

  static func policy(
    _ policy: NotApplicablePolicy,
    others: String = "同一指标下的其余各项"
  ) -> String {
    switch policy {
    case .rescale: "\(others)按比例折算为满分"
    case .spread: "其分值平均加到\(others)"
    case .full: "按满分计"
    case .reduce: "满分相应减少"
    }
  }

  /// What is said of an indicator beside its title; nil when nothing differs from the checklist.
  static func notes(_ indicator: Indicator) -> String? {
    var notes: [String] = []
    switch indicator.role {
    case .scored: break
    case .bonus: notes.append("加分项")
    case .informational: notes.append("仅供参考，不计入总分")
    case .veto: notes.append("一票否决项")
    }
    if indicator.deducts { notes.append("下级各项未做到的从本指标分值中扣除，扣完为止") }
    if let own = indicator.notApplicable { notes.append("不适用的，\(policy(own))") }
    return notes.isEmpty ? nil : notes.joined(separator: semicolon)
  }

  static func effect(_ effect: VetoEffect) -> String {
    let what = effect.node.map { "指标\($0)的得分" } ?? "总分"
    let parts = [
      effect.grade.map { "等次不高于“\($0)”" }, effect.cap.map { "\(what)不高于\($0)分" },
    ].compactMap { $0 }
    return parts.isEmpty ? "没有写明后果" : parts.joined(separator: comma)
  }

  /// An example on one line: what the report says, the rows at hand, last year's figures.
  static func text(_ example: RuleExample, ledger: (String) -> String) -> String {
    var parts: [String] = []
    if !example.text.isEmpty { parts.append(cut(Ink.line(example.text), 200)) }
    for table in example.ledgers {
      let rows = table.rows.map { row in
        row.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.isEmpty ? "空" : $0.value)" }
          .joined(separator: comma)
      }
      let shown = rows.isEmpty ? "没有一行" : rows.joined(separator: semicolon)
      parts.append("\(provenance(example.provenance))\(ledger(table.kind))：" + shown)
    }
    let last = example.lastYear.sorted { $0.key.rawValue < $1.key.rawValue }
    if !last.isEmpty {
      parts.append("上年" + last.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: comma))
    }
    return parts.joined(separator: semicolon)
  }

  private static func provenance(_ provenance: Provenance) -> String {
    switch provenance {
    case .filed: "机关报送的"
    case .collected: "评估方采集的"
    }
  }
}

extension RuleLine {
  /// Whether it says for itself what becomes of what does not apply.
  fileprivate var hasOwnPolicy: Bool {
    if case .indicator(let indicator) = content { indicator.notApplicable != nil } else { false }
  }

  /// Whether what is below it takes its marks away.
  fileprivate var deducts: Bool {
    if case .indicator(let indicator) = content { indicator.deducts } else { false }
  }

  /// Whether it limits the marks of an indicator when it fails.
  fileprivate var limitsNode: Bool {
    guard case .item(let item) = content, case .veto(let effect) = item.role else { return false }
    return effect.node != nil && effect.cap != nil
  }
}
