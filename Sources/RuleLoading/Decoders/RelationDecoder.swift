import ComplianceModel

/// Reads what has to hold between the figures of a form.
struct RelationDecoder {
  private let form: Form
  private let log: ProblemLog
  /// The figures of the form, and those of its matrices' rows, this year's and last year's.
  private let figures: NameScope
  private let rows: NameScope

  init(form: Form, log: ProblemLog) {
    self.form = form
    self.log = log
    let rowNames = Self.matrices(of: form).flatMap { $0.rows.compactMap { $0.name?.rawValue } }
    figures = NameScope(
      figures: form.figureNames.map(\.rawValue),
      hasFacts: false,
      looksBack: true
    )
    rows = NameScope(figures: rowNames, hasFacts: false, looksBack: true)
  }

  /// One relation, or for `each: row` one a row of the table: for each column the model has a word,
  /// for each row it needs none.
  func decode(_ map: MapReader) -> [FormRelation] {
    switch map.text("each") {
    case "row": eachRow(map)
    case "column": relation(map, names: rows, each: true, inOne: tableRows)
    default: relation(map, names: figures, each: false)
    }
  }

  private func relation(
    _ map: MapReader,
    names: NameScope,
    each: Bool,
    inOne tables: [Set<String>] = []
  ) -> [FormRelation] {
    guard let holds = expression(map, names: names) else { return [] }
    let used = Set(holds.names.map { Self.ofThisYear($0.name) })
    if each, used.isSubset(of: names.figures ?? []),
      !tables.contains(where: { $0.isSuperset(of: used) })
    {
      log.add(map.place(of: "holds"), "按列成立的关系只能涉及同一张矩阵表")
    }
    return [relation(map, title: map.text("title") ?? "", holds: holds, each: each)]
  }

  private func eachRow(_ map: MapReader) -> [FormRelation] {
    let tables = matrices.map { ($0, columns: Self.columnNames(of: $0)) }
    let names = tables.flatMap { $0.columns.map(\.name) }
    let scope = NameScope(figures: names, hasFacts: false)
    guard let holds = expression(map, names: scope) else { return [] }
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

  private func expression(_ map: MapReader, names: NameScope) -> Expression? {
    map["holds"].flatMap {
      ExpressionParser.parse($0, names: names, demand: .comparison, log: log)
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

  private var matrices: [FormTable] { Self.matrices(of: form) }

  private static func matrices(of form: Form) -> [FormTable] {
    form.tables.filter { $0.layout == .matrix }
  }

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
