import ComplianceModel
import TestSupport
import Testing

@Suite struct SearchTests {
  @Test(arguments: 0..<40)
  func findsWhereSortedNumbersBegin(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0..<seed).map { _ in Int.random(in: 0..<20, using: &generator) }.sorted()
    let part = numbers.dropFirst(seed / 4)
    for number in -1...20 {
      let whole = numbers.firstIndex { $0 >= number } ?? numbers.endIndex
      #expect(numbers.partitioningIndex { $0 >= number } == whole)
      let start = part.firstIndex { $0 >= number } ?? part.endIndex
      #expect(part.partitioningIndex { $0 >= number } == start)
    }
  }

  @Test(arguments: 0..<40)
  func findsARunWhereANaiveSearchDoes(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    func letters(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 1...2, using: &generator) }
    }
    let text = letters(seed)[...].dropFirst(seed / 5)
    for length in 0...5 {
      let wanted = letters(length)
      let first = (text.startIndex...text.endIndex).first { start in
        start + length <= text.endIndex && Array(text[start..<(start + length)]) == wanted
      }
      #expect(text.firstStart(of: wanted) == first)
      #expect(text.holds(wanted) == (first != nil))
      let isEnd = length <= text.count && Array(text[(text.endIndex - length)...]) == wanted
      #expect(text.ends(with: wanted) == isEnd)
    }
  }
}
