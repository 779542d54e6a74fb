/// A text as phrases are looked for in it.
///
/// All offsets that are asked for lie in the text, and `offset` before `end`.
@usableFromInline
protocol PhraseText {
  /// The character at `offset` by its key, and where it ends; nothing is read from `end` on.
  func character(at offset: Int, before end: Int) -> (key: UInt32, end: Int)

  /// The first place from `offset` on where a pair of characters begins that passes the filters, or
  /// where the last character begins, or `end`.
  func candidate(from offset: Int, before end: Int, _ filter: PairFilter) -> Int
}
