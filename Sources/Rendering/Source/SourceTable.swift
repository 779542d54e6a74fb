import ComplianceModel

/// A table of a report as the template shows it.
struct SourceTable {
  let table: ComplianceModel.Table
  let span: TextSpan
  let figures: [Int: Figure]
  let text: SourceText

  /// Number of rows above the first figure: headings of the columns.
  ///
  /// A table without figures has none.
  private var head: Int {
    table.rows.firstIndex { row in row.contains { isValue($0) } } ?? 0
  }

  /// What was read from it, in order.
  var read: [Figure] {
    table.rows.joined().compactMap { cell in
      cell.isFiller ? nil : figures[cell.span.start]
    }.filter { $0.state != .header }
  }

  func view(_ lines: inout SourceLines) -> View {
    var tiling = TableTiling(table, head: head, in: text)
    tiling.alignValues(head: head, isValue: isValue)
    let near = lines.citations(meeting: span)
    var shownTo = span.start
    let last = table.rows.lastIndex { $0.contains { !$0.isFiller } }
    var rows: [View] = []
    for (index, row) in tiling.rows.enumerated() {
      var cells: [View] = []
      let firstValue = row.firstIndex { isValue($0.cell) } ?? (head > 0 ? 1 : 0)
      let number = row.first { $0.cell.span.count > 0 }?.cell.span.start
      for (column, tile) in row.enumerated() {
        // What stands between two cells of the text stands in the second one.
        var shown = text.trimmed(TextSpan(min(shownTo, tile.cell.span.start), tile.cell.span.end))
        if index == last, column == row.count - 1 {
          shown = text.trimmed(TextSpan(shown.start, max(shown.end, span.end)))
        }
        if tile.cell.isFiller { shown = TextSpan(tile.cell.span.start, tile.cell.span.start) }
        shownTo = max(shownTo, shown.end)
        let scope = index < head ? "col" : column < firstValue && shown.count > 0 ? "row" : nil
        cells.append(cell(tile, shown, scope: scope, lines.cell(shown, among: near)))
      }
      let view: View = ["cells": cells]
      rows.append((number.map { lines.number(at: $0) } ?? Self.unnumbered).adding(view))
    }
    return [
      "head": head > 0 ? ["rows": Array(rows.prefix(head))] as View : nil,
      "rows": Array(rows.dropFirst(head)), "figures": list,
    ]
  }

  private static var unnumbered: View { ["number": nil, "line": nil] }

  private func isValue(_ cell: Cell) -> Bool {
    guard !cell.isFiller, let figure = figures[cell.span.start] else { return false }
    return figure.state != .header
  }

  private func cell(_ tile: TableTiling.Tile, _ shown: TextSpan, scope: String?, _ runs: [View])
    -> View
  {
    let figure = tile.cell.isFiller ? nil : figures[tile.cell.span.start]
    let state = figure.flatMap { $0.state == .header || $0.state == .exact ? nil : $0.state }
    let isNumber =
      shown.count > 0
      && text.scalars[shown.range].allSatisfy { $0.isDigitOrSign || $0.isBlank }
    let isRead = figure.map { $0.state == .exact || $0.state == .approximate } ?? false
    let styles = [
      isNumber || isRead || state != nil ? "number" : nil, isRead ? "read" : nil,
    ].compactMap { $0 }
    return [
      "scope": scope, "runs": runs, "style": styles.joined(separator: " ").orNil,
      "columns": tile.columns > 1 ? tile.columns : nil, "over": tile.rows > 1 ? tile.rows : nil,
      "state": state.map(Wording.state),
    ]
  }

  private var list: View? {
    let read = read
    guard !read.isEmpty else { return nil }
    return [
      "title": Wording.figuresRead(read.count),
      "rows": read.map { figure -> View in
        [
          "name": figure.name?.rawValue ?? Wording.absent,
          "value": PrivateNumbers.masked(figure.value.map(Wording.read) ?? figure.raw).orNil
            ?? Wording.absent,
          "state": Wording.state(figure.state),
          "path": PrivateNumbers.masked(figure.path.joined(separator: Wording.pathSeparator)),
        ]
      },
    ]
  }
}

extension Unicode.Scalar {
  /// Whether numbers are written with it.
  fileprivate var isDigitOrSign: Bool {
    folded.isDigit || ".,%-+".unicodeScalars.contains(folded)
  }
}
