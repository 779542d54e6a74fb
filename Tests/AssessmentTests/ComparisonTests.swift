import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Reports compared with last year's and with those of other agencies, from files to scorecards.
@Suite struct ComparisonTests {
  private static func madeUp(_ name: String) throws -> String {
    try String(contentsOf: Fixtures.url("made-up/\(name).txt"), encoding: .utf8)
  }

  /// The same report a year earlier.
  private static func yearEarlier(_ text: String, than year: Int) -> String {
    text.replacing("\(year)年", with: "\(year - 1)年").replacing("\(year + 1)年", with: "\(year)年")
  }

  private static func run(_ files: [(String, String)], jobs: Int = 2) async throws -> [Told] {
    let run = try await Bench.shipped.score(
      files.map { Bench.file($0.0, $0.1) },
      only: ["report-content"],
      date: nil,
      jobs: jobs
    )
    return try run.outputs.filter { $0.path.hasSuffix(".json") && $0.path != "run.json" }
      .sorted { $0.path < $1.path }
      .flatMap { file -> [Told] in
        try JSONDecoder().decode(Card.self, from: Data(file.text.utf8)).findings
          .filter { $0.code.hasPrefix("YEARS") || $0.code.hasPrefix("PEERS") }
      }
  }

  private struct Card: Decodable { var findings: [Told] }
  struct Told: Decodable, Equatable {
    struct Proof: Decodable, Equatable {
      var quote: String
      var file: String
      var line: Int
    }
    var code: String
    var message: String
    var evidence: [Proof]
  }

  private static let reports = [
    ("city-2013", 2_013), ("city-market-2024", 2_024), ("county-2016", 2_016),
    ("county-health-2022", 2_022), ("district-2020", 2_020), ("national-hydrology-2014", 2_014),
    ("province-transport-2017", 2_017), ("province-water-2019", 2_019), ("township-2015", 2_015),
  ]

  @Test(arguments: reports)
  func lastYearsReportWithTheYearsMovedIsFound(name: String, year: Int) async throws {
    let text = try Self.madeUp(name)
    let findings = try await Self.run([
      ("\(year)/x.txt", text), ("\(year - 1)/x.txt", Self.yearEarlier(text, than: year)),
    ])
    let codes = Set(findings.map(\.code))
    #expect(codes.isSuperset(of: ["YEARS-COPY", "YEARS-PROBLEMS"]))
    for finding in findings where finding.code == "YEARS-COPY" {
      for proof in finding.evidence {
        let source = proof.file == "\(year)/x.txt" ? text : Self.yearEarlier(text, than: year)
        #expect(source.contains(proof.quote))
        let line = source.components(separatedBy: "\n")[proof.line - 1]
        #expect(line.contains(proof.quote.components(separatedBy: "\n")[0]))
      }
    }
  }

  /// Reports that have nothing to do with one another, put into one year.
  @Test func differentReportsAreNotAccused() async throws {
    let files = try Self.reports.map { name, year in
      ("2018/\(name).txt", try Self.madeUp(name).replacing("\(year)年", with: "2018年"))
    }
    #expect(try await Self.run(files).isEmpty)
  }

  @Test func seedsAreNotAccused() async throws {
    let files = try Seed.all().map { seed in
      ("2018/\(seed.id).txt", String(decoding: try seed.bytes(), as: UTF8.self))
    }
    #expect(try await Self.run(files).isEmpty)
  }

  /// The agency went by another name the year before, which the roster knows.
  @Test(arguments: [("1", [String]()), ("3", ["YEARS-CARRY"])])
  func carriedOverUnderANewName(carried: String, codes: [String]) async throws {
    let text = try Self.madeUp("county-health-2022")
    // Last year's report is cut down to its tables: one application is carried forward.
    let start = try #require(text.range(of: "二、主动公开政府信息情况")?.lowerBound)
    let end = try #require(text.range(of: "五、存在的主要问题")?.lowerBound)
    var last = "澄川县卫生和计划生育局\n2021年政府信息公开工作年度报告\n\n一、总体情况\n全年平稳。\n" + text[start..<end]
    last = last.replacing("四、结转下年度继续办理\n\t1\n", with: "四、结转下年度继续办理\n\t\(carried)\n")
    last = last.replacing("\t263\n", with: "\t198\n").replacing("\t18.6\n", with: "\t20.1\n")
    let roster = """
      id,name,aliases,kind,level,class,duties
      wjj,澄川县卫生健康局,澄川县卫生和计划生育局,department,county,甲组,

      """
    let findings = try await Self.run([
      ("roster.csv", roster), ("2022/now.txt", text), ("2021/before.txt", last),
    ])
    #expect(findings.map(\.code) == codes)
    let proof = findings.first?.evidence ?? []
    #expect(proof.map(\.quote) == (codes.isEmpty ? [] : ["1", "3"]))
    #expect(proof.map(\.file) == (codes.isEmpty ? [] : ["2022/now.txt", "2021/before.txt"]))
  }

  private static func paragraph(_ name: String, from start: String) throws -> String {
    let text = try madeUp(name)
    let line = text.components(separatedBy: "\n").first { $0.hasPrefix(start) }
    return try #require(line)
  }

  @Test func aParagraphOfAnotherAgencyIsFoundWhateverTheJobs() async throws {
    let copied = try Self.paragraph("county-health-2022", from: "疫情信息和政策解读方面")
    let other = try Self.madeUp("district-2020").replacing("2020年", with: "2022年")
      .replacing("（二）促发展", with: copied + "\n（二）促发展")
    let files = [
      ("2022/a.txt", try Self.madeUp("county-health-2022")), ("2022/b.txt", other),
    ]
    let one = try await Self.run(files, jobs: 1)
    #expect(one.map(\.code) == ["PEERS-COPY", "PEERS-COPY"])
    #expect(one.map { $0.evidence.first?.file } == ["2022/b.txt", "2022/a.txt"])
    for finding in one {
      let proof = finding.evidence
      #expect(proof.count >= 2)
      for (ours, theirs) in zip(proof, proof.dropFirst()) where ours.file != theirs.file {
        #expect(copied.contains(ours.quote) && copied.contains(theirs.quote))
      }
    }
    #expect(try await Self.run(files.reversed(), jobs: 4) == one)
  }

  @Test func aDraftIsCheckedAgainstWhatLiesBeside() throws {
    let text = try Self.madeUp("county-health-2022")
    let other = text.replacing("澄川县卫生健康局", with: "澄川县教育局")
    let checked = try Bench.shipped.check(
      Bench.file("2022/a.txt", text),
      beside: [Bench.file("2022/b.txt", other)],
      only: ["report-content"],
      format: .json,
      color: false
    )
    let card = try JSONDecoder().decode(Card.self, from: Data(checked.text.utf8))
    #expect(card.findings.contains { $0.code == "PEERS-COPY" })
  }
}
