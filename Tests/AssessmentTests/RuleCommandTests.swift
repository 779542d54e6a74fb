import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// `yardstick rules` as authors call it.
@Suite struct RuleCommandTests {
  private func rules(_ arguments: String...) throws -> Program.Result {
    try Program.run(["rules"] + arguments)
  }

  /// The shipped rules with one example that comes out otherwise than it says.
  private func broken() throws -> URL {
    let name = "checklists/report-content/C.yaml"
    let text = try #require(try RuleFiles.all().first { $0.name == name }?.text)
    return try Program.rules([
      name: text.replacingOccurrences(of: "met: [规范性文件挂网当天即配发解读稿。", with: "met: [今后将<同步>解读。")
    ])
  }

  @Test func shippedExamplesPass() throws {
    let result = try rules("test")
    #expect(result.code == 0)
    #expect(result.output.contains("全部通过"))
    #expect(result.errors.isEmpty)
  }

  @Test func aFailedExampleIsToldWithItsPlaceAndReason() throws {
    let folder = try broken()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try rules("test", "--rules", folder.path + "/", "--item", "C01")
    #expect(result.code == 2)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(folder.path + "/checklists/report-content/C.yaml:"))
    #expect(lines[0].contains("错误: “C01”的示例应为 符合，实际为 不符合：今后将<同步>解读。"))
    #expect(lines[1].hasPrefix("    "))
    #expect(lines[2].contains("失败 1 个"))
    #expect(try rules("lint", "--rules", folder.path).errors.contains("“C01”的示例应为 符合，实际为 不符合"))
  }

  @Test func junitGoesToAFileAndTheSummaryToTheTerminal() throws {
    let folder = try broken()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("out/junit.xml")
    let result = try rules(
      "test",
      "--rules",
      folder.path,
      "--format",
      "junit",
      "--out",
      file.path
    )
    #expect(result.code == 2)
    #expect(result.output.contains("失败 1 个"))
    #expect(!result.output.contains("<testsuites"))
    #expect(XMLParser(data: try Data(contentsOf: file)).parse())
  }

  @Test func unknownItemsAndFormatsAreWrongUsage() throws {
    let item = try rules("test", "--item", "C99")
    #expect(item.code == 2)
    #expect(item.errors.contains("没有考核点“C99”"))
    #expect(try rules("test", "--format", "xml").code == 2)
    #expect(try rules("test", "--checklist", "nonsense").code == 2)
    #expect(try rules("doc", "--format", "pdf").code == 2)
    #expect(try rules("doc", "--out", "").code == 2)
    #expect(try rules("test", "--rules", "no-such-folder").code == 2)
    let other = try rules("test", "--checklist", "annual-report", "--item", "C05")
    #expect(other.code == 2)
  }

  @Test func aFolderIsNoFileToWriteTo() throws {
    let folder = try Program.temporary([:])
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try rules("test", "--item", "C05", "--out", folder.path)
    #expect(result.code == 2)
    #expect(result.errors.contains("--out"))
  }

  @Test func handbooksAreWrittenOnePerChecklist() throws {
    let folder = try Program.temporary([:])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try rules("doc", "--out", folder.path).code == 0)
    let page = try String(
      contentsOf: folder.appendingPathComponent("report-content.html"),
      encoding: .utf8
    )
    #expect(page.contains("新闻发布会次数＞0"))
    #expect(page.contains("数量（次、场、期）"))
    #expect(page.contains("<summary>示例"))
    for word in ["<script", "http://", "https://"] { #expect(!page.contains(word)) }
    let other = folder.appendingPathComponent("annual-report.html")
    #expect(FileManager.default.fileExists(atPath: other.path))
  }

  @Test func handbooksGoToTheTerminal() throws {
    let text = try rules("doc", "--checklist", "annual-report", "--format", "md", "--out", "-")
    #expect(text.code == 0)
    #expect(text.output.hasPrefix("# 年度报告规范性审核"))
    #expect(text.output.contains("| 指标 | 分值 | 要求 | 依据 | 评分办法 | 证据来源 | 失分整改 |"))
    let page = try rules("doc", "--checklist", "annual-report", "--out", "-")
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    let both = try rules("doc", "--out", "-")
    #expect(both.code == 2)
    #expect(both.errors.contains("--checklist"))
  }

  @Test func listTellsWeightsAndEvidence() throws {
    let result = try rules("list", "--checklist", "annual-report")
    #expect(result.code == 0)
    #expect(result.output.contains(" 8.00    8.00%    AN01 勾稽关系  [报告]"))
  }

  /// Schemas come without any rules being read, lie in the folder of rules, and change no digest.
  @Test func schemasAreWrittenBesideTheRules() throws {
    let folder = try Program.rules(["vocabulary.yaml": "groups: ["])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try rules("schema", "--rules", folder.path).code == 0)
    let shipped = Fixtures.root.appendingPathComponent("Rules/schemas")
    for name in try FileManager.default.contentsOfDirectory(atPath: shipped.path) {
      #expect(
        try Data(contentsOf: folder.appendingPathComponent("schemas/\(name)"))
          == Data(contentsOf: shipped.appendingPathComponent(name))
      )
    }
    #expect(try rules("schema", "--rules", "no-such-folder").code == 2)
  }

  /// The digest on the pages is that of the rules alone.
  @Test func theDigestIsThatOfTheRules() throws {
    let bare = try Program.rules()
    let full = try Program.rules(["schemas/form.schema.json": "{}", "README.md": "x"])
    let other = try Program.rules(["workdays.yaml": nil])
    let pages = try [bare, full, other].map { folder in
      defer { try? FileManager.default.removeItem(at: folder) }
      return try rules(
        "doc",
        "--rules",
        folder.path,
        "--checklist",
        "annual-report",
        "--out",
        "-"
      )
    }
    #expect(pages.allSatisfy { $0.code == 0 })
    #expect(pages[0].output == pages[1].output)
    #expect(pages[0].output != pages[2].output)
  }
}
