internal import ComplianceModel

/// Compares the parts that a preface announces with the headings: how many, and which.
struct AnnouncedPartsAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    var seen: Set<Int> = []
    var findings: [Finding] = []
    for (index, statement) in report.statements.enumerated()
    where statement.role == .contents && isPreface(statement) {
      guard seen.insert(statement.sentence).inserted else { continue }
      let members = report.statements[subject.index.sentence(of: index)]
      let range =
        (members.first?.range.lowerBound ?? 0)..<(members.last?.range.upperBound ?? 0)
      let items = items(in: range)
      if let slip = count(in: range, items) { findings.append(slip) }
      if let slip = names(in: range, items) ?? leftOut(of: range, items) { findings.append(slip) }
    }
    return findings
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
  private func count(in range: Range<Int>, _ items: [Range<Int>]) -> Finding? {
    let hasList = items.count >= 3
    let word = text.first(Self.part, in: range)
    guard let place = word ?? (hasList ? text.first(Self.aspect, in: range) : nil) else {
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
    if numbers.count + 1 == number.value, !isSaid, subject.form?.form.tables.count == 1 {
      return nil
    }
    return finding("\(number.value)个部分", "有\(numbers.count)个部分", range)
  }

  private static let part = "部分".foldedScalars
  private static let aspect = "方面".foldedScalars

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
  private func leftOut(of range: Range<Int>, _ items: [Range<Int>]) -> Finding? {
    // 等: the list is not meant to be complete.
    guard items.count >= 3, range.count <= Self.longestList,
      !text.scalars[range].contains("等")
    else { return nil }
    let chapters = chapters
    guard (4...Self.mostParts).contains(chapters.count) else { return nil }
    let sentence = key(range)
    let absent = chapters.filter { !sentence.holds(subject.headingKeys[$0]) }
    let sections = subject.guide.sections
    guard absent.count == 1, let concept = report.headings[absent[0]].concept,
      let section = sections.section(on: concept),
      !sections.sections(in: sentence).contains(section)
    else { return nil }
    return finding("“\(report.headings[absent[0]].title)”以外的部分", "还有这一部分", range)
  }

  /// Announced titles that no heading bears.
  private func names(in range: Range<Int>, _ items: [Range<Int>]) -> Finding? {
    guard items.count >= 3, report.headings.count >= 2 else { return nil }
    let titles = titles()
    let absent = items.filter { !isHeaded($0, titles) }
    // Where most are absent the list is one of matters, not of titles.
    guard !absent.isEmpty, absent.count * 3 <= items.count else { return nil }
    let told = absent.map { "“\(text.string($0))”" }.joined()
    return finding("\(told)部分", "没有这样的标题", range)
  }

  private static let leads = ["由", "包括", "内容包括", "包含", "分为", "分"].map(\.foldedScalars)
  private static let marks = ScalarSet("、,;:等")

  /// The titles of the list, divided by 、 and ，; brackets and quotes are left out.
  private func items(in range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    for word in Self.leads {
      if let place = text.first(word, in: range) {
        start = place + word.count
        break
      }
    }
    var items: [Range<Int>] = []
    var item = start
    for offset in start..<range.upperBound {
      let isJoint =
        text.scalars[offset] == "以"
        && offset + 1 < range.upperBound && text.scalars[offset + 1] == "及"
      guard Self.marks.contains(text.scalars[offset]) || isJoint else { continue }
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

  /// A heading's title as items are compared with it.
  private struct Title {
    let key: [Unicode.Scalar]
    let concept: SectionConcept?
    /// The sections of which it holds a title.
    let sections: Set<Int>
  }

  private func titles() -> [Title] {
    zip(report.headings, subject.headingKeys).map { heading, key in
      Title(key: key, concept: heading.concept, sections: subject.guide.sections.sections(in: key))
    }
  }

  private func key(_ range: Range<Int>) -> [Unicode.Scalar] {
    text.scalars[range].filter { !$0.isBlank }.map(\.folded)
  }

  private func isHeaded(_ item: Range<Int>, _ titles: [Title]) -> Bool {
    let key = key(item)
    let sections = subject.guide.sections
    let section = sections.sections(in: key).min()
    return titles.contains { title in
      if title.key.holds(key) || key.holds(title.key) { return true }
      if let section {
        return title.concept == sections.concept(of: section) || title.sections.contains(section)
      }
      return Self.shares(title.key, key)
    }
  }

  private static let common = ["政府信息公开", "信息公开", "政务公开", "政府信息", "情况", "工作", "公开"]
    .map { Array($0.unicodeScalars) }

  /// Whether two titles share three characters in a row that say more than 信息公开情况.
  private static func shares(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    func rest(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
      common.reduce(title) { $0.replacing($1, with: " ") }
    }
    let (left, right) = (rest(first), rest(second))
    guard left.count >= 2, right.count >= 2 else { return true }
    for start in 0...(left.count - 2) where left[start] != " " && left[start + 1] != " " {
      for other in 0...(right.count - 2)
      where left[start] == right[other] && left[start + 1] == right[other + 1] {
        return true
      }
    }
    // What is left of a title may say nothing of its own.
    return right.count { $0 != " " } < 2
  }
}
