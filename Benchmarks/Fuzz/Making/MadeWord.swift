/// Reports as Word writes them: with styles, counted numbers, notes, fields and merged cells.
enum MadeWord {
  static func pack(_ lines: Lines) -> Pack {
    var body = ""
    for (index, block) in lines.blocks.enumerated() {
      switch block {
      case .line(let line):
        let number =
          index % 7 == 3
          ? "<w:numPr><w:ilvl w:val=\"\(index % 3)\"/><w:numId w:val=\"1\"/></w:numPr>" : ""
        let note = index % 11 == 5 ? "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" : ""
        let style = index % 5 == 2 ? "<w:pStyle w:val=\"a1\"/>" : ""
        body +=
          "<w:p><w:pPr>\(style)\(number)<w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(Lines.escaped(line))</w:t></w:r>\(note)</w:p>"
        if index % 13 == 6 { body += extras }
      case .table(let rows):
        let width = rows.map(\.count).max() ?? 1
        body += "<w:tbl><w:tblGrid>"
        body += String(repeating: "<w:gridCol w:w=\"1200\"/>", count: width) + "</w:tblGrid>"
        for (number, row) in rows.enumerated() {
          body += "<w:tr><w:trPr/>"
          for (column, cell) in row.enumerated() {
            let span = column == row.count - 1 ? width - row.count + 1 : 1
            let merge = number % 5 == 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
            body +=
              "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/>\(merge)</w:tcPr><w:p><w:r><w:t>\(Lines.escaped(cell))</w:t></w:r></w:p></w:tc>"
          }
          body += "</w:tr>"
        }
        body += "</w:tbl>"
      }
    }
    var pack = Pack()
    pack.add(
      "[Content_Types].xml",
      "<?xml version=\"1.0\"?><Types><Default Extension=\"xml\"/></Types>"
    )
    pack.add("_rels/.rels", relations([("officeDocument", "word/document.xml")]))
    let parts = ["styles", "numbering", "footnotes"]
    pack.add("word/_rels/document.xml.rels", relations(parts.map { ($0, "\($0).xml") }))
    pack.add(
      "word/document.xml",
      "\(head)<w:document \(spaces)><w:body>\(body)</w:body></w:document>"
    )
    pack.add("word/styles.xml", "\(head)<w:styles \(spaces)>\(styles)</w:styles>")
    pack.add("word/numbering.xml", "\(head)<w:numbering \(spaces)>\(numbering)</w:numbering>")
    pack.add("word/footnotes.xml", "\(head)<w:footnotes \(spaces)>\(notes)</w:footnotes>")
    return pack
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
  private static let spaces =
    "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:pic=\"pic\" xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:m=\"m\""

  private static func relations(_ parts: [(String, String)]) -> String {
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let items = parts.enumerated().map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(base)\($1.0)\" Target=\"\($1.1)\"/>"
    }
    return "\(head)<Relationships>\(items.joined())</Relationships>"
  }

  private static let extras = """
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>一、概述</w:t><w:tab/><w:t>1</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
    <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>\
    <w:ins><w:r><w:t>新增</w:t></w:r></w:ins></w:p><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p>\
    </w:sdtContent></w:sdt><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" descr="框"/>\
    <w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback>\
    <w:t>替代</w:t></mc:Fallback></mc:AlternateContent><w:drawing><wp:docPr id="2" descr="图"/><pic:pic><pic:cNvPr name="a.png"/>\
    </pic:pic></w:drawing><w:sym w:font="Wingdings" w:char="F0FE"/><w:vanish/></w:r></w:p>
    """
  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>\
    <w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr></w:style>\
    <w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>
    """
  private static let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
    <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>\
    </w:lvl><w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>
    """
  private static let notes =
    "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>脚注。</w:t></w:r></w:p></w:footnote>"
}
