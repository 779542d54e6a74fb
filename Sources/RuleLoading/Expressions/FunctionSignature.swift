import ComplianceModel

/// What a function takes and what it comes to.
struct FunctionSignature {
  let function: Expression.Function

  init(_ function: Expression.Function) { self.function = function }

  /// What it comes to.
  var result: ExpressionType {
    switch function {
    case .workday, .date: .day
    case .any, .all: .condition
    case .workdays, .days, .year, .count, .sum, .share, .distinct: .number
    }
  }

  /// What it takes; nil for a value of any type.
  private var parameters: [ExpressionType?] {
    switch function {
    case .workday: [.day, .number]
    case .workdays, .days: [.day, .day]
    case .date: [.number, .number, .number]
    case .year: [.day]
    case .sum: [.number]
    case .count, .share, .any, .all: [.condition]
    case .distinct: [nil]
    }
  }

  /// How it is written, for messages.
  private var usage: String {
    switch function {
    case .workday: "workday(日期, 工作日数)"
    case .workdays: "workdays(起, 止)"
    case .days: "days(起, 止)"
    case .date: "date(年, 月, 日)"
    case .year: "year(日期)"
    case .count: "count() 或 count(条件)"
    case .sum: "sum(数)"
    case .share: "share(条件)"
    case .any: "any(条件)"
    case .all: "all(条件)"
    case .distinct: "distinct(列)"
    }
  }

  /// Fails when number or types of the arguments do not fit.
  func check(_ arguments: [TypedExpression], at offset: Int) throws(ExpressionError) {
    let isFree = function == .count && arguments.isEmpty
    guard isFree || arguments.count == parameters.count else {
      throw ExpressionError(offset: offset, message: "应写成 \(usage)")
    }
    for (argument, parameter) in zip(arguments, parameters) {
      if let parameter { try argument.require(parameter, "\(function.rawValue) 的括号中") }
    }
  }
}
