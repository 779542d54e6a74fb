internal import ComplianceModel

/// The words of slips in one automaton.
struct SlipLexicon: Sendable {
  private struct Entry {
    var kind: SlipWords
    var isException: Bool
  }

  private let automaton: PhraseAutomaton
  private let entries: [Entry]

  init(_ vocabulary: Vocabulary) {
    var phrases: [[Unicode.Scalar]] = []
    var entries: [Entry] = []
    for kind in SlipWords.allCases {
      guard let list = vocabulary.slips[kind] else { continue }
      for (words, isException) in [(list.words, false), (list.except, true)] {
        phrases += words.map(\.foldedScalars)
        entries += words.map { _ in Entry(kind: kind, isException: isException) }
      }
    }
    automaton = PhraseAutomaton(phrases)
    self.entries = entries
  }

  /// Finds every word of a text.
  func hits(in text: ReadingText) -> SlipHits {
    var words: [SlipWords: [Range<Int>]] = [:]
    var exceptions: [SlipWords: [Range<Int>]] = [:]
    for hit in automaton.hits(in: text.scalars) {
      let entry = entries[hit.phrase]
      if entry.isException {
        exceptions[entry.kind, default: []].append(hit.range)
      } else {
        words[entry.kind, default: []].append(hit.range)
      }
    }
    return SlipHits(words: words, exceptions: exceptions)
  }
}

/// The words of slips in one text.
struct SlipHits {
  private var words: [SlipWords: [Range<Int>]] = [:]

  init(words: [SlipWords: [Range<Int>]], exceptions: [SlipWords: [Range<Int>]]) {
    for (kind, hits) in words {
      self.words[kind] = Self.outside(exceptions[kind] ?? [], Self.sorted(hits))
    }
  }

  private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Those that no exception covers.
  private static func outside(_ exceptions: [Range<Int>], _ hits: [Range<Int>]) -> [Range<Int>] {
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
    guard let hits = words[kind] else { return [] }
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return hits[low...].prefix { $0.lowerBound < range.upperBound }
      .filter { $0.upperBound <= range.upperBound }
  }

  /// Whether a word of a kind lies wholly within `range`.
  func holds(_ kind: SlipWords, in range: Range<Int>) -> Bool { !all(kind, in: range).isEmpty }
}
