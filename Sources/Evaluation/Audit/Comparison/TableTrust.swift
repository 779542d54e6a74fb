internal import ComplianceModel

/// Tells which tables contradict themselves in so many ways that nothing should be built on them.
struct TableTrust {
  /// The tables.
  let distrusted: Set<String>

  /// From this many broken relations of one table on, each by another amount, it is not trusted: slips
  /// of the report break several relations by one and the same amount.
  private static let limit = 3

  /// Tries the hard relations of a form, with an evaluator for each column; `isLast` tries them on the
  /// figures of the year before.
  init(form: Form?, isLast: Bool = false, evaluator: (String) -> Evaluator) {
    var amounts: [String: Set<Ratio>] = [:]
    for relation in form?.relations ?? [] where relation.kind == .hard {
      guard let form, let name = relation.holds.names.first?.name,
        let table = form.table(of: name, isRow: relation.eachColumn)
      else { continue }
      let holds = isLast ? relation.holds.renamed { Fact.lastYear + $0 } : relation.holds
      guard case .comparison(let left, _, let right) = holds else { continue }
      for column in relation.columns(of: table) {
        let evaluator = evaluator(column)
        guard evaluator.truth(holds) == .no,
          let amount = (evaluator.number(left) - evaluator.number(right)).exact
        else { continue }
        amounts[table.id, default: []].insert(amount)
      }
    }
    distrusted = Set(amounts.filter { $0.value.count >= Self.limit }.keys)
  }
}

extension Form {
  /// The table with a figure, or with a row whose figures go by this name.
  func table(of name: String, isRow: Bool) -> FormTable? {
    tables.first { table in
      table.rows.contains { row in
        isRow
          ? row.name?.rawValue == name
          : row.figureNames(columns: table.columns).contains { $0.rawValue == name }
      }
    }
  }
}

extension FormRelation {
  /// What stands behind the names in each column for which it holds.
  func columns(of table: FormTable) -> [String] {
    guard eachColumn else { return [""] }
    return table.columns.map { $0.suffix.isEmpty ? "" : "·" + $0.suffix }
  }
}
