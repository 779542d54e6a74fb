internal import ComplianceModel

/// Decides whose deed of which year a clause speaks of.
struct ScopeReader {
  let text: ReadingText
  let cues: CueHits
  let bodies: BodyNames
  let agency: AgencyTraits
  let year: Int?

  /// The scope of a clause, given that of the clause before it in the same sentence.
  func scope(
    of clause: Range<Int>, after previous: Scope
  ) -> (scope: Scope, cue: Cue?) {
    let start = subjectStart(of: clause)
    if let (scope, cue) = otherYear(clause, start) { return (scope, cue) }
    if let length = bodies.other(in: text, at: start, limit: clause.upperBound, agency: agency) {
      let behind = (start + length)..<clause.upperBound
      if let deed = cues.first(.deed, in: behind), deed.lowerBound - behind.lowerBound <= 3 {
        return (.otherAgency, Cue(reason: "主语是其他机关", words: start..<(start + length)))
      }
    }
    // An own subject, a year of this report or 今年 ends what the clause before it had begun.
    if previous == .thisYear { return (.thisYear, nil) }
    let head = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 12)
    if cues.first(.ownSubject, in: head) != nil, previous == .otherAgency { return (.thisYear, nil) }
    if cues.first(.thisYear, in: head) != nil || names(year, in: head) { return (.thisYear, nil) }
    return (previous, Cue(reason: "承接同一句前一分句", words: nil))
  }

  private func names(_ year: Int?, in range: Range<Int>) -> Bool {
    DateReader.years(in: text, range: range).contains { $0.year == year }
  }

  /// Behind 一是, blanks and the words for this year.
  private func subjectStart(of clause: Range<Int>) -> Int {
    var start = clause.lowerBound
    if ClauseSplitter.opensPart(text, at: start, limit: clause.upperBound) { start += 2 }
    let head = start..<min(clause.upperBound, start + 10)
    for (_, range) in DateReader.years(in: text, range: head) where range.lowerBound == start {
      start = range.upperBound
    }
    if start < clause.upperBound, text.scalars[start] == "度" { start += 1 }
    return start
  }

  private func otherYear(_ clause: Range<Int>, _ start: Int) -> (Scope, Cue)? {
    let head = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 10)
    if let words = cues.first(.otherYear, in: head),
      words.lowerBound == clause.lowerBound || words.lowerBound == start
    {
      return (.otherYear(nil), Cue(reason: "说的是其他年度", words: words))
    }
    guard let year, let first = DateReader.years(in: text, range: head).first,
      first.range.lowerBound == clause.lowerBound, first.year != year
    else { return nil }
    // 2017年财政决算 is a thing of this year's work; a comma or a month makes it a time.
    let behind = first.range.upperBound
    let isTime = behind >= clause.upperBound || "初底末度,以1".unicodeScalars.contains(text.scalars[behind])
      || text.scalars[behind].isDigit
      || cues.first(.ownSubject, in: behind..<min(clause.upperBound, behind + 4)) != nil
    guard isTime else { return nil }
    return (.otherYear(first.year), Cue(reason: "说的是\(first.year)年", words: first.range))
  }
}
