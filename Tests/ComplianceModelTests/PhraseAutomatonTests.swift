import TestSupport
import Testing

@testable import ComplianceModel

@Suite struct PhraseAutomatonTests {
  private typealias Hit = PhraseAutomaton.Hit

  /// The same by trying every phrase at every place.
  private static func naive(
    _ phrases: [[Unicode.Scalar]],
    in text: [Unicode.Scalar],
    range: Range<Int>
  ) -> Set<PhraseAutomaton.Hit> {
    var hits: Set<Hit> = []
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      for start in range where start + phrase.count <= range.upperBound {
        let place = start..<(start + phrase.count)
        if text[place].elementsEqual(phrase) { hits.insert(Hit(phrase: index, range: place)) }
      }
    }
    return hits
  }

  private static func hits(_ phrases: [String], in text: String) -> [PhraseAutomaton.Hit] {
    PhraseAutomaton(phrases.map { Array($0.unicodeScalars) }).hits(in: Array(text.unicodeScalars))
  }

  /// Few letters make overlaps and shared prefixes frequent; two of them lie outside the BMP, one of
  /// these shares its lower sixteen bits with a letter within (U+20041 and U+0041).
  private static let alphabets: [[Unicode.Scalar]] = [
    ["甲"],
    ["a", "b"],
    ["A", "\u{20041}", "\u{10041}"],
    ["甲", "乙", "𠀀", "a"],
    ["公", "开", "信", "息", "府", "\n"],
  ]

  private static func word(
    _ alphabet: [Unicode.Scalar],
    _ lengths: ClosedRange<Int>,
    _ generator: inout SeededGenerator
  ) -> [Unicode.Scalar] {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
  }

  @Test(arguments: 0..<40)
  func findsWhatANaiveSearchFinds(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      let alphabet = Self.alphabets[Int.random(in: 0..<Self.alphabets.count, using: &generator)]
      let phrases = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Self.word(alphabet, 0...5, &generator)
      }
      let text = Self.word(alphabet, 0...60, &generator)
      let automaton = PhraseAutomaton(phrases)
      let found = automaton.hits(in: text)
      #expect(Set(found) == Self.naive(phrases, in: text, range: 0..<text.count))
      #expect(Set(found).count == found.count)
      let ends = found.map(\.range.upperBound)
      #expect(ends == ends.sorted())

      let start = Int.random(in: 0...text.count, using: &generator)
      let range = start..<Int.random(in: start...text.count, using: &generator)
      #expect(
        Set(automaton.hits(in: text, range: range)) == Self.naive(phrases, in: text, range: range)
      )
    }
  }

  @Test func findsWordsWithinWords() {
    let found = Self.hits(["he", "she", "his", "hers"], in: "ushers")
    #expect(
      Set(found) == [
        Hit(phrase: 1, range: 1..<4), Hit(phrase: 0, range: 2..<4), Hit(phrase: 3, range: 2..<6),
      ]
    )
    #expect(found.last == Hit(phrase: 3, range: 2..<6))
  }

  @Test func findsOverlaps() {
    #expect(Self.hits(["aa"], in: "aaaa").map(\.range) == [0..<2, 1..<3, 2..<4])
  }

  @Test func findsSinglesAndLongerOnesAlike() {
    let found = Self.hits(["公", "公开", "开"], in: "公开")
    #expect(
      Set(found) == [
        Hit(phrase: 0, range: 0..<1), Hit(phrase: 1, range: 0..<2), Hit(phrase: 2, range: 1..<2),
      ]
    )
  }

  @Test func fallsBackOverSeveralStates() {
    // After 信息公 the text goes on with 息: only the failure links lead to 息公布.
    #expect(Self.hits(["信息公开", "息公布"], in: "信息公布").map(\.phrase) == [1])
    #expect(Self.hits(["abcd", "bce", "cf"], in: "abcf").map(\.phrase) == [2])
  }

  @Test func givesEveryEqualPhrase() {
    #expect(Self.hits(["甲", "乙", "甲"], in: "甲").map(\.phrase).sorted() == [0, 2])
  }

  @Test func emptyPhrasesNeverOccur() {
    #expect(Self.hits(["", "甲", ""], in: "甲甲").map(\.phrase) == [1, 1])
    #expect(Self.hits([""], in: "甲").isEmpty)
    #expect(Self.hits([], in: "甲").isEmpty)
    #expect(Self.hits(["甲"], in: "").isEmpty)
  }

  @Test func tellsPlanesApart() {
    #expect(Self.hits(["A"], in: "\u{10041}\u{20041}").isEmpty)
    #expect(Self.hits(["𠀀"], in: "甲𠀀乙").map(\.range) == [1..<2])
    #expect(Self.hits(["甲𠀀", "𠀀乙"], in: "甲𠀀乙").map(\.range) == [0..<2, 1..<3])
  }

  @Test(arguments: [
    ([], 1), ([""], 1), (["甲"], 2), (["甲", "甲"], 2), (["公开", "公布"], 4),
    (["he", "she", "his", "hers"], 10),
  ])
  func statesAreTheDifferentPrefixes(_ phrases: [String], _ count: Int) {
    let automaton = PhraseAutomaton(phrases.map { Array($0.unicodeScalars) })
    #expect(automaton.stateCount == count)
  }
}
