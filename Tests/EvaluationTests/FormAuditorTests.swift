import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// A whole report of the 2021 form, as shipped, with one thing of its tables changed.
@Suite struct FormAuditorTests {
  private static func report() throws -> String {
    let path = "reports/2023/yt-fgw/report.txt"
    return try String(contentsOf: Fixtures.root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func findings(_ text: String) throws -> [String] {
    FormAuditor(subject: try Audited.subject(text)).findings().map {
      ([$0.code.rawValue] + [$0.actual, $0.expected].compactMap { $0 }).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("", "", []),
    ("行政规范性文件", "行政规范文件", ["FORM-LABEL 行政规范文件 行政规范性文件"]),
    ("二、上年结转政府", "二、上年转结政府", ["FORM-LABEL 二、上年转结政府信息公开申请数量 二、上年结转政府信息公开申请数量"]),
    ("二、上年结转政府", "上年结转政府", []),
    ("二、上年结转政府", "二、去年留下的政府", []),
    ("行政处罚", "行政处理", []),
  ])
  func labels(_ old: String, _ new: String, _ found: [String]) throws {
    let text = try Self.report()
    // Cells stand behind a tab.
    let changed = old.isEmpty ? text : text.replacing("\t" + old, with: "\t" + new)
    #expect(try Self.findings(changed) == found)
  }

  /// The review table is dropped, and dropped for a picture, which may be the table.
  @Test(arguments: [("", true), ("[image: 表四]\n", false)])
  func missingTables(_ instead: String, _ isTold: Bool) throws {
    let lines = try Self.report().split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("四、政府信息公开行政复议") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("五、存在") })
    let kept = lines[...start] + [Substring(instead)] + lines[end...]
    let findings = try Self.findings(kept.joined(separator: "\n"))
    #expect(findings.map { String($0.prefix(12)) } == (isTold ? ["FORM-MISSING"] : []))
  }

  /// The form of 2021 in a report on 2020.
  @Test func aLaterForm() throws {
    let text = try Self.report().replacing("2023年", with: "2020年")
    #expect(try Self.findings(text).map { String($0.prefix(15)) } == ["FORM-GENERATION"])
  }
}
