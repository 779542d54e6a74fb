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
    let tables = tables()
    let candidates = forms.map { form in (form: form, matches: matches(of: form, among: tables)) }
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

  /// A table of the document with the labels in it.
  private struct Candidate {
    var block: Int
    var table: Table
    var keys: Set<String>
    /// How many of them are words.
    var words: Int
  }

  private func tables() -> [Candidate] {
    document.blocks.indices.compactMap { index in
      guard case .table(let table) = document.blocks[index].kind else { return nil }
      let keys = Set(table.rows.flatMap { $0.map { LabelKey.key($0.text) } })
      let words = keys.count { $0.unicodeScalars.count(where: \.isHan) >= 3 }
      return Candidate(block: index, table: table, keys: keys, words: words)
    }
  }

  private func matches(of form: Form, among tables: [Candidate]) -> [Match] {
    let declared = form.tables.map { (table: $0, labels: labels(of: $0)) }
    return tables.compactMap { candidate in
      let scored = declared.map { ($0.table, score($0.labels, candidate)) }
      guard let (best, hits) = scored.max(by: { $0.1 < $1.1 }), hits > 0 else { return nil }
      return Match(block: candidate.block, table: candidate.table, declared: best, score: hits)
    }
  }

  private func labels(of declared: FormTable) -> Set<String> {
    Set(
      (declared.rows.map(\.label) + declared.columns.flatMap(\.labels)
        + declared.rows.flatMap { $0.cells.flatMap(\.labels) }).map(LabelKey.key)
    ).subtracting([""])
  }

  /// Number of declared labels in the table, 0 if they are too few.
  private func score(_ labels: Set<String>, _ candidate: Candidate) -> Int {
    // A small table is looked through for its few labels, not for the many of the form.
    let found =
      candidate.keys.count < labels.count
      ? candidate.keys.count(where: labels.contains)
      : labels.count(where: candidate.keys.contains)
    // A table that goes on over a page holds few of the declared labels, but hardly any others.
    let isPart = found * 2 >= candidate.words
    return found >= Self.labelsNeeded && (found * Self.shareNeeded >= labels.count || isPart)
      ? found : 0
  }
}
