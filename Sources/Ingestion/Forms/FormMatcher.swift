internal import ComplianceModel

/// Recognises the statistics tables of a report and reads their figures.
struct FormMatcher {
  let forms: [Form]
  let document: Document
  let year: Int?

  struct Result {
    var form: String?
    var figures: [Figure] = []
    var doubts: [Doubt] = []
    /// Indices of the blocks that were recognised.
    var blocks: Set<Int> = []
  }

  /// A table of the document that belongs to a declared one.
  private struct Match {
    var block: Int
    var table: Table
    var declared: FormTable
    var score: Int
  }

  /// A table belongs to a form when one in this many of the form's labels is in it.
  private static let shareNeeded = 3
  /// It needs no fewer labels than this in any case.
  private static let labelsNeeded = 3

  func read() -> Result {
    let otherNames = otherNames()
    let candidates = forms.map { form in (form: form, matches: matches(of: form)) }
    let best = candidates.max { left, right in
      weight(left.form, left.matches) < weight(right.form, right.matches)
    }
    guard let best, !best.matches.isEmpty else { return Result() }
    var result = Result(form: best.form.id)
    for match in best.matches {
      let reader = TableReading(
        document: document,
        table: match.table,
        declared: match.declared,
        otherNames: otherNames
      )
      let reading = reader.read()
      result.figures.append(contentsOf: reading.figures)
      result.doubts.append(contentsOf: reading.doubts)
      result.blocks.insert(match.block)
    }
    return result
  }

  /// Names that some form gives rows of a matrix which only divide others, by label.
  private func otherNames() -> [String: FigureName] {
    var names: [String: FigureName] = [:]
    for row in forms.flatMap(\.tables).filter({ $0.layout == .matrix }).flatMap(\.rows) {
      if let name = row.name { names[LabelKey.key(row.label)] = name }
    }
    return names
  }

  /// Labels found; a form that was in force in the report's year wins a tie.
  private func weight(_ form: Form, _ matches: [Match]) -> Int {
    let found = matches.reduce(0) { $0 + $1.score }
    return found * 2 + (year.map(form.years.contains) == true ? 1 : 0)
  }

  private func matches(of form: Form) -> [Match] {
    var found: [Match] = []
    for (index, block) in document.blocks.enumerated() {
      guard case .table(let table) = block.kind else { continue }
      let keys = Set(table.rows.flatMap { $0.map { LabelKey.key($0.text) } })
      let scored = form.tables.map { declared in (declared, score(declared, keys)) }
      guard let (declared, hits) = scored.max(by: { $0.1 < $1.1 }), hits > 0 else { continue }
      found.append(Match(block: index, table: table, declared: declared, score: hits))
    }
    return found
  }

  /// Number of declared labels in the table, 0 if they are too few.
  private func score(_ declared: FormTable, _ keys: Set<String>) -> Int {
    let labels = Set(
      (declared.rows.map(\.label) + declared.columns.flatMap(\.labels)
        + declared.rows.flatMap { $0.cells.flatMap(\.labels) }).map(LabelKey.key)
    ).subtracting([""])
    let found = labels.intersection(keys).count
    // A table that goes on over a page holds few of the declared labels, but hardly any others.
    let others = keys.filter { $0.unicodeScalars.filter(\.isHan).count >= 3 }
    let isPart = found * 2 >= others.count
    return found >= Self.labelsNeeded && (found * Self.shareNeeded >= labels.count || isPart)
      ? found : 0
  }
}
