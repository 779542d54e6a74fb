import ComplianceModel
import Foundation

/// What holds for everything that was read, however broken the file.
enum Invariants {
  private static func demand(_ holds: Bool, _ message: @autoclosure () -> String) throws {
    if !holds { throw Probe.Flaw(message: message()) }
  }

  static func check(_ document: Document, of input: Input) throws {
    let count = document.text.scalars.count
    func check(_ span: TextSpan, _ what: String) throws {
      try demand(
        span.start >= 0 && span.start <= span.end && span.end <= count,
        "\(what) outside the text"
      )
    }
    let limit = Limit(input, document)
    for block in document.blocks {
      try check(block.span, "a block")
      try limit.check(document.text.place(block.span.start))
      for leftover in block.leftovers {
        try check(leftover, "a leftover")
        try demand(
          leftover.start >= block.span.start && leftover.end <= block.span.end,
          "a leftover outside its block"
        )
      }
      if let numbering = block.numbering { try check(numbering.title, "the title of a heading") }
      guard case .table(let table) = block.kind else { continue }
      for cell in table.rows.joined() { try check(cell.span, "a cell") }
    }
    for doubt in document.doubts {
      try demand(!doubt.message.isEmpty, "a doubt without words")
      if let place = doubt.place { try limit.check(place) }
    }
  }

  /// Where anything of a file can stand.
  private struct Limit {
    var lines = Int.max
    var pages = Int.max

    init(_ input: Input, _ document: Document) {
      switch input.kind {
      case .text: lines = document.text.lineCount
      case .html: lines = input.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      case .pdf: pages = input.bytes.count { $0 == 0x3C }
      default: break
      }
    }

    func check(_ place: Place) throws {
      try demand(place.line >= 1 && place.column >= 1, "a place in front of the file")
      try demand(place.line <= lines, "line \(place.line) of a file of \(lines) lines")
      try demand((place.page ?? 1) >= 1 && (place.page ?? 1) <= pages, "a page that is not there")
    }
  }

  static func check(_ report: AnnualReport) throws {
    let count = report.document.text.scalars.count
    let words = report.text.scalars.count
    func check(_ span: TextSpan?, _ what: String) throws {
      guard let span else { return }
      try demand(span.start >= 0 && span.end <= count, "\(what) outside the text")
    }
    func check(_ range: Range<Int>, _ what: String) throws {
      try demand(range.lowerBound >= 0 && range.upperBound <= words, "\(what) outside the text")
    }
    try check(report.title?.span, "the title")
    try check(report.period?.span, "the period")
    try check(report.published?.span, "the day")
    try check(report.signed?.span, "the signature's day")
    try check(report.signature?.span, "the signature")
    for phone in report.contact.phones { try check(phone.span, "a phone") }
    for heading in report.headings {
      try check(heading.span, "a heading")
      try demand(
        heading.parent.map { report.headings.indices.contains($0) } ?? true,
        "a heading below none"
      )
    }
    for statement in report.statements {
      try check(statement.range, "a clause")
      try demand(
        report.document.blocks.indices.contains(statement.block),
        "a clause of a block that is not there"
      )
      for title in statement.citedTitles { try check(title, "a cited title") }
      let source = report.text.source(of: statement.range)
      try check(source, "a clause")
    }
    for number in report.numbers { try check(number.range, "a number") }
    for figure in report.figures {
      try check(figure.span, "a figure")
      let place = report.document.text.place(figure.span.start)
      try demand(place.line >= 1, "a figure in front of the file")
    }
    try Self.check(report.doubts)
  }

  static func check(_ doubts: [Doubt]) throws {
    for doubt in doubts {
      try demand(!doubt.message.isEmpty, "a doubt without words")
      try demand((doubt.place?.line ?? 1) >= 1, "a doubt in front of the file")
    }
  }

  /// Every quote is cut from the text.
  static func check(_ findings: [Finding], in document: Document) throws {
    let text = document.text.scalars.count < 300_000 ? document.text.scalars : []
    for finding in findings {
      try demand(!finding.message.isEmpty, "a finding without words")
      for evidence in finding.evidence where evidence.file == document.source.name {
        try demand(evidence.place.line >= 1, "evidence in front of the file")
        guard !text.isEmpty, !evidence.quote.isEmpty else { continue }
        let quote = Array(evidence.quote.unicodeScalars)
        try demand(holds(text, quote), "a quote that is not in the text: \(finding.code.rawValue)")
      }
    }
  }

  private static func holds(_ text: [Unicode.Scalar], _ quote: [Unicode.Scalar]) -> Bool {
    guard text.count >= quote.count else { return false }
    return (0...(text.count - quote.count)).contains { start in
      text[start] == quote[0] && text[start..<(start + quote.count)].elementsEqual(quote)
    }
  }

  static func check(_ ledger: Ledger, columns: Int) throws {
    for row in ledger.rows {
      try demand(row.line >= 1, "a row in front of the file")
      try demand(row.cells.count == columns, "a row of \(row.cells.count) cells, not \(columns)")
    }
    try check(ledger.doubts)
  }

  /// Mistakes in rules have a place in a file.
  static func check(_ problems: RuleProblems, in input: Input) throws {
    try demand(!problems.problems.isEmpty, "rules refused without a reason")
    let lines = input.bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x85 || $0 == 0xA8 } + 2
    let name = String(decoding: input.bytes.dropFirst(2).prefix { $0 != 0x0A }, as: UTF8.self)
    for problem in problems.problems {
      try demand(!problem.message.isEmpty, "a mistake without words")
      try demand(
        problem.place.line >= 1 && problem.place.column >= 1,
        "a mistake in front of the file"
      )
      guard problem.place.file == name else { continue }
      try demand(problem.place.line <= lines, "a mistake in line \(problem.place.line) of \(lines)")
    }
  }

  static func checkJSON(_ text: String) throws {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
    } catch {
      throw Probe.Flaw(message: "JSON that is none")
    }
  }

  /// Whether two documents are the same.
  static func same(_ one: Document, _ other: Document) -> Bool {
    one.text.scalars == other.text.scalars && one.doubts == other.doubts
      && one.blocks.count == other.blocks.count
      && zip(one.blocks, other.blocks).allSatisfy { first, second in
        first.span == second.span && first.leftovers == second.leftovers
          && first.numbering == second.numbering && cells(first) == cells(second)
          && one.text.place(first.span.start) == other.text.place(second.span.start)
      }
  }

  private static func cells(_ block: Block) -> [[Cell]] {
    guard case .table(let table) = block.kind else { return [] }
    return table.rows
  }
}
