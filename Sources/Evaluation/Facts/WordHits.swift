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

  /// Takes the words that were found in the text of the report, by their ends.
  init(_ found: [PhraseAutomaton.Hit], in report: AnnualReport, phrases: PhraseTable) {
    let statements = report.statements
    var stray: [Int: [Range<Int>]] = [:]
    var isStray = Array(repeating: false, count: phrases.count)
    var owners = Array(repeating: -1, count: found.count)
    var starts = Array(repeating: 0, count: phrases.count + 1)
    // Statements stand in order of their ends too: one way through both tells which holds which.
    var statement = 0
    for index in found.indices where found[index].phrase < phrases.count {
      let hit = found[index]
      while statement < statements.count,
        statements[statement].range.upperBound < hit.range.upperBound
      {
        statement += 1
      }
      if statement < statements.count,
        statements[statement].range.lowerBound <= hit.range.lowerBound
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
    let scalars = report.text.scalars
    for index in found.indices where owners[index] >= 0 {
      let (hit, owner) = (found[index], owners[index])
      let range = statements[owner].range
      // Only what stands in front of 的 is an attribute.
      let isAttribute =
        hit.range.upperBound < range.upperBound && scalars[hit.range.upperBound] == "的"
      hits[next[hit.phrase]] = Hit(
        statement: owner,
        range: hit.range,
        isCited: statements[owner].cites(hit.range),
        isOld: isAttribute && report.isOldAttribute(hit.range, in: range)
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
    var ends = groups
    var places = Array(repeating: 0, count: groups[phrases.groupCount])
    for word in standing {
      for member in phrases.members[word] {
        let (group, place) = (Int(member.group), Int(member.place))
        // Words have numbers in the order in which groups name them first: few are out of place.
        var next = ends[group]
        while next > groups[group], places[next - 1] > place {
          places[next] = places[next - 1]
          next -= 1
        }
        places[next] = place
        ends[group] += 1
      }
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
