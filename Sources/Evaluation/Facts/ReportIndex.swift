internal import ComplianceModel

/// What a report says, indexed for judging: the words of all checklists by clause, numbers, figures.
struct ReportIndex {
  let report: AnnualReport
  let facts: ReportFacts
  private let hits: [[Range<Int>]]
  private let figures: [FigureName: Figure]
  /// First statement of each sentence; statements of a sentence stand together.
  private let sentences: [Int: Range<Int>]

  init(_ report: AnnualReport, phrases: PhraseTable, forms: [Form]) {
    self.report = report
    var found = Array(repeating: [Range<Int>](), count: phrases.count)
    for hit in phrases.automaton.hits(in: report.text.scalars) {
      found[hit.phrase].append(hit.range)
    }
    hits = found
    var figures: [FigureName: Figure] = [:]
    for figure in report.figures {
      if let name = figure.name, figures[name] == nil { figures[name] = figure }
    }
    self.figures = figures
    var sentences: [Int: Range<Int>] = [:]
    for (index, statement) in report.statements.enumerated() {
      let start = sentences[statement.sentence]?.lowerBound ?? index
      sentences[statement.sentence] = start..<(index + 1)
    }
    self.sentences = sentences
    facts = ReportFacts(report, forms: forms)
  }

  func figure(_ name: String) -> Figure? { figures[FigureName(rawValue: name)] }

  /// The statements of a sentence.
  func sentence(of statement: Int) -> Range<Int> {
    sentences[report.statements[statement].sentence] ?? statement..<(statement + 1)
  }

  /// The statements of a paragraph.
  func paragraph(of statement: Int) -> Range<Int> {
    let block = report.statements[statement].block
    var range = statement..<(statement + 1)
    while range.lowerBound > 0, report.statements[range.lowerBound - 1].block == block {
      range = (range.lowerBound - 1)..<range.upperBound
    }
    while range.upperBound < report.statements.count,
      report.statements[range.upperBound].block == block
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    return range
  }

  /// Where the words of a group stand, with the statement they stand in, in order of the text.
  func occurrences(of group: PhraseTable.Group) -> [(statement: Int, range: Range<Int>)] {
    var found: [(statement: Int, range: Range<Int>)] = []
    for word in group.words {
      for range in hits[word] where !isExcepted(range, group) {
        if let statement = statement(holding: range) { found.append((statement, range)) }
      }
    }
    for unit in group.units {
      for number in report.numbers where isCounted(number, unit) {
        if let statement = statement(holding: number.range) {
          found.append((statement, number.range))
        }
      }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.statement) < ($1.range.lowerBound, $1.statement)
    }
  }

  private func isOldAttribute(_ hit: Range<Int>, in clause: Range<Int>) -> Bool {
    guard hit.upperBound < clause.upperBound, report.text.scalars[hit.upperBound] == "的" else {
      return false
    }
    return numbers(in: clause.lowerBound..<hit.lowerBound).contains { number in
      guard let year = number.value.exact, report.text.scalars[number.range.upperBound] == "年"
      else {
        return false
      }
      return year >= Quantity(1949) && year != report.year.map { Quantity(Int64($0)) }
    }
  }

  private func isExcepted(_ hit: Range<Int>, _ group: PhraseTable.Group) -> Bool {
    group.except.contains { word in
      hits[word].contains {
        $0.lowerBound <= hit.lowerBound && hit.upperBound <= $0.upperBound
      }
    }
  }

  /// Where a group stands within a statement, or nil.
  ///
  /// With `isDeed`, what was done to the thing in another year does not count: 2012年制定的办法.
  /// Words within `titles` do not count either.
  func first(
    _ group: PhraseTable.Group,
    in statement: Int,
    isDeed: Bool = false,
    outside titles: [Range<Int>] = []
  ) -> Range<Int>? {
    let range = report.statements[statement].range
    func isTitled(_ hit: Range<Int>) -> Bool {
      titles.contains { $0.lowerBound <= hit.lowerBound && hit.upperBound <= $0.upperBound }
    }
    for word in group.words {
      let hit = hits[word].first { hit in
        range.lowerBound <= hit.lowerBound && hit.upperBound <= range.upperBound
          && !isExcepted(hit, group) && !(isDeed && isOldAttribute(hit, in: range))
          && !isTitled(hit)
      }
      if let hit { return hit }
    }
    for unit in group.units {
      for number in numbers(in: range) where isCounted(number, unit) && !isTitled(number.range) {
        return number.range
      }
    }
    return nil
  }

  /// Whether a heading above a statement holds a word of the group.
  func headingHolds(_ group: PhraseTable.Group, statement: Int) -> Bool {
    let heading = report.statements[statement].heading
    return report.statements[..<statement].indices.reversed().contains { index in
      let other = report.statements[index]
      guard other.role == .heading, let own = other.heading else { return false }
      return isAbove(own, heading) && first(group, in: index) != nil
    }
  }

  /// The numbers within a range.
  ///
  /// - Complexity: O(log n + found); numbers stand in order of the text.
  func numbers(in range: Range<Int>) -> [NumberMention] {
    var low = 0
    var high = report.numbers.count
    while low < high {
      let middle = (low + high) / 2
      if report.numbers[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return report.numbers[low...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound <= range.upperBound }
  }

  /// Whether a number counts something in this unit, and counts more than none.
  func isCounted(_ number: NumberMention, _ unit: [Unicode.Scalar]) -> Bool {
    number.value.exact != .zero && isMeasured(number, unit)
  }

  /// Whether a number counts something in this unit, be it none.
  func isMeasured(_ number: NumberMention, _ unit: [Unicode.Scalar]) -> Bool {
    var start = number.range.upperBound
    while start < report.text.scalars.count, report.text.scalars[start] == " " { start += 1 }
    guard report.text.holds(unit, at: start, limit: report.text.scalars.count) else { return false }
    let end = start + unit.count
    // 71人次 counts visits, not people; 一次性 counts nothing.
    let next = end < report.text.scalars.count ? report.text.scalars[end] : " "
    if unit == ["人"], next == "次" { return false }
    return !(unit == ["次"] && next == "性")
  }

  private func isAbove(_ heading: Int, _ lower: Int?) -> Bool {
    var next = lower
    while let index = next {
      if index == heading { return true }
      next = report.headings[index].parent
    }
    return false
  }

  private func statement(holding range: Range<Int>) -> Int? {
    var low = 0
    var high = report.statements.count
    while low < high {
      let middle = (low + high) / 2
      if report.statements[middle].range.upperBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < report.statements.count,
      report.statements[low].range.lowerBound <= range.lowerBound
    else { return nil }
    return low
  }
}
