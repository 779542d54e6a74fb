import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct EvaluatorTests {
  private static func report() -> AnnualReport {
    var builder = ReportBuilder()
    for (name, raw) in [
      ("总数", "12"), ("纸质", "5"), ("网络", "7"), ("其他", ""), ("斜杠", "/"), ("人数", "500余"),
      ("说明", "见附件"), ("零", "0"), ("总数·企业", "4"),
    ] { builder.figure(name, raw) }
    return builder.report()
  }

  private static func truth(_ expression: Expression, column: String = "") -> Truth {
    Evaluator(index: report().indexed(), column: column).truth(expression)
  }

  @Test(
    arguments: [
      (.figure("总数", .greater, 0), .yes),
      (.figure("总数", .equal, 11), .no),
      (.figure("零", .greater, 0), .no),
      (.figure("其他", .greater, 0), .unknown),
      (.figure("其他", .atLeast, 0), .yes),
      (.figure("斜杠", .less, 0), .no),
      (.figure("人数", .atLeast, 500), .yes),
      (.figure("人数", .equal, 550), .unknown),
      (.figure("人数", .greater, 599), .no),
      (.figure("说明", .atLeast, 0), .unknown),
      (.figure("没有此数", .atLeast, 0), .unknown),
      (.sum("总数", of: ["纸质", "网络"]), .yes),
      (.sum("总数", of: ["纸质", "网络", "其他"]), .unknown),
      (.sum("纸质", of: ["网络", "其他"]), .no),
      (.sum("总数", of: ["纸质", "说明"]), .unknown),
    ] as [(Expression, Truth)]
  )
  func comparesFigures(_ expression: Expression, _ truth: Truth) {
    #expect(Self.truth(expression) == truth)
  }

  @Test func computes() {
    let evaluator = Evaluator(index: Self.report().indexed())
    func value(_ sign: Expression.Arithmetic, _ right: String) -> String {
      evaluator.number(.arithmetic(.named("总数"), sign, .named(right))).told
    }
    #expect(value(.plus, "纸质") == "17")
    #expect(value(.minus, "人数") == "-587…-488")
    #expect(value(.times, "网络") == "84")
    #expect(value(.plus, "其他") == "≥12")
    #expect(value(.plus, "说明") == "?")
    #expect(evaluator.number(.text("十二")) == .unknown)
  }

  @Test func combinesConditions() {
    let yes = Expression.figure("总数", .equal, 12)
    let no = Expression.figure("总数", .equal, 1)
    let open = Expression.figure("其他", .equal, 1)
    #expect(Self.truth(.and(yes, open)) == .unknown)
    #expect(Self.truth(.and(no, open)) == .no)
    #expect(Self.truth(.or(yes, open)) == .yes)
    #expect(Self.truth(.or(no, open)) == .unknown)
    #expect(Self.truth(.not(no)) == .yes)
    #expect(Self.truth(.not(open)) == .unknown)
  }

  @Test func readsAColumn() {
    #expect(Self.truth(.figure("总数", .equal, 4), column: "·企业") == .yes)
    #expect(Self.truth(.figure("纸质", .equal, 5), column: "·企业") == .unknown)
  }

  @Test func comparesTextsWithoutBlanksAndWidth() {
    var report = Self.report()
    report.contact.postcode = Contact.Detail(text: "２７７ ８００", span: TextSpan(0, 1))
    let evaluator = Evaluator(index: report.indexed())
    func truth(_ name: String, _ sign: Expression.Comparison, _ text: String) -> Truth {
      evaluator.truth(.comparison(.named(name), sign, .text(text)))
    }
    #expect(truth("contact.postcode", .equal, "277800") == .yes)
    #expect(truth("contact.postcode", .unequal, "277800") == .no)
    #expect(truth("contact.postcode", .equal, "277801") == .no)
    #expect(truth("contact.fax", .equal, "277801") == .unknown)
  }

  @Test func aFactHoldsWhenTheReportHasIt() throws {
    var report = Self.report()
    let span = TextSpan(0, 1)
    let day = try #require(CalendarDay(iso: "2019-03-12"))
    report.contact.email = Contact.Detail(text: "a@b.cn", span: span)
    report.published = DatedPlace(day: day, span: span)
    let evaluator = Evaluator(index: report.indexed())
    #expect(evaluator.truth(.named("contact.email")) == .yes)
    #expect(evaluator.truth(.named("contact.fax")) == .no)
    #expect(evaluator.truth(.named("signed")) == .no)
    #expect(evaluator.truth(.comparison(.named("published"), .equal, .day(day))) == .yes)
    // That a day is not printed does not make it late.
    #expect(evaluator.truth(.comparison(.named("signed"), .greater, .day(day))) == .unknown)
    #expect(evaluator.truth(.figure("year", .equal, 2_018)) == .yes)
    #expect(evaluator.truth(.figure("year", .atLeast, 2_019)) == .no)
    #expect(
      Evaluator(index: ReportBuilder().report(year: nil).indexed()).truth(
        .figure("year", .equal, 2_018)
      ) == .unknown
    )
  }

  @Test(arguments: [
    ("2018-01-01", "2018-12-31", true), ("2018-01-01", "2018-12-30", false),
    ("2018-02-01", "2018-12-31", false), ("2017-01-01", "2017-12-31", false),
  ])
  func aCompletePeriodIsTheYear(_ start: String, _ end: String, _ isComplete: Bool) throws {
    var report = Self.report()
    report.period = ReportPeriod(
      start: CalendarDay(iso: start),
      end: try #require(CalendarDay(iso: end)),
      span: TextSpan(0, 1)
    )
    let evaluator = Evaluator(index: report.indexed())
    #expect(evaluator.truth(.named("period")) == .yes)
    #expect(evaluator.truth(.named("period.complete")) == Truth(isComplete))
  }

  @Test func oneNumberThatCanBeDialledIsEnough() {
    var report = Self.report()
    func truths() -> [Truth] {
      let evaluator = Evaluator(index: report.indexed())
      return ["contact.phone", "contact.phone.valid"].map { evaluator.truth(.named($0)) }
    }
    func phone(_ printed: String, _ isValid: Bool) -> Contact.Phone {
      Contact.Phone(
        printed: printed,
        isValid: isValid,
        reason: isValid ? nil : "缺区号",
        span: TextSpan(0, 1)
      )
    }
    #expect(truths() == [.no, .no])
    report.contact.phones = [phone("3314567", false)]
    #expect(truths() == [.yes, .no])
    report.contact.phones.append(phone("0632-3314567", true))
    #expect(truths() == [.yes, .yes])
  }
}
