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
  private let equations: FormEquations
  /// The bounds of the figures, by their numbers.
  private let values: [RatioRange]

  init(subject: AuditSubject) {
    let equations = subject.form?.equations ?? .none
    self.subject = subject
    self.equations = equations
    values = equations.names.map { name in
      subject.index.range(of: name).map { RatioRange($0) } ?? .unknown
    }
  }

  func findings() -> [Finding] {
    let (hard, soft) = (equations.hard, equations.soft)
    let broken = hard.indices.filter { hard[$0].isBroken(values) }
    if broken.isEmpty {
      return soft.filter { $0.isBroken(values) }.map { finding(.relationUnusual, $0) }
    }
    let repairs = CellRepair(equations: equations, values: values).repairs(of: broken)
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
    var repaired = values
    for repair in repairs { repaired[repair.figure] = RatioRange(repair.value) }
    for equation in soft where equation.isBroken(repaired) {
      findings.append(finding(.relationUnusual, equation))
    }
    return findings
  }

  // MARK: Relations

  private func figures(_ equation: Equation) -> [Figure] {
    equation.figures.compactMap { subject.index.figure(equations.names[$0]) }
  }

  /// The first figure of a relation that is there.
  private func firstFigure(_ equation: Equation) -> Figure? {
    for number in equation.figures {
      if let figure = subject.index.figure(equations.names[number]) { return figure }
    }
    return nil
  }

  /// Relations by table that fail by too many different amounts.
  private func misread(_ broken: [Int]) -> [[Int]] {
    guard !broken.isEmpty else { return [] }
    let hard = equations.hard
    let tables = Dictionary(grouping: broken) { firstFigure(hard[$0])?.table ?? "" }
    return tables.values.filter { failing in
      let amounts = failing.compactMap { index -> Ratio? in
        guard let gap = hard[index].form.range(values).exact else { return nil }
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
      evidence: failing.compactMap { firstFigure(equations.hard[$0]) }.map(subject.report.evidence)
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
    guard let figure = subject.index.figure(equations.names[repair.figure]) else { return [] }
    let printed = figure.raw
    // The cell, then what it is added up with.
    let others = repair.equations.sorted().flatMap { figures(equations.hard[$0]) }
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
