/// A text in UTF-8; offsets count bytes.
@usableFromInline
struct UTF8Text: PhraseText {
  @usableFromInline let bytes: UnsafeRawPointer

  @inlinable
  init(_ bytes: UnsafeRawPointer) { self.bytes = bytes }

  @inlinable
  @inline(__always)
  func character(at offset: Int, before end: Int) -> (key: UInt32, end: Int) {
    let word =
      end &- offset >= 4
      ? UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      : lastBytes(at: offset, before: end)
    if Self.hasThreeBytes(word) { return (word & 0x00FF_FFFF, offset &+ 3) }
    if word & 0x80 == 0 { return (word & 0x7F, offset &+ 1) }
    return Self.rareCharacter(word, at: offset)
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

  /// Looks at eight bytes at once, as long as there are so many: at two characters of three bytes with
  /// the beginning of another, or at one of them with one of ASCII behind it.
  ///
  /// What has the form of a character and is none makes a pair that is none.
  @inlinable
  @inline(__always)
  func search(
    from offset: Int,
    before end: Int,
    _ filter: PairFilter,
    singles: Bool
  ) -> Int {
    var offset = offset
    let stops = filter.asciiStops
    while end &- offset >= 8 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if PhraseKey.isWide(word) {
        if filter.passes(opening: word, singles: singles) { return offset }
        offset &+= 3
      } else if word & 0x80C0_C0F0 == 0x0080_80E0 {
        if filter.passes(word & 0xFFFF_FFFF, first: word & 0xFF_FFFF, singles: singles) {
          return offset
        }
        // What lies behind the five bytes is a stop.
        offset &+= 3 &+ stops.skip(word &>> 24 | 0x80 << 40)
      } else if word & 0x80 == 0, stops.skip(word | 0x80 << 56) > 0 {
        offset &+= stops.skip(word | 0x80 << 56)
      } else {
        let first = character(at: offset, before: end)
        let second = character(at: first.end, before: end)
        let pair = PhraseKey.pair(first.key, second.key)
        if filter.passes(pair, first: UInt64(first.key), singles: singles) { return offset }
        offset = first.end
      }
    }
    return lastCandidate(from: offset, before: end, filter)
  }

  @inlinable
  @inline(never)
  func lastCandidate(from offset: Int, before end: Int, _ filter: PairFilter) -> Int {
    let singles = filter.hasSingles
    var offset = offset
    while offset < end {
      let first = character(at: offset, before: end)
      if first.end == end { return offset }
      let second = character(at: first.end, before: end)
      let pair = PhraseKey.pair(first.key, second.key)
      if filter.passes(pair, first: UInt64(first.key), singles: singles) { return offset }
      offset = first.end
    }
    return offset
  }

  @inlinable
  @inline(__always)
  static func hasThreeBytes(_ word: UInt32) -> Bool { word & 0x00C0_C0F0 == 0x0080_80E0 }

  /// Zeros stand for what is missing, which no character has behind its first byte.
  @inlinable
  @inline(never)
  func lastBytes(at offset: Int, before end: Int) -> UInt32 {
    var word: UInt32 = 0
    for index in 0..<(end - offset) {
      let byte = bytes.load(fromByteOffset: offset + index, as: UInt8.self)
      word |= UInt32(byte) << UInt32(index * 8)
    }
    return word
  }

  @inlinable
  @inline(never)
  static func rareCharacter(_ word: UInt32, at offset: Int) -> (key: UInt32, end: Int) {
    if word & 0xC0E0 == 0x80C0 { return (word & 0xFFFF, offset + 2) }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 { return (word, offset + 4) }
    return (word & 0xFF, offset + 1)
  }
}
