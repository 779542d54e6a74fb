internal import ComplianceModel

/// All cue words of the vocabulary in one automaton.
struct CueBook: Sendable {
  private struct Entry {
    /// ``CueKind/index`` of its kind.
    var kind: Int
    /// Which cue of its kind; pieces of one cue share it.
    var cue: Int
    var piece: Int
    /// How many pieces the cue has.
    var pieces: Int
    var isException: Bool

    var isLast: Bool { piece == pieces - 1 }
  }

  /// How far the pieces of an exception may stand apart, in characters.
  private static let longestGap = 14

  private let automaton: PhraseAutomaton
  private let entries: [Entry]

  init(_ vocabulary: Vocabulary) {
    var phrases: [[Unicode.Scalar]] = []
    var entries: [Entry] = []
    func add(_ words: [String], _ kind: CueKind, isException: Bool) {
      for (cue, word) in words.enumerated() {
        let pieces = word.split(separator: "…").map(\.foldedScalars)
        for (piece, scalars) in pieces.enumerated() {
          phrases.append(scalars)
          entries.append(
            Entry(
              kind: kind.index,
              cue: cue,
              piece: piece,
              pieces: pieces.count,
              isException: isException
            )
          )
        }
      }
    }
    for kind in CueKind.allCases {
      let list = vocabulary.cues(kind)
      add(list.words, kind, isException: false)
      add(list.except, kind, isException: true)
    }
    automaton = PhraseAutomaton(phrases)
    self.entries = entries
  }

  /// Finds every cue of a text.
  func find(in text: ReadingText) -> CueHits {
    var words: [CueHits.Hit] = []
    var exceptions = [[Range<Int>]](repeating: [], count: CueKind.allCases.count)
    var openings: [(entry: Entry, range: Range<Int>)] = []
    for hit in automaton.hits(in: text.scalars) {
      let entry = entries[hit.phrase]
      guard entry.isException else {
        words.append(
          CueHits.Hit(
            range: hit.range,
            kind: entry.kind,
            cue: entry.cue,
            piece: entry.piece,
            pieces: entry.pieces
          )
        )
        continue
      }
      if entry.piece > 0 {
        let opening = openings.last { opening in
          opening.entry.kind == entry.kind && opening.entry.cue == entry.cue
            && opening.entry.piece == entry.piece - 1
            && opening.range.upperBound <= hit.range.lowerBound
            && hit.range.lowerBound - opening.range.upperBound <= Self.longestGap
        }
        guard let opening else { continue }
        exceptions[entry.kind].append(opening.range.lowerBound..<hit.range.upperBound)
      } else if entry.isLast {
        exceptions[entry.kind].append(hit.range)
      } else {
        openings.append((entry, hit.range))
      }
    }
    return CueHits(words, except: exceptions, count: text.scalars.count)
  }
}

extension CueBook: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(automaton)
    sink.put(table: entries)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    automaton = try source.take()
    entries = try source.table()
  }
}

/// The cues of one text.
struct CueHits {
  struct Hit {
    var range: Range<Int>
    /// The number of its kind.
    var kind: Int
    var cue: Int
    var piece: Int
    /// How many pieces the cue has.
    var pieces: Int
  }

  /// By kind, then by place.
  private let hits: [Hit]
  /// Where the hits of each kind begin, and behind the last one where they end.
  private let starts: [Int]
  /// For every so many characters of the text the kinds that begin there, one bit each: who asks a
  /// clause for its cues mostly asks for some that are not there.
  private let kinds: [UInt64]
  private static let step = 32

