internal import ComplianceModel

/// Tells step by step how an item was judged, and what would have changed it.
struct Explainer {
  private let judge: Judge

  init(judge: Judge) {
    judge.keepsTrail = true
    self.judge = judge
  }

  private var report: AnnualReport { judge.index.report }

  /// The way to a verdict; `settle` is what people decided on it.
  func trace(_ compiled: CompiledItem, settle: (inout Verdict) -> Void) -> Trace {
    let result = judge.judge(compiled)
    var verdict = Verdict(on: compiled.item.id, result)
    settle(&verdict)
    var steps: [Trace.Step] = []
    for considered in result.considered.clauses {
      let statement = report.statements[considered.statement]
      let words = report.text.string(considered.words)
      steps.append(
        Trace.Step(
          depth: 0,
          text: "“\(words)”：\(considered.counts ? "采信" : "未采信")，\(considered.remark.text)",
          evidence: [report.evidence(statement)]
        )
      )
      steps.append(Trace.Step(depth: 1, text: describe(statement)))
    }
    for figure in figures(of: compiled.check) {
      steps.append(
        Trace.Step(
          depth: 0,
          text: "统计表“\(figure.path.last ?? "")”：\(figure.raw.isEmpty ? "空白" : figure.raw)",
          evidence: [report.evidence(figure)]
        )
      )
    }
    return Trace(
      item: compiled.item,
      verdict: verdict,
      steps: steps,
      changes: changes(compiled, verdict, result)
    )
  }

  private func describe(_ statement: Statement) -> String {
    var parts = ["位置：\(Remark.roleName(statement.role))"]
    if let stance = statement.stance { parts.append("语气：\(Remark.stanceName(stance))") }
    switch statement.about {
    case .thisYear: break
    case .otherYear: parts.append(Remark.otherYear)
    case .otherAgency: parts.append(Remark.otherAgency)
    }
    if let cue = statement.cue {
      let words = cue.words.map { "“\(report.text.string($0))”" } ?? ""
      parts.append("判断依据：\(cue.reason)\(words)")
    }
    return parts.joined(separator: "；")
  }

  private func figures(of check: CompiledCheck) -> [Figure] {
    switch check {
    case .claim(let claim):
      (claim.claim.figure?.names.map(\.name) ?? []).compactMap(judge.index.figure)
    case .that(let condition):
      condition.expression.names.compactMap { judge.index.figure($0.name) }
    case .all(let checks), .any(let checks), .atLeast(_, let checks), .ladder(let checks):
      checks.flatMap(figures)
    case .listed(let listing):
      listing.subjects.flatMap { $0.claim.figure?.names ?? [] }.map(\.name)
        .compactMap(judge.index.figure)
    case .not(let check): figures(of: check)
    case .clean, .has, .rows, .ask: []
    }
  }

  private func changes(
    _ compiled: CompiledItem,
    _ verdict: Verdict,
    _ result: CheckResult
  ) -> [String] {
    switch verdict.outcome {
    case .met, .notApplicable: return []
    case .partlyMet, .notMet, .undecided: break
    }
    var changes = ["\(compiled.item.remedy)"]
    if let refused = result.considered.clauses.first(where: { !$0.counts }) {
      changes.append("在正文中把“\(report.text.string(refused.words))”写成本年度已完成的事实")
    }
    if verdict.ground == Remark.contradicted { changes.append("消除所引两处的矛盾") }
    return changes
  }
}

extension Remark {
  static func roleName(_ role: Role) -> String {
    switch role {
    case .body: "正文"
    case .heading: "标题"
    case .caption: "图注"
    case .contents: "内容目录"
    case .definition: "定义句"
    case .ownTitle: "本机关文件或报告标题"
    case .citedTitle: "所引文件标题"
    case .cell: "表格栏目"
    }
  }

  static func stanceName(_ stance: Stance) -> String {
    switch stance {
    case .done: "已做"
    case .none: "没有"
    case .required: "要求"
    case .planned: "计划"
    case .shortcoming: "不足"
    case .basis: "依据"
    }
  }
}
