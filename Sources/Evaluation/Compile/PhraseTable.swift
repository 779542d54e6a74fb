internal import ComplianceModel

/// Every word of every checklist, each once, in one automaton.
struct PhraseTable: Sendable {
  /// A compiled group: indices of words, and units that a number has to stand in front of.
  struct Group: Sendable {
    var words: [Int]
    var units: [[Unicode.Scalar]]
    var source: String
  }

  private(set) var automaton = PhraseAutomaton([])
  private var words: [[Unicode.Scalar]] = []
  private var indices: [String: Int] = [:]

  /// Number of different words.
  var count: Int { words.count }

  /// Adds a group and returns its compiled form.
  mutating func add(_ group: PhraseGroup) -> Group {
    var compiled = Group(words: [], units: [], source: group.source)
    for phrase in group.phrases {
      switch phrase {
      case let .words(text):
        let scalars = text.foldedScalars
        let key = String(String.UnicodeScalarView(scalars))
        if indices[key] == nil {
          indices[key] = words.count
          words.append(scalars)
        }
        if let index = indices[key] { compiled.words.append(index) }
      case let .number(unit): compiled.units.append(unit.foldedScalars)
      }
    }
    return compiled
  }

  /// Builds the automaton once all groups are in.
  mutating func finish() { automaton = PhraseAutomaton(words) }
}
