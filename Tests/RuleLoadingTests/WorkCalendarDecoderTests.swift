import ComplianceModel
import RuleLoading
import Testing

@Suite struct WorkCalendarDecoderTests {
  @Test func noFileIsAnEmptyCalendar() throws {
    let book = try RuleFixture().load()
    #expect(book.calendar == WorkCalendar())
    #expect(book.localCalendars.isEmpty)
  }

  @Test func readsYearsInAnyOrder() throws {
    let book = try RuleFixture.workdays().load()
    #expect(book.calendar.years.map(\.year) == [2018, 2019])
    let year = try #require(book.calendar.years.first)
    #expect(year.notices == ["某发〔2017〕12号", "某发〔2018〕1号"])
    #expect(
      year.daysOff.map(\.description).sorted() == [
        "2018-01-01", "2018-02-28", "2018-03-01", "2018-03-02",
      ]
    )
    #expect(year.workdays.map(\.description) == ["2018-02-24"])
    #expect(year.count == 258)
    #expect(year.place.description == "workdays.yaml:6:11")
    #expect(book.calendar.years.last?.workdays == [])
    #expect(book.calendar.changes.isEmpty)
  }

  @Test func readsLocalCalendars() throws {
    let book = try RuleFixture.workdays().load()
    let local = try #require(book.localCalendars.first)
    #expect(book.localCalendars.count == 1)
    #expect((local.id, local.title, local.notice) == ("jia", "甲地", "甲发〔2018〕2号"))
    #expect(
      local.daysOff.map(\.description).sorted() == ["2018-12-31", "2019-01-01", "2019-01-02"]
    )
    #expect(local.workdays.map(\.description) == ["2018-01-01"])
    #expect(local.place.description == "workdays.yaml:12:5")
  }

  @Test(arguments: WorkdayMistakes.days + WorkdayMistakes.years + WorkdayMistakes.local)
  func tellsWhereAndWhat(mistake: Mistake) {
    let sound = RuleFixture.workdays()
    let fixture = sound.replacing(mistake.old, with: mistake.new, in: mistake.file)
    #expect(fixture.files != sound.files)
    #expect(fixture.problems() == mistake.problems.map { "\(mistake.file):\($0)" })
  }

  @Test(arguments: [
    ("years: []", "1:8: “years” 不能是空的列表"),
    ("years: 2018", "1:8: “years” 应是映射的列表"),
    ("local: [{ id: a, title: b, notice: c, rest: 9999-01-01 }]", "1:1: 缺少 “years”（各年的放假和补班，逐年相接）"),
    ("", "1:1: 文件是空的"),
  ])
  func needsYears(text: String, problem: String) {
    #expect(
      RuleFixture().with(text, in: "workdays.yaml").problems() == ["workdays.yaml:\(problem)"]
    )
  }

  @Test func aMisspeltFileIsNotTakenForNone() {
    let fixture = RuleFixture().with("years: []", in: "workday.yaml")
    #expect(fixture.problems() == ["workday.yaml:1:1: 未知的规则文件，是否想写 “workdays.yaml”？"])
  }

  /// Thousands of stretches over the same days end in messages soon.
  @Test func endlessStretchesDoNotMakeEndlessDays() {
    let many = Array(repeating: "0001-01-01..9999-12-31", count: 1_000).joined(separator: ", ")
    let fixture = RuleFixture.workdays().replacing(
      "rest: 2018-12-31..2019-01-02",
      with: "rest: [\(many)]",
      in: "workdays.yaml"
    )
    let problems = fixture.problems()
    #expect(problems.count == 1_000)
    #expect(problems.allSatisfy { $0.contains("有 3652059 天，一段最多 60 天") })
  }
}
