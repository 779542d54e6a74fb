import CZlib

extension WorstFile {
  private static func pack(_ parts: [(String, String)]) -> [UInt8] {
    var pack = Pack()
    for (name, text) in parts { pack.add(name, text) }
    return pack.bytes
  }

  private static func times(_ count: Int, _ words: (Int) -> String) -> String {
    var text = ""
    for index in 0..<count { text += words(index) }
    return text
  }

  /// Words that do not pack well.
  private static func odd(_ index: Int) -> String {
    var chance = Chance(seed: UInt64(index))
    return String(chance.next(), radix: 36)
  }

  // MARK: Word

  static var words: [WorstFile] {
    func word(_ name: String, _ file: String, _ body: @escaping () -> String) -> WorstFile {
      WorstFile("word: " + name, "word-\(file).docx") {
        pack([
          ("[Content_Types].xml", "<Types/>"),
          (
            "word/document.xml",
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>\(title)</w:t></w:r></w:p>\(body())</w:body></w:document>"
          ),
        ])
      }
    }
    func paragraph(_ words: String) -> String { "<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>" }
    func row(_ index: Int) -> String { "<w:tr><w:tc>\(paragraph(odd(index)))</w:tc></w:tr>" }
    return [
      word("190,000 paragraphs", "paragraphs") { times(190_000) { paragraph(odd($0)) } },
      word("19,000 paragraphs", "paragraphs2") {
        times(19_000) { paragraph("（一）全年受理政府信息公开申请\($0)件，均已按时答复。" + odd($0)) }
      },
      word("500,000 runs of one paragraph", "runs") {
        "<w:p>" + times(500_000) { "<w:r w:rsidR=\"\(odd($0))\"><w:t>\(odd($0))</w:t></w:r>" }
          + "</w:p>"
      },
      word("50,000 runs of one paragraph", "runs2") {
        "<w:p>" + times(50_000) { "<w:r w:rsidR=\"\(odd($0))\"><w:t>\(odd($0))</w:t></w:r>" }
          + "</w:p>"
      },
      word("one table of 95,000 rows", "table") { "<w:tbl>" + times(95_000, row) + "</w:tbl>" },
      word("one table of 9,000 rows", "table2") { "<w:tbl>" + times(9_000, row) + "</w:tbl>" },
      word("tables within one another", "nested") {
        let open = "<w:tbl><w:tr><w:tc>"
        return times(2_000) { index in
          String(repeating: open, count: 20) + paragraph(odd(index))
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: 20)
        }
      },
      word("small tables", "tables") { times(60_000) { "<w:tbl>\(row($0))</w:tbl>" } },
      word("cells over 999 columns", "spans") {
        "<w:tbl>"
          + times(150_000) { _ in
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999\"/></w:tcPr><w:p/></w:tc></w:tr>"
          } + "</w:tbl>"
      },
      word("empty runs, packed 1:1000", "bomb") { times(7_000_000) { _ in "<w:r/>" } },
      word("blanks, packed 1:1000", "blanks") { String(repeating: " ", count: 200_000_000) },
      word("47 MB of blanks in words", "letters") {
        "<w:p><w:r><w:t xml:space=\"preserve\">"
          + times(5_000_000) { odd($0) + "        " }
          .prefix(47_000_000) + "</w:t></w:r></w:p>"
      },
      word("line breaks", "breaks") {
        "<w:p><w:r>" + times(1_500_000) { "<w:br/><w:t>\($0)</w:t>" } + "</w:r></w:p>"
      },
      word("controls within one another", "deep") { times(100_000) { _ in "<w:sdt>" } },
      word("fields that begin", "fields") {
        "<w:p>" + times(400_000) { "<w:r w:a=\"\($0)\"><w:fldChar w:fldCharType=\"begin\"/></w:r>" }
          + "</w:p>"
      },
      word("pictures that begin", "pictures") { paragraph(times(700_000) { "[image\($0)" }) },
      WorstFile("word: 60,000 parts", "word-parts.docx") {
        pack((0..<60_000).map { ("p\($0).xml", "") })
      },
    ]
  }

  // MARK: Workbooks

  static var books: [WorstFile] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let head = ["申请日期", "答复日期", "申请人", "申请方式", "答复结果", "是否延期"]
    func book(_ name: String, _ path: String, strings: String = "", _ rows: @escaping () -> String)
      -> WorstFile
    {
      WorstFile("xlsx: " + name, "2023/yt-fgw/evidence/\(path).xlsx") {
        pack([
          ("[Content_Types].xml", "<Types/>"),
          (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"\(types)officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
          ),
          (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"
          ),
          (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"\(types)worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"\(types)sharedStrings\" Target=\"strings.xml\"/></Relationships>"
          ),
          ("xl/strings.xml", "<sst>\(strings)</sst>"),
          (
            "xl/sheet.xml",
            "<worksheet><sheetData><row>"
              + head.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
              + "</row>\(rows())</worksheet>"
          ),
        ])
      }
    }
    func cells(_ rows: Int, _ columns: Int) -> String {
      times(rows) { row in
        "<row>" + times(columns) { "<c><v>\(44_000 + row * 7 % 900 + $0)</v></c>" } + "</row>"
      } + "</sheetData>"
    }
    return [
      book("1,000,000 cells", "依申请公开") { cells(166_000, 6) },
      book("1,000,000 cells, 1,000 wide", "依申请公开") { cells(1_000, 1_000) },
      book("1,000,000 rows", "依申请公开") { times(1_000_000) { _ in "<row/>" } + "</sheetData>" },
      book(
        "one text of 30,000 letters, 300,000 times",
        "依申请公开",
        strings: "<si><t>\(String(repeating: "公开", count: 15_000))</t></si>"
      ) {
        times(50_000) { _ in
          "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 6) + "</row>"
        }
          + "</sheetData>"
      },
      book("merged cells", "依申请公开") {
        cells(2_000, 6) + "<mergeCells>"
          + times(190_000) { "<mergeCell ref=\"A\($0 % 9 + 1):C\(100_000 + $0)\"/>" }
          + "</mergeCells>"
      },
      book("240 MB of blanks", "依申请公开") {
        "</sheetData>" + String(repeating: " ", count: 240_000_000)
      },
    ]
  }

  // MARK: PDF

  static var printed: [WorstFile] {
    func pdf(_ name: String, _ file: String, _ pages: Int, _ content: @escaping (Int) -> String)
      -> WorstFile
    {
      WorstFile("pdf: " + name, "pdf-\(file).pdf") { MadePDF.bytes(pages: pages, content) }
    }
    func lines(_ count: Int, _ words: Int) -> String {
      "BT /F1 6 Tf 7 TL 20 830 Td "
        + times(count) { line in
          "(" + (0..<words).map { "w\(line)x\($0)" }.joined(separator: " ") + ") ' "
        } + "ET"
    }
    return [
      pdf("10,000 pages", "pages", 10_000) { "BT /F1 12 Tf 50 700 Td (page \($0)) Tj ET" },
      pdf("1,900 pages of text", "text", 1_900) { _ in lines(50, 10) },
      pdf("a million words", "words", 1_000) { _ in lines(100, 10) },
      pdf("a million words on a page", "page", 1) { _ in lines(100_000, 10) },
      pdf("a page of 200 MB", "bomb", 1) { _ in
        "BT /F1 12 Tf 50 700 Td " + String(repeating: "(a) Tj ", count: 28_000_000) + "ET"
      },
    ]
  }
}
