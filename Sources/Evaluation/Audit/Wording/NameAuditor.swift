internal import ComplianceModel

/// Finds the same kind of body of another place where the agency speaks of itself: 现公布乙县财政局2023年
/// …报告 in the report of 甲县财政局.
///
/// In the preface and the head of the first chapter any mention counts; elsewhere other bodies are lawful
/// unless one of them is the subject of a sentence on disclosure.
struct NameAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  /// The agency's place and what it is there: 甲县 and 财政局.
  private struct Parts {
    var place: [Unicode.Scalar]
    var body: [Unicode.Scalar]
  }

  private static let levels = ScalarSet("省市县区州旗镇乡盟")
  /// Districts and counties are of one rank.
  private static let ranks = ScalarSet("县区旗")
  /// What a name of a place does not begin with.
  private static let noPlace = ScalarSet("与请和由为至在向对按照据是各我本布现将及年了的于以和等把被从到让使")
  private static let information = "信息".foldedScalars
  private static let disclosure = "公开".foldedScalars

  func findings() -> [Finding] {
    guard let agency = subject.agency, let parts = Self.parts(of: agency.name) else { return [] }
    let hits = subject.slips
    let statements = subject.index.statements
    let names = OwnName([parts.body])
    let places = placeEnds(parts)
    var next = 0
    return statements.indices.compactMap { index in
      let range = statements[index].range
      while next < places.count, places[next] < range.lowerBound { next += 1 }
      let first = next
      while next < places.count, places[next] < range.upperBound { next += 1 }
      guard first < next, statements[index].stance != .basis, statements[index].role != .cell
      else { return nil }
      let statement = statements[index]
      guard
        let other = other(
          parts,
          names,
          behind: places[first..<next],
          in: statement,
          where: { name in
            isPreface(statement) && isSelf(name, statement, hits)
              || isSubject(name, index, parts, hits)
          }
        )
      else { return nil }
      let printed = text.string(other)
      var evidence = [report.evidence(statement)]
      if let title = report.title { evidence.append(report.evidence(title.span)) }
      return subject.guide.finding(
        .nameWrong,
        ["printed": printed, "agency": agency.name],
        expected: agency.name,
        actual: printed,
        evidence: evidence
      )
    }
  }

  /// Divides a name behind its last place.
  private static func parts(of name: String) -> Parts? {
    let scalars = name.foldedScalars
    var split: Int?
    for (offset, scalar) in scalars.enumerated() where levels.contains(scalar) {
      // 市场监督管理局, 城市管理局, 城乡建设局: no place ends here.
      let next = offset + 1 < scalars.count ? scalars[offset + 1] : " "
      let before = offset > 0 ? scalars[offset - 1] : " "
      if offset < 1 || next == "场" || before == "城" || next == "镇" || before == "社" { continue }
      split = offset + 1
    }
    guard let split, scalars.count - split >= 2 else { return nil }
    return Parts(place: Array(scalars[..<split]), body: Array(scalars[split...]))
  }

  private func isPreface(_ statement: Statement) -> Bool {
    guard let heading = statement.heading else { return true }
    return heading == 0
      && statement.range.lowerBound < (report.statements.first?.range.lowerBound ?? 0) + 800
  }

  /// Where the name of a place may end with such a body behind it; few are so.
  private func placeEnds(_ parts: Parts) -> [Int] {
    let last = parts.place.last
    let isRanked = last.map(Self.ranks.contains) == true
    let scalars = text.scalars
    // A shortened name begins with a character of the full one.
    return scalars.indices.dropLast().filter { offset in
      (scalars[offset] == last || isRanked && Self.ranks.contains(scalars[offset]))
        && parts.body.contains(scalars[offset + 1])
    }
  }

  /// The name of the same body in another place, where the report speaks of itself.
  private func other(
    _ parts: Parts,
    _ names: OwnName,
    behind places: ArraySlice<Int>,
    in statement: Statement,
    where isMeant: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    for level in places {
      let body = level + 1
      guard let length = names.length(in: text, at: body, statement.range.upperBound),
        let place = place(before: body, from: statement.range.lowerBound),
        !isOwn(place, parts)
      else { continue }
      let name = place.lowerBound..<(body + length)
      // 县政府信息公开: no 县政府 is meant.
      if text.holds(Self.information, at: name.upperBound, limit: text.scalars.count) { continue }
      // The 市 of 市场 divides an own name as well.
      if let own = subject.ownName, own.covers(text.scalars[name]) { continue }
      if isMeant(name), !isTitled(body, statement) { return name }
    }
    return nil
  }

  /// Two to four characters that name a place, such as 乙县.
  private func place(before body: Int, from start: Int) -> Range<Int>? {
    guard body - 2 >= start, Self.levels.contains(text.scalars[body - 1]) else { return nil }
    var first = body - 1
    while first > start, body - first < 4, text.scalars[first - 1].isHan,
      !Self.noPlace.contains(text.scalars[first - 1])
    {
      first -= 1
    }
    return body - first >= 3 ? first..<body : nil
  }

  /// Whether a place is the agency's or part of it: what stands in front of 财政局 ends with the same
  /// characters as the agency's place.
  private func isOwn(_ place: Range<Int>, _ parts: Parts) -> Bool {
    // 县财政局, 本县财政局: no place of its own.
    let name = text.scalars[place]
    let own = parts.place.suffix(3)
    return name.count < 3 || name.suffix(own.count).elementsEqual(own)
  }

  /// Whether the clause is what the agency says of itself: how to reach it, what it publishes.
  private func isSelf(_ name: Range<Int>, _ statement: Statement, _ hits: SlipHits) -> Bool {
    let behind = name.upperBound..<min(statement.range.upperBound, name.upperBound + 30)
    let before = max(statement.range.lowerBound, name.lowerBound - 6)..<name.lowerBound
    let scan = subject.scan
    if !scan.years(in: behind).isEmpty || !scan.years(in: before).isEmpty { return true }
    return hits.holds(.selfWords, in: behind)
  }

  /// Whether a body opens a sentence on disclosure that does not name the agency: 乙县财政局认真落实公开要求.
  private func isSubject(
    _ name: Range<Int>,
    _ index: Int,
    _ parts: Parts,
    _ hits: SlipHits
  ) -> Bool {
    let statement = report.statements[index]
    guard statement.role == .body, let agency = subject.agency,
      // A city may tell of the county-level cities that belong to it.
      parts.place.last != "市" || agency.kind == .department && agency.level != .county
    else { return false }
    let members = subject.index.sentence(of: index)
    let sentence =
      report.statements[members.lowerBound].range
      .lowerBound..<report.statements[members.upperBound - 1].range.upperBound
    // Nothing but the year may stand in front.
    let before = sentence.lowerBound..<name.lowerBound
    guard before.count <= 8,
      before.isEmpty || subject.scan.years(in: before).count == 1
    else { return false }
    let behind = name.upperBound..<min(sentence.upperBound, name.upperBound + 4)
    let words = subject.guide.ownSubjects
    return !behind.isEmpty && text.scalars[name.upperBound].isHan
      && !hits.holds(.visits, in: sentence)
      && text.first(Self.disclosure, in: name.upperBound..<sentence.upperBound) != nil
      && !words.contains { text.first($0, in: sentence) != nil }
      && text.first(agency.name.foldedScalars, in: sentence) == nil
  }

  private func isTitled(_ offset: Int, _ statement: Statement) -> Bool {
    var depth = 0
    for place in statement.range.lowerBound..<offset {
      if text.scalars[place] == "《" { depth += 1 }
      if text.scalars[place] == "》" { depth = max(0, depth - 1) }
    }
    return depth > 0
  }
}
