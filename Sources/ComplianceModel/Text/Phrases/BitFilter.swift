/// Some numbers by one bit each: what is none of them is mostly known to be none.
@usableFromInline
struct BitFilter: Sendable {
  /// A power of two of bits; a number has bit `hash >> shift`.
  @usableFromInline private(set) var words: [UInt64]
  @usableFromInline let shift: UInt64

  /// A filter with `share` bits for each number, but no more than `most`, a power of two.
  init(_ numbers: [UInt64], share: Int, most: Int) {
    let bits = PairTable.logarithm(min(max(64, numbers.count * share), most))
    words = Array(repeating: 0, count: 1 << bits / 64)
    shift = UInt64(64 - bits)
    for number in numbers {
      let bit = PairTable.hash(number) >> shift
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  /// The same as bare memory, see `PhraseWalk`.
  @usableFromInline
  struct Bare {
    @usableFromInline let words: UnsafePointer<UInt64>
    @usableFromInline let shift: UInt64

    @inlinable
    init(words: UnsafePointer<UInt64>, shift: UInt64) {
      self.words = words
      self.shift = shift
    }

    /// Whether the number may be one of them; if not, it is none.
    @inlinable
    @inline(__always)
    func passes(_ number: UInt64) -> Bool {
      let bit = PairTable.hash(number) &>> shift
      return words[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
    }
  }

  /// Calls `body` with bare memory, which must not be kept.
  @inlinable
  @inline(__always)
  func withBare(_ body: (Bare) -> Void) {
    words.withUnsafeBufferPointer { words in
      // There is a word at least.
      guard let words = words.baseAddress else { return }
      body(Bare(words: words, shift: shift))
    }
  }
}

extension BitFilter: Archived {
  func put(into sink: ArchiveSink) { sink.put(table: words) }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    words = try source.table()
    let bits = (words.count * 64).trailingZeroBitCount
    guard !words.isEmpty, words.count * 64 == 1 << bits else { throw ArchiveError() }
    shift = UInt64(64 - bits)
  }
}
