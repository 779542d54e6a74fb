import Foundation
import TestSupport
import Testing

/// `score --format jsonl`: a filter between lists of reports and lines of results.
@Suite struct ResultLineTests {
  private struct Line: Decodable {
    struct Card: Decodable {
      var checklist: String
      var low: String?
      var high: String?
      var items: [Item]
    }

    struct Item: Decodable {
      var id: String
      var outcome: String
      var at: [String]
    }

    var file: String
    var agency: String?
    var year: Int?
    var scorecards: [Card]?
    var error: String?
  }

  private static let report =
    "示例市民政局\n2018年政府信息公开工作年度报告\n\n一、概述\n全年平稳。\n"

  private func lines(_ text: String) throws -> [Line] {
    try text.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func everyLineInIsALineOutInOrder() throws {
    let document = try JSONEncoder().encode(["file": "一.txt", "text": Self.report])
    let packed = try JSONEncoder().encode([
      "file": "二.txt", "base64": Data(Self.report.utf8).base64EncodedString(),
    ])
    let input = [
      "reports/2018/zaozhuang.txt", String(decoding: document, as: UTF8.self), "",
      "no-such-file.txt", "{\"file\": 1}", "{\"file\": \"三.txt\"}",
      String(decoding: packed, as: UTF8.self),
    ]
    let result = try Program.run(
      ["score", "-", "--format", "jsonl", "--jobs", "3"],
      input: input.joined(separator: "\r\n")
    )
    #expect(result.code == 3)
    let lines = try lines(result.output)
    #expect(
      lines.map(\.file) == [
        "reports/2018/zaozhuang.txt", "一.txt", "", "no-such-file.txt", "", "三.txt", "二.txt",
      ]
    )
    #expect(lines.map { $0.error == nil } == [true, true, false, false, false, false, true])
    #expect(lines[0].agency == "枣庄市人民政府")
    #expect(lines[0].year == 2018)
    #expect(lines[1].agency == "示例市民政局")
    #expect(lines[1].scorecards?.map(\.checklist) == lines[6].scorecards?.map(\.checklist))
    #expect(lines[1].scorecards?.map(\.high) == lines[6].scorecards?.map(\.high))
  }

  /// The line says what the scorecard says.
  @Test(arguments: ["reports/2018/zaozhuang.txt", "reports/2020/zibo-gxj.txt"])
  func marksAndOutcomesAreThoseOfTheScorecard(report: String) throws {
    struct Card: Decodable {
      struct Score: Decodable { var low: String, high: String }
      struct Item: Decodable { var id: String, outcome: String }
      struct Checklist: Decodable { var id: String }
      var checklist: Checklist
      var score: Score
      var items: [Item]
    }
    let check = try Program.run([
      "check", report, "--format", "json", "--fail-on", "never", "--checklist", "annual-report",
    ])
    let card = try JSONDecoder().decode(Card.self, from: Data(check.output.utf8))
    let result = try Program.run([
      "score", report, "--format", "jsonl", "--checklist", "annual-report",
    ])
    #expect(result.code == 0)
    let line = try #require(try lines(result.output).first?.scorecards?.first)
    #expect(line.checklist == card.checklist.id)
    #expect(line.low == card.score.low)
    #expect(line.high == card.score.high)
    #expect(line.items.map(\.id) == card.items.map(\.id))
    #expect(line.items.map(\.outcome) == card.items.map(\.outcome))
    #expect(line.items.contains { !$0.at.isEmpty })
  }

  @Test func aFolderGivesALineForEachReportWhateverTheJobs() throws {
    let one = try Program.run(["score", "reports/2018", "--format", "jsonl", "--jobs", "1"])
    let four = try Program.run(["score", "reports/2018", "--format", "jsonl", "--jobs", "4"])
    #expect(one.output == four.output)
    let names = try lines(one.output).map(\.file)
    #expect(names.contains("reports/2018/zaozhuang.txt"))
    #expect(names == names.sorted())
  }

  @Test func nothingInIsNothingOut() throws {
    let result = try Program.run(["score", "-", "--format", "jsonl"], input: "")
    #expect(result.code == 0)
    #expect(result.output.isEmpty)
  }

  @Test func standardInputIsForLinesOnly() throws {
    let result = try Program.run(["score", "-"], input: "")
    #expect(result.code == 2)
    #expect(result.errors.contains("--format jsonl"))
  }

  /// A program that sends a line and waits for the answer before it sends the next.
  @Test func answersComeBeforeTheNextQuestion() throws {
    let program = try Program.Dialogue(["score", "-", "--format", "jsonl", "--jobs", "4"])
    defer { program.end() }
    for name in ["一.txt", "二.txt", "三.txt"] {
      let document = try JSONEncoder().encode(["file": name, "text": Self.report])
      try program.say(String(decoding: document, as: UTF8.self))
      #expect(try lines(program.answer()).map(\.file) == [name])
    }
  }
}
