extension Expression: Archived {
  private enum Kind: Int {
    case number, text, day, name, arithmetic, comparison, contains, among, call, and, or, not
  }

  package func put(into sink: ArchiveSink) {
    func put(_ kind: Kind) { sink.put(count: kind.rawValue) }
    switch self {
    case .number(let quantity):
      put(.number)
      sink.put(quantity)
    case .text(let text):
      put(.text)
      sink.put(text)
    case .day(let day):
      put(.day)
      sink.put(day)
    case .name(let name, let place):
      put(.name)
      sink.put(name)
      sink.put(place)
    case .arithmetic(let left, let sign, let right):
      put(.arithmetic)
      sink.put(left)
      sink.put(sign)
      sink.put(right)
    case .comparison(let left, let sign, let right):
      put(.comparison)
      sink.put(left)
      sink.put(sign)
      sink.put(right)
    case .contains(let whole, let part):
      put(.contains)
      sink.put(whole)
      sink.put(part)
    case .among(let value, let list):
      put(.among)
      sink.put(value)
      sink.put(list)
    case .call(let function, let arguments, let place):
      put(.call)
      sink.put(function)
      sink.put(arguments)
      sink.put(place)
    case .and(let left, let right):
      put(.and)
      sink.put(left)
      sink.put(right)
    case .or(let left, let right):
      put(.or)
      sink.put(left)
      sink.put(right)
    case .not(let operand):
      put(.not)
      sink.put(operand)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    guard let kind = Kind(rawValue: try source.count()) else { throw ArchiveError() }
    switch kind {
    case .number: self = .number(try source.take())
    case .text: self = .text(try source.take())
    case .day: self = .day(try source.take())
    case .name: self = .name(try source.take(), try source.take())
    case .arithmetic: self = .arithmetic(try source.take(), try source.take(), try source.take())
    case .comparison: self = .comparison(try source.take(), try source.take(), try source.take())
    case .contains: self = .contains(try source.take(), try source.take())
    case .among: self = .among(try source.take(), try source.take())
    case .call: self = .call(try source.take(), try source.take(), try source.take())
    case .and: self = .and(try source.take(), try source.take())
    case .or: self = .or(try source.take(), try source.take())
    case .not: self = .not(try source.take())
    }
  }
}

extension Expression.Arithmetic: Archived {}
extension Expression.Comparison: Archived {}
extension Expression.Function: Archived {}
