/// Characters and pairs of them as numbers: their bytes in UTF-8, the first one lowest.
///
/// No two characters share a key, and no two pairs. Bytes that are no character (a continuation alone,
/// an overlong form, half of a pair) have a key that is no character's.
@usableFromInline
enum PhraseKey {
  /// The key of no character.
  @usableFromInline static let none = UInt32.max

  @inlinable
  static func key(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    let last = 0x80 | value & 0x3F
    let third = 0x80 | value >> 6 & 0x3F
    // Nearly all of Chinese.
    if value &- 0x800 < 0xF800 { return 0xE0 | value >> 12 | third << 8 | last << 16 }
    if value < 0x80 { return value }
    if value < 0x800 { return 0xC0 | value >> 6 | last << 8 }
    let second = 0x80 | value >> 12 & 0x3F
    return 0xF0 | value >> 18 | second << 8 | third << 16 | last << 24
  }

  @inlinable
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    if first &- 0x1_0000 < 0xFF_0000 { return UInt64(first) | UInt64(second) &<< 24 }
    return UInt64(first) | UInt64(second) &<< UInt64(8 &* length(of: first))
  }

  /// Whether both characters of a pair have three bytes, as nearly all of Chinese have: then there is room
  /// for two bytes of what follows.
  @inlinable
  @inline(__always)
  static func isWide(_ pair: UInt64) -> Bool { pair & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 }

  /// A wide pair with the first two bytes of what follows it: eight bytes as they stand in the text.
  @inlinable
  static func opening(_ pair: UInt64, _ third: UInt32) -> UInt64 { pair | UInt64(third) &<< 48 }

  /// A character by itself among the pairs: no pair has this highest byte.
  @inlinable
  @inline(__always)
  static func single(_ key: UInt64) -> UInt64 { key | 0xFF << 56 }

  /// Bytes of the character whose key this is.
  @inlinable
  static func length(of key: UInt32) -> Int32 {
    key < 0x100 ? 1 : key < 0x1_0000 ? 2 : key < 0x100_0000 ? 3 : 4
  }
}
