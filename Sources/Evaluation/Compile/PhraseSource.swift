internal import ComplianceModel

/// Where checks get their words from while they are compiled.
protocol PhraseSource {
  /// The compiled form of a group.
  mutating func add(_ group: PhraseGroup) -> PhraseTable.Group
}

extension PhraseTable: PhraseSource {}

/// A table, and which of its groups were asked for.
struct NotedPhrases: PhraseSource {
  var table = PhraseTable()
  private var asked: [PhraseTable.Group] = []

  mutating func add(_ group: PhraseGroup) -> PhraseTable.Group {
    let compiled = table.add(group)
    asked.append(compiled)
    return compiled
  }

  /// What was asked for since this was called before.
  mutating func takeAsked() -> KeptPhrases {
    defer { asked = [] }
    return KeptPhrases(asked)
  }
}

/// The groups that a checklist asks for when it is compiled, in that order: compiling it again asks for
/// the same, so that no word has to be looked up.
struct KeptPhrases: PhraseSource, Sendable {
  /// Each once.
  private let groups: [PhraseTable.Group]
  /// Places among them, in the order of asking.
  private let order: [Int32]
  private var next = 0

  fileprivate init(_ asked: [PhraseTable.Group]) {
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
}

extension KeptPhrases: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(groups)
    sink.put(table: order)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    groups = try source.take()
    order = try source.table()
  }
}