  /// Takes what was found by the ends, and what covers hits of each kind that do not count.
  fileprivate init(_ found: [Hit], except exceptions: [[Range<Int>]], count: Int) {
    precondition(CueKind.allCases.count <= UInt64.bitWidth)
    let counting = Self.outside(exceptions, found)
    var starts = Array(repeating: 0, count: CueKind.allCases.count + 1)
    for hit in counting { starts[hit.kind + 1] += 1 }
    for kind in starts.indices.dropFirst() { starts[kind] += starts[kind - 1] }
    var hits = counting
    var ends = starts
    var kinds = Array(repeating: UInt64(0), count: count / Self.step + 1)
    for hit in counting {
      // By their ends each stands near its place.
      var place = ends[hit.kind]
      while place > starts[hit.kind],
        (hit.range.lowerBound, hit.range.upperBound)
          < (hits[place - 1].range.lowerBound, hits[place - 1].range.upperBound)
      {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
      ends[hit.kind] += 1
      if hit.piece == 0 { kinds[hit.range.lowerBound / Self.step] |= 1 << UInt64(hit.kind) }
    }
    self.hits = hits
    self.starts = starts
    self.kinds = kinds
  }

  /// The hits that no exception of their kind covers.
  private static func outside(_ exceptions: [[Range<Int>]], _ hits: [Hit]) -> [Hit] {
    hits.filter { hit in
      !exceptions[hit.kind].contains {
        $0.lowerBound <= hit.range.lowerBound && $0.upperBound >= hit.range.upperBound
      }
    }
  }

  /// Whether a cue of a kind begins near a range.
  private func mayStand(_ kind: CueKind, in range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let bit: UInt64 = 1 << UInt64(kind.index)
    let last = min((range.upperBound - 1) / Self.step, kinds.count - 1)
    var step = range.lowerBound / Self.step
    while step <= last {
      if kinds[step] & bit != 0 { return true }
      step += 1
    }
    return false
  }

  /// The first cue of a kind that lies wholly within `range` and fits.
  func first(
    _ kind: CueKind,
    in range: Range<Int>,
    where fits: (Range<Int>) -> Bool = { _ in true }
  ) -> Range<Int>? {
    guard mayStand(kind, in: range) else { return nil }
    let end = starts[kind.index + 1]
    var index = start(of: range, kind)
    while index < end, hits[index].range.lowerBound < range.upperBound {
      if let cue = cue(at: index, until: end, in: range), fits(cue) { return cue }
      index += 1
    }
    return nil
  }

  /// Every cue of a kind within `range`, by start.
  func all(_ kind: CueKind, in range: Range<Int>) -> [Range<Int>] {
    guard mayStand(kind, in: range) else { return [] }
    let end = starts[kind.index + 1]
    var found: [Range<Int>] = []
    var index = start(of: range, kind)
    while index < end, hits[index].range.lowerBound < range.upperBound {
      if let cue = cue(at: index, until: end, in: range) { found.append(cue) }
      index += 1
    }
    return found
  }

  /// The cue that begins with a hit; nil when it does not begin there or is not complete in `range`.
  private func cue(at index: Int, until limit: Int, in range: Range<Int>) -> Range<Int>? {
    let hit = hits[index]
    guard hit.piece == 0, hit.range.upperBound <= range.upperBound else { return nil }
    if hit.pieces == 1 { return hit.range }
    var start = hit.range.lowerBound
    var end = hit.range.upperBound
    var piece = 1
    for next in hits[(index + 1)..<limit] {
      guard next.range.lowerBound < range.upperBound else { break }
      guard next.range.upperBound <= range.upperBound, next.cue == hit.cue, next.piece == piece,
        next.range.lowerBound >= end
      else { continue }
      // The first of three pieces only sets the scene: 本报告根据…编制，由八个部分组成.
      if piece == 1, hit.pieces > 2 { start = next.range.lowerBound }
      end = next.range.upperBound
      piece += 1
      if piece == hit.pieces { return start..<end }
    }
    return nil
  }

  /// Index of the first hit of a kind that does not begin before a range.
  private func start(of range: Range<Int>, _ kind: CueKind) -> Int {
    (starts[kind.index]..<starts[kind.index + 1])
      .partitioningIndex { hits[$0].range.lowerBound >= range.lowerBound }
  }
}
