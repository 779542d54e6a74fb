internal import ComplianceModel

/// Finds the rows of one declared table among the words of a text.
struct LooseRows {
  /// A row: its label and the values behind it, as ranges of words.
  struct Row {
    var label: Range<Int>
    var values: Range<Int>
  }

  let words: [LooseWords.Word]
  let text: SourceText
  let table: DeclaredTable
  let forms: DeclaredForms

  /// Words that a label may be broken into.
  private static let mostParts = 12

  /// Stretches of words that hold enough rows near one another.
  func regions(fewest: Int, gap: Int) -> [(words: Range<Int>, rows: [Row])] {
    if table.declared.layout == .columns { return values() }
    var found: [(words: Range<Int>, rows: [Row])] = []
    var rows: [Row] = []
    func end() {
      if rows.count >= fewest, let first = rows.first, let last = rows.last {
        found.append((first.label.lowerBound..<last.values.upperBound, rows))
      }
      rows = []
    }
    var index = 0
    while index < words.count {
      guard words[index].isValue, index > 0, !words[index - 1].isValue else {
        index += 1
        continue
      }
      var last = index
      while last < words.count, words[last].isValue { last += 1 }
      if let label = label(endingAt: index, values: last - index) {
        if let row = rows.last, label.lowerBound - row.values.upperBound > gap { end() }
        rows.append(Row(label: label, values: index..<last))
      }
      index = last
    }
    end()
    return found
  }

  /// The label that ends in front of a word and has so many values.
  private func label(endingAt end: Int, values: Int) -> Range<Int>? {
    var printed: [Unicode.Scalar] = []
    for start in stride(from: end - 1, through: max(0, end - Self.mostParts), by: -1) {
      guard words[start].isLabel else { return nil }
      printed.insert(contentsOf: scalars(of: words[start]), at: 0)
      guard printed.count <= table.longestLabel + 60 else { return nil }
      if let number = forms.number(of: LabelKey(folded: printed)), let width = table.widths[number]
      {
        return width == values ? start..<end : nil
      }
    }
    return nil
  }

  /// The folded scalars of a word; no blank is among them.
  private func scalars(of word: LooseWords.Word) -> ArraySlice<Unicode.Scalar> {
    text.folded[word.span.range]
  }

  /// The single row of values behind the labels of a table that has them all above.
  private func values() -> [(words: Range<Int>, rows: [Row])] {
    guard let cells = table.declared.rows.first?.cells else { return [] }
    let labels = Set(cells.flatMap(\.labels).map { LabelKey($0) })
    var index = 0
    while index < words.count {
      var last = index
      while last < words.count, words[last].isValue { last += 1 }
      if last - index == cells.count {
        var first = index
        while first > 0, index - first < 60, isLabel(words[first - 1], labels) { first -= 1 }
        let seen = Set(words[first..<index].map(key))
        if index - first >= 4, seen.intersection(labels).count >= 3 {
          return [(first..<last, [Row(label: index..<index, values: index..<last)])]
        }
      }
      index = max(last, index + 1)
    }
    return []
  }

  private func key(_ word: LooseWords.Word) -> LabelKey {
    LabelKey(folded: word.isLabel ? Array(scalars(of: word)) : [])
  }

  /// Whether a word is a label, or part of one that was broken.
  private func isLabel(_ word: LooseWords.Word, _ labels: Set<LabelKey>) -> Bool {
    let key = key(word)
    return !key.isEmpty && key.scalars.count <= 12
      && labels.contains {
        $0.scalars.holds(key.scalars) || key.scalars.holds($0.scalars)
      }
  }
}
