internal import ComplianceModel

/// Checks what the form demands between the figures of two years (`last.` in its relations).
///
/// Blank and approximate cells count with their bounds; a figure that one of the years lacks, or that
/// was not surely read, leaves the relation open.
struct YearRelationAuditor {
  let subject: AuditSubject

  fileprivate struct Break {
    var column: FormColumn?
    var left: RatioRange
    var right: RatioRange
    var evidence: [Evidence]
  }

  func findings() -> [Finding] {
    guard let years = YearFigures(subject), let form = subject.form?.form else { return [] }
    return form.yearRelations.flatMap { relation -> [Finding] in
      let breaks = breaks(of: relation, in: form, years)
      guard !breaks.isEmpty else { return [] }
      // One slip shows in its column and in the total: it is told once.
      return relation.kind == .hard
        ? [hard(relation, breaks, years)] : breaks.map { soft(relation, $0) }
    }
  }

  private func breaks(
    of relation: FormRelation,
    in form: Form,
    _ years: YearFigures
  ) -> [Break] {
    guard case .comparison(let left, _, let right) = relation.holds else { return [] }
    let names = relation.holds.names.map(\.name)
    let row = names.first { !$0.hasPrefix(Fact.lastYear) } ?? ""
    guard let table = form.table(of: row, isRow: relation.eachColumn) else { return [] }
    let columns = relation.eachColumn ? table.columns.map(Optional.some) : [nil]
    return columns.compactMap { column in
      let suffix = column.map { $0.suffix.isEmpty ? "" : "·" + $0.suffix } ?? ""
      let evaluator = Evaluator(
        index: subject.index,
        column: suffix,
        previous: years.previous
      )
      guard evaluator.truth(relation.holds) == .no else { return nil }
      var evidence: [Evidence] = []
      for name in names {
        if name.hasPrefix(Fact.lastYear) {
          let figure = String(name.dropFirst(Fact.lastYear.count)) + suffix
          guard years.last(figure, table: table.id) != nil else { return nil }
          evidence += years.evidence(ofLast: FigureName(rawValue: figure))
        } else {
          guard let figure = years.now(name + suffix) else { return nil }
          evidence.append(subject.report.evidence(figure))
        }
      }
      return Break(
        column: column,
        left: evaluator.number(left),
        right: evaluator.number(right),
        evidence: evidence
      )
    }
  }

  private func hard(
    _ relation: FormRelation,
    _ breaks: [Break],
    _ years: YearFigures
  ) -> Finding {
    func told(_ range: (Break) -> RatioRange, _ verb: String) -> [String] {
      breaks.map { ($0.title.map { $0 + "一列" } ?? "") + verb + range($0).told }
    }
    let columns = zip(told(\.left, "为"), breaks).map { $0 + "，应为\($1.right.told)" }
    return subject.guide.finding(
      .carryDiffers,
      [
        "relation": relation.title, "year": "\(years.year)",
        "columns": columns.joined(separator: "；"),
      ],
      expected: told(\.right, "").joined(separator: "；"),
      actual: told(\.left, "").joined(separator: "；"),
      evidence: breaks.flatMap(\.evidence)
    )
  }

  private func soft(_ relation: FormRelation, _ broken: Break) -> Finding {
    var difference = ""
    if let first = broken.left.exact, let second = broken.right.exact,
      let amount = first < second ? second - first : first - second
    {
      difference = "，相差\(amount.printed)"
    }
    var expected = broken.right.told
    if case .comparison(_, let sign, _) = relation.holds, sign != .equal {
      expected = "\(sign.rawValue) \(expected)"
    }
    return subject.guide.finding(
      .yearsUnusual,
      [
        "relation": relation.title, "column": broken.title.map { "（\($0)一列）" } ?? "",
        "left": broken.left.told, "right": broken.right.told, "difference": difference,
      ],
      expected: expected,
      actual: broken.left.told,
      evidence: broken.evidence
    )
  }
}

extension YearRelationAuditor.Break {
  /// The innermost label of the column.
  fileprivate var title: String? { column.flatMap { $0.labels.last } }
}
