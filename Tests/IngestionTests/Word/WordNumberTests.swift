import ComplianceModel
import Testing

@testable import Ingestion

/// Numbers that Word counts stand in the text as printed.
@Suite struct WordNumberTests {
  @Test(arguments: [
    ("chineseCounting", "%1、", "一、甲"), ("chineseCountingThousand", "（%1）", "（一）甲"),
    ("japaneseCounting", "%1、", "一、甲"), ("decimal", "%1.", "1.甲"), ("decimal", "（%1）", "（1）甲"),
    ("decimal", "%1", "1 甲"), ("decimalFullWidth", "%1．", "１．甲"),
    ("chineseCounting", "第%1部分", "第一部分 甲"), ("upperLetter", "%1.", "A.甲"),
    ("lowerRoman", "%1)", "i)甲"), ("decimalEnclosedCircle", "%1", "① 甲"),
    ("ideographTraditional", "%1、", "甲、甲"), ("chineseLegalSimplified", "%1、", "壹、甲"),
    ("decimalZero", "%1.", "01.甲"), ("bullet", "", "甲"), ("none", "", "甲"),
  ])
  func formats(format: String, text: String, line: String) throws {
    let level = WordFixture.level(0, format, text)
    #expect(try lines(WordFixture.item("甲"), level) == [line])
  }

  /// Beyond ten.
  @Test(arguments: [
    (10, "chineseCounting", "十"), (11, "chineseCounting", "十一"), (20, "chineseCounting", "二十"),
    (35, "chineseCountingThousand", "三十五"), (101, "chineseCounting", "一百零一"),
    (110, "chineseCounting", "一百一十"), (10, "chineseLegalSimplified", "壹拾"),
    (12, "ideographDigital", "一二"), (12, "ideographTraditional", "12"), (27, "upperLetter", "AA"),
    (21, "decimalEnclosedCircle", "㉑"), (3, "decimalEnclosedParen", "⑶"), (14, "upperRoman", "XIV"),
    (0, "chineseCounting", "〇"), (99_999, "chineseCounting", "99999"), (7, "unheardOf", "7"),
  ])
  func numbers(number: Int, format: String, printed: String) {
    #expect(CountingFormat.printed(number, as: format) == printed)
  }

  @Test func levelsBeginAnewBelowTheNextOneAbove() throws {
    let levels =
      WordFixture.level(0, "chineseCounting", "%1、")
      + WordFixture.level(1, "chineseCounting", "（%2）") + WordFixture.level(2, "decimal", "%3.")
    let body = [(0, "甲"), (1, "乙"), (2, "丙"), (2, "丁"), (1, "戊"), (2, "己"), (0, "庚"), (1, "辛")]
      .map { WordFixture.item($1, level: $0) }.joined()
    #expect(
      try lines(body, levels)
        == ["一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛"]
    )
  }

  @Test func numbersOfLevelsAboveAreLegalWhenAsked() throws {
    let levels =
      WordFixture.level(0, "chineseCounting", "第%1章")
      + WordFixture.level(1, "decimal", "%1.%2", "<w:isLgl/>")
      + WordFixture.level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"0\"/>")
    let body = [(0, "甲"), (1, "乙"), (2, "丙"), (0, "丁"), (1, "戊"), (2, "己")]
      .map { WordFixture.item($1, level: $0) }.joined()
    #expect(try lines(body, levels) == ["第一章 甲", "1.1 乙", "1)丙", "第二章 丁", "2.1 戊", "2)己"])
  }

  @Test func listsOfOneLookCountOnUnlessTheyBeginAnew() throws {
    let more =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/>"
      + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    let numbering = WordFixture.list(WordFixture.level(0, "decimal", "%1、")) + more
    let body = [1, 1, 2, 3, 3, 1].map { WordFixture.item("甲", list: $0) }.joined()
    #expect(
      try WordFixture.lines(WordFixture.builder(body, numbering: numbering))
        == ["1、甲", "2、甲", "3、甲", "1、甲", "2、甲", "3、甲"]
    )
  }

  @Test func aListMayLookOtherwiseThanItsLook() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(WordFixture.level(0, "decimal", "%1."))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + WordFixture.level(0, "chineseCounting", "%1、") + "</w:lvlOverride></w:num>"
    #expect(
      try WordFixture.lines(WordFixture.builder(WordFixture.item("甲"), numbering: numbering))
        == ["一、甲"]
    )
  }

  @Test func stylesNumberTheirParagraphs() throws {
    let numbering = WordFixture.list(
      WordFixture.level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"A\"/>")
        + WordFixture.level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"B\"/>")
    )
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
    let styled = { (style: String, more: String) in
      WordFixture.paragraph("甲", "<w:pStyle w:val=\"\(style)\"/>\(more)")
    }
    let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    let body = styled("A", "") + styled("B", "") + styled("A", none) + styled("B", "")
    #expect(
      try WordFixture.lines(WordFixture.builder(body, numbering: numbering, styles: styles))
        == ["一、甲", "（一）甲", "甲", "（二）甲"]
    )
  }

  @Test func looksMayBeDefinedByAStyle() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>\(WordFixture.level(0, "decimal", "%1)"))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    #expect(
      try WordFixture.lines(WordFixture.builder(WordFixture.item("甲"), numbering: numbering))
        == ["1)甲"]
    )
  }

  @Test func numberedLinesAreHeadings() throws {
    let builder = WordFixture.builder(
      WordFixture.item("总体情况") + WordFixture.paragraph("全年公开信息三百条。"),
      numbering: WordFixture.list(WordFixture.level(0, "chineseCounting", "%1、"))
    )
    let document = try WordFixture.read(builder)
    guard case .heading = document.blocks.first?.kind else {
      Issue.record("no heading")
      return
    }
    #expect(document.blocks.first?.numbering?.printed == "一、")
  }

  private func lines(_ body: String, _ levels: String) throws -> [String] {
    try WordFixture.lines(WordFixture.builder(body, numbering: WordFixture.list(levels)))
  }
}
