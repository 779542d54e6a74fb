internal import ComplianceModel

/// Every word of every checklist, each once, in one automaton.
struct PhraseTable: Sendable {
  /// A compiled group: indices of words, and units that a number has to stand in front of.
  struct Group: Sendable {
    var words: [Int]
    /// Indices of words that rule an occurrence within them out.
    var except: [Int]
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
    var compiled = Group(words: [], except: [], units: [], source: group.source)
    for phrase in group.phrases {
      switch phrase {
      case .words(let text): compiled.words.append(index(of: text))
      case .number(let unit): compiled.units.append(unit.foldedScalars)
      }
    }
    compiled.except = group.except.map { index(of: $0) }
    return compiled
  }

  private mutating func index(of text: String) -> Int {
    let scalars = text.foldedScalars
    let key = String(String.UnicodeScalarView(scalars))
    if let known = indices[key] { return known }
    indices[key] = words.count
    words.append(scalars)
    return words.count - 1
  }

  /// Builds the automaton once all groups are in.
  mutating func finish() { automaton = PhraseAutomaton(words) }
}
