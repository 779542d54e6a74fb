internal import ComplianceModel

/// Finds tables among paragraphs: the cells of one that was pasted as text start with a tab each.
///
/// A first line is indented with a tab too, so cells are believed only where many stand together and
/// enough of them hold a number or nothing, as in plain texts that people converted from Word.
struct TabbedTables {
  let text: SourceText

  /// Cells that make a table.
  private static let fewestCells = 8
  /// One in so many of them holds a number or nothing.
  private static let sparsestValue = 4
  /// Scalars of a label at most; what is longer is a paragraph with an indented first line.
  private static let longestLabel = 80

  /// The pieces with tables in place of the paragraphs that make them.
  func put(together pieces: [DocumentComposer.Piece]) -> [DocumentComposer.Piece] {
    var result: [DocumentComposer.Piece] = []
    var run = Run()
    for piece in pieces {
      if case .paragraph(let span, let setting) = piece, takes(span, setting, &run) { continue }
      result += finish(&run)
      guard case .paragraph(let span, let setting) = piece, takes(span, setting, &run) else {
        result.append(piece)
        continue
      }
    }
    return result + finish(&run)
  }

  /// Paragraphs that may be the cells of a table.
  private struct Run {
    var pieces: [(span: TextSpan, setting: DocumentComposer.Setting)] = []
    var rows: [[TextSpan]] = []
    /// The last pieces that go on with a label and may turn out to be text behind the table.
    var loose = 0
  }

  private func takes(
    _ span: TextSpan,
    _ setting: DocumentComposer.Setting,
    _ run: inout Run
  ) -> Bool {
    guard span.count <= Self.longestLabel else { return false }
    if setting.isTabbed {
      if run.rows.isEmpty || setting.blankLinesAbove > 0 {
        run.rows.append([span])
      } else {
        run.rows[run.rows.count - 1].append(span)
      }
      run.loose = 0
    } else {
      // A label that breaks over lines goes on without a tab.
      guard setting.blankLinesAbove == 0, let last = run.rows.last?.last, last.count > 0 else {
        return false
      }
      run.loose += 1
    }
    run.pieces.append((span, setting))
    return true
  }

  private func finish(_ run: inout Run) -> [DocumentComposer.Piece] {
    defer { run = Run() }
    let kept = run.pieces.dropLast(run.loose)
    let behind = run.pieces.suffix(run.loose)
    return table(kept, run.rows) + behind.map { .paragraph($0.span, $0.setting) }
  }

  private func table(
    _ pieces: ArraySlice<(span: TextSpan, setting: DocumentComposer.Setting)>,
    _ rows: [[TextSpan]]
  ) -> [DocumentComposer.Piece] {
    let cells = rows.joined()
    let values = cells.count { $0.count == 0 || isValue($0) }
    guard cells.count >= Self.fewestCells, values * Self.sparsestValue >= cells.count else {
      return pieces.filter { $0.span.count > 0 }.map { .paragraph($0.span, $0.setting) }
    }
    var ends: [Int: TextSpan] = [:]
    var start: Int?
    for piece in pieces {
      if piece.setting.isTabbed { start = piece.span.start }
      if let start { ends[start] = TextSpan(start, piece.span.end) }
    }
    return [.table(rows.map { $0.map { cell(ends[$0.start] ?? $0) } })]
  }

  private func cell(_ span: TextSpan) -> Cell {
    var view = String.UnicodeScalarView()
    for scalar in text.scalars[span.range] where scalar != "\n" { view.append(scalar) }
    return Cell(span: span, text: String(view))
  }

  /// Whether a cell holds a number, with whatever stands around it there, or a stroke.
  private func isValue(_ span: TextSpan) -> Bool {
    let scalars = text.scalars[span.range].map(\.folded).filter { !$0.isBlank }
    return scalars.allSatisfy { $0.isDigit || "-—–/\\.,+".unicodeScalars.contains($0) }
  }
}
