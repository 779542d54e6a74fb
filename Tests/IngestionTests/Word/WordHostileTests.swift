import ComplianceModel
import Testing

@testable import Ingestion

/// Files that are no Word files, damaged ones and traps.
@Suite struct WordHostileTests {
  @Test(arguments: [
    (["xl/workbook.xml"], " Excel 工作簿"), (["ppt/presentation.xml"], " PowerPoint 演示文稿"),
    (["OFD.xml"], " OFD 版式文件"), (["content.xml"], " OpenDocument 文件（.odt、.ods）"),
    (["Index/Document.iwa"], " Pages 文稿"), (["照片.jpg"], "压缩包"), ([], "压缩包"),
  ])
  func otherArchives(parts: [String], kind: String) {
    let zip = ZipBuilder(entries: parts.map { WordFixture.entry($0, "<x/>") })
    #expect(throws: DocumentError.noReport(kind: kind)) { try WordFixture.read(zip) }
  }

  /// Names of parts stand there with two bytes a letter.
  @Test(arguments: [
    ("WordDocument", DocumentError.oldOffice(kind: "旧版 Word 文件（.doc、.wps）")),
    ("Workbook", .noReport(kind: "旧版 Excel 工作簿（.xls）")), ("EncryptedPackage", .encrypted),
    ("x", .oldOffice(kind: "旧版办公文件")),
  ])
  func oldContainers(name: String, error: DocumentError) {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + name.utf8.flatMap { [$0, UInt8(0)] }
    #expect(throws: error) { try WordFixture.read(bytes) }
  }

  @Test func messagesSayWhatHelps() {
    let old = DocumentError.oldOffice(kind: "旧版 Word 文件").description
    for word in ["Word", "WPS", "soffice --headless --convert-to docx"] {
      #expect(old.contains(word))
    }
    #expect(DocumentError.onlyPictures.description.contains("OCR"))
  }

  @Test func truncatedFiles() {
    let bytes = WordFixture.builder(WordFixture.paragraph("甲")).bytes
    for length in stride(from: 4, to: bytes.count, by: 97) {
      #expect(throws: DocumentError.self) { try WordFixture.read(Array(bytes.prefix(length))) }
    }
  }

  @Test(arguments: [
    "<w:p><w:r><w:t>甲", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:p/>",
    String(repeating: "<w:sdt>", count: 100_000),
  ])
  func brokenMarkup(body: String) {
    let zip = ZipBuilder(entries: [
      WordFixture.entry("word/document.xml", "<w:document xmlns:w=\"w\">" + body)
    ])
    #expect(throws: DocumentError.self) { try WordFixture.read(zip) }
  }

  /// Relations lead to parts of the archive by name, and nowhere else.
  @Test(arguments: [
    "../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\..\\word\\document.xml",
  ])
  func relationsThatLeadOutside(target: String) throws {
    let relations =
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(target)\"/></Relationships>"
    let zip = ZipBuilder(entries: [
      WordFixture.entry("[Content_Types].xml", "<Types/>"),
      WordFixture.entry("_rels/.rels", relations),
    ])
    #expect(throws: DocumentError.damaged("缺少 word/document.xml")) { try WordFixture.read(zip) }
  }

  @Test func externalPartsAreNotFetched() throws {
    let body = "<w:altChunk r:id=\"r1\"/>" + WordFixture.paragraph("甲")
    #expect(throws: DocumentError.foreignContent) {
      try WordFixture.read(WordFixture.builder(body))
    }
  }

  @Test func bombsAreRefused() {
    let blocks = String(repeating: "<w:p/>", count: DocumentComposer.mostPlaces + 1)
    let wide =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999\"/></w:tcPr><w:p/></w:tc>"
      + WordFixture.cell("甲") + WordFixture.cell("乙") + "</w:tr></w:tbl>"
    for body in [blocks, wide] {
      let bytes = WordFixture.builder(body).bytes
      #expect(throws: DocumentError.self) { try WordFixture.read(bytes) }
    }
  }

  /// Spans are 1,000 places each: a table of them is refused before it fills the memory.
  @Test func widthsAreLimited() {
    let row = "<w:tr>\(WordFixture.cell("甲", "<w:gridSpan w:val=\"2147483648000\"/>"))</w:tr>"
    let body = "<w:tbl>\(String(repeating: row, count: 1_000))</w:tbl>"
    #expect(throws: Never.self) { try WordFixture.read(WordFixture.builder(body)) }
  }

  @Test func onlyPictures() {
    let body = "<w:p><w:r><w:drawing><wp:docPr name=\"扫描\"/><pic:pic/></w:drawing></w:r></w:p>"
    #expect(throws: DocumentError.onlyPictures) {
      try WordFixture.read(WordFixture.builder(body))
    }
    #expect(throws: DocumentError.empty) { try WordFixture.read(WordFixture.builder("<w:p/>")) }
  }

  @Test func tablesInTables() throws {
    var body = WordFixture.cell("底")
    for _ in 0..<25 {
      body = "<w:tc><w:tbl><w:tr>\(body)\(WordFixture.cell("旁"))</w:tr></w:tbl></w:tc>"
    }
    let deep = try WordFixture.rows("<w:tbl><w:tr>\(body)</w:tr></w:tbl>")
    #expect(deep.last == ["底", "旁"])
  }
}
