internal import ComplianceModel

/// Whether examples are worded on their own: one that only repeats the rule's words proves nothing.
struct ExampleWording {
  /// The rule's words, folded, the longest first.
  private let words: [[Unicode.Scalar]]

  init(_ item: Item) {
    words = item.check.words.map(\.foldedScalars).filter { $0.count > 1 }
      .sorted { $0.count > $1.count }
  }

  /// Whether less than half of the item's sentences have words enough of their own.
  func isParroted(_ examples: [RuleExample]) -> Bool {
    let texts = examples.map(\.text).filter { !$0.isEmpty }
    let parroted = texts.filter(repeatsRule)
    return parroted.count * 2 > texts.count
  }

  /// Whether at least two thirds of a text are words of the rule.
  private func repeatsRule(_ text: String) -> Bool {
    let scalars = text.foldedScalars.filter { !$0.isBlank && $0.properties.isAlphabetic }
    guard !scalars.isEmpty else { return false }
    var own = 0
    var index = 0
    while index < scalars.count {
      if let word = words.first(where: { scalars[index...].starts(with: $0) }) {
        index += word.count
      } else {
        own += 1
        index += 1
      }
    }
    return own * 3 < scalars.count
  }
}

extension Check {
  /// The words it looks for.
  fileprivate var words: [String] {
    switch self {
    case .claim(let claim): claim.words
    case .listed(let listing): listing.subjects.flatMap(\.words)
    case .that, .clean, .has, .rows, .ask: []
    case .ladder, .all, .any, .atLeast, .not: parts.flatMap(\.words)
    }
  }
}

extension Claim {
  fileprivate var words: [String] {
    ([says].compactMap { $0 } + with).flatMap(\.phrases).map { phrase in
      switch phrase {
      case .words(let words): words
      case .number(let unit): unit
      }
    }
  }
}
