import ComplianceModel
import Testing

@testable import Evaluation

/// Passages taken over from last year's report or from another agency's.
@Suite struct CopyAuditorTests {
  private static let own = ["围绕群众办事开设四个专题，", "把窗口搬进六个社区，", "每周组织股长轮流坐班，", "当场解答群众提问。"]
  private static let other = ["全年编发简报并寄送各乡镇，", "走访了辖区重点企业，", "听取经营者的看法，", "据此修订办事手册。"]
  private static let third = ["组织干部学习业务知识，", "通过考试检验学习效果，", "把结果通报到各个股室，", "督促落后的股室补课。"]

  private static func report(
    _ paragraphs: [[String]],
    problems: [String] = [],
    year: Int = 2_022,
    file: String = "a.txt",
    stance: Stance = .done
  ) -> AnnualReport {
    var builder = ReportBuilder()
    builder.heading("总体情况")
    for paragraph in paragraphs { block(paragraph, stance, in: &builder) }
    if !problems.isEmpty {
      builder.heading("存在的问题", concept: "问题与改进")
      block(problems, .shortcoming, in: &builder)
    }
    return builder.report(year: year).filed(as: file)
  }

  /// A block takes its clauses one by one.
  private static func block(
    _ clauses: [String],
    _ stance: Stance,
    in builder: inout ReportBuilder
  ) {
    let list = clauses.map { Clause($0, stance) }
    switch list.count {
    case 1: builder.block(list[0])
    case 4: builder.block(list[0], list[1], list[2], list[3])
    default: for clause in list { builder.block(clause) }
    }
  }

  private static func years(
    _ now: AnnualReport,
    _ last: AnnualReport,
    limits: ComparisonLimits = .small()
  ) throws -> [Finding] {
    let agency = Rules.agency()
    return try YearCopyAuditor(
      subject: now.compared(
        of: agency,
        last: Footprint(last, of: agency),
        texts: [last.document.source: last.document.text],
        limits: limits
      )
    ).findings()
  }

