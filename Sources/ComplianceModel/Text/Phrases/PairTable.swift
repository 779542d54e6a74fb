/// Which pairs of characters lead to a state: a filter of bits that answers "none" for nearly all
/// others in the fastest memory, and behind it a table.
@usableFromInline
struct PairTable: Sendable {
  /// A pair and the state it leads to.
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var pair: UInt64
    /// 0 in a place that is free.
    @usableFromInline var state: Int32
  }

  /// One bit of so many for every pair: so few of the others are let through that they cost less
  /// than a filter that does not stay in the fastest memory.
  private static let bitsOfAPair = 128
  private static let mostBits = 1 << 18

  /// A power of two of bits; a pair has bit `hash >> filterShift`.
  @usableFromInline let filter: [UInt64]
  @usableFromInline let filterShift: UInt64
  /// A power of two of places, half of them free at least, so that every search ends; that of a pair
  /// begins at `hash >> entryShift`.
  @usableFromInline let entries: [Entry]
  @usableFromInline let entryShift: UInt64
  /// Where a text that skips its digits and spaces has to stop.
  @usableFromInline let asciiStops: ASCIIStops
  @usableFromInline let hasSingles: Bool

  init(_ pairs: [Entry]) {
    let bits = Self.logarithm(min(max(64, pairs.count * Self.bitsOfAPair), Self.mostBits))
    let places = Self.logarithm(max(2, pairs.count * 2))
    var filter = Array(repeating: UInt64(0), count: 1 << bits / 64)
    var table = Array(repeating: Entry(pair: 0, state: 0), count: 1 << places)
    for entry in pairs {
      let hash = Self.hash(entry.pair)
      let bit = hash >> UInt64(64 - bits)
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
      var place = Int(hash >> UInt64(64 - places))
      while table[place].state != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = entry
    }
    self.filter = filter
    filterShift = UInt64(64 - bits)
    entries = table
    entryShift = UInt64(64 - places)
    hasSingles = pairs.contains { $0.pair >> 56 == 0xFF }
    asciiStops = ASCIIStops(pairs.map { UInt8(truncatingIfNeeded: $0.pair) }.filter { $0 < 0x80 })
  }

  /// The smallest power of two from `count` on, as its logarithm.
  private static func logarithm(_ count: Int) -> Int {
    Int.bitWidth - (count - 1).leadingZeroBitCount
  }

  @inlinable
  static func hash(_ pair: UInt64) -> UInt64 { pair &* 0x9E37_79B9_7F4A_7C15 }

  /// Calls `body` with the filter and the entries as bare memory, which must not be kept.
  @inlinable
  @inline(__always)
  func withUnsafeFilter(_ body: (PairFilter, UnsafeBufferPointer<Entry>) -> Void) {
    filter.withUnsafeBufferPointer { bits in
      entries.withUnsafeBufferPointer { entries in
        // There is a word at least.
        guard let bits = bits.baseAddress else { return }
        body(
          PairFilter(
            bits: bits,
            shift: filterShift,
            asciiStops: asciiStops,
            hasSingles: hasSingles
          ),
          entries
        )
      }
    }
  }
}
