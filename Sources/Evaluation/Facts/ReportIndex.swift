internal import ComplianceModel

/// What a report says, indexed for judging: the words of all checklists by clause, numbers, figures.
///
/// One for each report and never shared by threads: where the words of a group stand is worked out when
/// it is first asked for, and kept.
final class ReportIndex {
  let report: AnnualReport
  /// The clauses of the report; they stand in order and do not overlap.
  let statements: [Statement]
  let facts: ReportFacts
  /// Every word of checklists and auditors in the text, by their ends.
  let found: [PhraseAutomaton.Hit]
  private let automaton: PhraseAutomaton
  private let words: WordHits
  private let places: [FigureName: Int]
  /// The statements of its sentence, by statement; they stand together.
  private let sentences: [Range<Int>]
  /// The statements of its paragraph, by statement.
  private let paragraphs: [Range<Int>]
  /// What the section is about, by heading.
  private let concepts: [SectionConcept?]
  /// The statements that are the heading itself, by heading.
  private let headings: [[Int]]
  private var groups: [[Occurrence]?]
  private var counted: [[Int]?]
  private var quotes: [Evidence?]

  init(_ report: AnnualReport, phrases: PhraseTable, forms: [Form]) {
    self.report = report
    statements = report.statements
    automaton = phrases.automaton
    found = automaton.hits(in: report.text.scalars)
    words = WordHits(found, in: report, phrases: phrases)
    var places: [FigureName: Int] = Dictionary(minimumCapacity: report.figures.count)
    for (place, figure) in report.figures.enumerated() {
      if let name = figure.name, places[name] == nil { places[name] = place }
    }
    self.places = places
    let statements = report.statements
    sentences = Self.runs(statements.count) { statements[$0].sentence }
    paragraphs = Self.runs(statements.count) { statements[$0].block }
    concepts = report.headings.indices.map { report.concept(of: $0) }
    var headings = Array(repeating: [Int](), count: report.headings.count)
    for index in statements.indices where statements[index].role == .heading {
      if let own = statements[index].heading, headings.indices.contains(own) {
        headings[own].append(index)
      }
    }
    self.headings = headings
    groups = Array(repeating: nil, count: phrases.groupCount)
    counted = Array(repeating: nil, count: phrases.units.count)
    quotes = Array(repeating: nil, count: report.statements.count)
    facts = ReportFacts(report, forms: forms)
  }

