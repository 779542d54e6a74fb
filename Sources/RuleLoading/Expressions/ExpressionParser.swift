import ComplianceModel

/// Reads expressions and checks their types.
///
/// `or` binds loosest, then `and`, `not`, comparisons, `+ -`, `* /`.
struct ExpressionParser {
  /// What an expression has to be.
  enum Demand {
    /// Something that holds or does not.
    case condition
    /// A single comparison.
    case comparison
    /// A number.
    case number
  }

  private static let depthLimit = 50

  private let tokens: [ExpressionToken]
  private let value: YAMLValue
  private let names: NameScope
  private let log: ProblemLog
  private var next = 0
  private var depth = 0
  /// Whether a function over all rows is being read: columns have names there.
  private var isWithinAggregate = false

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
    case (.number, _): try part.require(.number, "表达式")
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
    if accept(.contains) { return try left.containing(try sum()) }
    if accept(.among) { return try among(left) }
    guard case .comparison(let sign) = token.kind else { return left }
    let source = token.source
    next += 1
    let right = try sum()
    let whole = try left.compared(sign, source, right)
    try checkChoice(left, right)
    try checkChoice(right, left)
    if case .comparison = token.kind { throw unexpected("比较不能连写，请用 and 连接") }
    return whole
  }

  private mutating func among(_ left: TypedExpression) throws(ExpressionError) -> TypedExpression {
    guard accept(.open) else { throw unexpected("in 后面应是括号，如 in ('甲', '乙')") }
    let list = try arguments()
    guard !list.isEmpty else { throw unexpected("括号中没有内容") }
    let whole = try left.among(list)
    for value in list { try checkChoice(left, value) }
    return whole
  }

  /// A word that a column cannot hold would never be equal to it.
  private func checkChoice(
    _ name: TypedExpression,
    _ text: TypedExpression
  ) throws(ExpressionError) {
    guard case .name(let column, _) = name.expression, case .text(let word) = text.expression,
      seesColumns, let choices = names.column(column)?.choices, !choices.isEmpty,
      !choices.contains(where: { $0.word == word })
    else { return }
    let meant = choices.first { $0.synonyms.contains(word) }
    let hint =
      meant.map { "，请写 \($0.word.quoted)" }
      ?? NearestName.hint(for: word, among: choices.map(\.word))
    throw text.error("\(column.quoted) 没有 \(word.quoted) 一项" + hint)
  }

  private var seesColumns: Bool {
    switch names.rows {
    case .none: false
    case .each: true
    case .together: isWithinAggregate
    }
  }

  /// Expressions up to the closing bracket.
  private mutating func arguments() throws(ExpressionError) -> [TypedExpression] {
    var list: [TypedExpression] = []
    if accept(.close) { return list }
    try enter()
    repeat { list.append(try disjunction()) } while accept(.comma)
    depth -= 1
    guard accept(.close) else { throw unexpected("缺少右括号") }
    return list
  }

  private mutating func sum() throws(ExpressionError) -> TypedExpression {
    var left = try product()
    while case .arithmetic(let sign) = token.kind, !sign.isProduct {
      next += 1
      left = try left.computed(sign, try product())
    }
    return left
  }

  private mutating func product() throws(ExpressionError) -> TypedExpression {
    var left = try operand()
    while case .arithmetic(let sign) = token.kind, sign.isProduct {
      next += 1
      left = try left.computed(sign, try operand())
    }
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
    case .day(let day):
      return TypedExpression(expression: .day(day), type: .day, offset: first.offset)
    case .name(let name):
      return accept(.open)
        ? try call(name, at: first.offset) : self.name(name, at: first.offset)
    case .arithmetic(.minus):
      try enter()
      let operand = try operand()
      depth -= 1
      if case .number(let number) = operand.expression {
        return TypedExpression(expression: .number(-number), type: .number, offset: first.offset)
      }
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
    let type = names.type(of: name, seesColumns: seesColumns)
    if type == nil { tellUnknown(name, at: place) }
    return TypedExpression(
      expression: .name(name, place),
      type: type ?? .unknown,
      offset: offset
    )
  }

  private func tellUnknown(_ name: String, at place: RulePlace) {
    if !seesColumns, names.column(name) != nil {
      let example = "count(\(name) …)"
      return log.add(place, "列 \(name.quoted) 只能写在 count、share 等的括号中，如 \(example)")
    }
    let what = seesColumns ? "列、指标或事实" : names.hasFacts ? "指标或事实" : "指标"
    log.addUnknown(what, name, at: place, among: names.names(seesColumns: seesColumns))
  }

  private mutating func call(
    _ name: String,
    at offset: Int
  ) throws(ExpressionError) -> TypedExpression {
    guard let function = Expression.Function(rawValue: name) else {
      let known = Expression.Function.allCases.map(\.rawValue)
      throw ExpressionError(
        offset: offset,
        message: "没有函数 \(name.quoted)" + NearestName.hint(for: name, among: known)
      )
    }
    let wasWithin = isWithinAggregate
    if function.isAggregate {
      guard case .together = names.rows, !wasWithin else {
        throw ExpressionError(
          offset: offset,
          message: wasWithin
            ? "\(name) 不能写在另一个这类函数的括号中" : "\(name) 只能写在 some 中，对台账各行合计"
        )
      }
      isWithinAggregate = true
    }
    let arguments = try arguments()
    isWithinAggregate = wasWithin
    let signature = FunctionSignature(function)
    try signature.check(arguments, at: offset)
    return TypedExpression(
      expression: .call(function, arguments.map(\.expression), value.place(at: offset)),
      type: signature.result,
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
