import ComplianceModel
import Testing

@testable import Ingestion

/// Tables that nobody files but somebody may send: they end, and soon.
@Suite(.timeLimit(.minutes(3))) struct LedgerHostileTests {
  private static let head = "标题,公布日期\n"

  @Test(arguments: ["=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-2+3", "<script>alert(1)</script>"])
  func formulasAreText(formula: String) throws {
    let ledger = try LedgerFixture.read(Self.head + "\(formula),\(formula)\n")
    #expect(ledger.rows[0].cells[0].value == .text(formula))
    #expect(ledger.rows[0].cells[2].value == .unreadable)
    #expect(ledger.doubts.count == 1)
  }

  @Test func aHugeFieldIsCutInMessages() throws {
    let huge = String(repeating: "甲", count: 1_000_000)
    let ledger = try LedgerFixture.read(Self.head + "\(huge),\(huge)\n乙,2018-02-12\n")
    #expect(ledger.rows.count == 2)
    #expect(ledger.rows[0].cells[0].value == .text(huge))
    #expect(ledger.doubts.allSatisfy { $0.message.count < 200 })
  }

  @Test func aHundredThousandColumnsEnd() throws {
    let wide = String(repeating: ",x", count: 100_000)
    let ledger = try LedgerFixture.read("标题,公布日期\(wide)\n甲,2018-02-12\(wide)\n乙,2018-02-13\n")
    #expect(ledger.rows.map { $0.cells[0].short } == ["unreadable", "乙"])
    #expect(LedgerFixture.doubts(ledger)[0] == "1:1 表头超过 1000 列，其后的列未采用")
  }

  @Test func aMillionCommasEnd() throws {
    let ledger = try LedgerFixture.read(Self.head + String(repeating: ",", count: 4_000_000))
    #expect(ledger.rows.isEmpty)
  }

  @Test func aMillionEmptyLinesEnd() throws {
    let ledger = try LedgerFixture.read(
      Self.head + String(repeating: "\r\n", count: 1_000_000) + "甲,2018-02-12"
    )
    #expect(ledger.rows.map(\.line) == [1_000_002])
  }

  @Test func quotesEnd() throws {
    let ledger = try LedgerFixture.read(Self.head + String(repeating: "\"", count: 1_000_000))
    #expect(ledger.rows.count <= 1)
    let odd = try LedgerFixture.read(Self.head + String(repeating: "\"", count: 1_000_001))
    #expect(odd.rows.count <= 1)
    let stray = String(repeating: "\"甲\"乙,2018-02-12\n", count: 10_000)
    let many = try LedgerFixture.read(Self.head + stray)
    #expect(many.rows.count == 10_000)
    #expect(many.doubts.count == 101)
    #expect(many.doubts.last?.message == "另有 9900 处存疑，未逐一列出")
  }

  @Test func tooManyRowsAreRefused() throws {
    let rows = String(repeating: "甲,2018-02-12\n", count: 50_001)
    #expect(throws: DocumentError.tooManyRows(limit: 50_000)) {
      try LedgerFixture.read(Self.head + rows + "甲,2018-02-12\n")
    }
  }

  @Test func tooLongFilesAreRefused() {
    let bytes = [UInt8](repeating: 0x2C, count: 16 * 1_048_576 + 1)
    #expect(throws: DocumentError.tooLarge(limit: 16 * 1_048_576)) {
      try LedgerReader.read(
        bytes,
        as: LedgerFixture.policies,
        provenance: .filed,
        source: SourceFile(name: "", digest: "")
      )
    }
  }

  @Test(
    arguments: [
      ([], .empty), ([0x0A, 0x20], .empty), ([0x00], .notText), ([0x61, 0x2C, 0x00], .notText),
      ([0x50, 0x4B, 0x03, 0x04], .damaged("压缩包没有结尾")),
      ([0xD0, 0xCF, 0x11, 0xE0], .oldSpreadsheet("旧版 Excel 文件（.xls）或 WPS 文件（.et）")),
    ] as [([UInt8], DocumentError)]
  )
  func whatIsNoTableIsRefused(bytes: [UInt8], error: DocumentError) {
    #expect(throws: error) {
      try LedgerReader.read(
        bytes,
        as: LedgerFixture.policies,
        provenance: .filed,
        source: SourceFile(name: "", digest: "")
      )
    }
  }
}
