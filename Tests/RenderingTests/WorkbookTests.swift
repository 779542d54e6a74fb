import ComplianceModel
import Testing

@testable import Ingestion
@testable import Rendering

/// Workbooks of results, read back with the reader of evidence tables.
@Suite struct WorkbookTests {
  private static let leagues =
    Samples.leagues + [
      Samples.league(of: Samples.open, standing: nil),
      Samples.league(of: Samples.hostile, standing: nil),
    ]

  private static let tables = [
    RankingCSV.table(leagues), LossTable.table(leagues), OpenItemsTable.table(leagues),
    ItemsCSV.table(leagues),
  ]

  private static func part(_ name: String, _ bytes: [UInt8]) throws -> String {
    var text: [UInt8] = []
    try ZipArchive(bytes).read(name, limit: 16 * 1_048_576) { piece throws(DocumentError) in
      text += piece
      return true
    }
    return String(decoding: text, as: UTF8.self)
  }

  @Test func everyCellIsReadBack() throws {
    let workbook = try WorkbookReader(ResultsWorkbook.bytes(Self.leagues, date: nil))
    #expect(workbook.sheets.map(\.name) == ["排名", "失分清单", "待定事项", "全部考核点"])
    for (sheet, table) in zip(workbook.sheets, Self.tables) {
      let rows = try workbook.rows(of: sheet)
      #expect(rows.map(\.line) == Array(1...table.rows.count + 1))
      #expect(rows[0].fields == table.columns.map(\.title))
      for (row, fields) in zip(rows.dropFirst(), table.rows) {
        #expect(fields.count == table.columns.count)
        for (index, field) in fields.enumerated() {
          let read = index < row.fields.count ? row.fields[index] : ""
          switch field {
          case .empty: #expect(read.isEmpty)
          case .number(let number): #expect(Marks(decimal: read) == Marks(decimal: number))
          case .text(let text):
            let kept = text.unicodeScalars.filter { $0 == "\n" || $0.value >= 0x20 }
            #expect(read == String(String.UnicodeScalarView(kept)))
          }
        }
      }
    }
  }

  @Test func theSameResultsGiveTheSameBytes() {
    let day = CalendarDay(year: 2019, month: 3, day: 31)
    #expect(
      ResultsWorkbook.bytes(Self.leagues, date: day)
        == ResultsWorkbook.bytes(Self.leagues, date: day)
    )
    #expect(!ResultsWorkbook.bytes([], date: nil).isEmpty)
  }

  @Test func sheetsAreReadyForWork() throws {
    let bytes = ResultsWorkbook.bytes(
      Self.leagues,
      date: CalendarDay(year: 2019, month: 3, day: 31)
    )
    for index in 1...4 {
      let sheet = try Self.part("xl/worksheets/sheet\(index).xml", bytes)
      for mark in [
        "state=\"frozen\"", "<autoFilter ref=\"A1:", "fitToWidth=\"1\" fitToHeight=\"0\"",
        "paperSize=\"9\" orientation=\"landscape\"", "2019-03-31", "第 &amp;P 页",
      ] {
        #expect(sheet.contains(mark), "\(index): \(mark)")
      }
      #expect(!sheet.contains("<f>"))
    }
    let workbook = try Self.part("xl/workbook.xml", bytes)
    #expect(workbook.contains("localSheetId=\"3\">'全部考核点'!$1:$1<"))
    #expect(try Self.part("xl/styles.xml", bytes).contains("formatCode=\"0.00\""))
  }

  @Test(arguments: [(0, "\"0\""), (1, "\"0.0\""), (4, "\"0.0000\"")])
  func marksHaveTheDecimalsOfTheChecklist(places: Int, code: String) {
    #expect(WorkbookStyle.part(places: places).contains("formatCode=\(code)"))
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("a<b>&\"", "a&lt;b&gt;&amp;\""), ("a\u{0}\u{1b}\r\nb", "a\nb"),
    ("_x000D_", "_x005F_x000D_"), ("_x00_", "_x00_"), ("\u{ffff}x\u{85}", "x"), ("", ""),
  ])
  func texts(text: String, content: String) {
    #expect(WorkbookSheet.content(text) == content)
  }

  @Test(arguments: ["甲", "a", "\u{1F600}", "_x0041_"])
  func longTextsAreCut(unit: String) {
    let content = WorkbookSheet.content(String(repeating: unit, count: 40_000))
    #expect(content.utf16.count <= 32_767)
    #expect(content.utf16.count > 32_750)
    #expect(content.hasSuffix("…"))
    let whole = String(repeating: "甲", count: 32_766)
    #expect(WorkbookSheet.content(whole) == whole)
  }

  @Test(arguments: [(0, 1, "A1"), (25, 2, "Z2"), (26, 3, "AA3"), (701, 4, "ZZ4"), (702, 5, "AAA5")])
  func references(column: Int, row: Int, reference: String) {
    #expect(WorkbookSheet.reference(column, row) == reference)
  }

  /// Packed by us, unfolded by zlib.
  @Test(arguments: [0, 1, 2, 3, 4, 257, 258, 259, 260, 5_000, 32_767, 32_768, 32_769, 100_000])
  func packedBytesUnfold(count: Int) throws {
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ bound: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % bound
    }
    for alphabet in [1, 2, 7, 256] as [UInt64] {
      let bytes = (0..<count).map { _ in UInt8(next(alphabet)) }
      let packed = Deflater.deflate(bytes)
      var unfolded: [UInt8] = []
      try Inflater.unfold(packed[...], length: count, checksum: ZipWriter.checksum(bytes)) {
        piece throws(DocumentError) in
        unfolded += piece
        return true
      }
      #expect(unfolded == bytes)
    }
  }

  @Test func checksums() {
    #expect(ZipWriter.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZipWriter.checksum([]) == 0)
  }
}
