internal import ComplianceModel

/// Decides whose deed of which year a clause speaks of.
struct ScopeReader {
  let text: MarkedText
  let cues: CueHits
  let bodies: BodyNames
  let agency: AgencyTraits
  let year: Int?

  /// Whether 去年 is the year of the report: written in the year after, some reports call it that and
  /// never speak of 今年 or 本年.
  let lastYearIsMeant: Bool

  init(text: MarkedText, cues: CueHits, bodies: BodyNames, agency: AgencyTraits, year: Int?) {
    self.text = text
    self.cues = cues
    self.bodies = bodies
    self.agency = agency
    self.year = year
    let whole = 0..<text.scalars.count
    lastYearIsMeant =
      text.first(["去", "年", "全"], in: whole) != nil
      && text.first(["今", "年"], in: whole) == nil && text.first(["本", "年"], in: whole) == nil
  }

  /// The scope of a clause, given that of the clause before it in the same sentence.
  func scope(
    of clause: Range<Int>,
    after previous: Scope
  ) -> (scope: Scope, cue: Cue?) {
    let start = subjectStart(of: clause)
    if let (scope, cue) = otherYear(clause, start) { return (scope, cue) }
    if let length = bodies.other(in: text, at: start, limit: clause.upperBound, agency: agency) {
      let behind = (start + length)..<clause.upperBound
      let attribute = cues.first(.bodyAttribute, in: behind)?.lowerBound
      let isListed = behind.first.map { "、和与及".unicodeScalars.contains(text.scalars[$0]) } ?? false
      if attribute != behind.lowerBound, let deed = cues.first(.deed, in: behind),
        deed.lowerBound - behind.lowerBound <= (isListed ? 16 : 3)
      {
        return (.otherAgency, Cue(reason: "主语是其他机关", words: start..<(start + length)))
      }
    }
    if let agent = agent(of: clause) { return (.otherAgency, agent) }
    // An own subject, a year of this report or 今年 ends what the clause before it had begun.
    if previous == .thisYear { return (.thisYear, nil) }
    let head = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 12)
    if cues.first(.ownSubject, in: head) != nil, previous == .otherAgency {
      return (.thisYear, nil)
    }
    if cues.first(.thisYear, in: head) != nil || names(year, in: head) { return (.thisYear, nil) }
    return (previous, Cue(reason: "承接同一句前一分句", words: nil))
  }

  /// 由县教育局统一公布: the body behind 由 is the one who acts.
  private func agent(of clause: Range<Int>) -> Cue? {
    for offset in text.agents(in: clause) {
      let start = offset + 1
      guard
        let length = bodies.other(in: text, at: start, limit: clause.upperBound, agency: agency)
      else { continue }
      let behind = (start + length)..<min(clause.upperBound, start + length + 6)
      if cues.first(.deed, in: behind) != nil {
        return Cue(reason: "由其他机关实施", words: offset..<(start + length))
      }
    }
    return nil
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
    if let words = cues.first(.nextYear, in: clause), cues.first(.done, in: clause) == nil {
      return (.otherYear(year.map { $0 + 1 }), Cue(reason: "说的是以后年度", words: words))
    }
    let head = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 10)
    if let words = cues.first(.otherYear, in: head),
      words.lowerBound == clause.lowerBound || words.lowerBound == start,
      cues.first(.thisYear, in: clause) == nil,
      !(lastYearIsMeant && text.string(words) == "去年")
    {
      return (.otherYear(nil), Cue(reason: "说的是其他年度", words: words))
    }
    guard let year else { return nil }
    for mention in DateReader.years(in: text, range: clause) where mention.year != year {
      guard isTime(mention.range, in: clause, isPast: mention.year < year) else { continue }
      return (
        .otherYear(mention.year), Cue(reason: "说的是\(mention.year)年", words: mention.range)
      )
    }
    return nil
  }

  /// Whether a year says when something happened: 于2017年底, 2014年全镇…; not 2017年财政决算, which
  /// is a thing of this year's work, nor 比2017年增长.
  private func isTime(_ mention: Range<Int>, in clause: Range<Int>, isPast: Bool) -> Bool {
    var depth = 0
    for offset in clause.lowerBound..<mention.lowerBound {
      if "《([".unicodeScalars.contains(text.scalars[offset]) { depth += 1 }
      if "》)]".unicodeScalars.contains(text.scalars[offset]) { depth = max(0, depth - 1) }
    }
    guard depth == 0 else { return false }
    let before = mention.lowerBound > clause.lowerBound ? text.scalars[mention.lowerBound - 1] : " "
    if "比较与同对自从".unicodeScalars.contains(before), isPast { return false }
    if "于在自".unicodeScalars.contains(before) { return true }
    guard mention.lowerBound == clause.lowerBound else { return false }
    let behind = mention.upperBound
    guard behind < clause.upperBound else { return true }
    if "初底末度,以1全".unicodeScalars.contains(text.scalars[behind]) { return true }
    if text.scalars[behind].isDigit { return true }
    let next = behind..<min(clause.upperBound, behind + 4)
    if cues.first(.ownSubject, in: next) != nil || !isPast { return true }
    // 2014年发布…: a verb behind it makes it a time as well.
    return [CueKind.deed, .none, .issuing].contains { kind in
      cues.first(kind, in: next)?.lowerBound == behind
    }
  }
}
