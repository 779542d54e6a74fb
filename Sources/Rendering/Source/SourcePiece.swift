import ComplianceModel

/// A stretch of a report that is shown as one element, in order and without gaps between them.
struct SourcePiece {
  /// What it is shown as.
  enum Kind {
    /// A heading, by its index in the outline.
    case heading(Int)
    case paragraph
    case caption
    case table(ComplianceModel.Table)
    /// Something that no block holds: page numbers, leftovers of conversion.
    case unread
  }

  var kind: Kind
  var span: TextSpan
  /// Index of the heading of the first level that it stands under; nil above the first.
  var section: Int?

  /// All of a report, every scalar that is no blank in exactly one of them.
  static func pieces(of report: AnnualReport) -> [SourcePiece] {
    var builder = Builder(report: report)
    for block in report.document.blocks.sorted(by: { $0.span.start < $1.span.start }) {
      builder.add(block)
    }
    builder.fill(upTo: report.document.text.scalars.count)
    return builder.pieces
  }

  private struct Builder {
    let report: AnnualReport
    var pieces: [SourcePiece] = []
    private var cursor = 0
    private var section: Int?
    private var headings: ArraySlice<(index: Int, span: TextSpan)>

    private var text: SourceText { report.document.text }

    init(report: AnnualReport) {
      self.report = report
      headings =
        report.headings.enumerated().map { ($0.offset, $0.element.span) }
        .sorted { $0.1.start < $1.1.start }[...]
    }

    mutating func add(_ block: Block) {
      let span = TextSpan(max(block.span.start, cursor), max(block.span.end, cursor))
      guard span.count > 0 else { return }
      fill(upTo: span.start)
      switch block.kind {
      case .table(let table): append(.table(table), span)
      case .caption: append(.caption, span)
      case .heading, .paragraph:
        while let heading = headings.first, heading.span.start < span.end {
          headings = headings.dropFirst()
          guard heading.span.start >= cursor else { continue }
          append(.paragraph, TextSpan(cursor, heading.span.start))
          if report.headings[heading.index].parent == nil { section = heading.index }
          append(.heading(heading.index), TextSpan(cursor, min(heading.span.end, span.end)))
        }
        append(.paragraph, TextSpan(cursor, max(cursor, span.end)))
      }
      cursor = max(cursor, span.end)
    }

    /// Shows what stands before an offset and in no block.
    mutating func fill(upTo offset: Int) {
      guard cursor < offset else { return }
      let gap = text.trimmed(TextSpan(cursor, offset))
      defer { cursor = offset }
      guard gap.count > 0 else { return }
      let isPunctuation = text.scalars[gap.range].allSatisfy { $0.isBlank || $0.isPunctuation }
      let isOnLine = !text.scalars[cursor..<gap.start].contains("\n")
      if isPunctuation, isOnLine, !pieces.isEmpty {
        // The full stop behind a heading that text follows on its line.
        pieces[pieces.count - 1].span.end = gap.end
      } else {
        append(.unread, gap)
      }
    }

    private mutating func append(_ kind: Kind, _ span: TextSpan) {
      let span = text.trimmed(span)
      cursor = max(cursor, span.end)
      guard span.count > 0 else { return }
      pieces.append(SourcePiece(kind: kind, span: span, section: section))
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a punctuation mark of any script.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
