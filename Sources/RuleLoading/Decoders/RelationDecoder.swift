import ComplianceModel

/// Reads what has to hold between the figures of a form.
struct RelationDecoder {
  let form: Form
  let log: ProblemLog

  /// One relation, or for `each: row` one a row of the table: for each column the model has a word,
  /// for each row it needs none.
  func decode(_ map: MapReader) -> [FormRelation] {
    switch map.text("each") {
    case "row": eachRow(map)
    case "column": relation(map, names: rowNames.map(\.rawValue), each: true, inOne: tableRows)
    default: relation(map, names: form.figureNames.map(\.rawValue), each: false)
    }
  }

  private func relation(
    _ map: MapReader,
    names: [String],
    each: Bool,
    inOne tables: [Set<String>] = []
  ) -> [FormRelation] {
    guard let holds = expression(map, names: names, looksBack: true) else { return [] }
    let used = Set(holds.names.map { Self.ofThisYear($0.name) })
    if each, used.isSubset(of: names), !tables.contains(where: { $0.isSuperset(of: used) }) {
      log.add(map.place(of: "holds"), "按列成立的关系只能涉及同一张矩阵表")
    }
    return [relation(map, title: map.text("title") ?? "", holds: holds, each: each)]
  }

  private func eachRow(_ map: MapReader) -> [FormRelation] {
    let tables = matrices.map { ($0, columns: Self.columnNames(of: $0)) }
    let names = tables.flatMap { $0.columns.map(\.name) }
    guard let holds = expression(map, names: names) else { return [] }
    let used = Set(holds.names.map(\.name))
    guard
      let (table, columns) = tables.first(where: { used.isSubset(of: $0.columns.map(\.name)) })
    else {
      if used.isSubset(of: names) {
        log.add(map.place(of: "holds"), "按行成立的关系只能涉及同一张矩阵表")
      }
      return []
    }
    let byName = Dictionary(columns.map { ($0.name, $0.column) }) { first, _ in first }
    return table.rows.compactMap { row in
      guard let figure = row.name, !row.isHeading else { return nil }
      let renamed = holds.renamed { byName[$0].map { figure.of(column: $0).rawValue } ?? $0 }
      let title = figure.rawValue + "：" + (map.text("title") ?? "")
      return relation(map, title: title, holds: renamed, each: false)
    }
  }

  /// The name of the same figure this year.
  private static func ofThisYear(_ name: String) -> String {
    name.hasPrefix(Fact.lastYear) ? String(name.dropFirst(Fact.lastYear.count)) : name
  }

  private func expression(
    _ map: MapReader,
    names: [String],
    looksBack: Bool = false
  ) -> Expression? {
    map["holds"].flatMap {
      ExpressionParser.parse(
        $0,
        names: NameScope(figures: names, hasFacts: false, looksBack: looksBack),
        demand: .comparison,
        log: log
      )
    }
  }

  private func relation(
    _ map: MapReader,
    title: String,
    holds: Expression,
    each: Bool
  ) -> FormRelation {
    FormRelation(
      title: title,
      holds: holds,
      kind: map.choice("kind") ?? .soft,
      eachColumn: each,
      place: map.place
    )
  }

  private var matrices: [FormTable] { form.tables.filter { $0.layout == .matrix } }

  private var rowNames: [FigureName] { matrices.flatMap { $0.rows.compactMap(\.name) } }

  private var tableRows: [Set<String>] {
    matrices.map { Set($0.rows.compactMap { $0.name?.rawValue }) }
  }

  /// Columns by suffix, the one without by its label.
  private static func columnNames(
    of table: FormTable
  ) -> [(name: String, column: FormColumn)] {
    table.columns.map { ($0.suffix.isEmpty ? $0.labels.last ?? "" : $0.suffix, $0) }
  }
}
