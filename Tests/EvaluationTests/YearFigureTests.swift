import ComplianceModel
import Testing

@testable import Evaluation

/// Figures that jumped by a power of ten, and tables that are last year's.
@Suite struct YearFigureTests {
  private static func report(
    _ cells: [(String, String)],
    year: Int,
    unit: String? = nil
  ) -> AnnualReport {
    var builder = ReportBuilder()
    for (name, raw) in cells { builder.figure(name, raw) }
    var report = builder.report(year: year, form: "f").filed(as: "\(year).txt")
    for index in report.figures.indices { report.figures[index].unit = unit }
    return report
  }

  private static func subject(
    _ now: [(String, String)],
    _ last: [(String, String)],
    units: (String?, String?) = (nil, nil)
  ) throws -> AuditSubject {
    let before = report(last, year: 2_021, unit: units.1)
    return try report(now, year: 2_022, unit: units.0).compared(
      last: Footprint(before, of: Rules.agency()),
      texts: [before.document.source: before.document.text]
    )
  }

  @Test(arguments: [
    ("4321", "43210", "恰为上年的10分之一"), ("43210", "4321", "恰为上年的10倍"),
    ("13.48", "134.8", "恰为上年的10分之一"), ("1230", "123", "恰为上年的10倍"),
    ("12300", "123", "恰为上年的100倍"), ("12000", "12", "恰为上年的1000倍"),
    ("1348000", "134.8", "恰为上年的10000倍"), ("150000", "15", "恰为上年的10000倍"),
    ("1402500", "134.8", "约为上年的1万倍"), ("98.5", "1120000", "约为上年的1万分之一"),
  ])
  func jumps(_ now: String, _ last: String, _ factor: String) throws {
    let finding = try #require(
      try JumpAuditor(subject: Self.subject([("收费", now)], [("收费", last)])).findings().first
    )
    #expect(finding.code.rawValue == "YEARS-JUMP")
    #expect(finding.message.contains("factor=\(factor)"))
    #expect(finding.evidence.map(\.quote) == [now, last])
    #expect(finding.evidence.map(\.file) == ["2022.txt", "2021.txt"])
  }

  @Test(arguments: [
    ("10", "1"), ("200", "20"), ("1200", "120"), ("2500", "250"), ("20", "2000"), ("0", "4321"),
    ("4321", "0"), ("4321", "4321"), ("43211", "4321"), ("8642", "4321"), ("100", "1"),
    ("1000", "1"),
    ("12000", "2"), ("4321", ""), ("43210", "4321余"), ("1200", "12"), ("300.5", "12.1"),
  ])
  func ordinaryChanges(_ now: String, _ last: String) throws {
    #expect(
      try JumpAuditor(subject: Self.subject([("决定", now)], [("决定", last)])).findings().isEmpty
    )
  }

  @Test func anotherUnitIsNoJump() throws {
    let cells = ([("金额", "1348000")], [("金额", "134.8")])
    #expect(
      try JumpAuditor(subject: Self.subject(cells.0, cells.1, units: ("元", "万元"))).findings()
        .isEmpty
    )
    let same = try Self.subject(cells.0, cells.1, units: ("万元", "万元"))
    #expect(JumpAuditor(subject: same).findings().count == 1)
    let round = try Self.subject([("金额", "50000")], [("金额", "5")], units: ("万元", "万元"))
    #expect(JumpAuditor(subject: round).findings().count == 1)
  }

  @Test func oneRowIsToldOnce() throws {
    let findings = try JumpAuditor(
      subject: Self.subject(
        [("新收·自然人", "1230"), ("新收·法人", "4"), ("新收", "1230")],
        [("新收·自然人", "123"), ("新收·法人", "4"), ("新收", "123")]
      )
    ).findings()
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("cell=新收；") == true)
    #expect(findings.first?.evidence.map(\.quote) == ["1230", "123", "1230", "123"])
  }

  // MARK: Last year's table

  private static func repeated(_ now: [String], _ last: [String]) throws -> [Finding] {
    func cells(_ raws: [String]) -> [(String, String)] {
      raws.enumerated().map { ("数\($0)", $1) }
    }
    return try RepeatedFiguresAuditor(subject: subject(cells(now), cells(last))).findings()
  }

  @Test(arguments: [
    (["120", "45", "38", "2", "0"], ["120", "45", "38", "2", "0"], true),
    // One of eleven is another.
    (
      ["120", "45", "38", "2", "1", "3", "4", "5", "6", "7", "8"],
      ["120", "45", "38", "2", "1", "3", "4", "5", "6", "7", "9"], true
    ),
    (["120", "45", "38", "2"], ["120", "45", "39", "2"], false),
    // Small numbers, or one number again and again, show nothing.
    (["3", "2", "1", "5", "9"], ["3", "2", "1", "5", "9"], false),
    (["120", "120", "120", "1"], ["120", "120", "120", "1"], false),
    // Large ones alike, most others not.
    (["120", "45", "38", "2", "3"], ["120", "45", "38", "4", "5"], false),
    // A nought that was none last year is another number.
    (["120", "45", "38", "0", "0"], ["120", "45", "38", "7", "3"], false),
    ([], [], false), (["0", "0"], ["0", "0"], false),
  ])
  func tables(_ now: [String], _ last: [String], _ isRepeated: Bool) throws {
    #expect(try Self.repeated(now, last).map(\.code.rawValue) == (isRepeated ? ["YEARS-SAME"] : []))
  }

  @Test func tellsHowMany() throws {
    let finding = try #require(
      try Self.repeated(["120", "45", "38", "2", "0"], ["120", "45", "38", "2", "0"]).first
    )
    #expect(finding.message == "year=2021；same=4；of=4")
    #expect(finding.evidence.map(\.quote) == ["120", "120", "45", "45", "38", "38"])
  }
}
