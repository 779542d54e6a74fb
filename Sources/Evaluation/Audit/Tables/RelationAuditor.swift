internal import ComplianceModel

/// Checks what the form demands of its figures, with bounds for cells that are blank or approximate.
struct RelationAuditor {
  let subject: AuditSubject

  private var index: ReportIndex { subject.index }

  /// From this many broken relations of one table on, each by another amount, the reading is doubted
  /// before the report is blamed.
  private static let trusted = 3

  private struct Break {
    var relation: FormRelation
    var column: String
    var left: RatioRange
    var right: RatioRange
    var table: String?
    var finding: Finding
  }

  func findings() -> [Finding] {
    guard let form = subject.form else { return [] }
    var breaks: [Break] = []
    for relation in form.relations {
      for column in columns(of: relation, in: form) {
        if let broken = check(relation, column) { breaks.append(broken) }
      }
    }
    return breaks.map { broken in
      let peers = breaks.filter { $0.table == broken.table && $0.relation.kind == .hard }
      let amounts = Set(peers.compactMap { ($0.left - $0.right).exact })
      guard peers.count >= Self.trusted, amounts.count >= Self.trusted else {
        return broken.finding
      }
      var finding = broken.finding
      finding.blame = .extraction
      return finding
    }
  }

  private func columns(of relation: FormRelation, in form: Form) -> [String] {
    guard relation.eachColumn, let name = relation.holds.names.first?.name else { return [""] }
    let table = form.tables.first { table in
      table.rows.contains { $0.name?.rawValue == name }
    }
    return table?.columns.map { $0.suffix.isEmpty ? "" : "·" + $0.suffix } ?? [""]
  }

  private func check(_ relation: FormRelation, _ column: String) -> Break? {
    let evaluator = Evaluator(index: index, column: column)
    guard case .comparison(let left, let sign, let right) = relation.holds,
      evaluator.truth(relation.holds) == .no
    else { return nil }
    let figures = relation.holds.names.compactMap { index.figure($0.name + column) }
    let (first, second) = (evaluator.number(left), evaluator.number(right))
    let place = column.isEmpty ? "" : "（\(column.dropFirst())一列）"
    let finding = subject.guide.finding(
      relation.kind == .hard ? .relationBroken : .relationUnusual,
      [
        "relation": relation.title, "column": place, "left": first.told, "right": second.told,
        "difference": difference(first, second),
      ],
      expected: sign == .equal ? second.told : "\(sign.rawValue) \(second.told)",
      actual: first.told,
      evidence: figures.map(index.report.evidence)
    )
    return Break(
      relation: relation,
      column: column,
      left: first,
      right: second,
      table: figures.first?.table,
      finding: finding
    )
  }

  private func difference(_ left: RatioRange, _ right: RatioRange) -> String {
    guard let first = left.exact, let second = right.exact,
      let amount = first < second ? second - first : first - second
    else { return "" }
    return "，相差\(amount.printed)"
  }
}
