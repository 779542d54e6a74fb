internal import ComplianceModel

/// Every word of every checklist, each once, in one automaton, and behind them the words that auditors
/// look for: a report is gone through once for all of them.
struct PhraseTable: Sendable {
  /// A compiled group: indices of words, and units that a number has to stand in front of.
  final class Group: Sendable, Archived {
    /// Groups that stand at the same places in every report have the same number.
    let number: Int
    /// Groups that are written alike have the same number of this kind.
    let writing: Int
    let words: [Int]
    /// Indices of words that rule an occurrence within them out.
    let except: [Int]
    let units: [Unit]
    /// As the rule writes it.
    let source: String

    fileprivate init(number: Int, writing: Int, _ parts: Parts, source: String) {
      self.number = number
      self.writing = writing
      words = parts.words
      except = parts.except
      units = parts.units
      self.source = source
    }

    func put(into sink: ArchiveSink) {
      sink.put(number)
      sink.put(writing)
      sink.put(words)
      sink.put(except)
      sink.put(units)
      sink.put(source)
    }

    init(from source: inout ArchiveSource) throws(ArchiveError) {
      number = try source.take()
      writing = try source.take()
      words = try source.take()
      except = try source.take()
      units = try source.take()
      self.source = try source.take()
    }
  }

  /// A unit behind a number.
  struct Unit: Sendable, Hashable, Archived {
    let number: Int
    let scalars: [Unicode.Scalar]

    fileprivate init(number: Int, scalars: [Unicode.Scalar]) {
      self.number = number
      self.scalars = scalars
    }

    func put(into sink: ArchiveSink) {
      sink.put(number)
      sink.put(String(scalars: scalars))
    }

    init(from source: inout ArchiveSource) throws(ArchiveError) {
      number = try source.take()
      let text: String = try source.take()
      scalars = Array(text.unicodeScalars)
    }
  }

  fileprivate struct Parts: Hashable {
    var words: [Int] = []
    var except: [Int] = []
    var units: [Unit] = []
  }

  private(set) var automaton = PhraseAutomaton([])
  /// Words on their way into the automaton.
  private var words: [[Unicode.Scalar]] = []
  private var indices: [String: Int] = [:]
  /// The same by words as they were written.
  private var written: [String: Int] = [:]
  private var groups: [Parts: Int] = [:]
  /// Compiled groups by what they were written as: many rules name the same.
  private var known: [String: (group: PhraseGroup, compiled: Group)] = [:]
  private var writings = 0
  /// Of which groups each word is a member, by word.
  private(set) var members = Members()
  /// Every unit, each once.
  private(set) var units: [[Unicode.Scalar]] = []
  /// Number of different words of checklists; those of auditors alone have higher numbers.
  private(set) var count = 0
  /// Number of different groups.
  private(set) var groupCount = 0

  init() {}

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
      groupCount += 1
    }
    writings += 1
    return Group(number: number, writing: writings, parts, source: group.source)
  }

  private mutating func index(of text: String) -> Int {
    if let known = written[text] { return known }
    let index = number(of: text.foldedScalars)
    if index == count {
      count += 1
    }
    written[text] = index
    return index
  }

  /// Adds a word of an auditor, folded, and returns its number; the groups of all checklists have to be
  /// in before.
  mutating func add(word: [Unicode.Scalar]) -> Int { number(of: word) }

  private mutating func number(of word: [Unicode.Scalar]) -> Int {
    let key = String(scalars: word)
    if let known = indices[key] { return known }
    indices[key] = words.count
    words.append(word)
    return words.count - 1
  }

  private mutating func unit(_ scalars: [Unicode.Scalar]) -> Unit {
    let number = units.firstIndex(of: scalars) ?? units.count
    if number == units.count { units.append(scalars) }
    return Unit(number: number, scalars: scalars)
  }

  /// Builds the automaton once all groups are in.
  mutating func finish() {
    automaton = PhraseAutomaton(words)
    members = Members(of: groups.map { ($0.value, $0.key.words) }, words: count)
    (words, indices, written, groups, known) = ([], [:], [:], [:], [:])
  }
}

extension PhraseTable {
  /// Of which groups each word is a member.
  struct Members: Sendable {
    /// A word as a member of a group: the number of the group, and its place there.
    struct Member: Sendable, BitwiseCopyable {
      let group: Int32
      let place: Int32
    }

    /// Those of one word stand together, in order of the groups.
    private let all: [Member]
    /// Where those of each word start; one more for the end.
    private let starts: [Int32]

    init() { (all, starts) = ([], [0]) }

    /// The members of groups that are given by their numbers and the words they have.
    fileprivate init(of groups: [(number: Int, words: [Int])], words count: Int) {
      var byWord = Array(repeating: [Member](), count: count)
      for group in groups.sorted(by: { $0.number < $1.number }) {
        for (place, word) in group.words.enumerated() {
          byWord[word].append(Member(group: Int32(group.number), place: Int32(place)))
        }
      }
      all = Array(byWord.joined())
      starts = byWord.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    }

    /// The groups of a word.
    subscript(word: Int) -> ArraySlice<Member> { all[Int(starts[word])..<Int(starts[word + 1])] }
  }
}

extension PhraseTable: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(automaton)
    sink.put(members)
    sink.put(units.map { String(scalars: $0) })
    sink.put(count)
    sink.put(groupCount)
  }

  /// Gives a finished table back.
  init(from source: inout ArchiveSource) throws(ArchiveError) {
    automaton = try source.take()
    members = try source.take()
    let units: [String] = try source.take()
    self.units = units.map { Array($0.unicodeScalars) }
    count = try source.take()
    groupCount = try source.take()
  }
}

extension PhraseTable.Members: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(table: all)
    sink.put(table: starts)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    all = try source.table()
    starts = try source.table()
  }
}
