import ComplianceModel
import Testing

@testable import Ingestion
@testable import Rendering

/// Marks are read back from the workbook of results, and added up in exact decimals.
@Suite struct WorkbookMarksTests {
  /// The rows of a sheet by heading.
  private static func rows(_ title: String, _ card: Scorecard) throws -> [[String: String]] {
    let league = PrintedMarksTests.league(card)
    let workbook = try WorkbookReader(ResultsWorkbook.bytes([league], date: nil))
    let sheet = try #require(workbook.sheets.first { $0.name == title })
    let rows = try workbook.rows(of: sheet).map(\.fields)
    let header = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  private static func marks(_ row: [String: String], _ column: String) throws -> Marks {
    let printed = try #require(row[column])
    return try #require(Marks(decimal: printed))
  }

  @Test(arguments: PrintedMarksTests.seeds)
  func allItems(_ seed: Int) throws {
    let card = PrintedMarksTests.card(seed)
    guard let score = card.score else { return }
    var (low, high) = (card.root.full, card.root.full)
    for row in try Self.rows("全部考核点", card) where row["计分方式"] == "计分" {
      guard let earned = row["已得"], !earned.isEmpty else { continue }
      let lost = try Self.marks(row, "失分")
      let open = try Self.marks(row, "待定")
      #expect(try Self.marks(row, "已得") + open + lost == Self.marks(row, "满分"))
      low = low - lost - open
      high = high - lost
    }
    for change in card.adjustments {
      low += change.low
      high += change.high
    }
    #expect(MarksRange(low: low, high: high) == score)
    let ranking = try #require(Self.rows("排名", card).first)
    #expect(try Self.marks(ranking, "已得") == score.low)
    #expect(try Self.marks(ranking, "最高可得") == score.high)
    #expect(try Self.marks(ranking, "已得") + Self.marks(ranking, "待定") == score.high)
  }

  /// What is lost and what is open is the same in the lists as in the table of all items.
  @Test(arguments: PrintedMarksTests.seeds)
  func lossesAndOpenItems(_ seed: Int) throws {
    let card = PrintedMarksTests.card(seed)
    let all = try Self.rows("全部考核点", card).filter { $0["已得"]?.isEmpty == false }
    var lost = Marks.zero
    for row in try Self.rows("失分清单", card) where row["分值"]?.isEmpty == false {
      lost += try Self.marks(row, "扣分")
      let parts = try ["得分", "待定", "扣分"].map { try Self.marks(row, $0) }
      #expect(try parts.reduce(.zero, +) == Self.marks(row, "分值"))
    }
    #expect(try lost == all.map { try Self.marks($0, "失分") }.reduce(.zero, +))
    var open = Marks.zero
    for row in try Self.rows("待定事项", card) where row["分值"]?.isEmpty == false {
      open += try Self.marks(row, "待定")
    }
    #expect(try open == all.map { try Self.marks($0, "待定") }.reduce(.zero, +))
  }
}
