import Testing

@testable import Evaluation

@Suite struct NearlySortedTests {
  @Test(arguments: 0..<50)
  func sortsAsTheStandardLibraryDoes(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0..<80, using: &generator)
    let elements = (0..<count).map { ($0 / 3 + Int.random(in: 0..<9, using: &generator), $0) }
    var sorted = elements
    sorted.sortNearby { $0.0 < $1.0 }
    // Equal ones keep their order: the second number is that of the original place.
    let expected = elements.sorted { $0 < $1 }
    #expect(sorted.map(\.0) == expected.map(\.0))
    #expect(sorted.map(\.1) == expected.map(\.1))
  }
}
