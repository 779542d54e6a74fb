internal import ComplianceModel

/// Years that stand where a report or a chapter opens with the work of its year.
extension YearSentences {
  /// 市财政局2018年: nothing but the agency's name stands in front of the year.
  func isBehindOwnName(_ offset: Int, _ statement: Statement) -> Bool {
    let start = statement.range.lowerBound
    guard let name = subject.ownName, start < offset else { return false }
    return name.length(in: text, at: start, offset) == offset - start
  }

  /// 2018年是…的一年.
  func isYearOf(_ offset: Int, _ statement: Statement) -> Bool {
    guard text.holds(["是"], at: offset, limit: statement.range.upperBound) else { return false }
    let ending = text.string(
      max(offset, statement.range.upperBound - 2)..<statement.range.upperBound
    )
    return ending == "一年" || ending == "之年"
  }

  /// 2018年各项工作: the year's work as a whole.
  func isWholeWork(at offset: Int) -> Bool {
    let start = skip(offset)
    return hits.first(.ownWork, in: start..<min(text.scalars.count, start + 10))?.lowerBound
      == start
  }

  private static let overview = SectionConcept(rawValue: "概述")

  /// So many clauses on both sides are looked at.
  private static let near = 40

  /// A paragraph of the overview that does not speak of the year of the report.
  func isOverview(_ index: Int) -> Bool {
    let statement = report.statements[index]
    guard subject.index.concept(of: index) == Self.overview else {
      return false
    }
    let near =
      report.statements[max(0, index - Self.near)..<min(report.statements.count, index + Self.near)]
    return !near.contains { other in
      other.block == statement.block && scan.holds(year, in: other.range)
    }
  }

  /// The first sentence under a heading, if it tells no milestone of the past and the next one does not
  /// go on to the year of the report.
  func opensChapter(_ sentence: Range<Int>, _ range: Range<Int>) -> Bool {
    let index = sentence.lowerBound
    guard let heading = report.statements[index].heading, !hits.holds(.milestone, in: range),
      report.statements[sentence].contains(where: { statement in
        scan.years(in: statement.range).contains { abs(year - $0.year) == 1 }
      }), !goesOn(behind: sentence)
    else { return false }
    let before = report.statements[..<index].last { $0.role != .heading }
    // The first chapter opens behind a preface of its own.
    return before?.heading != heading
      || heading == 0 && before?.block != report.statements[index].block
  }

  private func goesOn(behind sentence: Range<Int>) -> Bool {
    guard sentence.upperBound < report.statements.count else { return false }
    let next = report.statements[subject.index.sentence(of: sentence.upperBound)]
    return next.contains { statement in
      scan.holds(year, in: statement.range)
    }
  }
}
