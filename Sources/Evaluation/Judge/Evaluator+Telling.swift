internal import ComplianceModel

/// What people are told of an expression: its words with what they came to.
extension Evaluator {
  /// The parts of a condition that do not hold: of several that all have to, each by itself.
  func undecidedOrFailed(_ expression: Expression) -> [Expression] {
    if case .and(let left, let right) = expression {
      return undecidedOrFailed(left) + undecidedOrFailed(right)
    }
    return truth(expression) == .yes ? [] : [expression]
  }

  /// A condition in words, with the values of its sides.
  func told(_ expression: Expression) -> String {
    guard case .comparison(let left, let sign, let right) = expression else {
      return Remark.words(of: expression)
    }
    return valued(left) + Remark.title(of: sign) + valued(right)
  }

  private func valued(_ side: Expression) -> String {
    let words = Remark.words(of: side)
    switch side {
    case .number, .text, .day: return words
    default: return value(side).told.map { "\(words)（\($0)）" } ?? "\(words)（\(Remark.unclear)）"
    }
  }

  /// Days of a condition for which the calendar of working days would be needed and does not reach.
  func outsideCalendar(_ expression: Expression) -> [CalendarDay] {
    var days: [CalendarDay] = []
    for operand in expression.operands { days += outsideCalendar(operand) }
    guard case .call(let function, let arguments, _) = expression,
      function == .workday || function == .workdays, value(expression) == .unknown
    else { return days }
    for case .day(let day) in arguments.map(value) {
      if let exact = day.exact, !days.contains(exact) { days.append(exact) }
    }
    return days
  }
}
