/// Numbers that look random and are the same for the same seed, on every machine and toolchain.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True this many times of a hundred.
  mutating func often(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Some of them, in their order.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var indices = Array(elements.indices)
    while indices.count > count { indices.remove(at: below(indices.count)) }
    return indices.map { elements[$0] }
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var left = elements
    var result: [Element] = []
    while !left.isEmpty { result.append(left.remove(at: below(left.count))) }
    return result
  }

  /// The number with one digit misread, another number of the same length.
  mutating func misread(_ number: Int) -> Int {
    var digits = Array(String(number))
    while true {
      let place = below(digits.count)
      let old = digits[place]
      let new = Character(String(within(place == 0 ? 1...9 : 0...9)))
      guard new != old else { continue }
      digits[place] = new
      return Int(String(digits)) ?? number + 1
    }
  }
}
