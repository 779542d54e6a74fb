internal import ComplianceModel

/// The words of slips in one automaton, and terms that count their members with them.
struct SlipLexicon: Sendable {
  private struct Entry {
    /// The number of its kind.
    var kind: Int
    var isException: Bool
  }

  private let automaton: PhraseAutomaton
  /// Of the words; the terms follow them.
  private let entries: [Entry]

  init(_ vocabulary: Vocabulary, counted: [CountedTerm]) {
    var phrases: [[Unicode.Scalar]] = []
    var entries: [Entry] = []
    for kind in SlipWords.allCases {
      guard let list = vocabulary.slips[kind] else { continue }
      for (words, isException) in [(list.words, false), (list.except, true)] {
        phrases += words.map(\.foldedScalars)
        entries += words.map { _ in Entry(kind: kind.number, isException: isException) }
      }
    }
    automaton = PhraseAutomaton(phrases + counted.map(\.word))
    self.entries = entries
  }

  /// Finds every word of a text; of a report's own text ``AuditSubject/slips`` holds them.
  func hits(in text: ReadingText) -> SlipHits {
    var words = Array(repeating: [Range<Int>](), count: SlipWords.allCases.count)
    var exceptions = words
    var terms: [SlipHits.Term] = []
    for hit in automaton.hits(in: text.scalars) {
      guard hit.phrase < entries.count else {
        terms.append(SlipHits.Term(number: hit.phrase - entries.count, range: hit.range))
        continue
      }
      let entry = entries[hit.phrase]
      if entry.isException {
        exceptions[entry.kind].append(hit.range)
      } else {
        words[entry.kind].append(hit.range)
      }
    }
    return SlipHits(words: words, exceptions: exceptions, terms: terms)
  }
}

extension SlipLexicon: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(automaton)
    sink.put(table: entries)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    automaton = try source.take()
    entries = try source.table()
  }
}

/// The words of slips in one text.
struct SlipHits {
  /// By number of the kind, in order of the text.
  private let words: [[Range<Int>]]
  /// Terms that count their members, in order of their ends.
  let terms: [Term]

  /// A term by its place among all.
  struct Term {
    let number: Int
    let range: Range<Int>
  }

  init(words: [[Range<Int>]], exceptions: [[Range<Int>]], terms: [Term] = []) {
    self.terms = terms
    self.words = zip(words, exceptions).map { hits, exceptions in
      Self.outside(exceptions, Self.sorted(hits))
    }
  }

  private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var ranges = ranges
    ranges.sortNearby {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    return ranges
  }

  /// Those that no exception covers.
  private static func outside(_ exceptions: [Range<Int>], _ hits: [Range<Int>]) -> [Range<Int>] {
    guard !exceptions.isEmpty else { return hits }
    var rest = sorted(exceptions)[...]
    var reach = 0
    return hits.filter { hit in
      while let next = rest.first, next.lowerBound <= hit.lowerBound {
        reach = max(reach, next.upperBound)
        rest = rest.dropFirst()
      }
      return reach < hit.upperBound
    }
  }

  /// The words of a kind that lie wholly within `range`, in order.
  func all(_ kind: SlipWords, in range: Range<Int>) -> [Range<Int>] {
    let hits = words[kind.number]
    guard !hits.isEmpty else { return [] }
    return hits[hits.partitioningIndex { $0.lowerBound >= range.lowerBound }...]
      .prefix { $0.lowerBound < range.upperBound }
      .filter { $0.upperBound <= range.upperBound }
  }

  /// The first word of a kind that lies wholly within `range`.
  func first(_ kind: SlipWords, in range: Range<Int>) -> Range<Int>? {
    let hits = words[kind.number]
    guard !hits.isEmpty else { return nil }
    var next = hits.partitioningIndex { $0.lowerBound >= range.lowerBound }
    while next < hits.count, hits[next].lowerBound < range.upperBound {
      if hits[next].upperBound <= range.upperBound { return hits[next] }
      next += 1
    }
    return nil
  }

  /// Whether a word of a kind lies wholly within `range`.
  func holds(_ kind: SlipWords, in range: Range<Int>) -> Bool { first(kind, in: range) != nil }
}
