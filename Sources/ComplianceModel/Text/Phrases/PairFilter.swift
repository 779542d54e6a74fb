/// The filter of a `PairTable` as bare memory, see `PhraseWalk`.
@usableFromInline
struct PairFilter {
  @usableFromInline let bits: UnsafePointer<UInt64>
  @usableFromInline let shift: UInt64
  @usableFromInline let asciiStops: ASCIIStops
  /// Whether phrases of one character are among the pairs: then every character has to be looked up.
  @usableFromInline let hasSingles: Bool

  @inlinable
  init(
    bits: UnsafePointer<UInt64>,
    shift: UInt64,
    asciiStops: ASCIIStops,
    hasSingles: Bool
  ) {
    self.bits = bits
    self.shift = shift
    self.asciiStops = asciiStops
    self.hasSingles = hasSingles
  }

  /// Whether the pair may lead to a state; if not, it does not.
  @inlinable
  @inline(__always)
  func passes(_ pair: UInt64) -> Bool {
    let bit = PairTable.hash(pair) &>> shift
    return bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
  }

  /// Whether the pair may lead to a state, or, if `singles` are asked for, its first character be a phrase.
  @inlinable
  @inline(__always)
  func passes(_ pair: UInt64, first: UInt64, singles: Bool) -> Bool {
    passes(pair) || singles && passes(PhraseKey.single(first))
  }
}
