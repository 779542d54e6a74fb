internal import ComplianceModel

/// Tells whether numbers that should add up fail to by a slip of the pen.
enum Misreading {
  /// Whether the sum is the whole once a digit is changed in one of the numbers, or two beside each
  /// other change places.
  static func explains(_ parts: [Quantity], sum: Quantity, whole: Quantity) -> Bool {
    let excess = sum + -whole
    return isSlip(whole, sum) || parts.contains { isSlip($0, $0 + -excess) }
  }

  private static func isSlip(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first >= .zero, second >= .zero else { return false }
    let (one, other) = (Array(first.description.utf8), Array(second.description.utf8))
    guard one.count == other.count else { return false }
    let changed = one.indices.filter { one[$0] != other[$0] }
    if changed.count == 1 { return true }
    guard changed.count == 2, changed[0] + 1 == changed[1] else { return false }
    return one[changed[0]] == other[changed[1]] && one[changed[1]] == other[changed[0]]
  }
}
