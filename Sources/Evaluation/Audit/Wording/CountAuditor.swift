internal import ComplianceModel

/// Compares words that count with the lists beside them: 五公开 and its members, 三个方面 and 一是, 二是 ….
struct CountAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let hits = subject.slips
    var found: [(range: Range<Int>, printed: String, count: Int)] = []
    let terms = subject.guide.countedTerms
    var words = hits.terms[...]
    let statements = subject.index.statements
    for index in statements.indices where statements[index].role == .body {
      let range = statements[index].range
      // Hits come in order of their ends, as clauses do.
      if !words.isEmpty {
        words = words.drop { $0.range.upperBound <= range.lowerBound }
        let own = words.prefix { $0.range.upperBound <= range.upperBound }
        for term in Set(own.map(\.number)).sorted() {
          if let slip = self.term(terms[term], in: range) { found.append(slip) }
        }
      }
      // 方面的工作 holds 方面: one count is told once.
      if hits.holds(.countedNoun, in: range) || hits.holds(.countedTask, in: range),
        let slip = counted(hits, index, statements[index])
      {
        found.append(slip)
      }
    }
    return found.map { slip in
      subject.guide.finding(
        .countWrong,
        ["printed": slip.printed, "count": "\(slip.count)"],
        actual: "\(slip.count)项",
        evidence: [report.evidence(slip.range)]
      )
    }
  }

  private func counted(_ hits: SlipHits, _ index: Int, _ statement: Statement) -> Slip? {
    for noun in hits.all(.countedNoun, in: statement.range) {
      if let slip = enumeration(noun, index) ?? list(noun, statement) { return slip }
    }
    for task in hits.all(.countedTask, in: statement.range) {
      if let slip = enumeration(task, index) { return slip }
    }
    return nil
  }

  private typealias Slip = (range: Range<Int>, printed: String, count: Int)

  // MARK: Terms

  /// 决策公开、服务公开、管理公开、执行公开等五公开: a list in front of the term that lacks a member.
  private func term(_ term: CountedTerm, in clause: Range<Int>) -> Slip? {
    guard let place = text.first(term.word, in: clause) else { return nil }
    let before = clause.lowerBound..<place
    let wanted = term.members.count > 1 ? term.members.count : Self.number(of: term.word)
    guard text.scalars[before].count(where: { $0 == "、" }) >= min(2, wanted - 2),
      place > before.lowerBound,
      Self.closing.contains(text.scalars[place - 1])
    else { return nil }
    let count =
      term.members.count > 1
      ? term.members.count { ways in
        ways.contains { text.first($0, in: before) != nil }
      } : occurrences(of: term.member, in: before)
    guard count >= min(3, wanted - 1), count < wanted else { return nil }
    return (clause, term.title, count)
  }

  private static let closing = ScalarSet("等\"“公开的")

  /// The number that a term begins with: 3 of 三同步.
  private static func number(of term: [Unicode.Scalar]) -> Int {
    term.first.flatMap { ordinals.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  /// How often a word comes that every member holds: 同步起草、同步审签、同步发布.
  private func occurrences(of word: [Unicode.Scalar], in range: Range<Int>) -> Int {
    var count = 0
    var start = range.lowerBound
    while let place = text.first(word, in: start..<range.upperBound) {
      count += 1
      start = place + word.count
    }
    return count
  }

  // MARK: 一是, 二是

  private static let ordinals = Array("一二三四五六七八九十".unicodeScalars)

  /// 三个方面：一是…二是…: the count stands in front of an enumeration within the paragraph.
  private func enumeration(_ noun: Range<Int>, _ index: Int) -> Slip? {
    let statement = report.statements[index]
    guard let number = number(before: noun, from: statement.range.lowerBound), number.value >= 2,
      statement.range.upperBound - noun.upperBound <= 8
    else { return nil }
    var expected = 0
    var next = index + 1
    while next < report.statements.count, report.statements[next].block == statement.block {
      let clause = report.statements[next].range
      let ordinal = ordinal(at: clause.lowerBound, clause.upperBound)
      if expected == 0, ordinal != 0 { return nil }
      if ordinal == expected {
        expected += 1
      } else if ordinal != nil {
        // Another enumeration begins, or one is out of order: told elsewhere.
        break
      }
      next += 1
    }
    guard expected >= 2, expected != number.value else { return nil }
    let range = number.start..<noun.upperBound
    return (statement.range, text.string(range), expected)
  }

  /// The place of 一是, 二是 … at the head of a clause, from 0.
  private func ordinal(at offset: Int, _ limit: Int) -> Int? {
    guard offset + 1 < limit, text.scalars[offset + 1] == "是" else { return nil }
    return Self.ordinals.firstIndex(of: text.scalars[offset])
  }

  // MARK: Lists

  private static let noMember = ScalarSet("、共这上以下各前第及和与的有为了")
  private static let quotes = ScalarSet("\"》《")
  private static let joints = ScalarSet("和及与或")
  private static let measures = ScalarSet("个项类大条点")

  /// 登记、会商、送达四个环节: without 等, the members in front of the count are all there are.
  private func list(_ noun: Range<Int>, _ statement: Statement) -> Slip? {
    guard let number = number(before: noun, from: statement.range.lowerBound), number.value >= 2,
      number.start > statement.range.lowerBound
    else { return nil }
    let last = text.scalars[number.start - 1]
    let isOpen = last == "等"
    guard isOpen || last.isHan, !Self.noMember.contains(last) else {
      return nil
    }
    var pauses = 0
    var joints = 0
    var depth = 0
    var offset = number.start - 1
    while offset >= statement.range.lowerBound {
      let scalar = text.scalars[offset]
      if scalar == ")" { depth += 1 }
      if scalar == "(" { depth -= 1 }
      if depth < 0 || Self.quotes.contains(scalar) { return nil }
      if depth == 0, scalar == "、" { pauses += 1 }
      if depth == 0, Self.joints.contains(scalar) { joints += 1 }
      offset -= 1
    }
    // A single pause may join two words of something else.
    guard pauses >= 2, joints == 0, pauses + 1 != number.value else { return nil }
    if isOpen, pauses + 1 < number.value { return nil }
    return (statement.range, text.string(number.start..<noun.upperBound), pauses + 1)
  }

  /// The number in front of a noun and its measure word: 三个方面, 8项工作.
  private func number(before noun: Range<Int>, from start: Int) -> (value: Int, start: Int)? {
    var end = noun.lowerBound
    while end > start, Self.measures.contains(text.scalars[end - 1]),
      noun.lowerBound - end < 2
    {
      end -= 1
    }
    return SmallNumber.ending(at: end, in: text, from: start)
  }
}
