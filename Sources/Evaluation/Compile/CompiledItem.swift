internal import ComplianceModel

/// An item with its checks compiled.
final class CompiledItem: Sendable {
  enum Contradiction: Sendable {
    case shortcoming(PhraseTable.Group)
    case planned(PhraseTable.Group)
  }

  let item: Item
  let check: CompiledCheck
  /// The check that yields partly met instead of the default.
  let partly: CompiledCheck?
  let unless: [Contradiction]
  /// Whether only a report can tell that it does not apply.
  let asksReport: Bool

  init(_ item: Item, phrases: inout some PhraseSource) {
    self.item = item
    check = CompiledCheck(item.check, phrases: &phrases)
    if case .when(let other) = item.partly {
      partly = CompiledCheck(other, phrases: &phrases)
    } else {
      partly = nil
    }
    var unless: [Contradiction] = []
    for contradiction in item.unless {
      switch contradiction {
      case .shortcoming(let group): unless.append(.shortcoming(phrases.add(group)))
      case .planned(let group): unless.append(.planned(phrases.add(group)))
      }
    }
    self.unless = unless
    asksReport = item.applies?.names.contains { $0.name != Fact.year.rawValue } ?? false
  }
}
