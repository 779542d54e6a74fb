import TestSupport
import Testing

@testable import Evaluation

@Suite struct NearlySortedTests {
  @Test(arguments: 0..<50)
  func sortsAsTheStandardLibraryDoes(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0..<80, using: &generator)
    var elements: [(key: Int, place: Int)] = []
    for place in 0..<count {
      elements.append((place / 3 + Int.random(in: 0..<9, using: &generator), place))
    }
    var sorted = elements
    sorted.sortNearby { $0.key < $1.key }
    // Equal ones keep their order: the second number is that of the original place.
    let expected = elements.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    #expect(sorted.map(\.key) == expected.map(\.key))
    #expect(sorted.map(\.place) == expected.map(\.place))
  }
}
