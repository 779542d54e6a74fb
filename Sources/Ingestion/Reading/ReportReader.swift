public import ComplianceModel

/// Why a document could not be taken for an annual report.
public enum ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No agency was found.
  case noAgency
  /// No year was found.
  case noYear

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .noAgency:
      "没有找到机关名称：请检查标题（如“××局2023年政府信息公开工作年度报告”），或在 roster.csv 中登记"
    case .noYear: "没有找到报告年度：请检查标题是否写明年度"
    }
  }
}

/// Document → annual report.
///
/// The passes run in this order because each needs what the one before found: title, outline and
/// text, metadata, tables, clauses.
public struct ReportReader: Sendable {
  private let guide: ReadingGuide

  /// A reader with a guide.
  public init(_ guide: ReadingGuide) { self.guide = guide }

  /// A report and the agency it was ascribed to.
  public struct Reading: Sendable {
    /// The report.
    public var report: AnnualReport
    /// The agency from the roster, or guessed; nil when no name was found.
    public var agency: Agency?
  }

  /// Reads what can be read; missing agency or year stay nil.
  public func read(_ document: Document, roster: Roster = Roster()) -> Reading {
    let document = guide.looseTables.restore(document)
    var report = AnnualReport(document: document)
    let titleReader = TitleReader(guide: guide)
    let title = titleReader.title(of: document)
    var blocks = assemble(&report, titleBlocks: title?.blocks ?? 0..<0)
    let text = MarkedText(report.text)
    let cues = guide.cues.find(in: report.text)
    readTitle(title, into: &report)
    readMetadata(into: &report, text: text, blocks: blocks, cues: cues, titles: titleReader)
    report.agencyName = report.agencyName ?? report.signature?.text
    let agency = report.agencyName.map { name in
      roster.agency(named: name) ?? AgencyGuess.agency(named: name)
    }
    let tables = FormMatcher(forms: guide.forms, document: document, year: report.year).read()
    report.form = tables.form
    report.figures = tables.figures
    report.doubts += document.doubts + tables.doubts
    let marks = [report.signature?.span, report.signed?.span].compactMap(\.self)
    for index in blocks.indices where isSignature(blocks[index], of: marks, in: report) {
      blocks[index].kind = .title
    }
    blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
    readStatements(into: &report, text: text, blocks: blocks, cues: cues, agency: agency)
    return Reading(report: report, agency: agency)
  }

  /// Builds outline and reading text, block by block.
  private func assemble(_ report: inout AnnualReport, titleBlocks: Range<Int>) -> [ReadBlock] {
    let outline = OutlineReader(guide: guide)
    let text = report.document.text
    report.text.reserveCapacity(text.scalars.count + report.document.blocks.count)
    let chapters = report.document.blocks.filter {
      if case .heading = $0.kind {
        [.part, .hanPause, .digitPause].contains($0.numbering?.style)
      } else {
        false
      }
    }
    let numbersChapters = chapters.count >= 2
    let contents = ContentsList.blocks(of: report.document)
    var found: [ReadBlock] = []
    var heading: Int?
    for (index, block) in report.document.blocks.enumerated() {
      var kind: ReadBlock.Kind = .paragraph
      switch block.kind {
      case _ where contents.contains(index): kind = .contents
      case .table(let table):
        for cell in table.rows.joined()
        where isWords(cell) || heading == nil && isDay(cell) {
          let range = report.text.append(cell.span, of: text)
          found.append(ReadBlock(kind: .cell, range: range, block: index, heading: heading))
        }
        continue
      case .caption: kind = titleBlocks.contains(index) ? .title : .caption
      case .heading:
        let next =
          index + 1 < report.document.blocks.count ? report.document.blocks[index + 1] : nil
        let isRunIn = next.map { $0.numbering == nil && sameLine(block, $0, report.document) }
        heading = outline.add(
          block,
          to: &report.headings,
          text: text,
          isRunIn: isRunIn ?? false
        )
        kind = .heading
      case .paragraph:
        if titleBlocks.contains(index) {
          kind = .title
        } else if isContentsLine(block.span, of: text) {
          kind = .contents
        } else if !titleBlocks.isEmpty, index > titleBlocks.lowerBound, block.numbering == nil,
          outline.isBareTitle(block.span, of: text, numbersChapters: numbersChapters)
        {
          heading = outline.add(
            block,
            to: &report.headings,
            text: text,
            isRunIn: false
          )
          kind = .heading
        }
      }
      let range = report.text.append(
        block.span,
        of: text,
        skipping: block.leftovers
      )
      found.append(ReadBlock(kind: kind, range: range, block: index, heading: heading))
    }
    return found
  }

