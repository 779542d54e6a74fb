internal import ComplianceModel

/// Where the words of all checklists stand in the clauses of a report.
///
/// All hits lie in one list, word by word, each word's in order of the text; what stands outside of any
/// clause is of no account to claims and only kept to tell what is excepted.
struct WordHits {
  /// A word within a clause.
  struct Hit {
    let statement: Int
    let range: Range<Int>
    /// Whether it stands in the title of a document that is only cited.
    let isCited: Bool
    /// Whether it names what was made in another year: 2012年制定的办法.
    let isOld: Bool
  }

  private let hits: [Hit]
  /// Where the hits of each word start; one more for the end.
  private let starts: [Int]
  /// The hits of words outside of any clause.
  private let stray: [Int: [Range<Int>]]
  /// Whether a word has any of these: hardly one does.
  private let isStray: [Bool]
  /// The places of the words in their groups that stand in a clause at all, group by group.
  private let present: [Int]
  /// Where those of each group start; one more for the end.
  private let groups: [Int]

  init(_ report: AnnualReport, phrases: PhraseTable) {
    let found = phrases.automaton.hits(in: report.text.scalars)
    var stray: [Int: [Range<Int>]] = [:]
    var isStray = Array(repeating: false, count: phrases.count)
    var owners = Array(repeating: -1, count: found.count)
    var starts = Array(repeating: 0, count: phrases.count + 1)
    // Hits come in order of their ends, as do statements: one way through both tells which holds which.
    var statement = 0
    for (index, hit) in found.enumerated() {
      while statement < report.statements.count,
        report.statements[statement].range.upperBound < hit.range.upperBound
      {
        statement += 1
      }
      if statement < report.statements.count,
        report.statements[statement].range.lowerBound <= hit.range.lowerBound
      {
        owners[index] = statement
        starts[hit.phrase + 1] += 1
      } else {
        stray[hit.phrase, default: []].append(hit.range)
        isStray[hit.phrase] = true
      }
    }
    for word in 0..<phrases.count { starts[word + 1] += starts[word] }
    var next = starts
    let none = Hit(statement: 0, range: 0..<0, isCited: false, isOld: false)
    var hits = Array(repeating: none, count: starts[phrases.count])
    for (hit, owner) in zip(found, owners) where owner >= 0 {
      hits[next[hit.phrase]] = Hit(
        statement: owner,
        range: hit.range,
        isCited: report.statements[owner].cites(hit.range),
        isOld: report.isOldAttribute(hit.range, in: report.statements[owner].range)
      )
      next[hit.phrase] += 1
    }
    self.hits = hits
    self.starts = starts
    self.stray = stray
    self.isStray = isStray
    (present, groups) = Self.present(phrases) { starts[$0] < starts[$0 + 1] }
  }

  /// Few words of the checklists stand in a report: groups are told which of theirs do.
  private static func present(
    _ phrases: PhraseTable,
    _ stands: (Int) -> Bool
  ) -> (places: [Int], groups: [Int]) {
    var groups = Array(repeating: 0, count: phrases.groupCount + 1)
    let standing = (0..<phrases.count).filter(stands)
    for word in standing {
      for member in phrases.members[word] { groups[Int(member.group) + 1] += 1 }
    }
    for group in 0..<phrases.groupCount { groups[group + 1] += groups[group] }
    var next = groups
    var places = Array(repeating: 0, count: groups[phrases.groupCount])
    for word in standing {
      for member in phrases.members[word] {
        places[next[Int(member.group)]] = Int(member.place)
        next[Int(member.group)] += 1
      }
    }
    for group in 0..<phrases.groupCount where groups[group + 1] - groups[group] > 1 {
      places[groups[group]..<groups[group + 1]].sort()
    }
    return (places, groups)
  }

  /// The places of those words of a group, in order, that stand in a clause.
  func places(ofWordsIn group: PhraseTable.Group) -> ArraySlice<Int> {
    present[groups[group.number]..<groups[group.number + 1]]
  }

  /// The places of the hits of a word within clauses.
  func places(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }

  /// The hit at a place.
  subscript(place: Int) -> Hit { hits[place] }

  /// Where some words stand, be it outside of any clause, from the first to the last.
  func stretches(of words: [Int]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for word in words {
      for place in places(of: word) { stretches.append(hits[place].range) }
      if isStray[word], let stray = stray[word] { stretches += stray }
    }
    return stretches.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The clause that a stretch of text lies wholly within, or nil.
  static func statement(holding range: Range<Int>, in statements: [Statement]) -> Int? {
    let first = statements.partitioningIndex { $0.range.upperBound >= range.upperBound }
    guard first < statements.count, statements[first].range.lowerBound <= range.lowerBound
    else { return nil }
    return first
  }
}
