/// What is kept of a report to compare others with: its figures, and a mark for each of its clauses.
///
/// A clause takes 16 bytes and no text: what has to be quoted is cut from the file again
/// (``FiledTexts``), so that the memory of a round does not grow with the words of its reports.
public struct Footprint: Sendable, Hashable {
  /// The year of the report.
  public var year: Int?
  /// The file it was read from.
  public var source: SourceFile
  /// Identifier of the form its tables follow.
  public var form: String?
  /// Its figures by name: the numbers each cell can stand for.
  public var figures: [FigureName: NumberRange]
  /// Where the cells of these figures stand.
  public var cells: [FigureName: CellMark]
  /// Figures that the reading is in doubt about: nobody is accused because of them.
  public var doubtful: Set<FigureName>
  /// The clauses of its running text in order.
  public var clauses: [ClauseMark]

  /// Creates a footprint.
  public init(
    year: Int?,
    source: SourceFile,
    form: String? = nil,
    figures: [FigureName: NumberRange],
    clauses: [ClauseMark] = []
  ) {
    self.year = year
    self.source = source
    self.form = form
    self.figures = figures
    self.clauses = clauses
    cells = [:]
    doubtful = []
  }

  /// The footprint of the report of an agency; of several cells of a name the first counts.
  public init(_ report: AnnualReport, of agency: Agency) {
    self.init(
      year: report.year,
      source: report.document.source,
      form: report.form,
      figures: [:]
    )
    let tables = report.doubtfulTables
    for figure in report.figures {
      guard let name = figure.name, figures[name] == nil else { continue }
      figures[name] = figure.range
      cells[name] = CellMark(span: figure.span, unit: figure.unit)
      if tables.contains(figure.table) { doubtful.insert(name) }
    }
    let keys = ClauseKeys(report, of: agency)
    clauses = report.statements.compactMap { statement in
      guard statement.role == .body, let key = keys.key(of: statement.range) else { return nil }
      return ClauseMark(hash: key.hash, span: report.text.source(of: statement.range))
    }
  }
}

/// Where a figure stands in its file, and the unit printed with it.
public struct CellMark: Sendable, Hashable {
  /// The cell in the source text.
  public var span: TextSpan
  /// Unit of the row or within the cell; nil where none is printed.
  public var unit: String?
}

/// What is kept of a clause: a hash of its words, and where it stands in its file.
public struct ClauseMark: Sendable, Hashable {
  /// Hash of its words as ``ClauseKeys`` sees them.
  public var hash: UInt64
  private let start: UInt32
  private let end: UInt32

  /// Marks a clause; offsets beyond four thousand million do not occur in files that are read.
  public init(hash: UInt64, span: TextSpan) {
    self.hash = hash
    start = UInt32(clamping: span.start)
    end = UInt32(clamping: span.end)
  }

  /// The clause in the source text.
  public var span: TextSpan { TextSpan(Int(start), Int(end)) }
}

extension AnnualReport {
  /// The tables that the reader had trouble with; a cell that holds words is the report's doing.
  public var doubtfulTables: Set<String> {
    let words = Set(
      figures.filter { $0.state == .words }.map { document.text.place($0.span.start) }
    )
    let lines = figures.map { (line: document.text.place($0.span.start).line, table: $0.table) }
      .sorted { $0.line < $1.line }
    var tables: Set<String> = []
    for doubt in doubts where !doubt.isAbsence {
      guard let place = doubt.place else { return Set(figures.map(\.table)) }
      if words.contains(place) { continue }
      let next = lines.partitioningIndex { $0.line >= place.line }
      let near = lines[max(0, next - 1)..<min(lines.count, next + 1)]
      let nearest = near.min { abs($0.line - place.line) < abs($1.line - place.line) }
      if let nearest { tables.insert(nearest.table) }
    }
    return tables
  }
}
