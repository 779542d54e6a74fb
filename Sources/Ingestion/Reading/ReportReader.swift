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
    let document = LooseTables(forms: guide.forms).restore(document)
    var report = AnnualReport(document: document)
    let titleReader = TitleReader(guide: guide)
    let title = titleReader.title(of: document)
    var blocks = assemble(&report, titleBlocks: title?.blocks ?? 0..<0)
    let cues = guide.cues.find(in: report.text)
    readTitle(title, into: &report)
    readMetadata(into: &report, blocks: blocks, cues: cues, titles: titleReader)
    report.agencyName = report.agencyName ?? report.signature?.text
    let agency = report.agencyName.map { name in
      roster.agency(named: name) ?? AgencyGuess.agency(named: name)
    }
    let tables = FormMatcher(forms: guide.forms, document: document, year: report.year).read()
    report.form = tables.form
    report.figures = tables.figures
    report.doubts += document.doubts + tables.doubts
    for index in blocks.indices where isSignature(blocks[index], in: report) {
      blocks[index].kind = .title
    }
    blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
    readStatements(into: &report, blocks: blocks, cues: cues, agency: agency)
    return Reading(report: report, agency: agency)
  }

  /// Builds outline and reading text, block by block.
  private func assemble(_ report: inout AnnualReport, titleBlocks: Range<Int>) -> [ReadBlock] {
    let outline = OutlineReader(guide: guide)
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
        where cell.text.unicodeScalars.filter(\.isHan).count >= 2 || heading == nil && isDay(cell) {
          let range = report.text.append(cell.span, of: report.document.text)
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
          text: report.document.text,
          isRunIn: isRunIn ?? false
        )
        kind = .heading
      case .paragraph:
        if titleBlocks.contains(index) {
          kind = .title
        } else if isContentsLine(report.document.text.string(block.span)) {
          kind = .contents
        } else if !titleBlocks.isEmpty, index > titleBlocks.lowerBound, block.numbering == nil,
          outline.isBareTitle(
            report.document.text.string(block.span),
            numbersChapters: numbersChapters
          )
        {
          heading = outline.add(
            block,
            to: &report.headings,
            text: report.document.text,
            isRunIn: false
          )
          kind = .heading
        }
      }
      let range = report.text.append(
        block.span,
        of: report.document.text,
        skipping: block.leftovers
      )
      found.append(ReadBlock(kind: kind, range: range, block: index, heading: heading))
    }
    return found
  }

  /// Whether a cell of an index may be a day such as `2024-01-20`.
  private func isDay(_ cell: Cell) -> Bool {
    let key = cell.text.matchingKey
    return (8...19).contains(key.count) && key.hasPrefix("20")
      && key.contains { "-/.".contains($0) }
  }

  /// Whether a block is the signature or the day under it, which claim nothing.
  private func isSignature(_ block: ReadBlock, in report: AnnualReport) -> Bool {
    guard block.kind == .paragraph || block.kind == .caption else { return false }
    let span = report.text.source(of: block.range)
    return [report.signature?.span, report.signed?.span].contains { mark in
      mark.map { span.start <= $0.start && $0.end <= span.end } ?? false
    }
  }

  /// A line of a table of contents ends in dots and a page number.
  private func isContentsLine(_ line: String) -> Bool {
    var rest = line.matchingKey.unicodeScalars[...]
    let count = rest.count
    while let last = rest.last, last.isDigit { rest.removeLast() }
    guard rest.count < count else { return false }
    return rest.hasDots
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
    blocks: [ReadBlock],
    cues: CueHits,
    titles: TitleReader
  ) {
    let text = report.text
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
      let name = ranges.dropFirst().last(where: {
        text.string($0).matchingKey == own.matchingKey
      })
    {
      // Signed, but without a day.
      report.signature = Contact.Detail(text: own, span: text.source(of: name))
    }
    report.contact = ContactReader(cues: cues, text: text).contact(in: ranges)
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
      text: report.text,
      cues: cues,
      headings: report.headings,
      stances: StanceReader(text: report.text, cues: cues, year: report.year),
      scopes: ScopeReader(
        text: report.text,
        cues: cues,
        bodies: guide.bodies,
        agency: traits,
        year: report.year
      )
    )
    report.statements = reader.statements(of: blocks)
    for block in blocks where block.kind == .paragraph {
      report.numbers.append(contentsOf: NumberReader.numbers(in: report.text, range: block.range))
    }
  }
}

extension Substring.UnicodeScalarView {
  /// Whether it ends in a leader of dots.
  fileprivate var hasDots: Bool {
    suffix(2).count == 2 && suffix(2).allSatisfy { $0 == "…" || $0 == "." || $0 == "·" }
  }
}
