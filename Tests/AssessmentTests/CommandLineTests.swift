import Foundation
import TestSupport
import Testing

/// The program as its user calls it: messages and exit codes.
@Suite struct CommandLineTests {
  private func yardstick(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments)
  }

  private func temporary(_ files: [String: String]) throws -> URL {
    try Program.temporary(files)
  }

  @Test func aMissingFolderIsWrongUsage() throws {
    let result = try yardstick("score", "no-such-folder")
    #expect(result.code == 2)
    #expect(result.errors.contains("no-such-folder"))
  }

  @Test func anUnknownChecklistIsNamedWithThoseAtHand() throws {
    let result = try yardstick("score", "--checklist", "nonsense")
    #expect(result.code == 2)
    #expect(result.errors.contains("nonsense"))
    #expect(result.errors.contains("report-content"))
  }

  @Test func wrongOptionsAreWrongUsage() throws {
    #expect(try yardstick("score", "--jobs", "0").code == 2)
    #expect(try yardstick("score", "--date", "yesterday").code == 2)
    #expect(try yardstick("nonsense").code == 2)
  }

  @Test func unreadableInputIsCodeThreeAndTheRestIsScored() throws {
    let folder = try temporary([
      "in/a.txt": "示例市民政局\n2018年政府信息公开工作年度报告\n\n一、概述\n全年平稳。\n", "in/b.txt": "",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yardstick(
      "score",
      folder.appendingPathComponent("in").path,
      "--out",
      folder.appendingPathComponent("out").path
    )
    #expect(result.code == 3)
    #expect(result.errors.contains("b.txt"))
    let page = folder.appendingPathComponent("out/report-content/2018/示例市民政局.html")
    #expect(FileManager.default.fileExists(atPath: page.path))
  }

  @Test func anEmptyFolderIsWrongUsage() throws {
    let folder = try temporary(["in/readme.md": "nothing"])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try yardstick("score", folder.appendingPathComponent("in").path).code == 2)
  }

  @Test func checkFailsOnGraveFindingsOnly() throws {
    let report = "reports/2018/zaozhuang.txt"
    #expect(try yardstick("check", report).code == 1)
    #expect(try yardstick("check", report, "--fail-on", "never").code == 0)
    #expect(try yardstick("check", "reports/2020/zibo-gxj.txt").code == 0)
  }

  @Test func brokenRulesAreAllToldAtOnce() throws {
    let folder = try temporary([
      "vocabulary.yaml": "groups: [", "findings.yaml": "finding: 1", "extra.yaml": "x: 1",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yardstick("rules", "lint", "--rules", folder.path)
    #expect(result.code == 2)
    for name in ["vocabulary.yaml:", "findings.yaml:1:", "extra.yaml:"] {
      #expect(result.errors.contains(name), "\(name)")
    }
  }

  @Test func explainNamesTheNearestItem() throws {
    let result = try yardstick("explain", "reports/2018/zaozhuang.txt", "C99")
    #expect(result.code == 2)
    #expect(result.errors.contains("C9") || result.errors.contains("C09"))
    let good = try yardstick("explain", "reports/2018/zaozhuang.txt", "C05")
    #expect(good.code == 0)
    #expect(good.output.contains("新闻发布会"))
  }

  @Test func inspectPrintsTheContract() throws {
    let result = try yardstick("inspect", "reports/2018/shandong-gxt.txt", "--format", "json")
    #expect(result.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let keys = [
      "file", "digest", "agency", "year", "form", "title", "period", "published", "signed",
      "contact", "headings", "figures", "statements", "findings", "doubts",
    ]
    #expect(Set(object?.keys.map { $0 } ?? []) == Set(keys))
  }
}
