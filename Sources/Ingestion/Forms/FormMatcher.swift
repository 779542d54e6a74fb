internal import ComplianceModel

/// Recognises the statistics tables of a report and reads their figures.
struct FormMatcher {
  let forms: DeclaredForms
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
    var candidate: Candidate
    var declared: DeclaredTable
    var score: Int
  }

  /// A table belongs to a form when one in this many of the form's labels is in it.
  private static let shareNeeded = 3
  /// It needs no fewer labels than this in any case.
  private static let labelsNeeded = 3

  func read() -> Result {
    let tables = tables()
    guard !tables.isEmpty else { return Result() }
    var best: (form: DeclaredForms.Declared, matches: [Match], weight: Int)?
    for form in forms.forms {
      let matches = tables.compactMap { match($0, among: form.tables) }
      let weight = weight(form, matches)
      if weight > best?.weight ?? Int.min { best = (form, matches, weight) }
    }
    guard let best, !best.matches.isEmpty else { return Result() }
    var result = Result(form: best.form.id)
    for match in best.matches {
      let reader = TableReading(
        document: document,
        rows: match.candidate.rows,
        table: match.declared,
        otherNames: forms.otherNames
      )
      let reading = reader.read()
      result.figures.append(contentsOf: reading.figures)
      result.doubts.append(contentsOf: reading.doubts)
      result.blocks.insert(match.candidate.block)
    }
    return result
  }

  /// Labels found; a form that was in force in the report's year wins a tie.
  private func weight(_ form: DeclaredForms.Declared, _ matches: [Match]) -> Int {
    let found = matches.reduce(0) { $0 + $1.score }
    return found * 2 + (year.map(form.years.contains) == true ? 1 : 0)
  }

  /// A table of the document with the labels in it.
  private struct Candidate {
    var block: Int
    var rows: [[ReadCell]]
    /// Those of its labels that some form has.
    var labels: LabelSet
    /// How many different labels are words, whether a form has them or not.
    var words: Int
  }

  private func tables() -> [Candidate] {
    document.blocks.indices.compactMap { index in
      guard case .table(let table) = document.blocks[index].kind else { return nil }
      var labels = LabelSet()
      var words: Set<LabelKey> = []
      let rows = table.rows.map { row in
        row.map { cell in
          let text = cell.text.matchingScalars
          if forms.isCount(text) { return ReadCell(cell, label: nil, key: text) }
          let label = LabelKey(folded: text)
          let number = forms.number(of: label)
          if let number { labels.insert(number) }
          if label.scalars.count(where: \.isHan) >= 3 { words.insert(label) }
          return ReadCell(cell, label: number, key: text)
        }
      }
      return Candidate(block: index, rows: rows, labels: labels, words: words.count)
    }
  }

  /// The declared table that has most labels in common with one of the document.
  private func match(_ candidate: Candidate, among declared: [DeclaredTable]) -> Match? {
    var best: Match?
    for table in declared {
      let score = score(table, candidate)
      if score > best?.score ?? 0 {
        best = Match(candidate: candidate, declared: table, score: score)
      }
    }
    return best
  }

  /// Number of declared labels in the table, 0 if they are too few.
  private func score(_ declared: DeclaredTable, _ candidate: Candidate) -> Int {
    let found = declared.labels.countShared(with: candidate.labels)
    // A table that goes on over a page holds few of the declared labels, but hardly any others.
    let isPart = found * 2 >= candidate.words
    return found >= Self.labelsNeeded && (found * Self.shareNeeded >= declared.labelCount || isPart)
      ? found : 0
  }
}
