import ComplianceModel

/// Reads expressions and checks their types.
///
/// `or` binds loosest, then `and`, `not`, comparisons, `+ -`, `*`.
struct ExpressionParser {
  /// What an expression has to be.
  enum Demand {
    /// Something that holds or does not.
    case condition
    /// A single comparison.
    case comparison
  }

  private static let depthLimit = 50

  private let tokens: [ExpressionToken]
  private let value: YAMLValue
  private let names: NameScope
  private let log: ProblemLog
  private var next = 0
  private var depth = 0

  /// Reads an expression; nil, with a problem, when it is wrong.
  static func parse(
    _ value: YAMLValue,
    names: NameScope,
    demand: Demand,
    log: ProblemLog
  ) -> Expression? {
    do throws(ExpressionError) {
      let tokens = try ExpressionLexer.tokens(of: value.text ?? "")
      var parser = ExpressionParser(tokens: tokens, value: value, names: names, log: log)
      return try parser.whole(demand)
    } catch {
      log.add(value.place(at: error.offset), error.message)
      return nil
    }
  }

  private init(tokens: [ExpressionToken], value: YAMLValue, names: NameScope, log: ProblemLog) {
    self.tokens = tokens
    self.value = value
    self.names = names
    self.log = log
  }

  private mutating func whole(_ demand: Demand) throws(ExpressionError) -> Expression {
    let part = try disjunction()
    guard token.kind == .end else { throw unexpected("此处多了 \(token.source.quoted)") }
    switch (demand, part.expression) {
    case (.comparison, .comparison): break
    case (.comparison, _): throw part.error("应是一个比较，如 a = b + c")
    case (.condition, _): try part.require(.condition, "表达式")
    }
    return part.expression
  }

  private var token: ExpressionToken { tokens[next] }

  private mutating func accept(_ kind: ExpressionToken.Kind) -> Bool {
    guard token.kind == kind else { return false }
    next += 1
    return true
  }

  private mutating func disjunction() throws(ExpressionError) -> TypedExpression {
    var left = try conjunction()
    while accept(.or) { left = try left.joined(try conjunction(), "or") { .or($0, $1) } }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> TypedExpression {
    var left = try negation()
    while accept(.and) { left = try left.joined(try negation(), "and") { .and($0, $1) } }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> TypedExpression {
    let offset = token.offset
    guard accept(.not) else { return try comparison() }
    try enter()
    let operand = try negation()
    depth -= 1
    try operand.require(.condition, "not 后面")
    return TypedExpression(
      expression: .not(operand.expression),
      type: .condition,
      offset: offset
    )
  }

  private mutating func comparison() throws(ExpressionError) -> TypedExpression {
    let left = try sum()
    guard case .comparison(let sign) = token.kind else { return left }
    let source = token.source
    next += 1
    let whole = try left.compared(sign, source, try sum())
    if case .comparison = token.kind { throw unexpected("比较不能连写，请用 and 连接") }
    return whole
  }

  private mutating func sum() throws(ExpressionError) -> TypedExpression {
    var left = try product()
    while case .arithmetic(let sign) = token.kind, sign != .times {
      next += 1
      left = try left.computed(sign, try product())
    }
    return left
  }

  private mutating func product() throws(ExpressionError) -> TypedExpression {
    var left = try operand()
    while accept(.arithmetic(.times)) { left = try left.computed(.times, try operand()) }
    return left
  }

  private mutating func operand() throws(ExpressionError) -> TypedExpression {
    let first = token
    guard first.kind != .end else { throw unexpected("表达式不完整") }
    next += 1
    switch first.kind {
    case .number(let number):
      return TypedExpression(expression: .number(number), type: .number, offset: first.offset)
    case .text(let text):
      return TypedExpression(expression: .text(text), type: .text, offset: first.offset)
    case .name(let name): return self.name(name, at: first.offset)
    case .arithmetic(.minus):
      try enter()
      let operand = try operand()
      depth -= 1
      return try TypedExpression(
        expression: .number(.zero),
        type: .number,
        offset: first.offset
      ).computed(.minus, operand)
    case .open:
      try enter()
      let part = try disjunction()
      depth -= 1
      guard accept(.close) else { throw unexpected("缺少右括号") }
      return part
    default:
      throw ExpressionError(offset: first.offset, message: "此处不能写 \(first.source.quoted)")
    }
  }

  /// An unknown name is told and reading goes on: there may be more of them.
  private func name(_ name: String, at offset: Int) -> TypedExpression {
    let place = value.place(at: offset)
    let type = names.type(of: name)
    if type == nil {
      let what = names.hasFacts ? "指标或事实" : "指标"
      log.addUnknown(what, name, at: place, among: names.names)
    }
    return TypedExpression(
      expression: .name(name, place),
      type: type ?? .unknown,
      offset: offset
    )
  }

  private mutating func enter() throws(ExpressionError) {
    depth += 1
    guard depth <= Self.depthLimit else { throw unexpected("表达式嵌套过深") }
  }

  private func unexpected(_ message: String) -> ExpressionError {
    ExpressionError(offset: token.offset, message: message)
  }
}
