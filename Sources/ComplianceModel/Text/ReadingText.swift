/// The text as it is read: folded, without layout breaks and conversion leftovers, with the way back
/// to the source for every scalar.
///
/// Phrases and numbers are looked for here, quotes are cut from the source: a leftover such as
/// `[image: ]` in the middle of a word does not hide the word, and still stands in the quote.
public struct ReadingText: Sendable {
  /// Folded scalars; blocks are divided by a line feed.
  public private(set) var scalars: [Unicode.Scalar] = []
  private var origins: [Int] = []

  /// An empty text.
  public init() {}

  /// Appends a stretch of the source, leaving out `skipped` (in order), and returns its range here.
  public mutating func append(
    _ span: TextSpan,
    of source: SourceText,
    skipping skipped: [TextSpan] = []
  ) -> Range<Int> {
    let start = scalars.count
    var holes = skipped[...]
    var offset = span.start
    while offset < span.end {
      while let hole = holes.first, hole.end <= offset { holes = holes.dropFirst() }
      if let hole = holes.first, hole.range.contains(offset) {
        offset = hole.end
        continue
      }
      let scalar = source.scalars[offset]
      if scalar != "\n" && scalar != "\r" && scalar != "\t" {
        scalars.append(scalar.folded)
        origins.append(offset)
      }
      offset += 1
    }
    let end = scalars.count
    scalars.append("\n")
    origins.append(span.end)
    return start..<end
  }

  /// The stretch of the source that a range of this text was read from.
  public func source(of range: Range<Int>) -> TextSpan {
    var range = range
    // The line feeds between blocks were read from nothing.
    while let last = range.last, scalars[last] == "\n" { range = range.lowerBound..<last }
    guard let last = range.last else {
      let at = range.lowerBound < origins.count ? origins[range.lowerBound] : 0
      return TextSpan(at, at)
    }
    return TextSpan(origins[range.lowerBound], origins[last] + 1)
  }

  /// The folded text of a range.
  public func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  /// Whether `word` (folded) stands at `offset` and ends within `limit`.
  public func holds(_ word: [Unicode.Scalar], at offset: Int, limit: Int) -> Bool {
    guard offset >= 0, offset + word.count <= limit else { return false }
    for (index, scalar) in word.enumerated() where scalars[offset + index] != scalar {
      return false
    }
    return true
  }

  /// Offset of the first `word` (folded) within `range`.
  public func first(_ word: [Unicode.Scalar], in range: Range<Int>) -> Int? {
    guard let head = word.first, range.count >= word.count else { return nil }
    for offset in range.lowerBound...(range.upperBound - word.count)
    where scalars[offset] == head && holds(word, at: offset, limit: range.upperBound) {
      return offset
    }
    return nil
  }
}
