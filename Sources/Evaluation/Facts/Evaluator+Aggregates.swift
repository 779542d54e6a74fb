internal import ComplianceModel

/// Functions over all rows of a table.
///
/// Rows that only perhaps belong to it, and conditions that are open, widen the result to bounds that
/// hold however they are decided.
extension Evaluator {
  func aggregate(_ function: Expression.Function, _ argument: Expression?) -> Value {
    guard let table else { return .unknown }
    switch function {
    case .count: return .number(tally(table, argument).counted)
    case .share: return tally(table, argument).share.map { .number($0) } ?? .unknown
    case .any: return Value(tally(table, argument).any)
    case .all: return Value(tally(table, argument).all)
    case .sum: return argument.map { .number(sum(table, $0)) } ?? .unknown
    case .distinct: return argument.map { .number(distinct(table, $0)) } ?? .unknown
    case .workday, .workdays, .days, .date, .year: return .unknown
    }
  }

  /// How a condition stands with the rows; without one it holds of all.
  func tally(_ table: LedgerTable, _ condition: Expression?) -> RowTally {
    var tally = RowTally()
    for row in table.rows {
      let truth = condition.map { over(table, row).truth($0) } ?? .yes
      tally.add(truth, isCertain: row.isCertain)
    }
    return tally
  }

  private func sum(_ table: LedgerTable, _ number: Expression) -> RatioRange {
    table.rows.reduce(RatioRange(.zero)) { sum, row in
      let value = over(table, row).number(number)
      guard !row.isCertain else { return sum + value }
      return sum
        + RatioRange(low: value.low.map { min($0, .zero) }, high: value.high.map { max($0, .zero) })
    }
  }

  /// How many different values there are; an unknown one may be new or not, and of days that are known
  /// within bounds those are certainly different that have no day in common.
  private func distinct(_ table: LedgerTable, _ argument: Expression) -> RatioRange {
    var certain: Set<String> = []
    var possible: Set<String> = []
    var days: [ClosedRange<CalendarDay>] = []
    var open = 0
    for row in table.rows {
      let value = over(table, row).value(argument)
      if let key = value.key {
        possible.insert(key)
        guard row.isCertain else { continue }
        if let stretch = value.days { days.append(stretch) } else { certain.insert(key) }
      } else if value != .none {
        open += 1
      }
    }
    return RatioRange(
      low: Ratio(Quantity(Int64(certain.count + apart(days)))),
      high: Ratio(Quantity(Int64(possible.count + open)))
    )
  }

  /// The most stretches of days of which no two overlap: those that end first, one after the other.
  private func apart(_ stretches: [ClosedRange<CalendarDay>]) -> Int {
    var count = 0
    var last: CalendarDay?
    for days in stretches.sorted(by: { $0.upperBound < $1.upperBound })
    where last.map({ $0 < days.lowerBound }) ?? true {
      count += 1
      last = days.upperBound
    }
    return count
  }
}

/// How many rows pass, fail or are open, of those that certainly belong to a table and of those that
/// only perhaps do.
struct RowTally: Equatable {
  var passed = 0
  var failed = 0
  var open = 0
  var perhapsPassed = 0
  var perhapsFailed = 0
  var perhapsOpen = 0

  mutating func add(_ truth: Truth, isCertain: Bool) {
    switch (truth, isCertain) {
    case (.yes, true): passed += 1
    case (.no, true): failed += 1
    case (.unknown, true): open += 1
    case (.yes, false): perhapsPassed += 1
    case (.no, false): perhapsFailed += 1
    case (.unknown, false): perhapsOpen += 1
    }
  }

  /// Rows that certainly belong to the table.
  var certain: Int { passed + failed + open }
  /// Rows that may belong to it.
  var possible: Int { certain + perhapsPassed + perhapsFailed + perhapsOpen }

  /// How many rows there are of which it holds.
  var counted: RatioRange {
    RatioRange(
      low: Ratio(Quantity(Int64(passed))),
      high: Ratio(Quantity(Int64(passed + open + perhapsPassed + perhapsOpen)))
    )
  }

  /// The share of rows of which it holds; nil when there may be no row at all.
  ///
  /// Worst: everything open fails, rows that would fail belong to the table and those that would
  /// pass do not; best: the other way round.
  var share: RatioRange? {
    guard certain > 0 else { return nil }
    return RatioRange(
      low: Ratio(Int128(passed), over: Int128(certain + perhapsFailed + perhapsOpen)),
      high: Ratio(
        Int128(passed + open + perhapsPassed + perhapsOpen),
        over: Int128(certain + perhapsPassed + perhapsOpen)
      )
    )
  }

  /// Whether it holds of one row at least.
  var any: Truth {
    if passed > 0 { return .yes }
    return open + perhapsPassed + perhapsOpen > 0 ? .unknown : .no
  }

  /// Whether it holds of every row; open when there is none.
  var all: Truth {
    if failed > 0 { return .no }
    guard passed + open > 0, open + perhapsFailed + perhapsOpen == 0 else { return .unknown }
    return .yes
  }
}

extension Value {
  /// The days it can be; nil for something else and where a bound is missing.
  fileprivate var days: ClosedRange<CalendarDay>? {
    guard case .day(let day) = self, let low = day.low, let high = day.high, low <= high else {
      return nil
    }
    return low...high
  }

  /// What equal values share; nil when nothing is known.
  fileprivate var key: String? {
    switch self {
    case .text(let text): text.matchingKey
    case .day(let day): day.exact?.description ?? (day == .unknown ? nil : day.description)
    case .number(let range): range.exact?.description
    case .truth(let truth): String(truth)
    case .none, .absent, .unknown: nil
    }
  }
}
