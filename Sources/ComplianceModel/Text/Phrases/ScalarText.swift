/// A text of scalars; offsets count scalars.
@usableFromInline
struct ScalarText: PhraseText {
  @usableFromInline let scalars: UnsafeBufferPointer<Unicode.Scalar>

  @inlinable
  init(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) { self.scalars = scalars }

  @inlinable
  @inline(__always)
  func character(at offset: Int, before end: Int) -> (key: UInt32, end: Int) {
    (PhraseKey.key(scalars[offset]), offset &+ 1)
  }

  @inlinable
  func candidate(from offset: Int, before end: Int, _ filter: PairFilter) -> Int {
    if filter.hasSingles { return candidateOrSingle(from: offset, before: end, filter) }
    return search(from: offset, before: end, filter, singles: false)
  }

  /// A loop of its own, for whether there are such phrases is not to be asked at every character.
  @inlinable
  @inline(never)
  func candidateOrSingle(from offset: Int, before end: Int, _ filter: PairFilter) -> Int {
    search(from: offset, before: end, filter, singles: true)
  }

  @inlinable
  @inline(__always)
  func search(
    from offset: Int,
    before end: Int,
    _ filter: PairFilter,
    singles: Bool
  ) -> Int {
    var offset = offset
    var first = PhraseKey.key(scalars[offset])
    while offset &+ 1 < end {
      let second = PhraseKey.key(scalars[offset &+ 1])
      let pair = PhraseKey.pair(first, second)
      if filter.passes(pair, first: UInt64(first), singles: singles) {
        guard PhraseKey.isWide(pair), offset &+ 2 < end else { return offset }
        let opening = PhraseKey.opening(pair, PhraseKey.key(scalars[offset &+ 2]))
        if filter.passes(opening: opening, singles: singles) { return offset }
      }
      first = second
      offset &+= 1
    }
    return offset
  }
}
