import ComplianceModel
import TestSupport
import Testing

@Suite struct ReadingTextTests {
  /// A reading text of one block that is all of the source.
  private static func reading(_ text: String, skipping skipped: [TextSpan] = [])
    -> (source: SourceText, text: ReadingText, range: Range<Int>)
  {
    let source = SourceText(text)
    var reading = ReadingText()
    let range = reading.append(
      TextSpan(0, source.scalars.count),
      of: source,
      skipping: skipped
    )
    return (source, reading, range)
  }

  @Test(arguments: [
    ("新闻\n发布会", "新闻发布会"),
    ("新闻\r\n发布会", "新闻发布会"),
    ("\t甲\t乙", "甲乙"),
    ("共　３ 次，“好”", "共 3 次,\"好\""),
    ("", ""),
    ("\n\t\r", ""),
  ])
  func dropsLayoutAndFolds(_ text: String, _ expected: String) {
    let (_, reading, range) = Self.reading(text)
    #expect(reading.string(range) == expected)
  }

  @Test func leavesLeftoversOutOfWordsAndKeepsThemInQuotes() {
    //            0123456789
    let (source, reading, range) = Self.reading("新闻[图 ]发布会", skipping: [TextSpan(2, 6)])
    #expect(reading.string(range) == "新闻发布会")
    #expect(reading.source(of: range) == TextSpan(0, 9))
    #expect(source.string(reading.source(of: 1..<3)) == "闻[图 ]发")
    #expect(source.string(reading.source(of: 2..<5)) == "发布会")
  }

  @Test func leftoversMayOpenCloseAndTouch() {
    let (_, reading, range) = Self.reading(
      "[a]甲[b][c]乙[d]",
      skipping: [TextSpan(0, 3), TextSpan(4, 7), TextSpan(7, 10), TextSpan(11, 14)]
    )
    #expect(reading.string(range) == "甲乙")
    #expect(reading.source(of: range) == TextSpan(3, 11))
  }

  @Test func leftoversOutsideTheBlockDoNotMatter() {
    let source = SourceText("[a]甲乙[b]")
    var reading = ReadingText()
    let range = reading.append(
      TextSpan(3, 5),
      of: source,
      skipping: [TextSpan(0, 3), TextSpan(5, 8)]
    )
    #expect(reading.string(range) == "甲乙")
    #expect(reading.source(of: range) == TextSpan(3, 5))
  }

  @Test func quotesCrossLineBreaks() {
    let (source, reading, range) = Self.reading("新闻\r\n发布会")
    #expect(Array(source.string(reading.source(of: range)).unicodeScalars).count == 7)
    #expect(reading.source(of: 1..<2) == TextSpan(1, 2))
    #expect(reading.source(of: 2..<3) == TextSpan(4, 5))
  }

  @Test func dividesBlocksByALineFeed() {
    let source = SourceText("甲乙\n丙丁")
    var reading = ReadingText()
    let first = reading.append(TextSpan(0, 2), of: source)
    let second = reading.append(TextSpan(3, 5), of: source)
    #expect(first == 0..<2)
    #expect(second == 3..<5)
    #expect(reading.scalars == Array("甲乙\n丙丁\n".unicodeScalars))
    #expect(reading.source(of: second) == TextSpan(3, 5))
    #expect(reading.source(of: 1..<4) == TextSpan(1, 4))
  }

  @Test func theDividerIsNoPartOfTheSource() {
    let (source, reading, _) = Self.reading("甲乙")
    let all = reading.source(of: reading.scalars.indices)
    #expect(all == TextSpan(0, 2))
    #expect(all.end <= source.scalars.count)
  }

  @Test func emptyRangesLeadToTheirPlace() {
    let (_, reading, range) = Self.reading("[x]甲乙", skipping: [TextSpan(0, 3)])
    #expect(reading.source(of: 1..<1) == TextSpan(4, 4))
    #expect(reading.source(of: range.upperBound..<range.upperBound) == TextSpan(5, 5))
    #expect(ReadingText().source(of: 0..<0) == TextSpan(0, 0))
  }

  @Test(arguments: 0..<20)
  func everyScalarLeadsBackToItself(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["甲", "Ｂ", "\n", "\t", "　", "[图]", "𠀀", "，"]
    var text = ""
    var holes: [TextSpan] = []
    for _ in 0..<20 {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      let start = text.unicodeScalars.count
      if piece == "[图]" { holes.append(TextSpan(start, start + 3)) }
      text += piece
    }
    let (source, reading, range) = Self.reading(text, skipping: holes)
    var last = -1
    for offset in range {
      let span = reading.source(of: offset..<(offset + 1))
      #expect(span.count == 1)
      #expect(source.scalars[span.start].folded == reading.scalars[offset])
      #expect(!holes.contains { $0.range.contains(span.start) })
      #expect(span.start > last)
      last = span.start
    }
    let kept = text.replacing("[图]", with: "").unicodeScalars.filter {
      !"\n\t".unicodeScalars.contains($0)
    }
    #expect(range.count == kept.count)
  }

  @Test func looksForWords() {
    let (_, reading, range) = Self.reading("收到申请，申请3件")
    let word = "申请".foldedScalars
    #expect(reading.first(word, in: range) == 2)
    #expect(reading.first(word, in: 3..<range.upperBound) == 5)
    #expect(reading.first(word, in: 0..<3) == nil)
    #expect(reading.first(word, in: 2..<4) == 2)
    #expect(reading.first([], in: range) == nil)
    #expect(reading.first("没有".foldedScalars, in: range) == nil)
    #expect(reading.first(word, in: 2..<3) == nil)
  }

  @Test func knowsWhatStandsAtAPlace() {
    let (_, reading, range) = Self.reading("申请3件")
    #expect(reading.holds("3件".foldedScalars, at: 2, limit: range.upperBound))
    #expect(!reading.holds("3件".foldedScalars, at: 2, limit: 3))
    #expect(!reading.holds("3件".foldedScalars, at: 1, limit: range.upperBound))
    #expect(!reading.holds("申".foldedScalars, at: -1, limit: range.upperBound))
    #expect(!reading.holds("件\n\n".foldedScalars, at: 3, limit: range.upperBound))
  }
}
