internal import ComplianceModel

/// Where a Chinese character stands that may come again within the length of a word; few do.
///
/// Characters that agree in their last bits are taken for the same: all that come again are among
/// these, and some others.
struct NearRepeats {
  /// In order.
  let offsets: [Int]

  private static let bits: UInt32 = 1_023

  /// Looks for characters that come again at most `reach` characters further on.
  ///
  /// - Complexity: O(n).
  init(in scalars: [Unicode.Scalar], within reach: Int) {
    // Where each character came last, on the way from the end to the start.
    var last = Array(repeating: Int32.max, count: Int(Self.bits) + 1)
    var found: [Int] = []
    for offset in scalars.indices.reversed() {
      let scalar = scalars[offset]
      let key = Int(scalar.value & Self.bits)
      if Int(last[key]) <= offset + reach, scalar.isHan { found.append(offset) }
      last[key] = Int32(truncatingIfNeeded: offset)
    }
    found.reverse()
    offsets = found
  }
}
