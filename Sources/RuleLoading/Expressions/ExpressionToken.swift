import ComplianceModel

/// A word or sign of an expression.
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case number(Quantity)
    case text(String)
    case day(CalendarDay)
    case name(String)
    case arithmetic(Expression.Arithmetic)
    case comparison(Expression.Comparison)
    case and
    case or
    case not
    case contains
    case among
    case open
    case close
    case comma
    case end
  }

  let kind: Kind
  /// Where it starts, in Unicode scalars.
  let offset: Int
  /// As written, for messages.
  let source: String
}

/// Why an expression cannot be read.
struct ExpressionError: Error, Equatable {
  /// Where, in Unicode scalars from the start of the expression.
  let offset: Int
  let message: String
}

extension Unicode.Scalar {
  /// An ASCII letter.
  var isLatin: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  /// May start a name: figures are called in Chinese, facts in English.
  var startsName: Bool { isHan || isLatin || self == "_" }

  /// May go on with a name: `收到申请数·自然人`, `contact.phone`.
  var continuesName: Bool { startsName || isDigit || self == "·" || self == "." }
}