  /// Whether a cell holds more Chinese than a unit.
  private func isWords(_ cell: Cell) -> Bool {
    // A Chinese character takes three bytes at least.
    guard cell.text.utf8.count >= 6 else { return false }
    var count = 0
    for scalar in cell.text.unicodeScalars where scalar.isHan {
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// Whether a cell of an index may be a day such as `2024-01-20`.
  private func isDay(_ cell: Cell) -> Bool {
    let key = cell.text.matchingScalars
    return (8...19).contains(key.count) && key[0] == "2" && key[1] == "0"
      && key.contains { $0 == "-" || $0 == "/" || $0 == "." }
  }

  /// Whether a block is the signature or the day under it, which claim nothing.
  private func isSignature(
    _ block: ReadBlock,
    of marks: [TextSpan],
    in report: AnnualReport
  ) -> Bool {
    guard !marks.isEmpty, block.kind == .paragraph || block.kind == .caption else { return false }
    let span = report.text.source(of: block.range)
    return marks.contains { span.start <= $0.start && $0.end <= span.end }
  }

  /// A line of a table of contents ends in dots and a page number.
  private func isContentsLine(_ line: TextSpan, of text: SourceText) -> Bool {
    var digits = 0
    var dots = 0
    for scalar in text.folded[line.range].reversed() where scalar != " " {
      if scalar.isDigit, dots == 0 {
        digits += 1
      } else if digits > 0, scalar == "…" || scalar == "." || scalar == "·" {
        dots += 1
        if dots == 2 { return true }
      } else {
        return false
      }
    }
    return false
  }

  private func sameLine(_ first: Block, _ second: Block, _ document: Document) -> Bool {
    document.text.place(first.span.start).line == document.text.place(second.span.start).line
  }

  private func readTitle(_ title: TitleReader.Title?, into report: inout AnnualReport) {
    guard let title else { return }
    report.title = Contact.Detail(text: title.text, span: title.span)
    report.agencyName = title.agency
    report.year = title.year
  }

  private func readMetadata(
    into report: inout AnnualReport,
    text: MarkedText,
    blocks: [ReadBlock],
    cues: CueHits,
    titles: TitleReader
  ) {
    let running = blocks.filter { $0.kind == .paragraph || $0.kind == .caption }
    let ranges = running.map(\.range)
    let reader = PeriodReader(cues: cues, text: text, year: report.year)
    report.period = reader.period(in: ranges)
    report.year = report.year ?? report.period?.end.year
    let index = indexRanges(of: report, blocks: blocks)
    report.published =
      reader.published(in: index + ranges.suffix(6))
      ?? reader.dayline(in: ranges.prefix(8).map(\.self))
    if let (index, date) = reader.signature(in: ranges) {
      report.signed = date
      if index > 0 {
        let span = text.source(of: ranges[index - 1])
        let name = report.document.text.string(span).filter { !$0.isWhitespace }
        if titles.isAgency(name) { report.signature = Contact.Detail(text: name, span: span) }
      }
    } else if let (name, date) = reader.signatureLine(in: ranges),
      titles.isAgency(text.string(name))
    {
      report.signed = date
      report.signature = Contact.Detail(text: text.string(name), span: text.source(of: name))
    } else if let own = report.agencyName,
      let name = block(holding: own.matchingScalars, in: ranges.dropFirst(), of: text)
    {
      // Signed, but without a day.
      report.signature = Contact.Detail(text: own, span: text.source(of: name))
    }
    report.contact = ContactReader(cues: cues, text: text).contact(in: ranges)
  }

  /// The last block that holds a name and nothing else.
  private func block(
    holding name: [Unicode.Scalar],
    in blocks: ArraySlice<Range<Int>>,
    of text: MarkedText
  ) -> Range<Int>? {
    blocks.last { block in
      block.count >= name.count
        && text.scalars[block].lazy.filter { !$0.isBlank }.map(\.folded).elementsEqual(name)
    }
  }

  /// Paragraphs and cells where a page's index stands: the first ones, and tables before the first
  /// heading.
  private func indexRanges(of report: AnnualReport, blocks: [ReadBlock]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var running = 0
    for block in blocks {
      switch block.kind {
      case .paragraph, .caption:
        guard running < Self.indexParagraphs else { return ranges }
        running += 1
        ranges.append(block.range)
      case .cell where block.heading == nil && ranges.count < Self.indexCells:
        ranges.append(block.range)
      default: break
      }
    }
    return ranges
  }

  private static let indexParagraphs = 12
  private static let indexCells = 80

  private func readStatements(
    into report: inout AnnualReport,
    text: MarkedText,
    blocks: [ReadBlock],
    cues: CueHits,
    agency: Agency?
  ) {
    let names =
      (agency.map { [$0.name] + $0.aliases } ?? []) + [report.agencyName].compactMap(\.self)
    let traits = AgencyTraits(
      kind: agency?.kind,
      level: agency?.level,
      names: names.map(\.foldedScalars)
    )
    let reader = StatementReader(
      text: text,
      cues: cues,
      headings: report.headings,
      stances: StanceReader(text: text, cues: cues, year: report.year),
      scopes: ScopeReader(
        text: text,
        cues: cues,
        bodies: guide.bodies,
        agency: traits,
        year: report.year
      )
    )
    report.statements = reader.statements(of: blocks)
    for block in blocks where block.kind == .paragraph {
      report.numbers.append(contentsOf: NumberReader.numbers(in: text, range: block.range))
    }
  }
}
