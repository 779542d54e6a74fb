internal import ComplianceModel

/// A condition with what it asks for, and how it is told.
final class CompiledCondition: Sendable {
  enum Name: Sendable {
    case fact(Fact)
    case figure(String)
    case lastYear(String)
  }

  let expression: Expression
  let names: [Name]
  /// Whether it asks for figures of the year before.
  let asksLastYear: Bool
  /// Whether it asks for nothing but the year, and so only opens the way for other checks.
  let isGuard: Bool
  private let words: Deferred<(holds: String, fails: String)>

  /// What people are told when it holds.
  var holds: String { words.value.holds }

  /// What people are told when it does not.
  var fails: String { words.value.fails }

  init(_ expression: Expression) {
    self.expression = expression
    let names = expression.names.map(\.name)
    self.names = names.map { name in
      if let fact = Fact.named(name) { return .fact(fact) }
      return name.hasPrefix(Fact.lastYear) ? .lastYear(name) : .figure(name)
    }
    asksLastYear = names.contains { $0.hasPrefix(Fact.lastYear) }
    isGuard = names.allSatisfy { $0 == Fact.year.rawValue }
    words = Deferred { (Remark.holds(expression), Remark.fails(expression)) }
  }
}
