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
    var offset = span.start
    for hole in skipped where hole.end > offset && hole.start < span.end {
      read(offset..<max(offset, hole.start), of: source)
      offset = hole.end
    }
    read(offset..<max(offset, span.end), of: source)
    let end = scalars.count
    scalars.append("\n")
    origins.append(span.end)
    return start..<end
  }

  private mutating func read(_ range: Range<Int>, of source: SourceText) {
    var start = range.lowerBound
    for offset in range {
      switch source.scalars[offset] {
      case "\n", "\r", "\t":
        copy(start..<offset, of: source)
        start = offset + 1
      default: break
      }
    }
    copy(start..<range.upperBound, of: source)
  }

  private mutating func copy(_ range: Range<Int>, of source: SourceText) {
    scalars.append(contentsOf: source.folded[range])
    origins.append(contentsOf: range)
  }

  /// Makes room for so many scalars.
  public mutating func reserveCapacity(_ count: Int) {
    scalars.reserveCapacity(count)
    origins.reserveCapacity(count)
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
  @inlinable public func holds(_ word: [Unicode.Scalar], at offset: Int, limit: Int) -> Bool {
    guard offset >= 0, offset + word.count <= limit else { return false }
    for index in word.indices where scalars[offset + index] != word[index] { return false }
    return true
  }

  /// Offset of the first `word` (folded) within `range`.
  @inlinable public func first(_ word: [Unicode.Scalar], in range: Range<Int>) -> Int? {
    guard let head = word.first, range.count >= word.count else { return nil }
    for offset in range.lowerBound...(range.upperBound - word.count)
    where scalars[offset] == head && holds(word, at: offset, limit: range.upperBound) {
      return offset
    }
    return nil
  }
}
