/// The filters of a `PairTable` as bare memory, see `PhraseWalk`.
@usableFromInline
struct PairFilter {
  @usableFromInline let pairs: BitFilter.Bare
  @usableFromInline let openings: BitFilter.Bare
  @usableFromInline let asciiStops: ASCIIStops
  /// Whether phrases of one character are among the pairs: then every character has to be looked up.
  @usableFromInline let hasSingles: Bool

  @inlinable
  init(
    pairs: BitFilter.Bare,
    openings: BitFilter.Bare,
    asciiStops: ASCIIStops,
    hasSingles: Bool
  ) {
    self.pairs = pairs
    self.openings = openings
    self.asciiStops = asciiStops
    self.hasSingles = hasSingles
  }

  /// Whether the pair may lead to a state; if not, it does not.
  @inlinable
  @inline(__always)
  func passes(_ pair: UInt64) -> Bool { pairs.passes(pair) }

  /// Whether the pair may lead to a state, or, if `singles` are asked for, its first character be a phrase.
  @inlinable
  @inline(__always)
  func passes(_ pair: UInt64, first: UInt64, singles: Bool) -> Bool {
    passes(pair) || singles && passes(PhraseKey.single(first))
  }

  /// The same of a wide pair with what follows it (`PhraseKey.opening`).
  ///
  /// Here the pair may also lead to a state and pass nevertheless not: when it is no phrase and no phrase
  /// goes on as the text does.
  @inlinable
  @inline(__always)
  func passes(opening: UInt64, singles: Bool) -> Bool {
    let pair = opening & 0xFFFF_FFFF_FFFF
    return passes(pair) && (openings.passes(opening) || openings.passes(pair))
      || singles && passes(PhraseKey.single(pair & 0xFF_FFFF))
  }
}
