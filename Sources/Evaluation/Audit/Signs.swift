internal import ComplianceModel

/// The offsets of everything in a text that is no Chinese character: marks, digits, letters.
///
/// They are a seventh of a text; who looks for one of them need not look at the rest.
final class Signs: Sendable {
  private let offsets: [Int]
  /// For every so many characters of the text how many signs stand in front of them.
  private let before: [Int]
  private static let step = 16

  init(_ text: ReadingText) {
    let scalars = text.scalars
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count / 4)
    var before: [Int] = []
    before.reserveCapacity(scalars.count / Self.step + 1)
    for start in stride(from: 0, through: scalars.count, by: Self.step) {
      before.append(offsets.count)
      for offset in start..<min(start + Self.step, scalars.count) where !scalars[offset].isHan {
        offsets.append(offset)
      }
    }
    self.offsets = offsets
    self.before = before
  }

  /// Those within a range.
  func all(in range: Range<Int>) -> ArraySlice<Int> {
    offsets[place(from: range.lowerBound)..<place(from: range.upperBound)]
  }

  /// How many signs stand in front of an offset.
  private func place(from offset: Int) -> Int {
    var place = before[offset / Self.step]
    while place < offsets.count, offsets[place] < offset { place += 1 }
    return place
  }
}
