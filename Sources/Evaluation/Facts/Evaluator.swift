internal import ComplianceModel

/// Works out expressions over a report, last year's figures and the rows of a ledger.
struct Evaluator {
  let index: ReportIndex
  /// Put behind figure names, for relations that hold in each column.
  var column = ""
  var previous: Footprint?
  var calendar = WorkCalendar()
  /// The rows that aggregates look at and whose columns have names.
  var table: LedgerTable?
  /// The row whose columns are meant.
  var row: LedgerTable.Row?

  init(
    index: ReportIndex,
    column: String = "",
    previous: Footprint? = nil,
    calendar: WorkCalendar = WorkCalendar()
  ) {
    self.index = index
    self.column = column
    self.previous = previous
    self.calendar = calendar
  }

  /// The same for the rows of a table.
  func over(_ table: LedgerTable, _ row: LedgerTable.Row? = nil) -> Evaluator {
    var evaluator = self
    evaluator.table = table
    evaluator.row = row
    return evaluator
  }

  func truth(_ expression: Expression) -> Truth { value(expression).truth }

  func number(_ expression: Expression) -> RatioRange { value(expression).number }

  func value(_ expression: Expression) -> Value {
    switch expression {
    case .number(let quantity): .number(RatioRange(Ratio(quantity)))
    case .text(let text): .text(text)
    case .day(let day): .day(DayRange(day))
    case .name(let name, _): named(name)
    case .arithmetic(let left, let sign, let right):
      computed(value(left), sign, value(right))
    case .comparison(let left, let sign, let right):
      Value(value(left).compared(to: value(right), sign))
    case .contains(let whole, let part): Value(contains(value(whole), value(part)))
    case .among(let one, let list): Value(among(value(one), list.map(value)))
    case .call(let function, let arguments, _): call(function, arguments)
    case .and(let left, let right): Value(truth(left).and(truth(right)))
    case .or(let left, let right): Value(truth(left).or(truth(right)))
    case .not(let operand): Value(truth(operand).negated)
    }
  }

  // MARK: Names

  private func named(_ name: String) -> Value {
    if let table, let row, let value = table.value(name, in: row) { return value }
    if let fact = Fact.named(name) {
      return fact == .last ? .truth(previous != nil) : index.facts.value(of: fact)
    }
    if name.hasPrefix(Fact.lastYear) {
      let figure = FigureName(rawValue: String(name.dropFirst(Fact.lastYear.count)) + column)
      return previous?.figures[figure].map { .number(RatioRange($0)) } ?? .unknown
    }
    let range = index.range(of: column.isEmpty ? name : name + column)
    return range.map { .number(RatioRange($0)) } ?? .unknown
  }

  // MARK: Operators

  /// What is reckoned from something that does not exist does not exist.
  private func computed(
    _ left: Value,
    _ sign: Expression.Arithmetic,
    _ right: Value
  ) -> Value {
    if left == .none || right == .none { return .none }
    return .number(compute(left.number, sign, right.number))
  }

  private func compute(
    _ left: RatioRange,
    _ sign: Expression.Arithmetic,
    _ right: RatioRange
  ) -> RatioRange {
    switch sign {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .over: left / right
    }
  }

  private func contains(_ whole: Value, _ part: Value) -> Truth {
    switch (whole, part) {
    case (.text(let whole), .text(let part)):
      Truth(whole.matchingKey.contains(part.matchingKey))
    case (.none, _): .no
    default: .unknown
    }
  }

  private func among(_ one: Value, _ list: [Value]) -> Truth {
    list.reduce(.no) { $0.or(one.compared(to: $1, .equal)) }
  }

  // MARK: Functions of days

  private func call(_ function: Expression.Function, _ arguments: [Expression]) -> Value {
    if function.isAggregate { return aggregate(function, arguments.first) }
    let values = arguments.map(value)
    if values.contains(.none) { return .none }
    if values.contains(.absent) { return .absent }
    switch (function, values.count) {
    case (.workday, 2):
      guard case .day(let day) = values[0], let count = values[1].whole else { return .unknown }
      return shifted(day) { calendar.day(count, workdaysAfter: $0) }
    case (.workdays, 2):
      return distance(values[0], values[1]) { calendar.workdays(after: $0, through: $1) }
    case (.days, 2): return distance(values[0], values[1]) { $0.days(to: $1) }
    case (.date, 3):
      guard let year = values[0].whole, let month = values[1].whole, let day = values[2].whole
      else { return .unknown }
      return CalendarDay(year: year, month: month, day: day).map { .day(DayRange($0)) } ?? .unknown
    case (.year, 1):
      guard case .day(let day) = values[0] else { return .unknown }
      func year(_ day: CalendarDay?) -> Ratio? { day.map { Ratio(Quantity(Int64($0.year))) } }
      return .number(RatioRange(low: year(day.low), high: year(day.high)))
    default: return .unknown
    }
  }

  private func shifted(_ day: DayRange, _ move: (CalendarDay) -> CalendarDay?) -> Value {
    let moved = DayRange(low: day.low.flatMap(move), high: day.high.flatMap(move))
    return moved == .unknown ? .unknown : .day(moved)
  }

  private func distance(
    _ first: Value,
    _ last: Value,
    _ count: (CalendarDay, CalendarDay) -> Int?
  ) -> Value {
    guard case .day(let start) = first, case .day(let end) = last else { return .unknown }
    func between(_ first: CalendarDay?, _ last: CalendarDay?) -> Ratio? {
      guard let first, let last, let count = count(first, last) else { return nil }
      return Ratio(Quantity(Int64(count)))
    }
    let range = RatioRange(
      low: between(start.high, end.low),
      high: between(start.low, end.high)
    )
    return range == .unknown ? .unknown : .number(range)
  }
}

extension Value {
  /// An exactly known whole number that can be a year, a day or a count of days.
  fileprivate var whole: Int? {
    guard let exact = number.exact, exact.denominator == 1 else { return nil }
    return Int(exactly: exact.numerator).flatMap { abs($0) <= 1_000_000 ? $0 : nil }
  }
}
