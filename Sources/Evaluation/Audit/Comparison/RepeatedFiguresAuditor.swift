internal import ComplianceModel

/// Finds tables that were filled in with last year's numbers.
///
/// Small numbers are the same by chance, and bodies with little to count have hardly others: several
/// different larger numbers have to be the same, and nearly all numbers.
struct RepeatedFiguresAuditor {
  let subject: AuditSubject

  /// As many cells are quoted.
  private static let quoted = 5

  func findings() -> [Finding] {
    guard let limits = subject.guide.comparison, let years = YearFigures(subject) else {
      return []
    }
    let pairs = years.pairs.filter { $0.now != .zero || $0.last != .zero }
    let same = pairs.filter { $0.now == $0.last }
    let from = Quantity(Int64(limits.figuresFrom))
    let large = pairs.filter { max($0.now, $0.last) >= from }
    let sameLarge = large.filter { $0.now == $0.last }
    guard Set(sameLarge.map(\.now)).count >= limits.figures,
      isMost(same.count, of: pairs.count, limits), isMost(sameLarge.count, of: large.count, limits)
    else { return [] }
    var seen: Set<Quantity> = []
    let shown = sameLarge.filter { seen.insert($0.now).inserted }.prefix(Self.quoted)
    return [
      subject.guide.finding(
        .figuresRepeated,
        ["year": "\(years.year)", "same": "\(same.count)", "of": "\(pairs.count)"],
        actual: "\(same.count)/\(pairs.count)",
        evidence: shown.flatMap(years.evidence)
      )
    ]
  }

  private func isMost(_ part: Int, of whole: Int, _ limits: ComparisonLimits) -> Bool {
    guard let share = Ratio(Int128(part), over: Int128(whole)) else { return false }
    return share >= limits.figuresShare
  }
}
