/// A few characters that are asked for all the time: `ScalarSet("，。；")`.
struct ScalarSet: Sendable {
  private let values: [UInt32]
  /// One bit for the last six bits of each value: what has none of them is not in the set.
  private let mask: UInt64

  init(_ characters: String) {
    values = characters.unicodeScalars.map(\.value)
    mask = values.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    mask >> UInt64(scalar.value & 63) & 1 == 1 && values.contains(scalar.value)
  }
}
