internal import ComplianceModel

/// A reading text with the places of the signs that readers look for again and again, found in one
/// pass: who looks for numbers in a clause goes from sign to sign instead of from character to character.
struct MarkedText {
  let text: ReadingText
  /// Offsets of all digits and Chinese numerals, rising; no number begins elsewhere.
  private let numerals: [Int]
  /// Offsets of all 《 and 》, rising.
  private let titleMarks: [Int]
  /// Offsets of all 将, rising.
  private let wills: [Int]
  /// Offsets of all 由, rising.
  private let agents: [Int]

  /// Takes a complete text.
  ///
  /// - Complexity: O(n).
  init(_ text: ReadingText) {
    self.text = text
    var numerals: [Int] = []
    var titleMarks: [Int] = []
    var wills: [Int] = []
    var agents: [Int] = []
    let scalars = text.scalars
    for offset in scalars.indices {
      switch scalars[offset] {
      case "0"..."9": numerals.append(offset)
      case "《", "》": titleMarks.append(offset)
      case "将": wills.append(offset)
      case "由": agents.append(offset)
      default: if ChineseNumeral.isNumeral(scalars[offset]) { numerals.append(offset) }
      }
    }
    self.numerals = numerals
    self.titleMarks = titleMarks
    self.wills = wills
    self.agents = agents
  }

  /// Folded scalars.
  var scalars: [Unicode.Scalar] { text.scalars }

  /// Where digits and Chinese numerals stand within a range.
  func numerals(in range: Range<Int>) -> ArraySlice<Int> { Self.part(of: numerals, range) }

  /// Where 《 and 》 stand within a range.
  func titleMarks(in range: Range<Int>) -> ArraySlice<Int> { Self.part(of: titleMarks, range) }

  /// Where 将 stands within a range.
  func wills(in range: Range<Int>) -> ArraySlice<Int> { Self.part(of: wills, range) }

  /// Where 由 stands within a range.
  func agents(in range: Range<Int>) -> ArraySlice<Int> { Self.part(of: agents, range) }

  /// Whether an offset stands within 《》 that open within `range`.
  func isInTitle(_ offset: Int, of range: Range<Int>) -> Bool {
    guard !titleMarks.isEmpty else { return false }
    var depth = 0
    for mark in titleMarks(in: range.lowerBound..<offset) {
      depth = scalars[mark] == "《" ? depth + 1 : max(0, depth - 1)
    }
    return depth > 0
  }

  /// The offsets within a range.
  ///
  /// - Complexity: O(log n + found).
  private static func part(of offsets: [Int], _ range: Range<Int>) -> ArraySlice<Int> {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < offsets.count, offsets[end] < range.upperBound { end += 1 }
    return offsets[low..<end]
  }
}

extension MarkedText {
  /// The text of a few scalars as one block; line feed behind it.
  init(_ scalars: [Unicode.Scalar]) {
    var text = ReadingText()
    _ = text.append(
      TextSpan(0, scalars.count),
      of: SourceText(scalars, anchors: [])
    )
    self.init(text)
  }

  /// The folded text of a range.
  func string(_ range: Range<Int>) -> String { text.string(range) }

  /// The stretch of the source that a range of this text was read from.
  func source(of range: Range<Int>) -> TextSpan { text.source(of: range) }

  /// Whether `word` (folded) stands at `offset` and ends within `limit`.
  func holds(_ word: [Unicode.Scalar], at offset: Int, limit: Int) -> Bool {
    text.holds(word, at: offset, limit: limit)
  }

  /// Offset of the first `word` (folded) within `range`.
  func first(_ word: [Unicode.Scalar], in range: Range<Int>) -> Int? { text.first(word, in: range) }
}
