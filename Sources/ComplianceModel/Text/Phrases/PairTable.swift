/// Which pairs of characters lead to a state: filters of bits that answer "none" for nearly all
/// others in the fastest memory, and behind them a table.
@usableFromInline
struct PairTable: Sendable {
  /// A pair and the state it leads to.
  @usableFromInline
  struct Entry: Sendable, BitwiseCopyable {
    @usableFromInline var pair: UInt64
    /// 0 in a place that is free.
    @usableFromInline var state: Int32
  }

  /// Every pair, by so many bits that few others are let through, and these cost less than a filter
  /// that does not stay in the fastest memory.
  @usableFromInline let filter: BitFilter
  /// What wide pairs go on with, and those wide pairs that count whatever follows.
  ///
  /// Asked only of pairs that the other has let through, it may be smaller.
  @usableFromInline let openings: BitFilter
  /// A power of two of places, half of them free at least, so that every search ends; that of a pair
  /// begins at `hash >> entryShift`.
  @usableFromInline let entries: [Entry]
  @usableFromInline let entryShift: UInt64
  /// Where a text that skips its digits and spaces has to stop.
  @usableFromInline let asciiStops: ASCIIStops
  @usableFromInline let hasSingles: Bool

  init(_ pairs: [Entry], openings: [UInt64]) {
    filter = BitFilter(pairs.map(\.pair), share: 128, most: 1 << 18)
    self.openings = BitFilter(openings, share: 64, most: 1 << 17)
    let places = Self.logarithm(max(2, pairs.count * 2))
    var table = Array(repeating: Entry(pair: 0, state: 0), count: 1 << places)
    for entry in pairs {
      var place = Int(Self.hash(entry.pair) >> UInt64(64 - places))
      while table[place].state != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = entry
    }
    entries = table
    entryShift = UInt64(64 - places)
    hasSingles = pairs.contains { $0.pair >> 56 == 0xFF }
    asciiStops = ASCIIStops(pairs.map { UInt8(truncatingIfNeeded: $0.pair) }.filter { $0 < 0x80 })
  }

  /// The smallest power of two from `count` on, as its logarithm.
  static func logarithm(_ count: Int) -> Int {
    Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  @inlinable
  static func hash(_ pair: UInt64) -> UInt64 { pair &* 0x9E37_79B9_7F4A_7C15 }

  /// Calls `body` with the filter and the entries as bare memory, which must not be kept.
  @inlinable
  @inline(__always)
  func withUnsafeFilter(_ body: (PairFilter, UnsafeBufferPointer<Entry>) -> Void) {
    filter.withBare { pairs in
      openings.withBare { openings in
        entries.withUnsafeBufferPointer { entries in
          body(
            PairFilter(
              pairs: pairs,
              openings: openings,
              asciiStops: asciiStops,
              hasSingles: hasSingles
            ),
            entries
          )
        }
      }
    }
  }
}
