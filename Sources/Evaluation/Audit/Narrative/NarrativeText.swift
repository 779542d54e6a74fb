internal import ComplianceModel

/// The running text of a report with the words of a form and the numbers told in it.
final class NarrativeText {
  typealias Group = NarrativeTable.Group

  let report: AnnualReport
  let index: ReportIndex
  let table: NarrativeTable
  /// Numbers with what stands beside them, in order.
  private(set) var told: [ToldNumber] = []
  /// Words in order of where they start.
  private let hits: [PhraseAutomaton.Hit]
  /// For every so many characters of the text the place of the first word that starts behind them.
  private let firsts: [Int]
  /// Topics in order of where they end.
  private let topics: [PhraseAutomaton.Hit]
  /// The words in the titles of those headings that were asked for.
  private var titles: [[Int]?]

  init(_ index: ReportIndex, table: NarrativeTable) {
    report = index.report
    self.index = index
    self.table = table
    hits = Self.meant(table.hits(index.found), except: table.except)
    firsts = Self.firsts(hits, count: index.report.text.scalars.count)
    var topics = hits.filter { table.anyTopic.contains($0.phrase) }
    topics.sortNearby {
      ($0.range.upperBound, $1.range.lowerBound) < ($1.range.upperBound, $0.range.lowerBound)
    }
    self.topics = topics
    titles = Array(repeating: nil, count: report.headings.count)
    told = ToldReader(text: self).told()
  }

  /// Words in order, without those that stand in a longer word of another meaning.
  private static func meant(
    _ hits: [PhraseAutomaton.Hit],
    except: Group
  ) -> [PhraseAutomaton.Hit] {
    var sorted = hits
    sorted.sortNearby {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var end = 0
    return sorted.filter { hit in
      if except.contains(hit.phrase) {
        end = max(end, hit.range.upperBound)
        return false
      }
      return hit.range.upperBound > end
    }
  }

  // MARK: Words

  private static let step = 32

  /// For the start of every step the place of the first word that does not start before it.
  private static func firsts(_ hits: [PhraseAutomaton.Hit], count: Int) -> [Int] {
    var firsts: [Int] = []
    firsts.reserveCapacity(count / step + 1)
    var next = 0
    for start in stride(from: 0, through: count, by: step) {
      while next < hits.count, hits[next].range.lowerBound < start { next += 1 }
      firsts.append(next)
    }
    return firsts
  }

  /// The place of the first word that does not start before an offset.
  private func place(from offset: Int) -> Int {
    var place = firsts[offset / Self.step]
    while place < hits.count, hits[place].range.lowerBound < offset { place += 1 }
    return place
  }

  /// The words that stand within a range.
  func words(in range: Range<Int>) -> [PhraseAutomaton.Hit] {
    var found: [PhraseAutomaton.Hit] = []
    var next = place(from: range.lowerBound)
    while next < hits.count, hits[next].range.lowerBound < range.upperBound {
      if hits[next].range.upperBound <= range.upperBound { found.append(hits[next]) }
      next += 1
    }
    return found
  }

  /// Whether a word of a group stands within a range.
  func holds(_ group: Group, in range: Range<Int>) -> Bool {
    guard !group.isEmpty, !range.isEmpty else { return false }
    var next = place(from: range.lowerBound)
    while next < hits.count, hits[next].range.lowerBound < range.upperBound {
      if group.contains(hits[next].phrase), hits[next].range.upperBound <= range.upperBound {
        return true
      }
      next += 1
    }
    return false
  }

  // MARK: Topics

  /// Whether a matter is what is spoken of at an offset: the last topic named before it in the
  /// paragraph, else in the headings above.
  func isAbout(_ matter: NarrativeTable.Matter, at offset: Int, statement: Int) -> Bool {
    guard !matter.topic.isEmpty else { return true }
    let start = paragraph(of: statement).lowerBound
    let next = topics.partitioningIndex { $0.range.upperBound > offset }
    if next > 0, topics[next - 1].range.lowerBound >= start {
      return matter.topic.contains(topics[next - 1].phrase)
    }
    return isHeaded(matter.topic, statement)
  }

  /// Whether the words a matter needs beside it stand in the sentence or in a heading above.
  func isNear(_ matter: NarrativeTable.Matter, _ statement: Int) -> Bool {
    guard !matter.near.isEmpty else { return true }
    return holds(matter.near, in: sentence(of: statement)) || isHeaded(matter.near, statement)
  }

  /// Whether a heading above a clause holds a word of a group.
  private func isHeaded(_ group: Group, _ statement: Int) -> Bool {
    var next = report.statements[statement].heading
    while let heading = next {
      if words(inTitleOf: heading).contains(where: group.contains) { return true }
      next = report.headings[heading].parent
    }
    return false
  }

  private func words(inTitleOf heading: Int) -> [Int] {
    if let known = titles[heading] { return known }
    let found = table.hits(index.words(in: report.headings[heading].title.foldedScalars))
    let words = found.map(\.phrase)
    titles[heading] = words
    return words
  }

  // MARK: Changes

  /// How far in front of a number a word of increase or decrease stands, in characters.
  private static let changeReach = 8

  /// Whether a number tells by how much something rose or fell: 增长12%, 减少5件.
  func movement(_ told: ToldNumber) -> Movement? {
    let start = max(told.label.lowerBound, told.number.range.lowerBound - Self.changeReach)
    let range = start..<max(start, told.label.upperBound)
    let rises = holds(table.rise, in: range)
    guard rises != holds(table.fall, in: range) else { return nil }
    return rises ? .rise : .fall
  }

  // MARK: Stretches

  /// The stretch of a sentence.
  func sentence(of statement: Int) -> Range<Int> { stretch(index.sentence(of: statement)) }

  /// The stretch of a paragraph.
  func paragraph(of statement: Int) -> Range<Int> {
    stretch(index.paragraph(of: statement))
  }

  private func stretch(_ statements: Range<Int>) -> Range<Int> {
    let first = report.statements[statements.lowerBound].range
    let last = report.statements[statements.upperBound - 1].range
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// A range as the report prints it.
  func printed(_ range: Range<Int>) -> String {
    report.document.text.string(report.text.source(of: range))
  }
}

/// Which way a number moved.
enum Movement {
  case rise
  case fall
}
