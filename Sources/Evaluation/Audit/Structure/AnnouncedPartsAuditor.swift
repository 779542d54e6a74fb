internal import ComplianceModel

/// Compares the parts that a preface announces with the headings: how many, and which.
struct AnnouncedPartsAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { report.text }

  func findings() -> [Finding] {
    var seen: Set<Int> = []
    return report.statements.indices.flatMap { index -> [Finding] in
      let statement = report.statements[index]
      guard statement.role == .contents, isPreface(statement),
        seen.insert(statement.sentence).inserted
      else { return [] }
      let members = report.statements[subject.index.sentence(of: index)]
      let range =
        (members.first?.range.lowerBound ?? 0)..<(members.last?.range.upperBound ?? 0)
      return [count(in: range), names(in: range) ?? leftOut(of: range)].compactMap(\.self)
    }
  }

  private func isPreface(_ statement: Statement) -> Bool {
    statement.heading == nil || statement.heading == 0
  }

  private func finding(_ announced: String, _ found: String, _ range: Range<Int>) -> Finding {
    subject.guide.finding(
      .partsAnnounced,
      ["announced": announced, "found": found],
      expected: announced,
      actual: found,
      evidence: [report.evidence(range)]
    )
  }

  // MARK: How many

  /// 六部分, 共十二个部分, 六个方面 behind a list.
  private func count(in range: Range<Int>) -> Finding? {
    let hasList = items(in: range).count >= 3
    let word = text.first("部分".foldedScalars, in: range)
    guard let place = word ?? (hasList ? text.first("方面".foldedScalars, in: range) : nil) else {
      return nil
    }
    var end = place
    if end > range.lowerBound, text.scalars[end - 1] == "个" || text.scalars[end - 1] == "大" {
      end -= 1
    }
    guard let number = SmallNumber.ending(at: end, in: text, from: range.lowerBound),
      number.value >= 2
    else { return nil }
    let chapters = chapters
    let numbers = chapters.compactMap { report.headings[$0].numbering?.ordinal }
    // A gap in the numbers is told as such.
    guard numbers.count >= 2, numbers == Array(1...numbers.count), numbers.count != number.value
    else { return nil }
    // The table behind the text may be counted as a part.
    let isSaid = text.first(["附"], in: range) != nil
    if numbers.count + 1 == number.value, !isSaid, subject.form?.tables.count == 1 { return nil }
    return finding("\(number.value)个部分", "有\(numbers.count)个部分", range)
  }

  /// Headings of the style that numbers chapters.
  private var chapters: [Int] {
    let style = report.headings.first { $0.numbering != nil }?.numbering?.style
    return report.headings.indices.filter {
      report.headings[$0].level == 1 && report.headings[$0].numbering?.style == style
        && report.headings[$0].numbering != nil
    }
  }

  // MARK: Which

  /// More chapters, or longer sentences in characters, are no list of parts.
  private static let mostParts = 20
  private static let longestList = 600

  /// The chapter that the list leaves out while it names all others by their titles.
  private func leftOut(of range: Range<Int>) -> Finding? {
    let sentence = text.string(range).matchingKey
    let chapters = chapters
    // 等: the list is not meant to be complete.
    guard (4...Self.mostParts).contains(chapters.count), range.count <= Self.longestList,
      !sentence.contains("等"), items(in: range).count >= 3
    else {
      return nil
    }
    let absent = chapters.filter { !sentence.contains(report.headings[$0].title.matchingKey) }
    guard absent.count == 1, let concept = report.headings[absent[0]].concept,
      let section = subject.guide.vocabulary.sections.first(where: { $0.concept == concept }),
      !section.titles.contains(where: { sentence.contains($0.matchingKey) })
    else { return nil }
    return finding("“\(report.headings[absent[0]].title)”以外的部分", "还有这一部分", range)
  }

  /// Announced titles that no heading bears.
  private func names(in range: Range<Int>) -> Finding? {
    let items = items(in: range)
    guard items.count >= 3, report.headings.count >= 2 else { return nil }
    let absent = items.filter { !isHeaded($0) }
    // Where most are absent the list is one of matters, not of titles.
    guard !absent.isEmpty, absent.count * 3 <= items.count else { return nil }
    let told = absent.map { "“\(text.string($0))”" }.joined()
    return finding("\(told)部分", "没有这样的标题", range)
  }

  /// The titles of the list, divided by 、 and ，; brackets and quotes are left out.
  private func items(in range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    for word in ["由", "包括", "内容包括", "包含", "分为", "分"].map(\.foldedScalars) {
      if let place = text.first(word, in: range) {
        start = place + word.count
        break
      }
    }
    var items: [Range<Int>] = []
    var item = start
    for offset in start..<range.upperBound {
      let isJoint =
        "以".unicodeScalars.contains(text.scalars[offset])
        && offset + 1 < range.upperBound && text.scalars[offset + 1] == "及"
      guard "、,;:等".unicodeScalars.contains(text.scalars[offset]) || isJoint else { continue }
      if offset > item { items.append(item..<offset) }
      item = offset + (isJoint ? 2 : 1)
      if text.scalars[offset] == "等" { return items.filter(isTitle) }
    }
    return items.filter(isTitle)
  }

  /// Something that could be a title; the tables and pictures behind the text are none.
  private func isTitle(_ item: Range<Int>) -> Bool {
    // 六部分 counts them.
    let ending = text.string(item.suffix(2).startIndex..<item.upperBound)
    return (3...30).contains(item.count) && text.scalars[item].allSatisfy(\.isHan)
      && ending != "部分" && ending != "方面"
      && !text.scalars[item].contains("附") && !text.scalars[item].contains("共")
  }

  private func isHeaded(_ item: Range<Int>) -> Bool {
    let key = text.string(item).matchingKey
    let concept = subject.guide.vocabulary.sections.first { section in
      section.titles.contains { key.contains($0.matchingKey) }
    }
    return report.headings.contains { heading in
      let title = heading.title.matchingKey
      if title.contains(key) || key.contains(title) { return true }
      if let concept {
        return heading.concept == concept.concept
          || concept.titles.contains { title.contains($0.matchingKey) }
      }
      return Self.shares(title, key)
    }
  }

  /// Whether two titles share three characters in a row that say more than 信息公开情况.
  private static func shares(_ first: String, _ second: String) -> Bool {
    let common = ["政府信息公开", "信息公开", "政务公开", "政府信息", "情况", "工作", "公开"]
    func rest(_ title: String) -> [Character] {
      Array(common.reduce(title) { $0.replacing($1, with: " ") })
    }
    let (left, right) = (rest(first), rest(second))
    guard left.count >= 2, right.count >= 2 else { return true }
    for start in 0...(left.count - 2) where !left[start..<(start + 2)].contains(" ") {
      for other in 0...(right.count - 2)
      where left[start] == right[other] && left[start + 1] == right[other + 1] {
        return true
      }
    }
    // What is left of a title may say nothing of its own.
    return right.filter { $0 != " " }.count < 2
  }
}
