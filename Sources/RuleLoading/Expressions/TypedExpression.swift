import ComplianceModel

/// A part of an expression, what it comes to and where it starts; parts are joined only if they fit.
struct TypedExpression {
  let expression: Expression
  let type: ExpressionType
  /// In Unicode scalars from the start of the whole.
  let offset: Int

  /// Sum, difference or product.
  func computed(
    _ sign: Expression.Arithmetic,
    _ right: TypedExpression
  ) throws(ExpressionError) -> TypedExpression {
    try require(.number, "\(sign.rawValue) 左边")
    try right.require(.number, "\(sign.rawValue) 右边")
    return replaced(.arithmetic(expression, sign, right.expression), .number)
  }

  /// Comparison; `source` is the sign as written.
  func compared(
    _ sign: Expression.Comparison,
    _ source: String,
    _ right: TypedExpression
  ) throws(ExpressionError) -> TypedExpression {
    let comparison = Expression.comparison(expression, sign, right.expression)
    for wanted in [ExpressionType.text, .day] where type == wanted || right.type == wanted {
      for part in [self, right] where part.type != wanted && part.type != .unknown {
        throw part.error("不能把\(part.type.title)与\(wanted.title)相比" + part.dayHint)
      }
      if wanted == .text, sign != .equal, sign != .unequal {
        throw error("文字只能用 = 或 != 比较")
      }
      return replaced(comparison, .condition)
    }
    try require(.number, "\(source) 左边")
    try right.require(.number, "\(source) 右边")
    return replaced(comparison, .condition)
  }

  /// A text that holds another.
  func containing(_ part: TypedExpression) throws(ExpressionError) -> TypedExpression {
    try require(.text, "contains 左边")
    try part.require(.text, "contains 右边")
    return replaced(.contains(expression, part.expression), .condition)
  }

  /// One of several values of the same type.
  func among(_ list: [TypedExpression]) throws(ExpressionError) -> TypedExpression {
    for value in list { _ = try compared(.equal, "in", value) }
    return replaced(.among(expression, list.map(\.expression)), .condition)
  }

  /// A date in quotation marks is a text, which it should not be.
  private var dayHint: String {
    if case .text(let text) = expression, CalendarDay(iso: text) != nil { return "，日期不加引号" }
    return ""
  }

  /// Both or one of two conditions; `word` is what joins them.
  func joined(
    _ right: TypedExpression,
    _ word: String,
    _ make: (Expression, Expression) -> Expression
  ) throws(ExpressionError) -> TypedExpression {
    try require(.condition, "\(word) 左边")
    try right.require(.condition, "\(word) 右边")
    return replaced(make(expression, right.expression), .condition)
  }

  /// Fails if it comes to something else than `type`; `what` names its place in the whole.
  func require(_ wanted: ExpressionType, _ what: String) throws(ExpressionError) {
    if type == wanted || type == .unknown { return }
    // A text of the report is a condition: whether it is there. A text in quotation marks is not.
    if wanted == .condition, type == .text || type == .day, case .name = expression { return }
    let hint = wanted == .condition && type == .number ? "，是否缺少比较，如 > 0？" : ""
    throw error("\(what)应是\(wanted.title)，这里是\(type.title)" + hint)
  }

  /// A mistake at its start.
  func error(_ message: String) -> ExpressionError {
    ExpressionError(offset: offset, message: message)
  }

  private func replaced(_ expression: Expression, _ type: ExpressionType) -> TypedExpression {
    TypedExpression(expression: expression, type: type, offset: offset)
  }
}
