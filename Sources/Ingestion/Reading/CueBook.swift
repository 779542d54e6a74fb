internal import ComplianceModel

/// All cue words of the vocabulary in one automaton.
struct CueBook: Sendable {
  private struct Entry {
    var kind: CueKind
    /// Which cue of its kind; pieces of one cue share it.
    var cue: Int
    var piece: Int
    var isException: Bool
    var isLast = true
  }

  /// How far the pieces of an exception may stand apart, in characters.
  private static let longestGap = 14

  private let automaton: PhraseAutomaton
  private let entries: [Entry]
  /// Number of pieces of each cue, by kind and cue.
  private let pieceCounts: [CueKind: [Int]]

  init(_ vocabulary: Vocabulary) {
    var phrases: [[Unicode.Scalar]] = []
    var entries: [Entry] = []
    var counts: [CueKind: [Int]] = [:]
    for kind in CueKind.allCases {
      let list = vocabulary.cues(kind)
      for (cue, word) in list.words.enumerated() {
        let pieces = word.split(separator: "…").map(\.foldedScalars)
        counts[kind, default: []].append(pieces.count)
        for (piece, scalars) in pieces.enumerated() {
          phrases.append(scalars)
          entries.append(Entry(kind: kind, cue: cue, piece: piece, isException: false))
        }
      }
      for (cue, word) in list.except.enumerated() {
        let pieces = word.split(separator: "…").map(\.foldedScalars)
        for (piece, scalars) in pieces.enumerated() {
          phrases.append(scalars)
          let isLast = piece == pieces.count - 1
          entries.append(
            Entry(kind: kind, cue: cue, piece: piece, isException: true, isLast: isLast)
          )
        }
      }
    }
    automaton = PhraseAutomaton(phrases)
    self.entries = entries
    pieceCounts = counts
  }

  /// Finds every cue of a text.
  func find(in text: ReadingText) -> CueHits {
    var words: [CueKind: [CueHits.Hit]] = [:]
    var exceptions: [CueKind: [Range<Int>]] = [:]
    var openings: [(entry: Entry, range: Range<Int>)] = []
    for hit in automaton.hits(in: text.scalars) {
      let entry = entries[hit.phrase]
      if entry.isException {
        if entry.piece > 0 {
          let opening = openings.last { opening in
            opening.entry.kind == entry.kind && opening.entry.cue == entry.cue
              && opening.entry.piece == entry.piece - 1
              && opening.range.upperBound <= hit.range.lowerBound
              && hit.range.lowerBound - opening.range.upperBound <= Self.longestGap
          }
          guard let opening else { continue }
          exceptions[entry.kind, default: []].append(
            opening.range.lowerBound..<hit.range.upperBound
          )
        } else if entry.isLast {
          exceptions[entry.kind, default: []].append(hit.range)
        } else {
          openings.append((entry, hit.range))
        }
      } else {
        words[entry.kind, default: []].append(
          CueHits.Hit(range: hit.range, cue: entry.cue, piece: entry.piece)
        )
      }
    }
    for kind in words.keys {
      let spoiled = exceptions[kind] ?? []
      words[kind] = words[kind]?.filter { hit in
        !spoiled.contains {
          $0.contains(hit.range.lowerBound) && $0.upperBound >= hit.range.upperBound
        }
      }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    }
    return CueHits(words: words, pieceCounts: pieceCounts)
  }
}

/// The cues of one text.
struct CueHits {
  struct Hit {
    var range: Range<Int>
    var cue: Int
    var piece: Int
  }

  fileprivate let words: [CueKind: [Hit]]
  fileprivate let pieceCounts: [CueKind: [Int]]

  /// The first cue of a kind that lies wholly within `range`.
  func first(_ kind: CueKind, in range: Range<Int>) -> Range<Int>? {
    all(kind, in: range).first
  }

  /// Every cue of a kind within `range`, by start.
  func all(_ kind: CueKind, in range: Range<Int>) -> [Range<Int>] {
    guard let hits = words[kind] else { return [] }
    let inside = slice(hits, range)
    var found: [Range<Int>] = []
    for (index, hit) in inside.enumerated() where hit.piece == 0 {
      let count = pieceCounts[kind]?[hit.cue] ?? 1
      if count == 1 {
        found.append(hit.range)
        continue
      }
      var start = hit.range.lowerBound
      var end = hit.range.upperBound
      var piece = 1
      for next in inside[(inside.startIndex + index + 1)...]
      where piece < count && next.cue == hit.cue && next.piece == piece
        && next.range.lowerBound >= end
      {
        // The first of three pieces only sets the scene: 本报告根据…编制，由八个部分组成.
        if piece == 1, count > 2 { start = next.range.lowerBound }
        end = next.range.upperBound
        piece += 1
      }
      if piece == count { found.append(start..<end) }
    }
    return found
  }

  private func slice(_ hits: [Hit], _ range: Range<Int>) -> [Hit] {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var result: [Hit] = []
    while low < hits.count, hits[low].range.lowerBound < range.upperBound {
      if hits[low].range.upperBound <= range.upperBound { result.append(hits[low]) }
      low += 1
    }
    return result
  }
}