  @Test func tellsPassagesSideBySide() throws {
    let last = Self.report([Self.third, Self.own], year: 2_021, file: "b.txt")
    let findings = try Self.years(Self.report([Self.own, Self.other]), last)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code.rawValue == "YEARS-COPY")
    #expect(finding.message == "year=2021；characters=39；share=51%")
    let quote = "围绕群众办事开设四个专题，把窗口搬进六个社区，每周组织股长轮流坐班，当场解答群众提问"
    #expect(finding.evidence.map(\.quote) == [quote, quote])
    #expect(finding.evidence.map(\.file) == ["a.txt", "b.txt"])
    #expect(finding.evidence.map(\.place.line) == [2, 3])
    #expect(finding.evidence.map(\.section) == ["总体情况", nil])
  }

  @Test func anotherNumberIsAnotherSentence() throws {
    let last = Self.report(
      [Self.own.map { $0.replacing("六个", with: "七个") }],
      year: 2_021,
      file: "b.txt"
    )
    // The rest is too short for a passage or too little in all.
    #expect(try Self.years(Self.report([Self.own]), last).isEmpty)
  }

  @Test(arguments: [Stance.basis, .none])
  func groundsAndWhatDidNotHappenAreEverybodys(_ stance: Stance) throws {
    let last = Self.report([Self.own], year: 2_021, file: "b.txt", stance: stance)
    #expect(try Self.years(Self.report([Self.own], stance: stance), last).isEmpty)
  }

  @Test func setPhrasesAreEverybodys() throws {
    let last = Self.report([Self.own], year: 2_021, file: "b.txt")
    let limits = ComparisonLimits.small(template: ["专题", "社区"])
    #expect(try Self.years(Self.report([Self.own]), last).count == 1)
    #expect(try Self.years(Self.report([Self.own]), last, limits: limits).isEmpty)
  }

  @Test func thePrefaceIsEverybodys() throws {
    func report(_ year: Int, _ file: String) -> AnnualReport {
      var builder = ReportBuilder()
      Self.block(Self.own, .done, in: &builder)
      builder.heading("总体情况")
      Self.block(year == 2_022 ? Self.other : Self.third, .done, in: &builder)
      return builder.report(year: year).filed(as: file)
    }
    #expect(try Self.years(report(2_022, "a.txt"), report(2_021, "b.txt")).isEmpty)
  }

  @Test func titlesAreEverybodys() throws {
    let titles = ["印发《关于进一步加强政务公开工作的实施意见》，", "《信息发布审核办法》，", "《依申请公开工作规程》，", "《网站管理办法》。"]
    let last = Self.report([titles], year: 2_021, file: "b.txt")
    #expect(try Self.years(Self.report([titles]), last).isEmpty)
  }

  @Test func problemsHaveACodeOfTheirOwn() throws {
    let last = Self.report([Self.third], problems: Self.own, year: 2_021, file: "b.txt")
    let same = try Self.years(Self.report([Self.other], problems: Self.own), last)
    #expect(same.map(\.code.rawValue) == ["YEARS-PROBLEMS"])
    #expect(same.first?.message == "year=2021；characters=39；share=100%")
    // Text of last year's problems elsewhere is no repeated problem.
    let moved = try Self.years(Self.report([Self.own], problems: Self.other), last)
    #expect(moved.map(\.code.rawValue) == ["YEARS-COPY"])
    let all = try Self.years(
      Self.report([Self.third], problems: Self.own),
      last
    )
    #expect(all.map(\.code.rawValue) == ["YEARS-COPY", "YEARS-PROBLEMS"])
  }

  @Test func onlyTheYearBeforeCounts() throws {
    for year in [2_020, 2_022] {
      let other = Self.report([Self.own], year: year, file: "b.txt")
      #expect(try Self.years(Self.report([Self.own]), other).isEmpty)
    }
  }

  // MARK: Other agencies

  private static func agency(_ name: String, _ kind: AgencyKind = .department) -> Agency {
    Agency(
      id: name,
      name: name,
      kind: kind,
      level: .county,
      rankingClass: "",
      isGuessed: false
    )
  }

  private static func peers(
    of name: String = "甲县教育局",
    _ report: AnnualReport,
    _ others: [(name: String, kind: AgencyKind, report: AnnualReport)]
  ) throws -> [Finding] {
    let members = others.map { other in
      let agency = agency(other.name, other.kind)
      return Peers.Member(agency: agency, footprint: Footprint(other.report, of: agency))
    }
    let texts = others.map { ($0.report.document.source, $0.report.document.text) }
    let own = agency(name)
    let me = Peers.Member(agency: own, footprint: Footprint(report, of: own))
    return try PeerCopyAuditor(
      subject: report.compared(
        of: own,
        peers: members + [me],
        texts: Dictionary(texts) { first, _ in first }
      )
    ).findings()
  }

  @Test func namesTheOtherAgency() throws {
    let mine = Self.report([Self.own + [], Self.other])
    let findings = try Self.peers(
      mine,
      [
        ("甲县民政局", .department, Self.report([Self.third, Self.own], file: "m.txt")),
        ("甲县财政局", .department, Self.report([Self.third], file: "c.txt")),
      ]
    )
    #expect(findings.map(\.code.rawValue) == ["PEERS-COPY"])
    #expect(findings.first?.message == "agency=甲县民政局；characters=39；share=51%")
    #expect(findings.first?.evidence.map(\.file) == ["a.txt", "m.txt"])
  }

  @Test func aCopyWithTheNamesExchangedIsACopy() throws {
    let mine = Self.own.map { $0.replacing("群众", with: "甲县教育局") }
    let theirs = Self.own.map { $0.replacing("群众", with: "甲县民政局") }
    let findings = try Self.peers(
      Self.report([mine]),
      [("甲县民政局", .department, Self.report([theirs], file: "m.txt"))]
    )
    #expect(findings.count == 1)
    #expect(findings.first?.evidence.map { $0.quote.contains("甲县民政局") } == [false, true])
  }

  /// Up to two others in these limits.
  @Test(arguments: [(1, 1), (2, 2), (3, 0), (5, 0)])
  func whatManyHaveIsATemplate(_ others: Int, _ found: Int) throws {
    let list = (0..<others).map { number in
      (
        "甲县\(["民政", "财政", "审计", "水利", "交通"][number])局", AgencyKind.department,
        Self.report([Self.own], file: "\(number).txt")
      )
    }
    #expect(try Self.peers(Self.report([Self.own]), list).count == found)
  }

  @Test(arguments: [
    ("甲县人民政府", AgencyKind.government, 0), ("甲县人民政府办公室", .government, 0),
    ("甲县乙镇人民政府", .government, 0), ("甲县民政局", .department, 1), ("丙县教育局", .department, 1),
    ("丙县人民政府", .government, 1),
  ])
  func aboveAndBelowWriteAlike(_ name: String, _ kind: AgencyKind, _ found: Int) throws {
    let theirs = Self.report([Self.own, Self.third], file: "m.txt")
    #expect(
      try Self.peers(Self.report([Self.own, Self.other]), [(name, kind, theirs)]).count == found
    )
  }

  @Test func aLoneReportHasNoPeers() throws {
    #expect(try Self.peers(Self.report([Self.own]), []).isEmpty)
    #expect(try PeerCopyAuditor(subject: Self.report([Self.own]).compared()).findings().isEmpty)
  }
}
