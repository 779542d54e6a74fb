import ComplianceModel
import Testing

@testable import Ingestion

/// Which words of a paragraph are read.
@Suite struct WordWordsTests {
  /// What stands in a paragraph, and the line that people see.
  @Test(arguments: [
    // Runs, breaks of words, signs.
    ("\(WordFixture.run("公开"))\(WordFixture.run("工作"))", "公开工作"),
    ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲 乙"),
    ("<w:r><w:t>0632</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r>", "0632-1234"),
    ("<w:r><w:t>公</w:t><w:softHyphen/><w:t>开</w:t></w:r>", "公开"),
    ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>同意</w:t></w:r>", "☑同意"),
    ("<w:r><w:sym w:font=\"未知\" w:char=\"F001\"/><w:t>甲</w:t></w:r>", "•甲"),
    ("<w:r><w:t> 前后 </w:t></w:r><w:r><w:t>文</w:t></w:r>", "前后文"),
    // Wrappers.
    ("<w:hyperlink r:id=\"r9\">\(WordFixture.run("网站"))</w:hyperlink>", "网站"),
    (
      "<w:sdt><w:sdtPr><w:alias w:val=\"名\"/></w:sdtPr><w:sdtContent>\(WordFixture.run("正文"))</w:sdtContent></w:sdt>",
      "正文"
    ),
    ("<w:smartTag w:element=\"date\">\(WordFixture.run("2019年"))</w:smartTag>", "2019年"),
    // Changes count as accepted.
    (
      "<w:ins>\(WordFixture.run("新增"))</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>",
      "新增"
    ),
    (
      "<w:moveFrom>\(WordFixture.run("移走"))</w:moveFrom><w:moveTo>\(WordFixture.run("移来"))</w:moveTo>",
      "移来"
    ),
    // Hidden words.
    (
      "\(WordFixture.run("隐", "<w:vanish/>"))\(WordFixture.run("现", "<w:vanish w:val=\"0\"/>"))",
      "现"
    ),
    // One branch of several.
    (
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>",
      "新"
    ),
    (
      "<w:r><mc:AlternateContent><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>",
      "旧"
    ),
    // Guides of pronunciation.
    (
      "<w:r><w:ruby><w:rt>\(WordFixture.run("zàng"))</w:rt><w:rubyBase>\(WordFixture.run("藏"))</w:rubyBase></w:ruby></w:r>",
      "藏"
    ),
    // Formulas.
    (
      "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
      "1/2"
    ),
  ])
  func wordsOfAParagraph(markup: String, line: String) throws {
    #expect(try WordFixture.lines(WordFixture.builder("<w:p>\(markup)</w:p>")) == [line])
  }

  /// Fields: what they came to; numbers of pages not at all.
  @Test(arguments: [
    ("\(WordFixture.field(" HYPERLINK \"http://x\" ", "网站"))", "甲网站乙"),
    ("\(WordFixture.field(" PAGE  \\* MERGEFORMAT ", "3"))", "甲乙"),
    ("\(WordFixture.field("NUMPAGES", "12"))", "甲乙"),
    ("\(WordFixture.field(" SEQ 图 \\* ARABIC ", "4"))", "甲4乙"),
    ("<w:fldSimple w:instr=\" PAGE \">\(WordFixture.run("7"))</w:fldSimple>", "甲乙"),
    ("<w:fldSimple w:instr=\" REF x \">\(WordFixture.run("7"))</w:fldSimple>", "甲7乙"),
    ("\(WordFixture.field("IF", "\(WordFixture.field("PAGE", "1"))页"))", "甲乙"),
  ])
  func fields(markup: String, line: String) throws {
    let body = "<w:p>\(WordFixture.run("甲"))\(markup)\(WordFixture.run("乙"))</w:p>"
    #expect(try WordFixture.lines(WordFixture.builder(body)).first?.filter { $0 != "页" } == line)
  }

  @Test func aFieldThatNeverEndsHidesOnlyItsParagraph() throws {
    let body =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(WordFixture.run("甲"))</w:p>"
      + WordFixture.paragraph("乙") + WordFixture.paragraph("丙")
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["乙", "丙"])
  }

  @Test func linesOfATableOfContentsHaveDots() throws {
    let body =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o \"1-3\" </w:instrText>"
      + "<w:fldChar w:fldCharType=\"separate\"/><w:t>一、总体情况</w:t><w:tab/><w:t>1</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>二、存在的问题</w:t><w:tab/></w:r>\(WordFixture.field(" PAGEREF _Toc1 ", "12"))"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
      + WordFixture.paragraph("一、总体情况")
    #expect(
      try WordFixture.lines(WordFixture.builder(body))
        == ["一、总体情况……1", "二、存在的问题……12", "一、总体情况"]
    )
  }

  @Test func contentsAreKnownByTheirStyle() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr><w:r><w:t>概述</w:t><w:tab/><w:t>2</w:t></w:r></w:p>"
    #expect(try WordFixture.lines(WordFixture.builder(body, styles: styles)) == ["概述……2"])
  }

  /// Descriptions before names, of the drawing before those of the picture in it.
  @Test(arguments: [
    ("descr=\"D:\\照片\\会议.jpg\" name=\"图片 1\"", "", "[image: D:\\照片\\会议.jpg]"),
    ("name=\"图片 1\"", "descr=\"C:\\x.png\" name=\"x.png\"", "[image: C:\\x.png]"),
    ("name=\"图片 1\" descr=\"\"", "name=\"x.png\"", "[image: 图片 1]"),
    ("descr=\"甲]乙\"", "", "[image: 甲］乙]"),
    ("", "", "[image: ]"),
  ])
  func pictures(drawing: String, picture: String, mark: String) throws {
    let body =
      "<w:p>\(WordFixture.run("会议"))<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" \(drawing)/><a:graphic><a:graphicData>"
      + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" \(picture)/></pic:nvPicPr><a:blip r:embed=\"r1\"/></pic:pic>"
      + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["会议" + mark])
  }

  @Test func oldPicturesAndShapesWithoutPictures() throws {
    let body =
      "<w:p><w:r><w:t>甲</w:t><w:pict><v:shape alt=\"D:\\旧.bmp\"><v:imagedata r:id=\"r1\" o:title=\"旧\"/></v:shape></w:pict></w:r></w:p>"
      + "<w:p>\(WordFixture.run("乙"))<w:r><w:drawing><wp:anchor><wp:docPr name=\"直线 3\"/><wps:wsp/></wp:anchor></w:drawing></w:r></w:p>"
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["甲[image: D:\\旧.bmp]", "乙"])
  }

  @Test func textBoxesAreReadOnceBehindTheirParagraph() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("框内"))</w:txbxContent>"
    let body =
      "<w:p>\(WordFixture.run("前"))<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(WordFixture.run("后"))</w:p>"
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["前后", "框内"])
  }

  @Test func notesStandBehindTheirParagraph() throws {
    let note = { (id: String, type: String, words: String) in
      "<w:footnote w:id=\"\(id)\" \(type)><w:p><w:r><w:footnoteRef/></w:r>\(WordFixture.run(words))</w:p></w:footnote>"
    }
    let builder = WordFixture.builder(
      "<w:p>\(WordFixture.run("正文"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        + "<w:p>\(WordFixture.run("再文"))<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>",
      footnotes: note("0", "w:type=\"separator\"", "线") + note("2", "", "脚注"),
      endnotes: "<w:endnote w:id=\"2\">\(WordFixture.paragraph("尾注"))</w:endnote>"
    )
    #expect(try WordFixture.lines(builder) == ["正文", "脚注", "再文", "尾注"])
  }

  @Test func linesBrokenByHandAreHeadingsOrHalfSentences() throws {
    let broken = "本年度我局共主动公开各类信息三百余条，其中通过网站公开的信息"
    let body =
      "<w:p><w:r><w:t>一、总体情况</w:t><w:br/><w:t>\(broken)</w:t><w:br/><w:t>占大多数。</w:t><w:br/><w:t>二、存在问题</w:t></w:r></w:p>"
    #expect(
      try WordFixture.lines(WordFixture.builder(body)) == ["一、总体情况", broken + "占大多数。", "二、存在问题"]
    )
  }

  @Test func paragraphsWhoseEndWasDeletedAreOne() throws {
    let deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    let body = WordFixture.paragraph("前半，", deleted) + WordFixture.paragraph("后半。")
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["前半，后半。"])
  }

  @Test func placesAreCountedParagraphs() throws {
    let body =
      WordFixture.paragraph("甲") + "<w:p/>"
      + WordFixture.table([
        [WordFixture.cell("乙"), WordFixture.cell("丙")]
      ]) + WordFixture.paragraph("丁")
    let text = try WordFixture.read(WordFixture.builder(body)).text
    let places = ["甲", "乙", "丙", "丁"].compactMap { word in
      text.scalars.firstIndex { String($0) == word }.map { text.place($0) }
    }
    #expect(places.map(\.line) == [1, 2, 3, 4])
    #expect(places.allSatisfy { $0.unit == .paragraph && $0.page == nil })
  }
}
