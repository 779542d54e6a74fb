internal import ComplianceModel

/// The offsets of everything in a text that is no Chinese character: marks, digits, letters.
///
/// They are a seventh of a text; who looks for one of them need not look at the rest.
final class Signs {
  private let offsets: [Int]
  /// How many of them stand in front of each offset.
  private let before: [Int]

  init(_ text: ReadingText) {
    var offsets: [Int] = []
    var before: [Int] = []
    before.reserveCapacity(text.scalars.count + 1)
    for (offset, scalar) in text.scalars.enumerated() {
      before.append(offsets.count)
      if !scalar.isHan { offsets.append(offset) }
    }
    before.append(offsets.count)
    self.offsets = offsets
    self.before = before
  }

  /// Those within a range.
  func all(in range: Range<Int>) -> ArraySlice<Int> {
    offsets[before[range.lowerBound]..<before[range.upperBound]]
  }
}
