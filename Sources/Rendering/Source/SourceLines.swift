import ComplianceModel

/// Shows stretches of a report with their marks: evidence outside, clauses within.
struct SourceLines {
  let text: SourceText
  let shown: ShownText
  let marks: ClauseMarks
  let citations: [Citation]
  /// Names of lines that stand on the page already: a line of the file may go on in another element.
  private(set) var lines: Set<String> = []

  init(text: SourceText, shown: ShownText, marks: ClauseMarks, citations: [Citation]) {
    self.text = text
    self.shown = shown
    self.marks = marks
    self.citations = citations
  }

  /// The lines of a piece.
  mutating func lines(of span: TextSpan, bearing kind: ClauseMarks.Mark? = nil) -> [View] {
    let near = citations(meeting: span)
    return text.lines(in: span).map { line in
      number(at: line.start).adding(["runs": runs(line, near, kind)])
    }
  }

  /// The words of a cell, its lines joined.
  func cell(_ span: TextSpan, among near: [Citation]) -> [View] { runs(span, near, nil) }

  /// The number of the line an offset is in, and its name where it is the first element of the line.
  mutating func number(at offset: Int) -> View {
    let place = text.place(offset)
    let anchor = Self.anchor(place)
    let isFirst = lines.insert(anchor).inserted
    return ["number": isFirst ? Wording.gutter(place) : nil, "line": isFirst ? anchor : nil]
  }

  /// The name of a line.
  static func anchor(_ place: Place) -> String {
    "L" + (place.page.map { "\($0)-" } ?? "") + String(place.line)
  }

  /// The citations that stand in a stretch, or have a part in it.
  func citations(meeting span: TextSpan) -> [Citation] {
    citations.filter { citation in
      guard let own = citation.span, own.start <= span.end else { return false }
      return own.end > span.start || own.count == 0 && own.start >= span.start
    }
  }

  /// Cuts a stretch where evidence begins or ends.
  private func runs(_ span: TextSpan, _ near: [Citation], _ kind: ClauseMarks.Mark?) -> [View] {
    let near = near.filter { citation in
      guard let own = citation.span else { return false }
      return own.start < span.end && own.end > span.start
        || own.count == 0 && (span.start...span.end).contains(own.start)
    }
    guard !near.isEmpty else {
      return [["mark": nil, "clauses": clauses(span, kind)]]
    }
    var cuts: Set<Int> = [span.start, span.end]
    for case let own? in near.map(\.span) {
      cuts.formUnion([own.start, own.end].filter { span.range.contains($0) })
    }
    var runs = near.filter { $0.span?.count == 0 }.map { mark([$0], TextSpan(0, 0), [], [$0]) }
    let ordered = cuts.sorted()
    for (start, end) in zip(ordered, ordered.dropFirst()) {
      let part = TextSpan(start, end)
      let around = near.filter { citation in
        citation.span.map { $0.start <= start && $0.end >= end && $0.count > 0 } ?? false
      }
      let inner = clauses(part, kind)
      runs.append(
        around.isEmpty
          ? ["mark": nil, "clauses": inner]
          : mark(around, part, inner, around.filter { $0.span?.end == end })
      )
    }
    return runs
  }

  private func mark(
    _ around: [Citation],
    _ part: TextSpan,
    _ inner: [View],
    _ ending: [Citation]
  ) -> View {
    let beginning = around.filter { $0.span?.start == part.start || $0.span?.count == 0 }
    let isFinding = around.contains { $0.users.contains(where: \.isFinding) }
    let view: View = [
      "style": isFinding ? "wrong" : "cited-by",
      "names": around.map(\.anchor).joined(separator: " "),
      "id": beginning.first?.anchor, "others": beginning.dropFirst().map(\.anchor),
      "references": ending.map { citation -> View in
        [
          "link": citation.noteAnchor, "number": citation.number,
          "sign": citation.users.contains(where: \.isFinding) ? Wording.findingSign : nil,
        ]
      },
    ]
    return ["mark": view, "clauses": inner]
  }

  /// Cuts a stretch where clauses begin or end.
  private func clauses(_ span: TextSpan, _ kind: ClauseMarks.Mark?) -> [View] {
    if let kind {
      return [clause(span, kind, isLabelled: true)]
    }
    var clauses: [View] = []
    var cursor = span.start
    for stretch in marks.meeting(span) {
      let part = TextSpan(max(stretch.span.start, span.start), min(stretch.span.end, span.end))
      if cursor < part.start { clauses.append(clause(TextSpan(cursor, part.start), nil)) }
      let isLabelled = stretch.isLabelled && part.start == stretch.span.start
      clauses.append(clause(part, stretch.mark, isLabelled: isLabelled))
      cursor = part.end
    }
    if cursor < span.end { clauses.append(clause(TextSpan(cursor, span.end), nil)) }
    return clauses
  }

  private func clause(
    _ span: TextSpan,
    _ mark: ClauseMarks.Mark?,
    isLabelled: Bool = false
  ) -> View {
    [
      "text": shown.string(span), "kind": mark?.style,
      "label": isLabelled ? mark?.label : nil,
    ]
  }
}
