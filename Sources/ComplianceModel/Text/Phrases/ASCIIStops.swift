/// How far a text in UTF-8 can be skipped where it is ASCII, eight bytes at once: up to a character that
/// begins a phrase, or to one that is none of ASCII.
@usableFromInline
struct ASCIIStops: Sendable, BitwiseCopyable {
  private static let everyByte: UInt64 = 0x0101_0101_0101_0101

  /// One character each in all eight bytes, or bytes that are none of ASCII.
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64
  /// Whether there are more than two: then nothing is skipped.
  @usableFromInline let areMany: Bool

  init(_ characters: [UInt8]) {
    let different = Set(characters).sorted()
    first = Self.everyByte * UInt64(different.first ?? 0xFF)
    second = Self.everyByte * UInt64(different.dropFirst().first ?? 0xFF)
    areMany = different.count > 2
  }

  /// How many bytes to skip, of which one at least must be a stop.
  @inlinable
  @inline(__always)
  func skip(_ bytes: UInt64) -> Int {
    if areMany { return 0 }
    let stops = bytes | Self.zeros(bytes ^ first) | Self.zeros(bytes ^ second)
    return (stops & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }

  /// The highest bit of the first byte that is 0, and of none before it.
  @inlinable
  @inline(__always)
  static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- 0x0101_0101_0101_0101) & ~bytes }
}
