import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// A run over a folder, good and bad files together.
@Suite struct ScoreRunTests {
  private let good = """
    示例市民政局
    2018年政府信息公开工作年度报告

    一、总体情况
    全年主动公开信息30条。
    """

  private func run(_ files: [InputFile], jobs: Int = 2) async throws -> Workbench.ScoreRun {
    try await Bench.shipped.score(files, only: [], date: nil, jobs: jobs)
  }

  @Test func badFilesAreNamedAndTheRestIsScored() async throws {
    let files = [
      Bench.file("2018/a.txt", good),
      Bench.file("2018/empty.txt", ""),
      InputFile(name: "2018/binary.txt", shown: "2018/binary.txt", bytes: [0, 1, 2], digest: ""),
      Bench.file("2018/noagency.txt", "2018年政府信息公开工作年度报告\n\n一、概述\n"),
      Bench.file("2018/noyear.txt", "示例市财政局\n政府信息公开工作年度报告\n\n一、概述\n"),
      Bench.file("2018/twice.txt", good),
      Bench.file("2018/scan.pdf", "%PDF-1.4"),
      Bench.file("2018/notes.md", "# no report"),
    ]
    let result = try await run(files)
    #expect(result.scored == 1)
    #expect(!result.isComplete)
    let messages = result.messages.joined(separator: "\n")
    for name in ["empty", "binary", "noagency", "noyear", "twice", "scan"] {
      #expect(messages.contains("2018/\(name)."), "\(name)")
    }
    #expect(!messages.contains("notes.md"))
    #expect(messages.contains("同为一个机关同一年度"))
    #expect(result.outputs.contains { $0.path == "report-content/2018/示例市民政局.html" })
  }

  @Test func theBytesDoNotDependOnTheNumberOfJobs() async throws {
    let files = (0..<12).map { number in
      Bench.file(
        "2018/\(number).txt",
        good.replacingOccurrences(of: "示例市", with: "第\(number)市")
      )
    }
    let one = try await run(files, jobs: 1).outputs.map { [$0.path, $0.text] }
    let four = try await run(files.reversed(), jobs: 4).outputs.map { [$0.path, $0.text] }
    #expect(one == four)
  }

  @Test func aFolderNamesTheRoundElseTheYearDoes() async throws {
    let inFolder = try await run([Bench.file("2018H1/a.txt", good)])
    #expect(inFolder.outputs.contains { $0.path.hasPrefix("report-content/2018H1/") })
    let bare = try await run([Bench.file("a.txt", good)])
    #expect(bare.outputs.contains { $0.path.hasPrefix("report-content/2018/") })
  }

  @Test func theRosterNamesAgencyAndClass() async throws {
    let roster = "id,name,aliases,kind,level,class,duties\nmzj,示例市民政局,,department,city,甲组,\n"
    let result = try await run([Bench.file("roster.csv", roster), Bench.file("2018/x.txt", good)])
    let ranking = result.outputs.first { $0.path == "report-content/2018/ranking.csv" }?.text ?? ""
    #expect(ranking.contains("甲组"))
    #expect(ranking.contains("mzj"))
  }

  /// Of two rosters the one in CSV counts, and that is told.
  @Test(arguments: [false, true])
  func theRosterMayBeAWorkbook(isBeside: Bool) async throws {
    let url = Fixtures.url("workbooks/openpyxl-roster.xlsx")
    let workbook = InputFile(
      name: "roster.xlsx",
      shown: "roster.xlsx",
      bytes: [UInt8](try Data(contentsOf: url)),
      digest: ""
    )
    let csv = Bench.file("roster.csv", "id,name\nmzj,示例市民政局\n")
    let files = [Bench.file("2018/x.txt", good), workbook] + (isBeside ? [csv] : [])
    let result = try await run(files)
    let id = isBeside ? "mzj" : "mz"
    #expect(result.outputs.contains { $0.path == "report-content/2018/\(id).html" })
    #expect(
      result.messages == (isBeside ? ["roster.xlsx：与 roster.csv 并存，只采用了后者：请删去一份"] : [])
    )
  }

  @Test func resultsAreAWorkbookToo() async throws {
    let result = try await run([Bench.file("2018/x.txt", good)])
    let file = try #require(
      result.outputs.first { $0.path == "report-content/2018/results.xlsx" }
    )
    #expect(file.bytes.starts(with: Array("PK".utf8)))
  }

  @Test func aDraftNoticeLiesBesideThem() async throws {
    let result = try await run([Bench.file("2018/x.txt", good)])
    let notice = try #require(
      result.outputs.first { $0.path == "report-content/2018/notice.md" }
    )
    #expect(notice.text.contains("草稿") && notice.text.contains("示例市民政局"))
  }

  @Test func aSelfCheckMayBeMarkdown() throws {
    let check = try Bench.shipped.check(
      Bench.file("2018/x.txt", good),
      beside: [],
      only: ["report-content"],
      format: .md,
      color: false
    )
    #expect(check.text.hasPrefix("# 示例市民政局 · 2018 · "))
    #expect(check.text.contains("\n## 失分项（") && check.text.contains("2018/x.txt:"))
  }

  /// full − losses + adjustments = score, from the printed JSON of the shipped reports.
  @Test func printedColumnsAddUp() async throws {
    let result = try await City.run
    let cards = result.outputs.filter { $0.path.hasSuffix(".json") && $0.path != "run.json" }
    // Five samples and six agencies of the made-up city by content, form and index; and by the index
    // alone the six once more.
    #expect(cards.count == 15 + 18 + 6)
    for card in cards {
      let sums = try JSONDecoder().decode(Sums.self, from: Data(card.text.utf8))
      let applicable = sums.items.filter { $0.outcome != "notApplicable" }
      let lost = applicable.compactMap { Marks(decimal: $0.lost) }.reduce(.zero, +)
      let changes = sums.adjustments.compactMap { Marks(decimal: $0.high) }.reduce(.zero, +)
      let full = try #require(Marks(decimal: sums.score.full))
      #expect(Marks(decimal: sums.score.high ?? "") == full - lost + changes, "\(card.path)")
    }
  }

  private struct Sums: Decodable {
    struct Score: Decodable {
      var high: String?
      var full: String
    }
    struct Item: Decodable {
      var outcome: String
      var lost: String
    }
    struct Adjustment: Decodable {
      var high: String
    }
    var score: Score
    var items: [Item]
    var adjustments: [Adjustment]
  }
}
