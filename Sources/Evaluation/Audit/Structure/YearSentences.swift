internal import ComplianceModel

/// Finds sentences on the year's own work that bear another year: 2017年，我局共收到申请12件 in the
/// report on 2018.
struct YearSentences {
  let subject: AuditSubject
  let hits: SlipHits
  let scan: DateScan
  let year: Int

  var report: AnnualReport { subject.report }
  var text: ReadingText { subject.text }

  private static let opening = ScalarSet("《[(")
  private static let closing = ScalarSet("》])")
  private static let comparing = ScalarSet("比较与同对自从截至到")
  private static let measures = ScalarSet("条件次篇期个项份场人部批家起宗篇万余")
  private static let bodies = ScalarSet("省市县区州旗镇乡局厅委办系街")
  private static let firstDay = "1月1日".foldedScalars

  /// The other year that a statement wrongly bears.
  func wrongYear(_ index: Int) -> YearMention? {
    let statement = report.statements[index]
    let sentence = subject.index.sentence(of: index)
    let range =
      report.statements[sentence.lowerBound].range
      .lowerBound..<report.statements[sentence.upperBound - 1].range.upperBound
    // Clauses of purpose may stand in front.
    let opens = index - sentence.lowerBound <= 2
    for mention in scan.years(in: statement.range)
    where mention.year != year && !isTitled(mention.range, statement) {
      let head = statement.range.lowerBound..<clauses(from: index, in: sentence)
      guard !isLawful(head, but: mention) else { return nil }
      let behind = mention.range.upperBound
      if let dated = wholeYear(behind, statement.range), dated, counts(in: range) { return mention }
      let isNamed = isBehindOwnName(mention.range.lowerBound, statement)
      let start = isNamed || mention.range.lowerBound <= statement.range.lowerBound + 2
      guard start || isTotal(at: behind),
        isNamed || isYearOf(behind, statement) || isOwn(at: behind, range, index: index),
        mention.year < year
          ? isPast(index..<sentence.upperBound) : isDoneAlready(range, statement),
        !hasNeighbour(sentence, range)
      else { continue }
      if opens, start, opensChapter(sentence, head) { return mention }
      guard !isLawful(range, but: mention) else { return nil }
      if counts(in: range) || isNone(sentence) { return mention }
      if start, isWholeWork(at: behind), mention.year == year - 1, isOverview(index) {
        return mention
      }
    }
    return nil
  }

  /// The end of the clause after this one: comparisons further on are of other things.
  private func clauses(from index: Int, in sentence: Range<Int>) -> Int {
    report.statements[min(index + 1, sentence.upperBound - 1)].range.upperBound
  }

