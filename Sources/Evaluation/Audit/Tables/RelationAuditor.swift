internal import ComplianceModel

/// Checks what the form demands of its figures, with bounds for cells that are blank or approximate.
///
/// One wrong cell is told once, with the value that mends every relation it breaks. Where more
/// relations of one table fail, each by another amount, than a few slips explain, the columns were
/// probably not read as they stand: that is told once, and is not the report's fault.
struct RelationAuditor {
  /// So many unexplained failures of one table by different amounts are still taken for slips.
  private static let slips = 3

  private let subject: AuditSubject
  private let hard: [Equation]
  private let soft: [Equation]

  init(subject: AuditSubject) {
    self.subject = subject
    let form = subject.form
    let equations = (form?.relations ?? []).flatMap { relation in
      Self.columns(of: relation, in: form).compactMap { Equation(relation, column: $0) }
    }
    hard = equations.filter { $0.relation.kind == .hard }
    soft = equations.filter { $0.relation.kind == .soft }
  }

  func findings() -> [Finding] {
    let broken = hard.indices.filter { hard[$0].isBroken(value) }
    let repairs = CellRepair(hard, value: value).repairs(of: broken)
    let explained = Set(repairs.flatMap(\.equations))
    let misread = misread(broken.filter { !explained.contains($0) })
    let doubtful = Set(misread.flatMap(\.self))
    var findings: [Finding] = []
    for index in broken {
      if let table = misread.first(where: { $0.first == index }) {
        findings.append(finding(misread: table))
      } else if let repair = repairs.first(where: { $0.equations.contains(index) }) {
        // Told where its first relation stands.
        if repair.equations.min() == index { findings += finding(repair) }
      } else if !doubtful.contains(index) {
        findings.append(finding(.relationBroken, hard[index]))
      }
    }
    // What a wrong cell makes look unusual is told with the cell.
    let repaired = Dictionary(uniqueKeysWithValues: repairs.map { ($0.name, $0.value) })
    for equation in soft
    where equation.isBroken({ repaired[$0].map { RatioRange($0) } ?? value($0) }) {
      findings.append(finding(.relationUnusual, equation))
    }
    return findings
  }

  // MARK: Relations

  private static func columns(of relation: FormRelation, in form: Form?) -> [String] {
    guard relation.eachColumn, let name = relation.holds.names.first?.name else { return [""] }
    let table = form?.tables.first { table in
      table.rows.contains { $0.name?.rawValue == name }
    }
    return table?.columns.map { $0.suffix.isEmpty ? "" : "·" + $0.suffix } ?? [""]
  }

  private func value(_ name: String) -> RatioRange {
    subject.index.figure(name).map { RatioRange($0.range) } ?? .unknown
  }

  private func figures(_ equation: Equation) -> [Figure] {
    equation.relation.holds.names.compactMap { subject.index.figure($0.name + equation.column) }
  }

  /// Relations by table that fail by too many different amounts.
  private func misread(_ broken: [Int]) -> [[Int]] {
    let tables = Dictionary(grouping: broken) { figures(hard[$0]).first?.table ?? "" }
    return tables.values.filter { failing in
      let amounts = failing.compactMap { index -> Ratio? in
        guard let gap = hard[index].form.range(value).exact else { return nil }
        return gap < .zero ? .zero - gap : gap
      }
      return Set(amounts).count > Self.slips
    }
    .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  // MARK: Telling

  private func finding(misread failing: [Int]) -> Finding {
    subject.guide.finding(
      .tableMisread,
      ["count": "\(failing.count)"],
      blame: .extraction,
      evidence: failing.compactMap { figures(hard[$0]).first }.map(subject.report.evidence)
    )
  }

  private func finding(_ code: AuditCode, _ equation: Equation) -> Finding {
    let (left, sign, right) = sides(equation)
    return subject.guide.finding(
      code,
      [
        "relation": equation.relation.title,
        "column": equation.column.isEmpty ? "" : "（\(equation.column.dropFirst())一列）",
        "left": left.told,
        "right": right.told,
        "difference": difference(left, right),
      ],
      expected: sign == .equal ? right.told : "\(sign.rawValue) \(right.told)",
      actual: left.told,
      evidence: figures(equation).map(subject.report.evidence)
    )
  }

  private func sides(
    _ equation: Equation
  ) -> (left: RatioRange, sign: Expression.Comparison, right: RatioRange) {
    guard case .comparison(let left, let sign, let right) = equation.relation.holds else {
      return (.unknown, .equal, .unknown)
    }
    let evaluator = Evaluator(index: subject.index, column: equation.column)
    return (evaluator.number(left), sign, evaluator.number(right))
  }

  private func difference(_ left: RatioRange, _ right: RatioRange) -> String {
    guard let first = left.exact, let second = right.exact,
      let amount = first < second ? second - first : first - second
    else { return "" }
    return "，相差\(amount.printed)"
  }

  private func finding(_ repair: CellRepair.Repair) -> [Finding] {
    guard let figure = subject.index.figure(repair.name) else { return [] }
    let printed = figure.raw
    // The cell, then what it is added up with.
    let others = repair.equations.sorted().flatMap { figures(hard[$0]) }
    var seen: Set<TextSpan> = [figure.span]
    let beside = others.filter { seen.insert($0.span).inserted }
    let finding = subject.guide.finding(
      .cellWrong,
      [
        "cell": figure.path.joined(separator: "›"),
        "printed": printed,
        "value": repair.value.printed,
        "relations": "\(repair.equations.count)",
      ],
      expected: repair.value.printed,
      actual: printed,
      evidence: ([figure] + beside).map(subject.report.evidence)
    )
    return [finding]
  }
}
