extension String {
  /// The text of a run of scalars.
  ///
  /// The standard library appends scalar by scalar, which takes ten times as long; quotes and keys are
  /// cut so often that it shows.
  ///
  /// - Complexity: O(n).
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    // Exactly as many bytes as it takes: short texts then need no memory of their own.
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { bytes in
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

  /// The scalars of a text; the way back from ``init(scalars:)``.
  ///
  /// The standard library goes through a string twice for it, scalar by scalar.
  ///
  /// - Complexity: O(n).
  public var scalarArray: [Unicode.Scalar] {
    utf8.withContiguousStorageIfAvailable { bytes in
      // Every scalar has one byte that goes on with nothing.
      let count = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      return Array(unsafeUninitializedCapacity: count) { scalars, written in
        var index = 0
        while index < bytes.count, written < count {
          let (scalar, length) = Self.scalar(at: index, of: bytes)
          scalars.initializeElement(at: written, to: scalar)
          written += 1
          index += length
        }
      }
    } ?? Array(unicodeScalars)
  }

  /// The scalar that begins at a byte of valid UTF-8, and how many bytes it has.
  private static func scalar(
    at index: Int,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    let (value, length) =
      switch first {
      case ..<0x80: (first, 1)
      case ..<0xE0: ((first & 0x1F) << 6 | rest(1), 2)
      case ..<0xF0: ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
      default: ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
