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
    if Self.hasThreeBytes(UInt64(word)) { return (word & 0x00FF_FFFF, offset &+ 3) }
    if word & 0x80 == 0 { return (word & 0x7F, offset &+ 1) }
    return Self.rareCharacter(word, at: offset)
  }

  /// Looks at eight bytes at once, as long as there are so many: where three bytes make a character, as
  /// in nearly all of Chinese, the pair is the next three bytes with them, or the next one.
  ///
  /// When the bytes behind are no character, then what is looked up is no pair of characters.
  @inlinable
  func candidate(from offset: Int, before end: Int, _ filter: PairFilter) -> Int {
    var offset = offset
    let skipsASCII = filter.skipsASCII
    while end &- offset >= 8 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if Self.hasThreeBytes(word), word & 0x8000_0000 == 0 || word & 0xF000_0000 == 0xE000_0000 {
        let kept: UInt64 = word & 0x8000_0000 == 0 ? 0xFFFF_FFFF : 0xFFFF_FFFF_FFFF
        if filter.passes(word & kept) { return offset }
        offset &+= 3
      } else if word & 0x80 == 0, !filter.begins(inASCII: word & 0x7F) {
        offset &+= skipsASCII ? Self.leadingASCII(word) : 1
      } else {
        let first = character(at: offset, before: end)
        let second = character(at: first.end, before: end)
        if filter.passes(PhraseKey.pair(first.key, second.key)) { return offset }
        offset = first.end
      }
    }
    return lastCandidate(from: offset, before: end, filter)
  }

  @inlinable
  @inline(never)
  func lastCandidate(from offset: Int, before end: Int, _ filter: PairFilter) -> Int {
    var offset = offset
    while offset < end {
      let first = character(at: offset, before: end)
      if first.end == end { return offset }
      let second = character(at: first.end, before: end)
      if filter.passes(PhraseKey.pair(first.key, second.key)) { return offset }
      offset = first.end
    }
    return offset
  }

  /// How many bytes of ASCII come first, of eight; seven when all are.
  @inlinable
  @inline(__always)
  static func leadingASCII(_ word: UInt64) -> Int {
    (word & 0x8080_8080_8080_8080 | 1 << 63).trailingZeroBitCount &>> 3
  }

  @inlinable
  @inline(__always)
  static func hasThreeBytes(_ word: UInt64) -> Bool { word & 0x00C0_C0F0 == 0x0080_80E0 }

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
