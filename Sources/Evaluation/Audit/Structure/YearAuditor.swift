internal import ComplianceModel

/// Finds another year where the year of the report belongs: in the title, in headings, in what the
/// report says of itself, in sentences on the year's work.
///
/// Comparisons, history, plans, titles and numbers of documents lawfully hold other years: where one of
/// them may be meant, nothing is said.
struct YearAuditor {
  let subject: AuditSubject
  private let hits: SlipHits
  private let scan: DateScan
  /// Reports of the 2019 form present themselves in the first two blocks of their first chapter.
  private let lastPrefaceBlock: Int

  init(subject: AuditSubject) {
    self.subject = subject
    hits = subject.slips
    scan = subject.scan
    let first = subject.report.headings.first?.span.start
    let heading = subject.report.document.blocks.firstIndex { $0.span.start == first }
    lastPrefaceBlock = (heading ?? 0) + 2
  }

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    guard let year = subject.year else { return [] }
    var found: [Finding] = []
    if year.isTitleWrong, let title = report.title {
      let printed = report.year.map { "\($0)年" } ?? title.text
      let evidence = [title.span] + [report.period?.span].compactMap(\.self)
      found.append(finding(printed, year.value, evidence.map { report.evidence($0) }))
    }
    let sentences = YearSentences(subject: subject, hits: hits, scan: scan, year: year.value)
    let statements = subject.index.statements
    for index in statements.indices where scan.holdsYear(in: statements[index].range) {
      let statement = statements[index]
      let mention =
        switch statement.role {
        case .heading: heading(statement, year.value)
        case .body, .contents, .definition:
          ownName(index, year.value) ?? sentences.wrongYear(index)
        case .caption, .ownTitle: ownTable(statement, year.value)
        case .citedTitle, .cell: nil as YearMention?
        }
      guard let mention else { continue }
      let evidence = [report.evidence(statement)] + titleEvidence(year)
      found.append(finding(text.string(mention.range), year.value, evidence))
    }
    return found
  }

  /// The other side: the title, where it is right.
  private func titleEvidence(_ year: ReportYear) -> [Evidence] {
    guard !year.isTitleWrong, let title = report.title else { return [] }
    return [report.evidence(title.span)]
  }

  private func finding(_ printed: String, _ year: Int, _ evidence: [Evidence]) -> Finding {
    subject.guide.finding(
      .yearWrong,
      ["printed": printed, "year": "\(year)"],
      expected: "\(year)年",
      actual: printed,
      evidence: evidence
    )
  }

  /// 二、2017年主动公开情况: a heading on a part of the report bears the year of the report.
  private func heading(_ statement: Statement, _ year: Int) -> YearMention? {
    guard let index = statement.heading, report.headings[index].concept != nil,
      !hits.holds(.otherYearMatter, in: statement.range),
      !hits.holds(.milestone, in: statement.range),
      !(report.headings[index].concept == Self.problems)
    else { return ownTable(statement, year) }
    let years = scan.years(in: statement.range)
    guard !years.contains(where: { $0.year == year }) else { return nil }
    return years.first
  }

  /// Plans for the next year stand under this heading.
  private static let problems = SectionConcept(rawValue: "问题与改进")

  /// 现公布某局2017年度政府信息公开工作年度报告, in front of the first chapter or at its head.
  private func ownName(_ index: Int, _ year: Int) -> YearMention? {
    let statement = report.statements[index]
    if let table = ownTable(statement, year) { return table }
    guard isPreface(statement), hits.holds(.presenting, in: sentence(of: index)),
      !hits.holds(.otherYearLawful, in: statement.range)
    else { return nil }
    let names = reportNames(in: statement.range)
    return scan.years(in: statement.range).first { mention in
      mention.year != year
        && names.contains { name in
          let between = mention.range.upperBound..<max(name.lowerBound, mention.range.upperBound)
          return name.lowerBound >= mention.range.upperBound && between.count <= 24
            && text.scalars[between].allSatisfy(\.isHan)
        }
    }
  }

  private func reportNames(in range: Range<Int>) -> [Range<Int>] {
    let titles = subject.guide.reportNames.compactMap { word -> Range<Int>? in
      text.first(word, in: range).map { $0..<($0 + word.count) }
    }
    return titles + hits.all(.ownReport, in: range)
  }

  private func isPreface(_ statement: Statement) -> Bool {
    statement.heading == nil || statement.heading == 0 && statement.block <= lastPrefaceBlock
  }

  private func sentence(of index: Int) -> Range<Int> {
    let members = report.statements[subject.index.sentence(of: index)]
    let start = report.statements[index].range
    return (members.first?.range ?? start).lowerBound..<(members.last?.range ?? start).upperBound
  }

  /// 附件：2017年度政府信息公开工作情况统计表, on a line of its own.
  private func ownTable(_ statement: Statement, _ year: Int) -> YearMention? {
    guard report.document.blocks[statement.block].span.count <= Self.longestLine,
      let table = hits.first(.ownTable, in: statement.range),
      !hits.holds(.otherYearLawful, in: statement.range)
    else { return nil }
    return scan.years(in: statement.range.lowerBound..<table.lowerBound).first {
      $0.year != year && $0.range.upperBound == table.lowerBound
    }
  }

  /// Longer lines are sentences, which may tell of other tables.
  private static let longestLine = 40
}
