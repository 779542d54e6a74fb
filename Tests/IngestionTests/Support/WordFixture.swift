import ComplianceModel

@testable import Ingestion

/// Word files made of parts.
enum WordFixture {
  /// A file with this in its body.
  static func builder(
    _ body: String,
    numbering: String = "",
    styles: String = "",
    footnotes: String = "",
    endnotes: String = ""
  ) -> ZipBuilder {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relation(_ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(type)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }
    let relations = ["numbering", "styles", "footnotes", "endnotes"]
      .map { relation($0, $0 + ".xml") }.joined()
    return ZipBuilder(
      entries: [
        entry("[Content_Types].xml", "<Types/>"),
        entry(
          "_rels/.rels",
          "<Relationships>\(relation("officeDocument", "word/document.xml"))</Relationships>"
        ),
        entry("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"),
        entry("word/document.xml", root("document", "<w:body>\(body)<w:sectPr/></w:body>")),
        entry("word/numbering.xml", root("numbering", numbering)),
        entry("word/styles.xml", root("styles", styles)),
        entry("word/footnotes.xml", root("footnotes", footnotes)),
        entry("word/endnotes.xml", root("endnotes", endnotes)),
      ]
    )
  }

  /// A part.
  static func entry(_ name: String, _ text: String) -> ZipBuilder.Entry {
    ZipBuilder.Entry(name: name, content: Array(text.utf8))
  }

  private static func root(_ name: String, _ inner: String) -> String {
    let spaces = ["w", "mc", "wp", "a", "pic", "wps", "v", "o", "m", "r"]
      .map { " xmlns:\($0)=\"urn:\($0)\"" }.joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(name)\(spaces)>\(inner)</w:\(name)>"
  }

  static func read(_ builder: ZipBuilder) throws(DocumentError) -> Document {
    try read(builder.bytes)
  }

  static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    try DocumentReader().read(bytes, source: SourceFile(name: "report.docx", digest: "d"))
  }

  /// The lines of the text that hold words.
  static func lines(_ builder: ZipBuilder) throws(DocumentError) -> [String] {
    let text = try read(builder).text
    return (1...text.lineCount).map { text.string(text.trimmed(text.line($0))) }
      .filter { !$0.isEmpty }
  }

  /// A paragraph with one run.
  static func paragraph(_ words: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(run(words))</w:p>"
  }

  /// A run.
  static func run(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  /// A field with its result, words or runs.
  static func field(_ instruction: String, _ result: String) -> String {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    return mark("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + mark("separate")
      + (result.contains("<") ? result : run(result)) + mark("end")
  }

  /// A paragraph of a list.
  static func item(_ words: String, list: Int = 1, level: Int = 0) -> String {
    paragraph(
      words,
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    )
  }

  /// A level of a list.
  static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  /// A look and the list 1 of it.
  static func list(_ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
  }

  /// A cell of a table.
  static func cell(_ words: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(words))</w:tc>"
  }

  /// A table; rows of cells.
  static func table(_ rows: [[String]], widths: [Int] = []) -> String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>"
      + rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined() + "</w:tbl>"
  }

  /// The rows of the tables, a filler as `^`.
  static func rows(_ body: String) throws(DocumentError) -> [[String]] {
    try read(builder(body)).blocks.flatMap { block in
      guard case .table(let table) = block.kind else { return [[String]]() }
      return table.rows.map { row in row.map { $0.isFiller ? "^" : $0.text } }
    }
  }
}
