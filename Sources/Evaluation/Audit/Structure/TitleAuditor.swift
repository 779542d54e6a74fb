internal import ComplianceModel

/// Checks that the title names body, year and kind of report.
struct TitleAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    // A title that was not found says nothing of the report, unless it is there without its year.
    guard let title = report.title ?? yearless() else { return [] }
    var missing: [String] = []
    if report.title != nil, !namesAgency(title.text) { missing.append("机关名称") }
    if !namesYear(title) { missing.append("年度") }
    guard !missing.isEmpty else { return [] }
    return [
      subject.guide.finding(
        .titleIncomplete,
        ["missing": missing.joined(separator: "和")],
        actual: title.text,
        evidence: [report.evidence(title.span)]
      )
    ]
  }

  /// A line at the head of the file that holds nothing but the agency's name and the kind of report.
  private func yearless() -> Contact.Detail? {
    guard let agency = subject.agency else { return nil }
    let kinds = subject.guide.reportTitles.map(\.matchingKey)
    let names = [agency.name.matchingKey, ""]
    for block in report.document.blocks.prefix(Self.head) where block.span.count <= Self.longestLine
    {
      let line = report.document.text.string(block.span)
      let key = line.matchingKey
      if names.contains(where: { name in kinds.contains { key == name + $0 } }) {
        return Contact.Detail(text: line, span: block.span)
      }
    }
    return nil
  }

  /// So many blocks at the head of a file may be its title.
  private static let head = 6

  /// Whether the title or one of the lines about it bears a year: layouts divide titles.
  private func namesYear(_ title: Contact.Detail) -> Bool {
    guard report.year != nil else { return false }
    let digits = title.text.unicodeScalars.filter { $0.folded.isDigit }
    if digits.count >= 4 { return true }
    let blocks = report.document.blocks
    let own = blocks.firstIndex { $0.span.end >= title.span.end } ?? 0
    let scan = subject.scan
    return report.statements.contains { statement in
      guard abs(statement.block - own) <= Self.lines,
        statement.block <= own || isLine(blocks[statement.block])
      else { return false }
      return !scan.years(in: statement.range).isEmpty
    }
      || Self.hasHanYear(title.text)
  }

  /// Whether a block is a line of the layout and no sentence.
  private func isLine(_ block: Block) -> Bool {
    block.span.count <= Self.longestLine
      && !report.document.text.scalars[block.span.range].contains { $0.folded == "。" }
  }

  /// 二〇二三年.
  private static func hasHanYear(_ title: String) -> Bool {
    title.filter { "〇零○一二三四五六七八九".contains($0) }.count >= 4
  }

  /// So many lines above and below may belong to a title.
  private static let lines = 3
  /// Longer ones are text, in characters.
  private static let longestLine = 40

  /// What is left of the title without year and kind of report has to be a name.
  private func namesAgency(_ title: String) -> Bool {
    var key: [Unicode.Scalar] = title.matchingKey.unicodeScalars.filter { $0 != "的" }
    if let kind = subject.guide.titleScalars.first(where: { key.holds($0) }) {
      key = key.removing(kind)
    }
    return key.count { !Self.noName.contains($0) && !$0.isNumber } >= 2
  }

  /// What a title holds besides name and kind of report.
  private static let noName = ScalarSet("年度关于()[]〇零一二三四五六七八九")
}

extension Unicode.Scalar {
  /// Whether it is a digit or stands for a number, as 一 does.
  var isNumber: Bool { isDigit || !isASCII && properties.numericType != nil }
}
