/// Words by their first character, in the order in which they were given.
///
/// Most characters begin no word, and that is what is found out first.
struct WordsByHead<Word: Sendable>: Sendable {
  private let words: [Unicode.Scalar: [Word]]
  /// The last six bits of all first characters, a bit each.
  private let filter: UInt64

  /// Takes words by their characters; words without any are left out.
  init(_ all: [Word], by scalars: (Word) -> [Unicode.Scalar]) {
    var words: [Unicode.Scalar: [Word]] = [:]
    var filter: UInt64 = 0
    for word in all {
      guard let head = scalars(word).first else { continue }
      words[head, default: []].append(word)
      filter |= 1 << UInt64(head.value % 64)
    }
    self.words = words
    self.filter = filter
  }

  /// The words that begin with a character.
  func words(from head: Unicode.Scalar) -> [Word] {
    guard filter & 1 << UInt64(head.value % 64) != 0 else { return [] }
    return words[head] ?? []
  }
}
