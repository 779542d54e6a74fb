internal import ComplianceModel

/// The words by which text speaks of the figures of a form, each with a number of its own.
final class NarrativeTable: Sendable {
  /// A group of words, or of measure words, by their numbers.
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

  /// A measure word as text is read, and its number.
  struct Unit: Sendable {
    let scalars: [Unicode.Scalar]
    let number: Int

    /// The number of no measure word at all.
    static let none = 0
    /// The number of `%`.
    static let percent = 1
  }

  /// Words beside a number and what the table holds of it.
  final class Counted: Sendable {
    let figure: NarrativeFigure
    let says: [Group]
    let without: Group
    let units: Group
    /// The names of the figures that make up its value.
    let names: [FigureName]

    fileprivate init(_ figure: NarrativeFigure, units: Group, _ words: inout Words) {
      self.figure = figure
      says = words.add(figure.says)
      without = words.add(figure.without)
      self.units = figure.units.words.isEmpty ? units : words.units(figure.units)
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
  final class Division: Sendable {
    /// The parts that have to be named, then those that may be left out.
    let parts: [Group]
    /// How many have to be named.
    let needed: Int
    let overlaps: Bool
    /// The first part that each word names, up to the last word that names one; -1 for the others.
    private let named: [Int]

    fileprivate init(_ division: NarrativeDivision, _ words: inout Words) {
      parts = words.add(division.parts + division.also)
      needed = division.parts.count
      overlaps = division.overlaps
      precondition(parts.count <= PartSet.most, "more parts than can be told apart")
      let last = parts.flatMap(\.words).max() ?? -1
      var named = Array(repeating: -1, count: last + 1)
      for (number, part) in parts.enumerated().reversed() {
        for word in part.words { named[word] = number }
      }
      self.named = named
    }

    /// The first part that a word names.
    func part(named word: Int) -> Int? {
      word < named.count && named[word] >= 0 ? named[word] : nil
    }
  }

  /// Some parts of a division by their numbers.
  struct PartSet {
    /// No division has more parts.
    static let most = 64
    private var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }

    mutating func insert(_ part: Int) { bits |= 1 << UInt64(part) }
    mutating func formUnion(_ other: PartSet) { bits |= other.bits }
    func isSubset(of other: PartSet) -> Bool { bits & ~other.bits == 0 }

    /// Whether the first so many parts are all there.
    func containsAll(first count: Int) -> Bool { (~bits).trailingZeroBitCount >= count }
  }

  /// A matter with its words.
  final class Matter: Sendable {
    let topic: Group
    let near: Group
    let without: Group
    let units: Group
    let totals: Group
    let figures: [Counted]
    let claims: [Claim]
    let divisions: [Division]

    fileprivate init(_ matter: NarrativeMatter, _ words: inout Words) {
      let units = words.units(matter.units)
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
      for division in matter.divisions { divisions.append(Division(division, &words)) }
      self.divisions = divisions
    }
  }

  /// Place of a figure or claim: its matter, and its number there.
  struct Key: Sendable, Hashable {
    var matter: Int
    var item: Int
  }

  /// The numbers of words here, by their numbers among all that are looked for; -1 for other words.
  private let numbers: [Int]
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
  private let units: [Unicode.Scalar: [Unit]]
  /// Every topic, of matters and others.
  let anyTopic: Group
  /// Figures by the words of their first group.
  let figures: [[Key]]
  /// Claims by the words of their first group.
  let claims: [[Key]]
  /// The words of those first groups.
  let claimWords: Group

  init(_ narrative: Narrative, phrases: inout some PhraseSource) {
    let groups =
      [narrative.units]
      + narrative.matters.flatMap { matter in
        [matter.units] + matter.figures.map(\.units)
      }
    let measures = Set(groups.flatMap(\.words).map { String(scalars: $0.foldedScalars) })
      .sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
    var words = Words(measures)
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
    units = Dictionary(
      grouping: measures.map { Unit(scalars: $0.scalarArray, number: words.unit($0)) }
    ) { $0.scalars.first ?? " " }
    let places = words.scalars.map { phrases.add(word: $0) }
    var numbers = Array(repeating: -1, count: (places.max() ?? -1) + 1)
    for (number, place) in places.enumerated() { numbers[place] = number }
    self.numbers = numbers
    var anyTopic = topics
    for matter in matters { for word in matter.topic.words { anyTopic.insert(word) } }
    self.anyTopic = anyTopic
    let count = words.scalars.count
    figures = Self.triggers(matters.map { $0.figures.map(\.says) }, count)
    claims = Self.triggers(matters.map { $0.claims.map(\.says) }, count)
    var claimWords = Group()
    for word in claims.indices where !claims[word].isEmpty { claimWords.insert(word) }
    self.claimWords = claimWords
  }

  /// The words of the table among those that were found in a text.
  func hits(_ found: [PhraseAutomaton.Hit]) -> [PhraseAutomaton.Hit] {
    var own: [PhraseAutomaton.Hit] = []
    for hit in found where hit.phrase < numbers.count && numbers[hit.phrase] >= 0 {
      own.append(PhraseAutomaton.Hit(phrase: numbers[hit.phrase], range: hit.range))
    }
    return own
  }

  /// The longest measure word that stands at an offset.
  func unit(in text: ReadingText, at offset: Int) -> Unit? {
    units[text.scalars[offset]]?.first {
      text.holds($0.scalars, at: offset, limit: text.scalars.count)
    }
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
  /// Words on their way into the table, each once.
  fileprivate struct Words {
    private(set) var scalars: [[Unicode.Scalar]] = []
    private var indices: [[Unicode.Scalar]: Int] = [:]
    /// The numbers of measure words as they are read.
    private var measures = ["": Unit.none, "%": Unit.percent]

    init(_ units: [String]) {
      for unit in units where measures[unit] == nil { measures[unit] = measures.count }
    }

    /// The number of a measure word as it is read.
    func unit(_ word: String) -> Int { measures[word] ?? Unit.none }

    /// The measure words of a group; those that are read in another form than they are written in are
    /// none of it.
    func units(_ group: PhraseGroup) -> Group {
      var compiled = Group()
      for word in group.words {
        if let number = measures[word] { compiled.insert(number) }
      }
      return compiled
    }

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