  private func isTitled(_ range: Range<Int>, _ statement: Statement) -> Bool {
    // Inside 《》, 〔〕 or brackets a year belongs to what is cited.
    var depth = 0
    for offset in statement.range.lowerBound..<range.lowerBound {
      if Self.opening.contains(text.scalars[offset]) { depth += 1 }
      if Self.closing.contains(text.scalars[offset]) { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  /// A sentence that compares, tells history or also names the year of the report.
  private func isLawful(_ range: Range<Int>, but mention: YearMention) -> Bool {
    if hits.holds(.otherYearLawful, in: range) { return true }
    var depth = 0
    var years = scan.years(in: range)[...]
    if years.contains(where: { $0.year == year }) {
      for offset in range {
        let scalar = text.scalars[offset]
        if Self.opening.contains(scalar) { depth += 1 }
        if Self.closing.contains(scalar) { depth = max(0, depth - 1) }
        guard let next = years.first, next.range.lowerBound == offset else { continue }
        if depth == 0, next.year == year { return true }
        years.removeFirst()
      }
    }
    let first = mention.range.lowerBound
    let before = first > range.lowerBound ? text.scalars[first - 1] : " "
    return Self.comparing.contains(before)
  }

  /// Whether 1月1日至 follows, that is, the year as a whole; nil when something else does.
  private func wholeYear(_ offset: Int, _ clause: Range<Int>) -> Bool? {
    guard offset < clause.upperBound, text.scalars[offset].isDigit else { return nil }
    let isWhole = text.holds(Self.firstDay, at: offset, limit: clause.upperBound)
    guard isWhole, let period = report.period else { return isWhole }
    // The period itself is looked at elsewhere.
    return !period.span.range.contains(text.source(of: offset..<(offset + 1)).start)
  }

  /// A count, not a date or a percentage.
  private func counts(in range: Range<Int>) -> Bool { !units(in: range).isEmpty }

  private func units(in range: Range<Int>) -> Set<Unicode.Scalar> {
    Set(
      subject.index.numbers(in: range).compactMap { number in
        let next = scan.skipBlanks(number.range.upperBound, text.scalars.count - 1)
        return Self.measures.contains(text.scalars[next])
          ? text.scalars[next] : nil
      }
    )
  }

  private func isNone(_ sentence: Range<Int>) -> Bool {
    report.statements[sentence].contains { $0.stance == Stance.none }
  }

  private func isPast(_ clauses: Range<Int>) -> Bool {
    report.statements[clauses].allSatisfy {
      $0.about != .otherAgency && $0.stance != .planned && $0.stance != .required
    }
  }

  /// 2019年，我局共收到…件 in the report on 2018: what is told as done cannot lie ahead.
  private func isDoneAlready(_ range: Range<Int>, _ statement: Statement) -> Bool {
    !hits.holds(.plan, in: range)
      && report.concept(of: statement.heading) != SectionConcept(rawValue: "问题与改进")
  }

  /// 共, 全年 … directly behind the year.
  private func isTotal(at offset: Int) -> Bool {
    let start = skip(offset)
    return hits.first(.wholeYear, in: start..<min(text.scalars.count, start + 4))?.lowerBound
      == start
  }

  /// Whether the agency itself acts behind the year.
  private func isOwn(at offset: Int, _ range: Range<Int>, index: Int) -> Bool {
    let start = skip(offset)
    guard start < range.upperBound else { return false }
    if isTotal(at: offset) || isWholeWork(at: offset) { return true }
    let words = subject.guide.ownSubjects
    if words.contains(where: { text.holds($0, at: start, limit: range.upperBound) }) {
      return true
    }
    let (first, second) = (
      text.scalars[start], start + 1 < range.upperBound ? text.scalars[start + 1] : " "
    )
    if first == "全", Self.bodies.contains(second) { return true }
    if let name = subject.ownName, name.length(in: text, at: start, range.upperBound) != nil {
      return true
    }
    let matter = hits.first(.ownMatter, in: start..<min(text.scalars.count, start + 14))
    if let matter, matter.lowerBound <= start + 1 { return true }
    return counts(in: range)
      && subject.guide.deeds.contains { text.holds($0, at: start, limit: range.upperBound) }
  }

  func skip(_ offset: Int) -> Int {
    var start = offset
    while start < text.scalars.count - 1, text.scalars[start] == " " || text.scalars[start] == "," {
      start += 1
    }
    return start
  }

  /// The sentence before or behind speaks of the year of the report and counts the same things: the
  /// two are compared.
  private func hasNeighbour(_ sentence: Range<Int>, _ range: Range<Int>) -> Bool {
    let own = units(in: range)
    guard !own.isEmpty else { return false }
    let block = report.statements[sentence.lowerBound].block
    let neighbours = [sentence.lowerBound - 1, sentence.upperBound].filter {
      report.statements.indices.contains($0) && report.statements[$0].block == block
    }
    return neighbours.contains { neighbour in
      let members = subject.index.sentence(of: neighbour)
      let other =
        report.statements[members.lowerBound].range
        .lowerBound..<report.statements[members.upperBound - 1].range.upperBound
      let speaks =
        scan.holds(year, in: other) || hits.holds(.wholeYear, in: other)
      return speaks && !units(in: other).isDisjoint(with: own)
    }
  }
}
