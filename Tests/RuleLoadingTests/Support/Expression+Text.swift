import ComplianceModel

extension Expression {
  /// With every pair of brackets written, so that tests see how it was read.
  var text: String {
    switch self {
    case .number(let number): number.description
    case .text(let text): "'\(text)'"
    case .day(let day): day.description
    case .name(let name, _): name
    case .contains(let whole, let part): "(\(whole.text) contains \(part.text))"
    case .among(let one, let list):
      "(\(one.text) in (\(list.map(\.text).joined(separator: ", "))))"
    case .call(let function, let arguments, _):
      "\(function.rawValue)(\(arguments.map(\.text).joined(separator: ", ")))"
    case .arithmetic(let left, let sign, let right): "(\(left.text) \(sign.rawValue) \(right.text))"
    case .comparison(let left, let sign, let right): "(\(left.text) \(sign.rawValue) \(right.text))"
    case .and(let left, let right): "(\(left.text) and \(right.text))"
    case .or(let left, let right): "(\(left.text) or \(right.text))"
    case .not(let operand): "(not \(operand.text))"
    }
  }
}
