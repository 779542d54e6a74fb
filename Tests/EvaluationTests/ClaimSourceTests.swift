import ComplianceModel
import Testing

@testable import Evaluation

/// Words and figure together: neither silences the other, and they must not disagree.
@Suite struct ClaimSourceTests {
  enum Words: CaseIterable {
    case complete
    case incomplete
    case denial
    case absent
  }

  enum Cell: String, CaseIterable {
    case positive = "4"
    case zero = "0"
    case blank = ""
    case missing = "没有此表"
  }

  private static func report(_ words: Words, _ cell: Cell) -> AnnualReport {
    var builder = ReportBuilder()
    switch words {
    case .complete: builder.block(Clause("召开发布会4次。"))
    case .incomplete: builder.block(Clause("召开发布会。"))
    case .denial: builder.block(Clause("未召开发布会。", .none))
    case .absent: builder.block(Clause("工作顺利。"))
    }
    if cell != .missing { builder.figure("发布会次数", cell.rawValue) }
    return builder.report()
  }

  private static func claim(_ zero: Claim.Zero, agrees: String? = nil) -> Check {
    Rules.claim("发布会", with: ["N次"]) {
      $0.figure = .figure("发布会次数", .greater, 0)
      $0.zero = zero
      $0.agrees = agrees.map { FigureName(rawValue: $0) }
    }
  }

  @Test(arguments: Words.allCases, Cell.allCases)
  func ofTwoSourcesOneIsEnough(_ words: Words, _ cell: Cell) {
    let verdict = Self.report(words, cell).verdict(on: Self.claim(.notMet))
    let expected: Outcome =
      switch (words, cell) {
      case (.complete, _), (_, .positive): .met
      case (.incomplete, _): .partlyMet
      case (.denial, _), (.absent, _): .notMet
      }
    #expect(verdict.outcome == expected)
    if words == .denial, cell != .positive { #expect(verdict.ground == Remark.statedNone) }
  }

  @Test(arguments: Words.allCases, Cell.allCases)
  func aStatedNoneMeetsADutyToReport(_ words: Words, _ cell: Cell) {
    let verdict = Self.report(words, cell).verdict(on: Self.claim(.reported))
    let expected: Outcome =
      switch (words, cell) {
      case (.complete, _), (_, .positive), (.denial, _), (_, .zero): .met
      case (.incomplete, _): .partlyMet
      case (.absent, _): .notMet
      }
    #expect(verdict.outcome == expected)
    let isNone = words != .complete && cell != .positive && expected == .met
    #expect((verdict.ground == Remark.reportedNone) == isNone)
  }

  @Test func aSilentReportSaysSo() {
    let verdict = Self.report(.absent, .missing).verdict(on: Self.claim(.reported))
    #expect(verdict.ground == Remark.absent)
    #expect(verdict.evidence.isEmpty)
  }

  @Test func quotesBothSources() {
    let verdict = Self.report(.complete, .positive).verdict(on: Self.claim(.notMet))
    #expect(verdict.evidence.map(\.quote) == ["召开发布会4次", "4"])
    #expect(verdict.evidence.map(\.cell) == [nil, "发布会次数"])
    #expect(verdict.evidence.map(\.place.line) == [1, 2])
  }

  @Test func aFigureAloneIsEnough() {
    var claim = Claim()
    claim.figure = .figure("发布会次数", .greater, 0)
    #expect(Self.report(.absent, .positive).verdict(on: .claim(claim)).outcome == .met)
    #expect(Self.report(.absent, .missing).verdict(on: .claim(claim)).outcome == .notMet)
  }

  @Test(arguments: [
    ("召开发布会4次。", "4", true), ("召开发布会4次。", "5", false), ("召开发布会400余次。", "450", true),
    ("召开发布会400余次。", "500", false), ("召开发布会450次。", "400余", true),
    ("召开发布会4次。", "", true), ("召开发布会4次。", "见附件", true),
    ("召开发布会4次，解读5次。", "5", true), ("召开发布会4次、培训9场。", "9", false),
  ])
  func textAndFigureMustNotDisagree(_ text: String, _ cell: String, _ agree: Bool) {
    var builder = ReportBuilder()
    builder.block(Clause(text))
    builder.figure("发布会次数", cell)
    let verdict = builder.report().verdict(on: Self.claim(.notMet, agrees: "发布会次数"))
    #expect(verdict.outcome == (agree ? .met : .partlyMet))
    if !agree {
      #expect(verdict.ground == Remark.contradicted)
      #expect(verdict.evidence.map(\.quote).prefix(2) == [String(text.dropLast()), cell])
    }
  }

  @Test func anAgreeingClauseSettlesIt() {
    var builder = ReportBuilder()
    builder.block(Clause("其中召开解读发布会1次。"))
    builder.block(Clause("共召开发布会4次。"))
    builder.figure("发布会次数", "4")
    let claim = Self.claim(.notMet, agrees: "发布会次数")
    #expect(builder.report().verdict(on: claim).outcome == .met)
  }

  @Test func aStatedNoneDisagreesWithAPositiveFigure() {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会0次。", .none))
    builder.figure("发布会次数", "4")
    let claim = Self.claim(.reported, agrees: "发布会次数")
    let verdict = builder.report().verdict(on: claim)
    #expect(verdict.outcome == .partlyMet)
    #expect(verdict.ground == Remark.contradicted)
  }

  @Test func aStatedNoneAgreesWithZero() {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会0次。", .none))
    builder.figure("发布会次数", "0")
    let claim = Self.claim(.reported, agrees: "发布会次数")
    #expect(builder.report().verdict(on: claim).outcome == .met)
  }
}
