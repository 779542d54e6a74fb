import Testing

/// What every operator and function comes to, from the language as it is described.
@Suite struct ExpressionLanguageTests {
  private static let arithmeticCases = [
    ("1 + 2 * 3 = 7", "met"), ("(1 + 2) * 3 = 9", "met"), ("10 - 4 - 3 = 3", "met"),
    ("7 / 2 = 3.5", "met"), ("12 / 3 / 2 = 2", "met"), ("-3 + 5 = 2", "met"),
    ("2 * -3 < 0", "met"), ("0 / 5 = 0", "met"), ("1.5万 = 15000", "met"),
    ("0.5亿 = 5000万", "met"), ("2亿 > 19999万", "met"), ("7 / 2 = 3", "notMet"),
  ]

  @Test(arguments: arithmeticCases)
  func arithmetic(expression: String, outcome: String) throws {
    #expect(try Self.known.get()[expression] == outcome)
  }

  private static let comparisonsCases = [
    ("3 = 3", "met"), ("3 = 4", "notMet"), ("3 != 4", "met"), ("3 != 3", "notMet"),
    ("3 < 4", "met"), ("3 < 3", "notMet"), ("3 <= 3", "met"), ("4 <= 3", "notMet"),
    ("4 > 3", "met"), ("3 > 3", "notMet"), ("3 >= 3", "met"), ("3 >= 4", "notMet"),
    ("2018-02-12 < 2018-02-13", "met"), ("2018-02-12 = 2018-02-13", "notMet"),
    ("2018-02-12 != 2018-02-13", "met"), ("2018-12-31 >= 2018-02-28", "met"),
  ]

  @Test(arguments: comparisonsCases)
  func comparisons(expression: String, outcome: String) throws {
    #expect(try Self.known.get()[expression] == outcome)
  }

  private static let logicCases = [
    ("1 = 1 and 2 = 2", "met"), ("1 = 1 and 1 = 2", "notMet"), ("1 = 2 or 1 = 1", "met"),
    ("1 = 2 or 1 = 3", "notMet"), ("not 1 = 2", "met"), ("not (1 = 1 or 1 = 2)", "notMet"),
    ("1 = 1 or 1 = 2 and 1 = 3", "met"), ("(1 = 1 or 1 = 2) and 1 = 3", "notMet"),
    ("not not 1 = 1", "met"),
  ]

  @Test(arguments: logicCases)
  func logic(expression: String, outcome: String) throws {
    #expect(try Self.known.get()[expression] == outcome)
  }

  private static let membershipCases = [
    ("3 in (1, 2, 3)", "met"), ("4 in (1, 2, 3)", "notMet"), ("year in (2017, 2018)", "met"),
    ("year in (2016, 2017)", "notMet"), ("not year in (2016, 2017)", "met"),
    ("title contains '2018年政府信息公开'", "met"), ("title contains '财政局'", "notMet"),
  ]

  @Test(arguments: membershipCases)
  func membership(expression: String, outcome: String) throws {
    #expect(try Self.known.get()[expression] == outcome)
  }

  private static let datesCases = [
    ("date(2018, 2, 12) = 2018-02-12", "met"), ("date(year, 3, 31) = 2018-03-31", "met"),
    ("date(year + 1, 3, 31) > 2019-03-30", "met"), ("year(2018-12-31) = year", "met"),
    ("year(2017-12-31) = year", "notMet"),
    // The month of February 2018 has 28 days: 16 to its end, then one.
    ("days(2018-02-12, 2018-03-01) = 17", "met"), ("days(2018-02-12, 2018-02-12) = 0", "met"),
    ("days(2018-03-01, 2018-02-12) = -17", "met"), ("days(2020-02-28, 2020-03-01) = 2", "met"),
    // No calendar of working days is needed to count days.
    ("days(2016-05-05, 2016-05-08) = 3", "met"), ("year(2030-01-01) = 2030", "met"),
  ]

  @Test(arguments: datesCases)
  func dates(expression: String, outcome: String) throws {
    #expect(try Self.known.get()[expression] == outcome)
  }

  /// The golden values of the notices; the event's own day does not count.
  private static let limits = [
    ("2018-09-28", 3, "2018-10-08"), ("2018-02-12", 15, "2018-03-09"),
    ("2018-02-12", 30, "2018-03-30"), ("2018-12-28", 20, "2019-01-28"),
    ("2019-04-30", 3, "2019-05-07"), ("2019-05-14", 15, "2019-06-04"),
    ("2019-05-15", 20, "2019-06-13"), ("2020-01-20", 20, "2020-02-25"),
    ("2020-01-20", 40, "2020-03-24"), ("2021-04-23", 3, "2021-04-27"),
    ("2022-09-30", 7, "2022-10-14"), ("2024-02-08", 7, "2024-02-23"),
    ("2025-09-30", 7, "2025-10-16"), ("2026-02-13", 20, "2026-03-19"),
    ("2017-09-29", 20, "2017-11-02"), ("2018-10-01", 1, "2018-10-08"),
  ]

