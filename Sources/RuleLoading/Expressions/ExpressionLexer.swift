import ComplianceModel

/// Takes the text of an expression apart.
struct ExpressionLexer {
  static let keywords: [String: ExpressionToken.Kind] = [
    "and": .and, "or": .or, "not": .not, "contains": .contains, "in": .among,
  ]

  private static let tokenLimit = 400

  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The tokens, the last of them ``ExpressionToken/Kind/end``.
  static func tokens(of text: String) throws(ExpressionError) -> [ExpressionToken] {
    var lexer = ExpressionLexer(text)
    var tokens: [ExpressionToken] = []
    while true {
      lexer.skip { $0.isBlank }
      let start = lexer.offset
      let kind = try lexer.next()
      let source = String(String.UnicodeScalarView(lexer.scalars[start..<lexer.offset]))
      tokens.append(ExpressionToken(kind: kind, offset: start, source: source))
      if kind == .end { return tokens }
      guard tokens.count < tokenLimit else {
        throw ExpressionError(offset: start, message: "表达式过长")
      }
    }
  }

  private mutating func next() throws(ExpressionError) -> ExpressionToken.Kind {
    guard let first = peek() else { return .end }
    if first.isDigit {
      if let day = try day() { return day }
      return try number()
    }
    if first.startsName {
      let name = take { $0.continuesName }
      return Self.keywords[name] ?? .name(name)
    }
    if first == "'" { return try text() }
    offset += 1
    if let second = peek(), let sign = Self.comparisons[Self.key(first) + Self.key(second)] {
      offset += 1
      return .comparison(sign)
    }
    if let kind = Self.signs[Self.key(first)] { return kind }
    offset -= 1
    throw ExpressionError(offset: offset, message: "无法识别的符号 \(String(first).quoted)")
  }

  /// A day as `2018-12-31`; a minus between numbers needs no such exact spacing.
  private mutating func day() throws(ExpressionError) -> ExpressionToken.Kind? {
    let length = 10
    guard offset + length <= scalars.count else { return nil }
    let piece = scalars[offset..<(offset + length)]
    let isDash: (Int) -> Bool = { $0 == 4 || $0 == 7 }
    guard piece.enumerated().allSatisfy({ isDash($0) ? $1 == "-" : $1.isDigit }) else {
      return nil
    }
    let text = String(String.UnicodeScalarView(piece))
    guard let day = CalendarDay(iso: text) else {
      throw ExpressionError(offset: offset, message: "没有 \(text.quoted) 这一天")
    }
    offset += length
    return .day(day)
  }

  private mutating func number() throws(ExpressionError) -> ExpressionToken.Kind {
    let start = offset
    let digits = take { $0.isDigit || $0 == "." }
    guard var value = Quantity(decimal: digits) else {
      throw ExpressionError(offset: start, message: "无法识别的数 \(digits.quoted)，小数最多四位")
    }
    if let factor = peek().flatMap({ Self.multiples[$0] }) {
      offset += 1
      let (product, overflow) = value.tenThousandths.multipliedReportingOverflow(by: factor)
      guard !overflow else { throw ExpressionError(offset: start, message: "数过大") }
      value = Quantity(tenThousandths: product)
    }
    if let following = peek(), following.continuesName {
      throw ExpressionError(
        offset: offset,
        message: "数后面多了 \(String(following).quoted)，单位不写在表达式中"
      )
    }
    return .number(value)
  }

  private mutating func text() throws(ExpressionError) -> ExpressionToken.Kind {
    let start = offset
    offset += 1
    let content = take { $0 != "'" }
    guard peek() != nil else { throw ExpressionError(offset: start, message: "单引号没有关上") }
    offset += 1
    return .text(content)
  }

  private func peek() -> Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private mutating func skip(while holds: (Unicode.Scalar) -> Bool) {
    while let scalar = peek(), holds(scalar) { offset += 1 }
  }

  private mutating func take(while holds: (Unicode.Scalar) -> Bool) -> String {
    let start = offset
    skip(while: holds)
    return String(String.UnicodeScalarView(scalars[start..<offset]))
  }

  /// Signs may be typed in full width: a Chinese keyboard gives （ and ＝.
  private static func key(_ scalar: Unicode.Scalar) -> String { String(scalar.folded) }

  private static let multiples: [Unicode.Scalar: Int64] = ["万": 10_000, "亿": 100_000_000]

  private static let comparisons: [String: Expression.Comparison] = [
    "==": .equal, "!=": .unequal, "<=": .atMost, ">=": .atLeast,
  ]

  private static let signs: [String: ExpressionToken.Kind] = [
    "+": .arithmetic(.plus), "-": .arithmetic(.minus), "*": .arithmetic(.times),
    "/": .arithmetic(.over), ",": .comma, "、": .comma,
    "=": .comparison(.equal), "≠": .comparison(.unequal), "<": .comparison(.less),
    "≤": .comparison(.atMost), ">": .comparison(.greater), "≥": .comparison(.atLeast),
    "(": .open, ")": .close,
  ]
}
