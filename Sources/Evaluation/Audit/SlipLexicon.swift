internal import ComplianceModel

/// What the words of slips mean, and the terms that count their members with them, by their numbers
/// among all words that are looked for.
struct SlipLexicon: Sendable {
  /// What a word is to the auditors.
  enum Meaning: Sendable {
    /// A word of a kind, by the number of the kind.
    case word(Int)
    /// Covers words of a kind within it.
    case exception(Int)
    /// A term that counts its members, by its place among all.
    case term(Int)
  }

  /// Those of one word stand together.
  private let meanings: [Meaning]
  /// Where the meanings of each word start, and one more for the end; words behind it are none of slips.
  private let starts: [Int]

  init(_ vocabulary: Vocabulary, counted: [CountedTerm], phrases: inout some PhraseSource) {
    var found: [(word: Int, meaning: Meaning)] = []
    for kind in SlipWords.allCases {
      guard let list = vocabulary.slips[kind] else { continue }
      for word in list.words {
        found.append((phrases.add(word: word.foldedScalars), .word(kind.number)))
      }
      for word in list.except {
        found.append((phrases.add(word: word.foldedScalars), .exception(kind.number)))
      }
    }
    for (number, term) in counted.enumerated() {
      found.append((phrases.add(word: term.word), .term(number)))
    }
    var starts = Array(repeating: 0, count: (found.map(\.word).max() ?? -1) + 2)
    for entry in found { starts[entry.word + 1] += 1 }
    for word in starts.indices.dropFirst() { starts[word] += starts[word - 1] }
    meanings = found.sorted { $0.word < $1.word }.map(\.meaning)
    self.starts = starts
  }

  /// The words of slips among those that were found in a text, by their ends.
  func hits(_ found: [PhraseAutomaton.Hit]) -> SlipHits {
    var words: [SlipHits.Word] = []
    var exceptions: [SlipHits.Word] = []
    var terms: [SlipHits.Term] = []
    for hit in found where hit.phrase + 1 < starts.count {
      for place in starts[hit.phrase]..<starts[hit.phrase + 1] {
        switch meanings[place] {
        case .word(let kind): words.append(SlipHits.Word(kind: kind, range: hit.range))
        case .exception(let kind): exceptions.append(SlipHits.Word(kind: kind, range: hit.range))
        case .term(let number): terms.append(SlipHits.Term(number: number, range: hit.range))
        }
      }
    }
    return SlipHits(words, exceptions: exceptions, terms: terms)
  }
}

extension SlipLexicon: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(table: meanings)
    sink.put(table: starts)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    meanings = try source.table()
    starts = try source.table()
  }
}

/// The words of slips in one text.
struct SlipHits {
  /// Kind by kind, those of each in order of the text.
  private let ranges: [Range<Int>]
  /// Where the words of each kind start, by its number; one more for the end.
  private let starts: [Int]
  /// Terms that count their members, in order of their ends.
  let terms: [Term]

  /// A word by the number of its kind.
  struct Word {
    let kind: Int
    let range: Range<Int>
  }

  /// A term by its place among all.
  struct Term {
    let number: Int
    let range: Range<Int>
  }

  init(_ words: [Word], exceptions: [Word], terms: [Term] = []) {
    self.terms = terms
    let hits = KindRanges(words)
    let covers = KindRanges(exceptions)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(words.count)
    var starts = [0]
    for kind in 0..<SlipWords.allCases.count {
      if covers[kind].isEmpty {
        ranges += hits[kind]
      } else {
        ranges += Self.outside(covers[kind], hits[kind])
      }
      starts.append(ranges.count)
    }
    self.ranges = ranges
    self.starts = starts
  }

  /// Words kind by kind, those of each in order of the text.
  private struct KindRanges {
    private var ranges: [Range<Int>]
    private var starts = Array(repeating: 0, count: SlipWords.allCases.count + 1)

    init(_ words: [Word]) {
      for word in words { starts[word.kind + 1] += 1 }
      for kind in starts.indices.dropFirst() { starts[kind] += starts[kind - 1] }
      ranges = Array(repeating: 0..<0, count: words.count)
      var ends = starts
      for word in words {
        let range = word.range
        // Words come by their ends, so each stands near its place.
        var place = ends[word.kind]
        while place > starts[word.kind],
          (range.lowerBound, range.upperBound)
            < (ranges[place - 1].lowerBound, ranges[place - 1].upperBound)
        {
          ranges[place] = ranges[place - 1]
          place -= 1
        }
        ranges[place] = range
        ends[word.kind] += 1
      }
    }

    subscript(kind: Int) -> ArraySlice<Range<Int>> { ranges[starts[kind]..<starts[kind + 1]] }
  }

  /// Those that no exception covers.
  private static func outside(
    _ exceptions: ArraySlice<Range<Int>>,
    _ hits: ArraySlice<Range<Int>>
  ) -> [Range<Int>] {
    var rest = exceptions
    var reach = 0
    return hits.filter { hit in
      while let next = rest.first, next.lowerBound <= hit.lowerBound {
        reach = max(reach, next.upperBound)
        rest = rest.dropFirst()
      }
      return reach < hit.upperBound
    }
  }

  /// The words of a kind in order of the text.
  func all(_ kind: SlipWords) -> ArraySlice<Range<Int>> {
    ranges[starts[kind.number]..<starts[kind.number + 1]]
  }

  /// The words of a kind that lie wholly within `range`, in order.
  func all(_ kind: SlipWords, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = place(of: kind, from: range.lowerBound)
    while next < starts[kind.number + 1], ranges[next].lowerBound < range.upperBound {
      if ranges[next].upperBound <= range.upperBound { found.append(ranges[next]) }
      next += 1
    }
    return found
  }

  /// The first word of a kind that lies wholly within `range`.
  func first(_ kind: SlipWords, in range: Range<Int>) -> Range<Int>? {
    var next = place(of: kind, from: range.lowerBound)
    while next < starts[kind.number + 1], ranges[next].lowerBound < range.upperBound {
      if ranges[next].upperBound <= range.upperBound { return ranges[next] }
      next += 1
    }
    return nil
  }

  /// Whether a word of a kind lies wholly within `range`.
  func holds(_ kind: SlipWords, in range: Range<Int>) -> Bool { first(kind, in: range) != nil }

  /// The place of the first word of a kind that does not start before an offset.
  private func place(of kind: SlipWords, from offset: Int) -> Int {
    (starts[kind.number]..<starts[kind.number + 1])
      .partitioningIndex { ranges[$0].lowerBound >= offset }
  }
}
