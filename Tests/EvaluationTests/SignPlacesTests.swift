import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// Places that are looked up, against a look at every character.
@Suite struct SignPlacesTests {
  private static func text(_ generator: inout SeededGenerator) -> ReadingText {
    let alphabet = Array("公开信息工作年年2018，。《》x ".unicodeScalars)
    let count = Int.random(in: 0..<200, using: &generator)
    let scalars = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? " " }
    var text = ReadingText()
    _ = text.append(TextSpan(0, count), of: SourceText(scalars, anchors: []))
    return text
  }

  @Test(arguments: 0..<40)
  func signsAreAllThatIsNoChineseCharacter(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.text(&generator)
    let signs = Signs(text)
    for start in stride(from: 0, through: text.scalars.count, by: 7) {
      for end in start...text.scalars.count {
        let expected = (start..<end).filter { !text.scalars[$0].isHan }
        #expect(Array(signs.all(in: start..<end)) == expected)
      }
    }
  }

  @Test(arguments: 0..<40, [1, 5, 12])
  func nearRepeatsAreCharactersThatMayComeAgain(_ seed: Int, reach: Int) {
    var generator = SeededGenerator(seed: seed)
    let scalars = Self.text(&generator).scalars
    let expected = scalars.indices.filter { offset in
      let behind = scalars[(offset + 1)...].prefix(reach)
      return scalars[offset].isHan
        && behind.contains { $0.value & 1_023 == scalars[offset].value & 1_023 }
    }
    #expect(NearRepeats(in: scalars, within: reach).offsets == expected)
    // Nothing that comes again is missed.
    let again = scalars.indices.filter { offset in
      scalars[offset].isHan && scalars[(offset + 1)...].prefix(reach).contains(scalars[offset])
    }
    #expect(Set(again).isSubset(of: expected))
  }
}