  /// For every statement the run of those that share a number with it.
  private static func runs(_ count: Int, by number: (Int) -> Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    runs.reserveCapacity(count)
    var start = 0
    while start < count {
      let own = number(start)
      var end = start + 1
      while end < count, number(end) == own { end += 1 }
      for _ in start..<end { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  // MARK: Figures

  func figure(_ name: String) -> Figure? { figure(FigureName(rawValue: name)) }

  func figure(_ name: FigureName) -> Figure? { places[name].map { report.figures[$0] } }

  /// The bounds of a figure; nil when no table holds it.
  func range(of name: String) -> NumberRange? {
    places[FigureName(rawValue: name)].map { report.figures[$0].range }
  }

  /// Whether a figure is none for certain; nil when no table holds it.
  func isZero(_ name: FigureName) -> Bool? {
    places[name].map { report.figures[$0].value?.exact == .zero }
  }

  func hasFigure(_ name: String) -> Bool { places[FigureName(rawValue: name)] != nil }

  // MARK: Stretches

  /// Evidence for a clause; several items rest on the same ones.
  func evidence(of statement: Int) -> Evidence {
    if let known = quotes[statement] { return known }
    let evidence = report.evidence(statements[statement])
    quotes[statement] = evidence
    return evidence
  }

  /// Where a clause stands in the file.
  func place(of statement: Int) -> Place {
    let source = report.text.source(of: statements[statement].range)
    return report.document.text.place(source.start)
  }

  /// The statements of a sentence.
  func sentence(of statement: Int) -> Range<Int> { sentences[statement] }

  /// The statements of a paragraph.
  func paragraph(of statement: Int) -> Range<Int> { paragraphs[statement] }

  /// What the section of a statement is about.
  func concept(of statement: Int) -> SectionConcept? {
    statements[statement].heading.flatMap { concepts[$0] }
  }

  /// The running text of the sections on some matters.
  func body(of matters: [SectionConcept]) -> [Int] {
    let isMeant = concepts.map { $0.map(matters.contains) ?? false }
    guard isMeant.contains(true) else { return [] }
    return statements.indices.filter { index in
      statements[index].role == .body && statements[index].heading.map { isMeant[$0] } ?? false
    }
  }

  // MARK: Words

  /// The words of checklists and auditors in another text, by their ends.
  func words(in scalars: [Unicode.Scalar]) -> [PhraseAutomaton.Hit] {
    automaton.hits(in: scalars)
  }

  typealias Occurrence = WordHits.Hit

  /// Where the words of a group stand, in order of the text.
  func occurrences(of group: PhraseTable.Group) -> [Occurrence] {
    if let known = groups[group.number] { return known }
    let found = find(group)
    groups[group.number] = found
    return found
  }

  /// Where they stand within some statements.
  ///
  /// - Complexity: O(log n) once the group was asked for.
  func occurrences(
    of group: PhraseTable.Group,
    in statements: Range<Int>
  ) -> ArraySlice<Occurrence> {
    let all = occurrences(of: group)
    let start = all.partitioningIndex { $0.statement >= statements.lowerBound }
    return all[start...].prefix { $0.statement < statements.upperBound }
  }

  /// Whether a word of a group stands in one of some statements.
  func holds(_ group: PhraseTable.Group, in statements: Range<Int>) -> Bool {
    !occurrences(of: group, in: statements).isEmpty
  }

  private func find(_ group: PhraseTable.Group) -> [Occurrence] {
    var found: [Occurrence] = []
    for member in words.places(ofWordsIn: group) {
      for place in words.places(of: group.words[member]) { found.append(words[place]) }
    }
    if !group.except.isEmpty, !found.isEmpty {
      found = free(found, of: words.stretches(of: group.except))
    }
    for unit in group.units {
      for number in self.counted(in: unit) {
        let range = report.numbers[number].range
        if let statement = WordHits.statement(holding: range, in: statements) {
          found.append(
            Occurrence(
              statement: statement,
              range: range,
              isCited: statements[statement].cites(range),
              isOld: false
            )
          )
        }
      }
    }
    return found.inOrder
  }

  /// Those that do not lie within one of some stretches, which come in order; from the first to the last.
  private func free(_ hits: [Occurrence], of stretches: [Range<Int>]) -> [Occurrence] {
    guard !stretches.isEmpty else { return hits }
    // Of the stretches that start before a hit does, the one that ends last tells.
    var next = 0
    var end = 0
    return hits.inOrder.filter { hit in
      while next < stretches.count, stretches[next].lowerBound <= hit.range.lowerBound {
        end = max(end, stretches[next].upperBound)
        next += 1
      }
      return hit.range.upperBound > end
    }
  }

  /// Whether a heading above a statement holds a word of the group.
  func headingHolds(_ group: PhraseTable.Group, statement: Int) -> Bool {
    var next = statements[statement].heading
    while let heading = next {
      for index in headings[heading] where index < statement {
        if holds(group, in: index..<(index + 1)) { return true }
      }
      next = report.headings[heading].parent
    }
    return false
  }

  // MARK: Numbers

  /// The numbers within a range.
  func numbers(in range: Range<Int>) -> [NumberMention] { report.numbers(in: range) }

  /// The numbers that count something in a unit of the phrases, and count more than none.
  private func counted(in unit: PhraseTable.Unit) -> [Int] {
    if let known = counted[unit.number] { return known }
    let found = report.numbers.indices.filter { index in
      let number = report.numbers[index]
      return number.value.exact != .zero && isMeasured(number, unit.scalars)
    }
    counted[unit.number] = found
    return found
  }

  /// Whether a number counts something in this unit, be it none.
  func isMeasured(_ number: NumberMention, _ unit: [Unicode.Scalar]) -> Bool {
    let scalars = report.text.scalars
    var start = number.range.upperBound
    while start < scalars.count, scalars[start] == " " { start += 1 }
    guard report.text.holds(unit, at: start, limit: scalars.count) else { return false }
    let end = start + unit.count
    // 71人次 counts visits, not people; 一次性 counts nothing.
    let next = end < scalars.count ? scalars[end] : " "
    if unit == ["人"], next == "次" { return false }
    return !(unit == ["次"] && next == "性")
  }
}

extension [WordHits.Hit] {
  /// Those in order of the text; the places of one word are in order already, and so are those of most
  /// groups.
  fileprivate var inOrder: [WordHits.Hit] {
    let isInOrder = indices.dropFirst().allSatisfy {
      self[$0 - 1].range.lowerBound <= self[$0].range.lowerBound
    }
    return isInOrder ? self : sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension AnnualReport {
  /// The numbers within a range.
  ///
  /// - Complexity: O(log n + found); numbers stand in order of the text.
  func numbers(in range: Range<Int>) -> [NumberMention] {
    let start = numbers.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return numbers[start...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound <= range.upperBound }
  }

  /// Whether a word names what was made in another year: 2012年制定的办法.
  func isOldAttribute(_ word: Range<Int>, in clause: Range<Int>) -> Bool {
    guard word.upperBound < clause.upperBound, text.scalars[word.upperBound] == "的" else {
      return false
    }
    return numbers(in: clause.lowerBound..<word.lowerBound).contains { number in
      guard let year = number.value.exact, text.scalars[number.range.upperBound] == "年" else {
        return false
      }
      return year >= Quantity(1949) && year != self.year.map { Quantity(Int64($0)) }
    }
  }
}

extension Statement {
  /// Whether a stretch of it is part of the title of a document that is only cited.
  func cites(_ range: Range<Int>) -> Bool {
    !citedTitles.isEmpty
      && citedTitles.contains {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
  }
}
