import ComplianceModel
import RuleLoading
import TestSupport
import Testing

@testable import Ingestion

/// What was made quick says what the plain way says.
@Suite struct QuickReadingTests {
  private static func text(
    of alphabet: [Unicode.Scalar],
    _ lengths: ClosedRange<Int>,
    _ generator: inout SeededGenerator
  ) -> [Unicode.Scalar] {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
  }

  private static func range(in count: Int, _ generator: inout SeededGenerator) -> Range<Int> {
    let start = Int.random(in: 0...count, using: &generator)
    return start..<Int.random(in: start...count, using: &generator)
  }

  @Test(arguments: 0..<40)
  func signsStandWhereALookAtEveryCharacterFindsThem(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("公开信息报告内容情况7三〇百《》将由𠀀".unicodeScalars)
    let text = MarkedText(Self.text(of: alphabet, 0...400, &generator))
    for _ in 0..<20 {
      let range = Self.range(in: text.scalars.count, &generator)
      func naive(_ signs: String) -> [Int] {
        range.filter { signs.unicodeScalars.contains(text.scalars[$0]) }
      }
      #expect(Array(text.numerals(in: range)) == naive("7三〇百"))
      #expect(Array(text.titleMarks(in: range)) == naive("《》"))
      #expect(Array(text.wills(in: range)) == naive("将"))
      #expect(Array(text.agents(in: range)) == naive("由"))
    }
  }

  @Test(arguments: 0..<40)
  func aSectionIsFoundByItsLongestTitle(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("公开信息".unicodeScalars)
    let declared = (0..<6).map { number in
      SectionDeclaration(
        concept: SectionConcept(rawValue: String(number)),
        titles: (0..<3).map { _ in String(scalars: Self.text(of: alphabet, 1...6, &generator)) }
      )
    }
    let titles = SectionTitles(declared)
    let keys = declared.flatMap { section in section.titles.map { ($0, section.concept) } }
    for _ in 0..<40 {
      let title = Self.text(of: alphabet, 0...9, &generator)
      let held = keys.filter { title.holds(Array($0.0.unicodeScalars)) }
      let longest = held.map(\.0.count).max()
      #expect(titles.concept(in: title) == held.first { $0.0.count == longest }?.1)
      #expect(titles.isHeld(in: title) == held.contains { $0.0.count >= 4 })
      let isOne = keys.contains { $0.0.count >= 4 && $0.0 == String(scalars: title) }
      #expect(titles.isOne(title) == isOne)
    }
  }

  /// UTF-8 read as GBK with pieces of plain text in it, and everything between the two.
  @Test(arguments: 0..<60)
  func plainChineseIsNeverGarbled(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let plain = Array("政府信息公开工作年度报告，主动依申请。①㎡ 囍浙".unicodeScalars)
    let garbled = Array("鏀垮簻淇℃伅鍏紑宸ヤ綔骞村害鎶ュ憡".unicodeScalars)
    let share = Int.random(in: 0...10, using: &generator)
    let text = (0..<Int.random(in: 1...600, using: &generator)).map { _ in
      let alphabet = Int.random(in: 0..<10, using: &generator) < share ? garbled : plain
      return alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    let beyondASCII = text.filter { $0.value >= 0x80 }
    guard PlainChinese.breaksUTF8(text, first: beyondASCII.count) else { return }
    let utf8 = Array(String(scalars: beyondASCII).utf8)
    let bytes = try #require(Iconv.fromUTF8(utf8, to: "GB18030"))
    let read = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let broken = read.count { $0 == "\u{FFFD}" }
    #expect(read.count(where: \.isHan) <= broken * 2)
  }

  @Test func mostPlainChineseNeedsNoSecondLook() {
    let text = String(repeating: "全年主动公开政府信息一百余条，依申请公开办理十件。", count: 40)
    #expect(PlainChinese.breaksUTF8(Array(text.unicodeScalars), first: 400))
  }

  @Test func aCueAskedForFirstIsTheFirstOfAll() throws {
    let text = try Reading.paragraph("按照省政府要求，2018年将进一步公开信息，未收取费用，存在不足。").text
    let cues = CueBook(Reading.rulebook.vocabulary).find(in: text)
    for kind in CueKind.allCases {
      for start in text.scalars.indices {
        let range = start..<text.scalars.count
        let all = cues.all(kind, in: range)
        #expect(cues.first(kind, in: range) == all.first)
        #expect(cues.first(kind, in: range) { $0 != all.first } == all.first { $0 != all.first })
      }
    }
  }

  @Test(arguments: 0..<20)
  func labelsInCommonAreCounted(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var sets = [LabelSet(), LabelSet()]
    var naive: [Set<Int>] = [[], []]
    for index in sets.indices {
      for _ in 0..<Int.random(in: 0...80, using: &generator) {
        let number = Int.random(in: 0..<300, using: &generator)
        sets[index].insert(number)
        naive[index].insert(number)
      }
      sets[index].remove(7)
      naive[index].remove(7)
      #expect(sets[index].count == naive[index].count)
    }
    #expect(sets[0].countShared(with: sets[1]) == naive[0].intersection(naive[1]).count)
    #expect((0..<300).allSatisfy { sets[0].contains($0) == naive[0].contains($0) })
  }
}
