internal import ComplianceModel

/// Compares the year that opens the subject of a cited document with the year in its number:
/// 《…2018年…工作要点的通知》（鲁政办发〔2017〕39号）.
struct DocumentYearAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let scan = subject.scan
    let hits = subject.slips
    // Without such a title nothing can be wrong.
    guard !hits.all(.yearlyDocument).isEmpty else { return [] }
    let statements = subject.index.statements
    return statements.indices.filter { statements[$0].role != .cell }.flatMap { index in
      let range = statements[index].range
      guard hits.holds(.yearlyDocument, in: range) else { return [Finding]() }
      return titles(in: range).compactMap { title -> Finding? in
        guard let number = number(behind: title.upperBound, range.upperBound),
          hits.holds(.yearlyDocument, in: title)
        else { return nil }
        let years = scan.years(in: title).map(\.year)
        // Plans of a year are made in it or shortly before; what looks back comes a year later.
        guard let last = years.max(), years.count == 1, last > number.year else { return nil }
        return subject.guide.finding(
          .documentYear,
          [
            "title": text.string((title.lowerBound + 1)..<(title.upperBound - 1)),
            "number": text.string(number.range),
          ],
          expected: "〔\(last)〕",
          actual: "〔\(number.year)〕",
          evidence: [report.evidence(title.lowerBound..<number.range.upperBound)]
        )
      }
    }
  }

  private func titles(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for offset in subject.signs.all(in: range) {
      if text.scalars[offset] == "《", open == nil { open = offset }
      if text.scalars[offset] == "》", let start = open {
        found.append(start..<(offset + 1))
        open = nil
      }
    }
    return found
  }

  /// （鲁政办发〔2017〕39号） directly behind a title.
  private func number(behind offset: Int, _ limit: Int) -> (year: Int, range: Range<Int>)? {
    guard offset < limit, text.scalars[offset] == "(" else { return nil }
    let end = (offset..<min(limit, offset + 30)).first { text.scalars[$0] == ")" }
    guard let end else { return nil }
    guard let bracket = (offset..<end).first(where: { text.scalars[$0] == "[" }), bracket + 5 < end,
      text.scalars[bracket + 5] == "]",
      let year = subject.scan.value((bracket + 1)..<(bracket + 5)),
      text.scalars[(bracket + 1)..<(bracket + 5)].allSatisfy(\.isDigit),
      (1980...2100).contains(year)
    else { return nil }
    return (year, (offset + 1)..<end)
  }
}
