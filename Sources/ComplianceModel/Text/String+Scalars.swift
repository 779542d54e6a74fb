extension String {
  /// The text of a run of scalars.
  ///
  /// The standard library appends scalar by scalar, which takes ten times as long; quotes and keys are
  /// cut so often that it shows.
  ///
  /// - Complexity: O(n).
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    // No scalar takes more than four bytes of UTF-8.
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { bytes in
      var end = 0
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case ..<0x80:
          bytes[end] = UInt8(truncatingIfNeeded: value)
          end += 1
        case ..<0x800:
          bytes[end] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
          bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          end += 2
        case ..<0x10000:
          bytes[end] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[end + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          end += 3
        default:
          bytes[end] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
          bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
          bytes[end + 2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          bytes[end + 3] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          end += 4
        }
      }
      return end
    }
  }

  /// The text of scalars.
  ///
  /// - Complexity: O(n).
  public init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}
