internal import ComplianceModel

/// Every word of every checklist, each once, in one automaton.
struct PhraseTable: Sendable {
  /// A compiled group: indices of words, and units that a number has to stand in front of.
  final class Group: Sendable {
    /// Groups that stand at the same places in every report have the same number.
    let number: Int
    let words: [Int]
    /// Indices of words that rule an occurrence within them out.
    let except: [Int]
    let units: [Unit]
    /// As the rule writes it.
    let source: String

    fileprivate init(number: Int, _ parts: Parts, source: String) {
      self.number = number
      words = parts.words
      except = parts.except
      units = parts.units
      self.source = source
    }
  }

  /// A unit behind a number.
  struct Unit: Sendable, Hashable {
    let number: Int
    let scalars: [Unicode.Scalar]
  }

  fileprivate struct Parts: Hashable {
    var words: [Int] = []
    var except: [Int] = []
    var units: [Unit] = []
  }

  private(set) var automaton = PhraseAutomaton([])
  private var words: [[Unicode.Scalar]] = []
  private var indices: [String: Int] = [:]
  /// The same by words as they were written.
  private var written: [String: Int] = [:]
  private var groups: [Parts: Int] = [:]
  /// Compiled groups by what they were written as: many rules name the same.
  private var known: [String: (group: PhraseGroup, compiled: Group)] = [:]
  /// Of which groups each word is a member, by word.
  private(set) var members: [[Member]] = []

  /// A word as a member of a group: the number of the group, and its place there.
  struct Member: Sendable {
    let group: Int
    let place: Int
  }

  /// Every unit, each once.
  private(set) var units: [[Unicode.Scalar]] = []

  /// Number of different words.
  var count: Int { words.count }

  /// Number of different groups.
  var groupCount: Int { groups.count }

  /// Adds a group and returns its compiled form.
  mutating func add(_ group: PhraseGroup) -> Group {
    if let known = known[group.source], known.group == group { return known.compiled }
    let compiled = compile(group)
    known[group.source] = (group, compiled)
    return compiled
  }

  private mutating func compile(_ group: PhraseGroup) -> Group {
    var parts = Parts()
    for phrase in group.phrases {
      switch phrase {
      case .words(let text): parts.words.append(index(of: text))
      case .number(let unit): parts.units.append(self.unit(unit.foldedScalars))
      }
    }
    parts.except = group.except.map { index(of: $0) }
    let number = groups[parts] ?? groups.count
    if number == groups.count {
      groups[parts] = number
      for (place, word) in parts.words.enumerated() {
        members[word].append(Member(group: number, place: place))
      }
    }
    return Group(number: number, parts, source: group.source)
  }

  private mutating func index(of text: String) -> Int {
    if let known = written[text] { return known }
    let scalars = text.foldedScalars
    let key = String(scalars: scalars)
    let index = indices[key] ?? words.count
    if index == words.count {
      words.append(scalars)
      members.append([])
    }
    indices[key] = index
    written[text] = index
    return index
  }

  private mutating func unit(_ scalars: [Unicode.Scalar]) -> Unit {
    let number = units.firstIndex(of: scalars) ?? units.count
    if number == units.count { units.append(scalars) }
    return Unit(number: number, scalars: scalars)
  }

  /// Builds the automaton once all groups are in.
  mutating func finish() {
    automaton = PhraseAutomaton(words)
    (indices, written, known) = ([:], [:], [:])
  }
}
