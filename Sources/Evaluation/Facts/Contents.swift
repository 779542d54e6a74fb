internal import ComplianceModel

/// The list of parts that a report announces, against the headings it has.
struct Contents {
  /// Whether number or names of the parts agree with the chapter headings.
  let agrees: Bool

  /// Nil when the report announces no parts.
  init?(_ report: AnnualReport) {
    let listed = report.statements.filter { $0.role == .contents }
    guard let first = listed.first else { return nil }
    let clauses = listed.filter { $0.block == first.block }
    let text = clauses.map { report.text.string($0.range) }.joined(separator: ",")
    let chapters = report.headings.filter { $0.level == 1 && $0.numbering != nil }.count
    let range = first.range.lowerBound..<(clauses.last ?? first).range.upperBound
    let announced = report.numbers.first { number in
      range.contains(number.range.lowerBound) && Contents.countsParts(number, report)
    }
    if let announced {
      // A number of parts says it all; names before 等 are examples then.
      agrees = announced.value.exact == Quantity(Int64(chapters))
      return
    }
    let isOpen = text.contains("等")
    let named = text.split(whereSeparator: { "、,和与及".contains($0) }).count
    agrees = !isOpen && (named == chapters || named == chapters + 1)
  }

  private static func countsParts(_ number: NumberMention, _ report: AnnualReport) -> Bool {
    let behind = number.range.upperBound
    let window = behind..<min(report.text.scalars.count, behind + 4)
    return report.text.first("部分".foldedScalars, in: window) != nil
  }
}