  @Test(arguments: limits)
  func workingDaysAfterADay(day: String, count: Int, limit: String) throws {
    let known = try Self.known.get()
    #expect(known["workday(\(day), \(count)) = \(limit)"] == "met")
    #expect(known["workdays(\(day), \(limit)) = \(count)"] == "met")
  }

  private static let stretches = [
    // 29 and 30 September are worked, 1 to 7 October are off.
    ("2018-09-28", "2018-10-07", 2), ("2018-09-28", "2018-09-28", 0),
    // Spring Festival 2018: 15 to 21 February off, 24 February worked.
    ("2018-02-14", "2018-02-21", 0), ("2018-02-14", "2018-02-24", 3),
    ("2018-12-28", "2019-01-02", 2),
  ]

  @Test(arguments: stretches)
  func workingDaysBetween(first: String, last: String, count: Int) throws {
    #expect(try Self.known.get()["workdays(\(first), \(last)) = \(count)"] == "met")
  }

  @Test(arguments: [
    "workday(2016-05-05, 3) = 2016-05-10", "workday(2026-12-30, 20) = 2027-01-28",
    "workday(2018-12-28, 4000) > 2030-01-01", "workdays(2016-12-30, 2017-01-05) = 2",
    "workdays(2026-12-30, 2027-01-05) = 2",
  ])
  func outsideTheCalendarIsOpenAndSaysSo(expression: String) throws {
    let item = try Trial("that: \"\(expression)\"").judge()
    #expect(item.outcome == "undecided")
    #expect(item.marks == "0.00–10.00")
    #expect(item.why.contains("日历"), "\(item.why)")
  }

  @Test(arguments: [
    "workday(2016-05-05, 3) = 2016-05-10 or 1 = 1",
    "not (workday(2016-05-05, 3) < 2018-01-01 and 1 = 2)",
  ])
  func whatIsOpenMayNotMatter(expression: String) throws {
    #expect(try constant(expression) == "met")
  }

  @Test(arguments: [
    "1 / 0 > 0", "1 / (year - 2018) > 0", "0 / 0 = 1", "not 1 / 0 > 0",
    "1 / 0 = 1 and 1 = 1", "1 / 0 = 1 or 1 = 2",
  ])
  func divisionByZeroIsOpen(expression: String) throws {
    #expect(try constant(expression) == "undecided")
  }

  /// What is no day, no whole number of days or too large a number is open, never a crash.
  @Test(arguments: [
    "date(2018, 2, 30) > 2018-02-01", "date(99999999, 1, 1) > 2018-02-01",
    "date(2018.5, 1, 1) > 2018-02-01", "workday(2018-03-05, 2.5) > 2018-03-05",
    "workday(2018-03-05, 9亿) > 2018-03-05", "9000亿 * 9000亿 * 9000亿 > 0",
  ])
  func whatCannotBeIsOpen(expression: String) throws {
    #expect(try constant(expression) == "undecided")
  }

  @Test func negativeNumbersAreWrittenAsSuch() throws {
    let item = try Trial("that: 2 - 5 = -3").judge()
    #expect(item.outcome == "met")
    #expect(!item.why.contains("0-3"), "\(item.why)")
  }

  /// Quotients are not cut off: a third three times is not less than the whole.
  @Test(arguments: ["1 / 3 * 3 = 1", "2 / 3 + 1 / 3 = 1", "10 / 3 * 3 >= 10"])
  func quotientsAreNeverWrong(expression: String) throws {
    #expect(try constant(expression) != "notMet")
  }

  /// What each of the expressions above comes to, all of them items of one checklist.
  private static let known = Result {
    var expressions =
      (arithmeticCases + comparisonsCases + logicCases + membershipCases + datesCases)
      .map(\.0)
    for (day, count, limit) in limits {
      expressions.append("workday(\(day), \(count)) = \(limit)")
      expressions.append("workdays(\(day), \(limit)) = \(count)")
    }
    for (first, last, count) in stretches {
      expressions.append("workdays(\(first), \(last)) = \(count)")
    }
    let trial = try Trial(each: expressions.map { "that: \"\($0)\"" })
    let items = try trial.card(Trial.report("有。"), [Trial.roster]).items
    return Dictionary(uniqueKeysWithValues: zip(expressions, items.map(\.outcome)))
  }

  private func constant(_ expression: String) throws -> String {
    try Trial("that: \"\(expression)\"").judge().outcome
  }
}
