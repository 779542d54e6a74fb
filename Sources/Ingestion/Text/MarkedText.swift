internal import ComplianceModel

/// A reading text with the places of the signs that readers look for again and again, found in one
/// pass: who looks for numbers in a clause goes from sign to sign instead of from character to character.
struct MarkedText {
  let text: ReadingText
  /// Digits and Chinese numerals; no number begins elsewhere.
  private let numerals: SignOffsets
  /// 《 and 》.
  private let titleMarks: SignOffsets
  /// 将.
  private let wills: SignOffsets
  /// 由.
  private let agents: SignOffsets

  /// Takes a complete text.
  ///
  /// - Complexity: O(n).
  init(_ text: ReadingText) {
    self.text = text
    var numerals = SignOffsets()
    var titleMarks = SignOffsets()
    var wills = SignOffsets()
    var agents = SignOffsets()
    let scalars = text.scalars
    let signs = Self.signs
    for offset in scalars.indices {
      let value = scalars[offset].value
      guard value < 0x10000, let sign = signs[Int(value)] else { continue }
      switch sign {
      case .numeral: numerals.append(offset)
      case .titleMark: titleMarks.append(offset)
      case .will: wills.append(offset)
      case .agent: agents.append(offset)
      }
    }
    self.numerals = numerals
    self.titleMarks = titleMarks
    self.wills = wills
    self.agents = agents
  }

  private enum Sign: UInt8 {
    case numeral
    case titleMark
    case will
    case agent
  }

  /// By value in Unicode: nearly all characters are none, and a table tells it at once.
  private static let signs: [Sign?] = (0..<0x10000 as Range<UInt32>).map { value in
    switch Unicode.Scalar(value) {
    case "《", "》": .titleMark
    case "将": .will
    case "由": .agent
    case let scalar?: scalar.isDigit || ChineseNumeral.isNumeral(scalar) ? .numeral : nil
    case nil: nil
    }
  }

  /// Folded scalars.
  var scalars: [Unicode.Scalar] { text.scalars }

  /// Where digits and Chinese numerals stand within a range.
  func numerals(in range: Range<Int>) -> ArraySlice<Int> { numerals.part(in: range) }

  /// Where 《 and 》 stand within a range.
  func titleMarks(in range: Range<Int>) -> ArraySlice<Int> { titleMarks.part(in: range) }

  /// Where 将 stands within a range.
  func wills(in range: Range<Int>) -> ArraySlice<Int> { wills.part(in: range) }

  /// Where 由 stands within a range.
  func agents(in range: Range<Int>) -> ArraySlice<Int> { agents.part(in: range) }

  /// Whether an offset stands within 《》 that open within `range`.
  func isInTitle(_ offset: Int, of range: Range<Int>) -> Bool {
    guard !titleMarks.isEmpty else { return false }
    var depth = 0
    for mark in titleMarks(in: range.lowerBound..<offset) {
      depth = scalars[mark] == "《" ? depth + 1 : max(0, depth - 1)
    }
    return depth > 0
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

/// Rising offsets of signs of a text.
private struct SignOffsets {
  private var offsets: [Int] = []
  /// For every so many characters of the text the index of the first offset that is not before them.
  private var firsts: [Int] = []
  private static let step = 64

  var isEmpty: Bool { offsets.isEmpty }

  /// Adds the next offset.
  mutating func append(_ offset: Int) {
    while firsts.count * Self.step <= offset { firsts.append(offsets.count) }
    offsets.append(offset)
  }

  /// The offsets within a range.
  ///
  /// - Complexity: O(found), and what is near before.
  func part(in range: Range<Int>) -> ArraySlice<Int> {
    let block = range.lowerBound / Self.step
    guard block < firsts.count else { return [] }
    var start = firsts[block]
    while start < offsets.count, offsets[start] < range.lowerBound { start += 1 }
    guard start < offsets.count, offsets[start] < range.upperBound else { return [] }
    var end = start + 1
    while end < offsets.count, offsets[end] < range.upperBound { end += 1 }
    return offsets[start..<end]
  }
}
