import ComplianceModel
import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", [""]),
    ("甲", ["甲"]),
    ("甲\n", ["甲", ""]),
    ("甲\n\n丙", ["甲", "", "丙"]),
    ("甲\r\n乙\r\n", ["甲", "乙", ""]),
    ("\r\n", ["", ""]),
    ("甲 \n\t乙", ["甲 ", "\t乙"]),
    ("甲\r\n乙\n丙", ["甲", "乙", "丙"]),
  ])
  func dividesIntoLines(_ text: String, _ lines: [String]) {
    let source = SourceText(text)
    #expect(source.lineCount == lines.count)
    #expect((1...source.lineCount).map { source.string(source.line($0)) } == lines)
  }

  // Offsets:          0甲 1乙 2CR 3LF 4丙 5LF 6丁
  @Test(arguments: [
    (0, Place(line: 1, column: 1)),
    (1, Place(line: 1, column: 2)),
    (3, Place(line: 1, column: 4)),
    (4, Place(line: 2, column: 1)),
    (5, Place(line: 2, column: 2)),
    (6, Place(line: 3, column: 1)),
    (7, Place(line: 3, column: 2)),
  ])
  func countsLinesAndColumnsFromOne(_ offset: Int, _ place: Place) {
    #expect(SourceText("甲乙\r\n丙\n丁").place(offset) == place)
  }

  @Test func countsScalarsAndNotBytesOrCharacters() {
    // 𠀀 lies outside the BMP; e with a combining accent is two scalars.
    let source = SourceText("𠀀e\u{301}件")
    #expect(source.scalars.count == 4)
    #expect(source.place(3) == Place(line: 1, column: 4))
    #expect(source.string(TextSpan(3, 4)) == "件")
    #expect(source.string(TextSpan(0, 1)) == "𠀀")
  }

  @Test func quotesWordForWord() {
    let source = SourceText("甲，\r\n\t乙")
    #expect(Array(source.string(TextSpan(1, 6)).unicodeScalars) == Array("，\r\n\t乙".unicodeScalars))
    #expect(source.string(TextSpan(2, 2)).isEmpty)
  }

  @Test(arguments: 0..<30)
  func placeAndLineAreInverse(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = ["甲", "\n", "\r", " ", "𠀀", "a"]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    let source = SourceText(String(text))
    var last = Place(line: 0, column: 0)
    for offset in 0...source.scalars.count {
      let place = source.place(offset)
      #expect(source.line(place.line).start + place.column - 1 == offset)
      #expect(last < place)
      last = place
    }
  }

  @Test(arguments: [
    ("　甲 乙\t\r\n", "甲 乙"),
    ("甲", "甲"),
    ("\u{A0}\u{FEFF}甲\u{200B}", "甲"),
    (" \n ", ""),
    ("", ""),
  ])
  func trimsBlanksAtBothEnds(_ text: String, _ trimmed: String) {
    let source = SourceText(text)
    let span = source.trimmed(TextSpan(0, source.scalars.count))
    #expect(source.string(span) == trimmed)
    #expect(span.start >= 0 && span.end <= source.scalars.count)
  }

  @Test func trimsOnlyWithinTheSpan() {
    #expect(SourceText(" 甲 乙 ").trimmed(TextSpan(2, 4)) == TextSpan(3, 4))
    #expect(SourceText("甲 乙").trimmed(TextSpan(0, 1)) == TextSpan(0, 1))
  }

  @Test func spansAreHalfOpen() {
    let span = TextSpan(2, 5)
    #expect(span.count == 3)
    #expect(span.range == 2..<5)
    #expect(TextSpan(4, 4).count == 0)
  }

  @Test func placesFollowTheOrderOfReading() {
    #expect(Place(line: 1, column: 9) < Place(line: 2, column: 1))
    #expect(Place(line: 2, column: 1) < Place(line: 2, column: 2))
    #expect(!(Place(line: 2, column: 2) < Place(line: 2, column: 2)))
  }
}
