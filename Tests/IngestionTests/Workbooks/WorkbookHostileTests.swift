import ComplianceModel
import Testing

@testable import Ingestion

/// Workbooks that nobody files but somebody may send: they are refused, and soon.
@Suite(.timeLimit(.minutes(3))) struct WorkbookHostileTests {
  private static let good = WorkbookFixture.builder(
    WorkbookFixture.header + WorkbookFixture.row(2, ["甲", "2018-02-12"])
  )

  private static let sheet = 4

  @Test func theGoodOneIsRead() throws {
    #expect(try WorkbookFixture.read(Self.good.bytes).rows.count == 1)
    let stored = ZipBuilder(
      entries: Self.good.entries.map { entry in
        var entry = entry
        entry.isDeflated = false
        return entry
      }
    )
    #expect(try WorkbookFixture.read(stored.bytes).rows.count == 1)
  }

  @Test func truncatedFilesAreRefused() throws {
    let bytes = try WorkbookFixture.bytes("openpyxl-types.xlsx")
    for count in stride(from: 4, to: bytes.count, by: 37) {
      #expect(throws: DocumentError.self) { try WorkbookFixture.read(Array(bytes.prefix(count))) }
    }
  }

  /// A changed byte is noticed by the checksum, or lies where it does no harm.
  @Test func changedBytesDoNoHarm() throws {
    let bytes = try WorkbookFixture.bytes("libreoffice-types.xlsx")
    let rows = try WorkbookFixture.read(bytes).rows
    for place in stride(from: 0, to: bytes.count, by: 29) {
      var changed = bytes
      changed[place] ^= 0x15
      if let ledger = try? WorkbookFixture.read(changed) {
        #expect(ledger.rows.count == rows.count)
      }
    }
  }

  @Test(arguments: [false, true])
  func bombsAreRefusedWithinASecond(isHonest: Bool) throws {
    var bomb = Self.good
    let content = [UInt8](repeating: 0x20, count: 100 * 1_048_576)
    bomb.entries[Self.sheet].content = content
    if !isHonest { bomb.entries[Self.sheet].claimedLength = 1_000 }
    let bytes = bomb.bytes
    #expect(bytes.count < 200_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: DocumentError.self) { try WorkbookFixture.read(bytes) }
    }
    #expect(time < .seconds(1))
  }

  @Test func claimedLengthsAreHeldAgainstTheLimit() {
    var zip = Self.good
    zip.entries[Self.sheet].claimedLength = 0xFFFF_FFFE
    #expect(throws: DocumentError.unfoldsTooFar("超过 512 MB")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  @Test func aMillionEmptyCellsEnd() throws {
    let cells = "<row>" + String(repeating: "<c/>", count: 100) + "</row>"
    let zip = WorkbookFixture.builder(
      "<dimension ref=\"A1:XFD1048576\"/>" + WorkbookFixture.header
        + String(repeating: cells, count: 1_000) + WorkbookFixture.row(1_048_576, ["甲", "2018"])
    )
    #expect(try WorkbookFixture.read(zip.bytes).rows.map(\.line) == [1_048_576])
  }

  /// One cell at the far end of each row makes as many fields as a full sheet.
  @Test func cellsFarOutAreCounted() {
    let row = "<row><c r=\"ALL1\"><v>1</v></c></row>"
    let zip = WorkbookFixture.builder(String(repeating: row, count: 5_000))
    #expect(throws: DocumentError.unfoldsTooFar("单元格超过 100 万个")) {
      let workbook = try WorkbookReader(zip.bytes)
      _ = try workbook.rows(of: workbook.sheets[0])
    }
  }

  @Test func columnsBeyondTheLimitAreLeftOut() throws {
    let zip = WorkbookFixture.builder(
      WorkbookFixture.header + "<row><c t=\"str\"><v>甲</v></c><c r=\"XFD2\"><v>1</v></c></row>"
    )
    let ledger = try WorkbookFixture.read(zip.bytes)
    #expect(ledger.rows.map { $0.cells[0].short } == ["甲"])
  }

  /// A long text that very many cells refer to.
  @Test func textsThatMultiplyAreRefused() {
    let long = "<si><t>" + String(repeating: "甲", count: 30_000) + "</t></si>"
    let row = "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>"
    let zip = WorkbookFixture.builder(
      WorkbookFixture.header + String(repeating: row, count: 2_000),
      strings: long
    )
    #expect(throws: DocumentError.unfoldsTooFar("文字超过 32 MB")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  @Test func hugeTextsAreCut() throws {
    let zip = WorkbookFixture.builder(
      WorkbookFixture.header
        + WorkbookFixture.row(2, [String(repeating: "甲", count: 200_000), "2018-02-12"])
    )
    let ledger = try WorkbookFixture.read(zip.bytes)
    #expect(ledger.rows[0].cells[0].raw.unicodeScalars.count == 32_767)
  }

  @Test func mergesThatMultiplyAreRefused() {
    let rows = (1...2_000).map { WorkbookFixture.row($0, ["甲", "乙"]) }.joined()
    let merges = String(repeating: "<mergeCell ref=\"A1:A1048576\"/>", count: 10_000)
    let zip = WorkbookFixture.builder(rows, behind: "<mergeCells>\(merges)</mergeCells>")
    #expect(throws: DocumentError.unfoldsTooFar("单元格超过 100 万个")) {
      let workbook = try WorkbookReader(zip.bytes)
      _ = try workbook.rows(of: workbook.sheets[0])
    }
  }

  @Test func deepMarkupIsRefused() {
    let deep = String(repeating: "<a>", count: 100_000)
    let zip = WorkbookFixture.builder(WorkbookFixture.header + deep)
    #expect(throws: DocumentError.damaged("内部嵌套过深")) { try WorkbookFixture.read(zip.bytes) }
  }

  @Test(arguments: [
    """
    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>
    """,
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>",
    "<!DOCTYPE x SYSTEM \"http://example.invalid/x.dtd\"><sst/>",
  ])
  func documentTypesAreRefused(part: String) {
    var zip = Self.good
    zip.entries[3].content = Array(part.utf8)
    #expect(throws: DocumentError.damaged("含有不允许的文档类型声明")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  @Test(arguments: ["&a;", "<t", "</sst", "\u{1}", "<t a=1/>"])
  func brokenMarkupIsRefused(part: String) {
    var zip = Self.good
    zip.entries[3].content = Array("<sst>\(part)".utf8)
    #expect(throws: DocumentError.damaged("内部格式有误")) { try WorkbookFixture.read(zip.bytes) }
  }

  @Test func wrongChecksumsAreRefused() {
    for index in Self.good.entries.indices {
      var zip = Self.good
      zip.entries[index].checksumError = 1
      #expect(throws: DocumentError.damaged("校验值不符")) { try WorkbookFixture.read(zip.bytes) }
    }
  }

  @Test func namesThatRepeatAreRefused() {
    var zip = Self.good
    var twin = zip.entries[Self.sheet]
    twin.name = "XL/worksheets\\Sheet1.xml"
    zip.entries.append(twin)
    #expect(throws: DocumentError.damaged("内部文件重名")) { try WorkbookFixture.read(zip.bytes) }
  }

  @Test func namesThatDisagreeAreRefused() {
    var zip = Self.good
    zip.entries[Self.sheet].innerName = "xl/worksheets/sheet2.xml"
    #expect(throws: DocumentError.damaged("压缩包的目录有误")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  /// Names are looked up among the parts and nowhere else.
  @Test func pathsLeadNowhere() throws {
    var zip = Self.good
    zip.entries.append(WorkbookFixture.entry("../../../../etc/passwd", "x"))
    zip.entries.append(WorkbookFixture.entry("/etc/passwd", "x"))
    #expect(try WorkbookFixture.read(zip.bytes).rows.count == 1)
    zip.entries[2].content = Array(
      String(decoding: zip.entries[2].content, as: UTF8.self)
        .split(separator: "worksheets/sheet1.xml", omittingEmptySubsequences: false)
        .joined(separator: "../../../../etc/hostname").utf8
    )
    #expect(throws: DocumentError.damaged("缺少 etc/hostname")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  @Test func encryptedPartsAreTold() {
    var zip = Self.good
    zip.entries[Self.sheet].flags = 1
    #expect(throws: DocumentError.encrypted) { try WorkbookFixture.read(zip.bytes) }
  }

  @Test func tooManyPartsAreRefused() {
    var zip = Self.good
    for index in 0...10_000 { zip.entries.append(WorkbookFixture.entry("p\(index)", "")) }
    #expect(throws: DocumentError.unfoldsTooFar("内部文件超过 10000 个")) {
      try WorkbookFixture.read(zip.bytes)
    }
  }

  @Test func anyArchiveIsNoWorkbook() {
    let zip = ZipBuilder(entries: [WorkbookFixture.entry("a.txt", "x")])
    #expect(throws: DocumentError.damaged("不是 Excel 工作簿")) { try WorkbookFixture.read(zip.bytes) }
    let word = ZipBuilder(entries: [WorkbookFixture.entry("word/document.xml", "<x/>")])
    #expect(throws: DocumentError.oldSpreadsheet(" Word 文件中的表格")) {
      try WorkbookFixture.read(word.bytes)
    }
    var claims = Self.good
    claims.claimedCount = 60_000
    #expect(throws: DocumentError.damaged("压缩包的目录有误")) {
      try WorkbookFixture.read(claims.bytes)
    }
  }

  @Test func rowsThatGoBackAreRefused() {
    let zip = WorkbookFixture.builder(
      WorkbookFixture.row(3, ["标题", "公布日期"]) + WorkbookFixture.row(2, ["甲"])
    )
    #expect(throws: DocumentError.damaged("行号有误")) { try WorkbookFixture.read(zip.bytes) }
  }
}
