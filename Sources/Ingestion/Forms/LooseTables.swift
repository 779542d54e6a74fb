internal import ComplianceModel

/// Finds statistics tables that lost their grid: copied from a page or a PDF file, with cells as lines or
/// paragraphs of their own, or rows as lines with blanks between label and numbers.
///
/// Rows are found by their declared label with exactly as many values behind it as the form has columns;
/// several of them in a row make a table, and the blocks they stand in become one.
struct LooseTables {
  private let forms: DeclaredForms
  /// Tables whose rows can be found so.
  private let tables: [DeclaredTable]
  /// Labels that may stand above such a table.
  private let known: Set<LabelKey>
  /// Values without which there is no such table.
  private let fewestValues: Int

  init(_ forms: DeclaredForms) {
    self.forms = forms
    let all = forms.forms.flatMap(\.tables)
    tables = all.filter { $0.declared.layout != .list }
    known = Set(
      all.map(\.declared).flatMap { table in
        table.rows.map(\.label) + table.columns.flatMap(\.labels)
          + table.rows.flatMap { $0.cells.flatMap(\.labels) }
          + ["信息内容", "申请人情况", "行政复议", "行政诉讼"]
      }
      .map { LabelKey($0) }
    )
    let rows = tables.filter { $0.declared.layout == .columns }.compactMap(\.cells.first?.count)
    fewestValues = min(Self.fewestRows, rows.min() ?? Self.fewestRows)
  }

  /// Rows that make a table.
  private static let fewestRows = 3
  /// Words between the values of one row and the label of the next: labels of groups, of columns.
  private static let widestGap = 40

  /// The document with a table block in place of the blocks that hold such a table.
  func restore(_ document: Document) -> Document {
    guard !tables.isEmpty else { return document }
    let words = LooseWords(document).words
    // Most reports have their tables, and hardly a number stands by itself.
    guard words.count(where: \.isValue) >= fewestValues else { return document }
    var regions: [Region] = []
    for table in tables {
      let rows = LooseRows(words: words, text: document.text, table: table, forms: forms)
      for found in rows.regions(fewest: Self.fewestRows, gap: Self.widestGap) {
        let region = Region(words: found.words, rows: found.rows)
        if let other = regions.firstIndex(where: { $0.words.overlaps(region.words) }) {
          if regions[other].rows.count < region.rows.count { regions[other] = region }
        } else {
          regions.append(region)
        }
      }
    }
    guard !regions.isEmpty else { return document }
    return replace(regions.sorted { $0.words.lowerBound < $1.words.lowerBound }, words, document)
  }

  private struct Region {
    var words: Range<Int>
    var rows: [LooseRows.Row]
  }

  private func replace(
    _ regions: [Region],
    _ words: [LooseWords.Word],
    _ document: Document
  ) -> Document {
    var document = document
    // From the last to the first, so that the indices of blocks stay.
    var limit = document.blocks.count
    for region in regions.reversed() {
      var first = words[region.words.lowerBound].block
      let last = words[region.words.upperBound - 1].block
      guard last < limit else { continue }
      // Names of columns stand above, each on a line of its own.
      while first > 0, isLabels(document.blocks[first - 1], document) { first -= 1 }
      let span = TextSpan(document.blocks[first].span.start, document.blocks[last].span.end)
      let rows = rows(of: region, words, first...last, document)
      let table = Block(kind: .table(Table(rows: rows)), span: span)
      document.blocks.replaceSubrange(first...last, with: [table])
      limit = first
    }
    return document
  }

  private func isLabels(_ block: Block, _ document: Document) -> Bool {
    if case .table = block.kind { return false }
    guard block.span.count <= 200 else { return false }
    let text = document.text.string(block.span)
    if text.contains("勾稽关系") { return true }
    // 三、收到和处理… is a chapter; no form has such a label.
    return text.split(whereSeparator: \.isWhitespace).allSatisfy {
      known.contains(LabelKey(String($0)))
    }
  }

  private func rows(
    of region: Region,
    _ words: [LooseWords.Word],
    _ blocks: ClosedRange<Int>,
    _ document: Document
  ) -> [[Cell]] {
    func cell(_ range: Range<Int>) -> Cell {
      let span = TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
      return Cell(span: span, text: words[range].map { document.text.string($0.span) }.joined())
    }
    // Words come in the order of their blocks.
    var first = region.words.lowerBound
    while first > 0, words[first - 1].block >= blocks.lowerBound { first -= 1 }
    var end = region.words.upperBound
    while end < words.count, words[end].block <= blocks.upperBound { end += 1 }
    var rows: [[Cell]] = []
    var next = first
    for row in region.rows {
      // Words of no row: nothing of the text is dropped.
      if next < row.label.lowerBound {
        rows.append((next..<row.label.lowerBound).map { cell($0..<$0 + 1) })
      }
      rows.append(
        (row.label.isEmpty ? [] : [cell(row.label)]) + row.values.map { cell($0..<$0 + 1) }
      )
      next = row.values.upperBound
    }
    if next < end { rows.append((next..<end).map { cell($0..<$0 + 1) }) }
    return rows
  }
}
