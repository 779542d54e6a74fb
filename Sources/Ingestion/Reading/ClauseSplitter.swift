internal import ComplianceModel

/// Takes a paragraph apart into sentences and clauses.
enum ClauseSplitter {
  struct Clause {
    var range: Range<Int>
    /// Number of the sentence within the paragraph, from 0.
    var sentence: Int
  }

  /// Longer stretches without a full stop are cut, in characters: no report has such sentences, and
  /// work on a clause looks at its whole sentence.
  private static let longestSentence = 2_000

  /// The clauses of a paragraph in order.
  ///
  /// They end at ，；：。！？, sentences at 。！？ and before an enumerated part (一是…；二是…). Nothing is
  /// divided within 《》.
  static func clauses(of text: MarkedText, in block: Range<Int>) -> [Clause] {
    var found: [Clause] = []
    var sentence = 0
    var start = block.lowerBound
    var depth = 0
    var isFirstInSentence = true
    var opened = block.lowerBound
    func close(at end: Int, endsSentence: Bool) {
      var range = start..<end
      while let first = range.first, text.scalars[first] == " " { range = (first + 1)..<end }
      while let last = range.last, text.scalars[last] == " " {
        range = range.lowerBound..<last
      }
      if !range.isEmpty {
        if opensPart(text, at: range.lowerBound, limit: end), !isFirstInSentence { sentence += 1 }
        found.append(Clause(range: range, sentence: sentence))
        isFirstInSentence = false
      }
      if endsSentence, !isFirstInSentence {
        sentence += 1
        isFirstInSentence = true
      }
    }
    let scalars = text.scalars
    for offset in block {
      if offset - opened >= longestSentence {
        close(at: offset, endsSentence: true)
        (start, opened, depth) = (offset, offset, 0)
      }
      switch scalars[offset] {
      case "《": depth += 1
      case "》": depth = max(0, depth - 1)
      case "。", "!", "?":
        close(at: offset, endsSentence: true)
        (start, opened, depth) = (offset + 1, offset + 1, 0)
      case ",", ";", ":":
        guard depth == 0, !isInsideNumber(text, at: offset, block) else { continue }
        close(at: offset, endsSentence: false)
        start = offset + 1
      default: break
      }
    }
    close(at: block.upperBound, endsSentence: true)
    return found
  }

  /// `1,234`, `12:30` and `http:` are not divided.
  private static func isInsideNumber(
    _ text: MarkedText,
    at offset: Int,
    _ block: Range<Int>
  ) -> Bool {
    guard offset > block.lowerBound, offset + 1 < block.upperBound else { return false }
    let (before, after) = (text.scalars[offset - 1], text.scalars[offset + 1])
    if text.scalars[offset] == ":", after == "/" { return true }
    guard text.scalars[offset] != ";", before.isDigit, after.isDigit else { return false }
    if text.scalars[offset] == ":" { return true }
    let next = text.scalars[(offset + 1)..<min(block.upperBound, offset + 4)]
    let behind = offset + 4 < block.upperBound ? text.scalars[offset + 4] : " "
    return next.count == 3 && next.allSatisfy(\.isDigit) && !behind.isDigit
  }

  /// 一是, 二是 … and 首先, 其次 open a part of an enumeration.
  static func opensPart(_ text: MarkedText, at offset: Int, limit: Int) -> Bool {
    guard offset + 1 < limit else { return false }
    let (first, second) = (text.scalars[offset], text.scalars[offset + 1])
    return second == "是" && ChineseNumeral.isOrdinal(first) || first == "首" && second == "先"
      || first == "其" && (second == "次" || second == "二" || second == "三")
  }
}
