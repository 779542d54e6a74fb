/// Words by their first character, in the order in which they were given.
///
/// Most characters begin no word, and that is what is found out first.
struct WordsByHead<Word: Sendable>: Sendable {
  private let words: [Unicode.Scalar: [Word]]
  /// Whether some first character has these last bits.
  private let filter: [Bool]
  /// How many last bits the filter looks at, as a mask.
  private static var mask: UInt32 { 0x3FF }

  /// Takes words by their characters; words without any are left out.
  init(_ all: [Word], by scalars: (Word) -> [Unicode.Scalar]) {
    var words: [Unicode.Scalar: [Word]] = [:]
    var filter = [Bool](repeating: false, count: Int(Self.mask) + 1)
    for word in all {
      guard let head = scalars(word).first else { continue }
      words[head, default: []].append(word)
      filter[Int(head.value & Self.mask)] = true
    }
    self.words = words
    self.filter = filter
  }

  /// The words that begin with a character.
  func words(from head: Unicode.Scalar) -> [Word] {
    guard filter[Int(head.value & Self.mask)] else { return [] }
    return words[head] ?? []
  }
}
