internal import ComplianceModel

/// Where checks get their words from while they are compiled.
protocol PhraseSource {
  /// The compiled form of a group.
  mutating func add(_ group: PhraseGroup) -> PhraseTable.Group
  /// The number of a word of an auditor, folded.
  mutating func add(word: [Unicode.Scalar]) -> Int
}

extension PhraseTable: PhraseSource {}

/// A table, and which of its groups and words were asked for.
struct NotedPhrases: PhraseSource {
  var table = PhraseTable()
  private var asked: [PhraseTable.Group] = []
  private var words: [Int] = []

  mutating func add(_ group: PhraseGroup) -> PhraseTable.Group {
    let compiled = table.add(group)
    asked.append(compiled)
    return compiled
  }

  mutating func add(word: [Unicode.Scalar]) -> Int {
    let number = table.add(word: word)
    words.append(number)
    return number
  }

  /// What was asked for since this was called before.
  mutating func takeAsked() -> KeptPhrases {
    defer { (asked, words) = ([], []) }
    return KeptPhrases(asked, words)
  }
}

/// The groups and words that a checklist or a form asks for when it is compiled, in that order: compiling
/// it again asks for the same, so that no word has to be looked up.
struct KeptPhrases: PhraseSource, Sendable {
  /// Each once.
  private let groups: [PhraseTable.Group]
  /// Places among them, in the order of asking.
  private let order: [Int32]
  private let words: [Int]
  private var next = 0
  private var nextWord = 0

  fileprivate init(_ asked: [PhraseTable.Group], _ words: [Int]) {
    self.words = words
    var places: [ObjectIdentifier: Int32] = [:]
    var groups: [PhraseTable.Group] = []
    var order: [Int32] = []
    for group in asked {
      let place = places[ObjectIdentifier(group)] ?? Int32(groups.count)
      if place == groups.count {
        places[ObjectIdentifier(group)] = place
        groups.append(group)
      }
      order.append(place)
    }
    (self.groups, self.order) = (groups, order)
  }

  mutating func add(_ group: PhraseGroup) -> PhraseTable.Group {
    defer { next += 1 }
    return groups[Int(order[next])]
  }

  mutating func add(word: [Unicode.Scalar]) -> Int {
    defer { nextWord += 1 }
    return words[nextWord]
  }
}

extension KeptPhrases: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(groups)
    sink.put(table: order)
    sink.put(table: words)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    groups = try source.take()
    order = try source.table()
    words = try source.table()
  }
}
