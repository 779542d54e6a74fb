import TestSupport
import Testing

@testable import ComplianceModel

/// A text in UTF-8 is searched as its scalars are.
@Suite struct PhraseAutomatonBytesTests {
  private typealias Hit = PhraseAutomaton.Hit

  /// Characters of one to four bytes, the ends of their ranges among them, and NUL, whose key is 0.
  private static let alphabets: [[Unicode.Scalar]] = [
    ["a", "b"],
    ["公", "开", "信", "息"],
    ["公", "开", "1", "\n"],
    ["\0", "a", "é", "甲"],
    ["A", "\u{20041}", "\u{10041}", "\u{10FFFF}"],
    ["\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}"],
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

  private static func hits(
    _ automaton: PhraseAutomaton,
    in bytes: [UInt8],
    range: Range<Int>? = nil
  ) -> [PhraseAutomaton.Hit] {
    var hits: [Hit] = []
    automaton.forEachHit(inUTF8: bytes, range: range ?? 0..<bytes.count) { phrase, range in
      hits.append(Hit(phrase: phrase, range: range))
    }
    return hits
  }

  /// The characters, and where each begins; a byte that belongs to none is taken for a character of
  /// private use, which is in no alphabet.
  private static func decoded(_ bytes: [UInt8]) -> (scalars: [Unicode.Scalar], offsets: [Int]) {
    var scalars: [Unicode.Scalar] = []
    var offsets = [0]
    var offset = 0
    while offset < bytes.count {
      var decoder = UTF8()
      var rest = bytes[offset...].makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        scalars.append(scalar)
        offset += UTF8.width(scalar)
      } else {
        scalars.append("\u{E000}")
        offset += 1
      }
      offsets.append(offset)
    }
    return (scalars, offsets)
  }

  /// The occurrences among scalars, which other tests compare with a naive search, in bytes.
  private static func expected(
    _ automaton: PhraseAutomaton,
    _ scalars: [Unicode.Scalar],
    _ offsets: [Int],
    _ range: Range<Int>
  ) -> [PhraseAutomaton.Hit] {
    automaton.hits(in: scalars, range: range).map { hit in
      Hit(phrase: hit.phrase, range: offsets[hit.range.lowerBound]..<offsets[hit.range.upperBound])
    }
  }

  @Test(arguments: 0..<40, [0, 2])
  func findsWhatIsInTheScalars(_ seed: Int, _ shortest: Int) {
    var generator = SeededGenerator(seed: seed)
    for alphabet in Self.alphabets {
      let automaton = PhraseAutomaton(
        (0..<8).map { _ in Self.word(alphabet, shortest...5, &generator) }
      )
      var bytes = Self.word(alphabet, 0...60, &generator).flatMap { Array(String($0).utf8) }
      for _ in 0..<3 {
        let (scalars, offsets) = Self.decoded(bytes)
        let start = Int.random(in: 0...scalars.count, using: &generator)
        let part = start..<Int.random(in: start...scalars.count, using: &generator)
        for range in [0..<scalars.count, part] {
          let place = offsets[range.lowerBound]..<offsets[range.upperBound]
          #expect(
            Self.hits(automaton, in: bytes, range: place)
              == Self.expected(automaton, scalars, offsets, range)
          )
        }
        // The same again, each time with another byte that may be none of a character.
        guard !bytes.isEmpty else { break }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
    }
  }

  @Test func readsNothingBeyondTheRange() {
    let automaton = PhraseAutomaton([["公", "开"], ["公"], ["开"]])
    let bytes = Array("公开公开".utf8)
    for end in 0...bytes.count {
      let found = Self.hits(automaton, in: bytes, range: 0..<end)
      #expect(found.allSatisfy { $0.range.upperBound <= end })
      #expect(found == Self.hits(automaton, in: Array(bytes[..<end])))
    }
  }

  @Test func skipsDigitsAndSpaces() {
    let automaton = PhraseAutomaton([["公", "开"], ["开", "1"]])
    for count in 0...20 {
      let digits = String(repeating: "1", count: count)
      let text = "\(digits)公开\(digits)公\(digits)开公开1"
      let scalars = Array(text.unicodeScalars)
      let (_, offsets) = Self.decoded(Array(text.utf8))
      #expect(
        Self.hits(automaton, in: Array(text.utf8))
          == Self.expected(automaton, scalars, offsets, 0..<scalars.count)
      )
    }
  }

  /// Broken bytes are no character, also not the one that stands for them elsewhere.
  @Test(
    arguments: [
      [0xFF], [0x80], [0xE5, 0x85], [0xC1, 0x81], [0xE0, 0x81, 0x81], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x81, 0x81], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func findsNothingInBrokenBytes(_ bytes: [UInt8]) {
    let automaton = PhraseAutomaton([["A"], ["\u{FFFD}"], ["\u{FFFD}", "公"], ["A", "公"]])
    #expect(Self.hits(automaton, in: bytes + Array("公".utf8)).isEmpty)
    #expect(Self.hits(automaton, in: bytes + Array("公公公".utf8)).isEmpty)
    #expect(Self.hits(automaton, in: Array("公".utf8) + bytes).isEmpty)
  }
}
