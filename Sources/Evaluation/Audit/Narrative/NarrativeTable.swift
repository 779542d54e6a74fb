internal import ComplianceModel

/// The words by which text speaks of the figures of a form, in one automaton.
final class NarrativeTable: Sendable {
  /// A group of words by their indices.
  struct Group: Sendable {
    private(set) var words: [Int] = []
    /// One bit for every word of the table, up to the last one of the group.
    private var bits: [UInt64] = []
    var isEmpty: Bool { words.isEmpty }

    func contains(_ word: Int) -> Bool {
      word >> 6 < bits.count && bits[word >> 6] >> UInt64(word & 63) & 1 == 1
    }

    mutating func insert(_ word: Int) {
      guard !contains(word) else { return }
      while bits.count <= word >> 6 { bits.append(0) }
      bits[word >> 6] |= 1 << UInt64(word & 63)
      words.append(word)
    }
  }

  /// A measure word as text is read, and as it is told.
  struct Unit: Sendable {
    let scalars: [Unicode.Scalar]
    let text: String
  }

  /// Words beside a number and what the table holds of it.
  final class Counted: Sendable {
    let figure: NarrativeFigure
    let says: [Group]
    let without: Group
    let units: Set<String>
    /// The names of the figures that make up its value.
    let names: [FigureName]

    fileprivate init(_ figure: NarrativeFigure, units: Set<String>, _ words: inout Words) {
      self.figure = figure
      says = words.add(figure.says)
      without = words.add(figure.without)
      self.units = figure.units.words.isEmpty ? units : Set(figure.units.words)
      names = figure.value.names.map { FigureName(rawValue: $0.name) }
    }
  }

  /// A claim in words.
  final class Claim: Sendable {
    let claim: NarrativeClaim
    let says: [Group]
    let without: Group

    fileprivate init(_ claim: NarrativeClaim, _ words: inout Words) {
      self.claim = claim
      says = words.add(claim.says)
      without = words.add(claim.without)
    }
  }

  /// The parts of a whole.
  struct Division: Sendable {
    /// The parts that have to be named, then those that may be left out.
    let parts: [Group]
    /// How many have to be named.
    let needed: Int
    let overlaps: Bool
  }

  /// A matter with its words.
  final class Matter: Sendable {
    let topic: Group
    let near: Group
    let without: Group
    let units: Set<String>
    let totals: Group
    let figures: [Counted]
    let claims: [Claim]
    let divisions: [Division]

    fileprivate init(_ matter: NarrativeMatter, _ words: inout Words) {
      let units = Set(matter.units.words)
      topic = words.add(matter.topic)
      near = words.add(matter.near)
      without = words.add(matter.without)
      totals = words.add(matter.totals)
      self.units = units
      var figures: [Counted] = []
      for figure in matter.figures { figures.append(Counted(figure, units: units, &words)) }
      self.figures = figures
      var claims: [Claim] = []
      for claim in matter.claims { claims.append(Claim(claim, &words)) }
      self.claims = claims
      var divisions: [Division] = []
      for division in matter.divisions {
        divisions.append(
          Division(
            parts: words.add(division.parts + division.also),
            needed: division.parts.count,
            overlaps: division.overlaps
          )
        )
      }
      self.divisions = divisions
    }
  }

  /// Place of a figure or claim: its matter, and its number there.
  struct Key: Sendable, Hashable {
    var matter: Int
    var item: Int
  }

  let automaton: PhraseAutomaton
  let except: Group
  let elsewhere: Group
  let since: Group
  let region: Group
  let topics: Group
  let admissions: Group
  let year: Group
  let rate: Group
  let parts: Group
  let open: Group
  let rest: Group
  let less: Group
  let share: Group
  let rise: Group
  let fall: Group
  let level: Group
  let nearly: Group
  let before: Group
  let matters: [Matter]
  /// Measure words by their first character, longest first.
  let units: [Unicode.Scalar: [Unit]]
  /// Every topic, of matters and others.
  let anyTopic: Group
  /// Figures by the words of their first group.
  let figures: [[Key]]
  /// Claims by the words of their first group.
  let claims: [[Key]]

  init(_ narrative: Narrative) {
    var words = Words()
    except = words.add(narrative.except)
    elsewhere = words.add(narrative.elsewhere)
    since = words.add(narrative.since)
    region = words.add(narrative.region)
    topics = words.add(narrative.topics)
    admissions = words.add(narrative.admissions)
    year = words.add(narrative.year)
    rate = words.add(narrative.rate)
    parts = words.add(narrative.parts)
    open = words.add(narrative.open)
    rest = words.add(narrative.rest)
    less = words.add(narrative.less)
    share = words.add(narrative.share)
    rise = words.add(narrative.rise)
    fall = words.add(narrative.fall)
    level = words.add(narrative.level)
    nearly = words.add(narrative.nearly)
    before = words.add(narrative.before)
    var matters: [Matter] = []
    for matter in narrative.matters { matters.append(Matter(matter, &words)) }
    self.matters = matters
    automaton = PhraseAutomaton(words.scalars)
    let groups =
      [narrative.units]
      + narrative.matters.flatMap { matter in
        [matter.units] + matter.figures.map(\.units)
      }
    let units = Set(groups.flatMap(\.words)).map(\.foldedScalars)
      .sorted { ($1.count, String($0)) < ($0.count, String($1)) }
      .map { Unit(scalars: $0, text: String($0)) }
    self.units = Dictionary(grouping: units) { $0.scalars.first ?? " " }
    var anyTopic = topics
    for matter in matters { for word in matter.topic.words { anyTopic.insert(word) } }
    self.anyTopic = anyTopic
    let count = words.scalars.count
    figures = Self.triggers(matters.map { $0.figures.map(\.says) }, count)
    claims = Self.triggers(matters.map { $0.claims.map(\.says) }, count)
  }

  private static func triggers(_ says: [[[Group]]], _ words: Int) -> [[Key]] {
    var found = Array(repeating: [Key](), count: words)
    for (matter, items) in says.enumerated() {
      for (item, groups) in items.enumerated() {
        for word in groups.first?.words ?? [] {
          found[word].append(Key(matter: matter, item: item))
        }
      }
    }
    return found
  }
}

extension NarrativeTable {
  /// Words on their way into the automaton, each once.
  fileprivate struct Words {
    var scalars: [[Unicode.Scalar]] = []
    private var indices: [[Unicode.Scalar]: Int] = [:]

    mutating func add(_ group: PhraseGroup) -> Group {
      var compiled = Group()
      for word in group.words {
        let folded = word.foldedScalars
        let index = indices[folded] ?? scalars.count
        if index == scalars.count {
          indices[folded] = index
          scalars.append(folded)
        }
        compiled.insert(index)
      }
      return compiled
    }

    mutating func add(_ groups: [PhraseGroup]) -> [Group] {
      var compiled: [Group] = []
      for group in groups { compiled.append(add(group)) }
      return compiled
    }
  }
}

extension String {
  /// The text of some scalars.
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self = Swift.String(Swift.String.UnicodeScalarView(scalars))
  }
}
