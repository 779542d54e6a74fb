import ComplianceModel

/// What stretches of a report were taken for, in order and without overlaps.
///
/// What was done by the agency in the year of the report is the ordinary case and bears no mark.
struct ClauseMarks {
  /// What a stretch was taken for.
  struct Mark: Hashable {
    /// Class in the style sheet.
    var style: String
    /// In words; nil where the text around tells.
    var label: String?
  }

  /// A marked stretch.
  struct Stretch {
    var span: TextSpan
    var mark: Mark
    /// Whether the label stands before it: not where the same thing goes on.
    var isLabelled: Bool
  }

  private(set) var stretches: [Stretch] = []

  init(_ report: AnnualReport) {
    for (statement, next) in zip(
      report.statements,
      report.statements.dropFirst().map(Optional.some) + [nil]
    ) {
      var span = report.text.source(of: statement.range)
      let mark = Self.mark(statement)
      // The comma between two clauses of a kind belongs to both.
      if let next, next.block == statement.block, Self.mark(next) == mark {
        let behind = report.text.source(of: next.range).start
        if behind > span.end { span.end = behind }
      }
      add(span, mark, cited: statement.citedTitles.map { report.text.source(of: $0) })
    }
    addLeftovers(report.document.blocks.flatMap(\.leftovers))
  }

  /// The stretches that a span meets.
  func meeting(_ span: TextSpan) -> ArraySlice<Stretch> {
    let start = stretches.partitioningIndex { $0.span.end > span.start }
    return stretches[start...].prefix { $0.span.start < span.end }
  }

  private mutating func add(_ span: TextSpan, _ mark: Mark?, cited: [TextSpan]) {
    // Clauses stand in order; should they not, the first to come counts.
    var cursor = max(span.start, stretches.last?.span.end ?? 0)
    var isLabelled = stretches.last.map { $0.mark != mark || $0.span.end < span.start } ?? true
    func append(_ end: Int) {
      guard let mark, cursor < end else { return }
      stretches.append(
        Stretch(span: TextSpan(cursor, end), mark: mark, isLabelled: isLabelled)
      )
      isLabelled = false
    }
    for title in cited where title.start >= cursor && title.end <= span.end && title.count > 0 {
      append(title.start)
      stretches.append(Stretch(span: title, mark: Self.cited, isLabelled: false))
      cursor = title.end
    }
    append(span.end)
  }

  /// Leftovers of conversion stand within clauses, and are no part of them.
  private mutating func addLeftovers(_ leftovers: [TextSpan]) {
    guard !leftovers.isEmpty else { return }
    var cut: [Stretch] = []
    var holes = leftovers.sorted { $0.start < $1.start }[...]
    for stretch in stretches {
      var rest = stretch
      while let hole = holes.first, hole.start < rest.span.end {
        holes = holes.dropFirst()
        let (start, end) = (max(hole.start, cut.last?.span.end ?? 0), hole.end)
        if rest.span.start < start {
          var before = rest
          before.span.end = start
          cut.append(before)
          rest.isLabelled = false
        }
        if start < end { cut.append(Self.leftover(TextSpan(start, end))) }
        guard end < rest.span.end else {
          rest.span = TextSpan(rest.span.end, rest.span.end)
          break
        }
        rest.span.start = max(end, rest.span.start)
      }
      if rest.span.count > 0 { cut.append(rest) }
    }
    stretches = cut + holes.filter { $0.start >= cut.last?.span.end ?? 0 }.map(Self.leftover)
  }

  private static func leftover(_ span: TextSpan) -> Stretch {
    Stretch(span: span, mark: unread, isLabelled: true)
  }

  static let cited = Mark(style: "cited", label: nil)
  static let unread = Mark(style: "unread", label: Wording.unread)

  /// What a clause bears; nil for the ordinary case.
  static func mark(_ statement: Statement) -> Mark? {
    switch statement.role {
    case .heading, .cell: return nil
    case .caption, .contents, .definition, .ownTitle, .citedTitle:
      return Mark(style: "role", label: Wording.role(statement.role))
    case .body: break
    }
    guard let stance = statement.stance else { return nil }
    let other = statement.about == .thisYear ? nil : Wording.about(statement.about)
    guard stance != .done || other != nil else { return nil }
    let words = [stance == .done ? nil : Wording.stance(stance), other].compactMap { $0 }
    return Mark(
      style: stance == .done ? "other" : stance.rawValue,
      label: words.joined(separator: Wording.middleDot)
    )
  }
}
