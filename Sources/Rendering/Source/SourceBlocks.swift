import ComplianceModel

/// Shows the pieces of a report with what is to be said beside them.
struct SourceBlocks {
  let reading: SourceReading
  let remarks: PieceRemarks
  private(set) var lines: SourceLines
  /// Headings shown so far, by index.
  private(set) var headings: Set<Int> = []
  private let figures: [Int: Figure]

  init(reading: SourceReading, remarks: PieceRemarks) {
    self.reading = reading
    self.remarks = remarks
    lines = SourceLines(
      text: reading.report.document.text,
      shown: reading.shown,
      marks: ClauseMarks(reading.report),
      citations: reading.citations.inReport
    )
    figures = Dictionary(
      reading.report.figures.map { ($0.span.start, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// One piece.
  mutating func view(_ piece: SourcePiece, at index: Int) -> View {
    let empty: View = [
      "heading": nil, "paragraph": nil, "caption": nil, "unread": nil, "table": nil,
    ]
    let isTable = if case .table = piece.kind { true } else { false }
    // Text that nothing is said about needs no frame to hold it.
    let frame: View = ["isFramed": isTable || remarks.hasNotes(index)]
    return empty.adding(element(piece)).adding(notes(index)).adding(frame)
  }

  private mutating func element(_ piece: SourcePiece) -> View {
    switch piece.kind {
    case .heading(let index):
      headings.insert(index)
      return [
        "heading": [
          // The page has the first level, the report the second and those below.
          "level": min(reading.report.depth(of: index) + 1, 6), "id": SourceSummary.anchor(index),
          "lines": lines.lines(of: piece.span),
        ] as View
      ]
    case .paragraph: return ["paragraph": ["lines": lines.lines(of: piece.span)] as View]
    case .caption: return ["caption": ["lines": lines.lines(of: piece.span)] as View]
    case .unread:
      let shown = lines.lines(of: piece.span, bearing: ClauseMarks.unread)
      return ["unread": ["lines": shown] as View]
    case .table(let table):
      let table = SourceTable(
        table: table,
        span: piece.span,
        figures: figures,
        text: reading.report.document.text
      )
      return ["table": table.view(&lines)]
    }
  }

  private func notes(_ index: Int) -> View {
    let citations = remarks.citations[index] ?? []
    let doubts = remarks.doubts[index] ?? []
    guard !citations.isEmpty || !doubts.isEmpty else { return ["notes": nil] }
    let notes = SourceNotes(reading: reading)
    return ["notes": ["citations": citations.map(notes.view), "doubts": doubts] as View]
  }
}
