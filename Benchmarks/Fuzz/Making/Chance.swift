/// Numbers that look random and are the same for the same seed, on every machine and toolchain.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The numbers of one input: they depend on nothing that came before it.
  init(seed: UInt64, kind: Kind, number: Int) {
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in kind.rawValue.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = (seed &* 0x9E37_79B9_7F4A_7C15) ^ mixed ^ (UInt64(number) &* 0xD6E8_FEB8_6659_FD93)
    _ = next()
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// True this many times of a hundred.
  mutating func often(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
  }

  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }

  /// A length: mostly short, at times long.
  mutating func length() -> Int {
    switch below(10) {
    case 0..<5: 1 + below(4)
    case 5..<8: 1 + below(32)
    case 8: 1 + below(300)
    default: 1 + below(3_000)
    }
  }

  /// How often something is said again: mostly once or twice, at times very often.
  mutating func times() -> Int {
    switch below(40) {
    case 0..<28: 1 + below(3)
    case 28..<38: 1 + below(60)
    case 38: 1 + below(1_000)
    default: 1 + below(8_000)
    }
  }

  /// A stretch of so many elements.
  mutating func stretch(of count: Int) -> Range<Int> {
    let start = below(count + 1)
    return start..<min(count, start + length())
  }
}
