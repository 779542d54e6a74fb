import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Inputs that nobody files but somebody may send: they end, and soon.
@Suite(.timeLimit(.minutes(3))) struct HostileInputTests {
  private static let head = "示例市民政局\n2018年政府信息公开工作年度报告\n\n一、总体情况\n"

  private static let patterns = [
    "1", "123,", "一", "二三", "工作很好，", "印发《甲》，", "未成年人，", "地址：", "《", "[image", "（",
    "2018年", "。", "\t", "| - ", "电话：0", "公开", "第一部分", "1.", "由", "将",
  ]

  @Test(arguments: patterns)
  func aLongRunEnds(pattern: String) throws {
    let text = Self.head + String(repeating: pattern, count: 40_000 / pattern.count)
    let report = try Reading.read(text).report
    #expect(report.year == 2018)
  }

  @Test(arguments: ["一、甲\n", "（一）乙。丙。\n", "\t1\n", "\t甲\n\n", "图：丁\n", "一、\t概述\n"])
  func manyLinesEnd(line: String) throws {
    let report = try Reading.read(Self.head + String(repeating: line, count: 3_000)).report
    #expect(report.agencyName == "示例市民政局")
  }

  @Test(arguments: try Seed.all())
  func truncatedReportsAreReadToTheirEnd(_ seed: Seed) throws {
    let bytes = try seed.bytes()
    for share in stride(from: 1, to: 20, by: 3) {
      let cut = String(decoding: bytes.prefix(bytes.count * share / 20), as: UTF8.self)
      let report = try Reading.read(cut).report
      for statement in report.statements {
        #expect(cut.contains(report.quote(statement)))
      }
    }
  }

  @Test func oddScalarsDoNoHarm() throws {
    let odd = "\u{202E}\u{FEFF}\u{0301}\u{1F600}\u{10FFFF}\u{0000}".filter { $0 != "\u{0}" }
    let report = try Reading.read(Self.head + "收到" + odd + "申请3件。\n").report
    #expect(report.statements.contains { $0.role == .body })
  }
}
