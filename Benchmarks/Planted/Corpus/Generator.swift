import Foundation

/// Makes the part of the corpus that is no real report.
struct Generator {
  private var chance: Chance
  private var corpus: Corpus
  private var agencies = 0
  private var batch = 0
  /// Reports of the batch by year; a round stays small, so that nobody shares much by chance.
  private var rounds: [Int: Int] = [:]
  private var used: [Int: [String: [Int: Int]]] = [:]

  init(seed: UInt64, into corpus: Corpus) {
    chance = Chance(seed: seed)
    self.corpus = corpus
  }

  /// One of each kind times its count, scaled, and clean ones.
  mutating func generate(scale: Double) throws -> Corpus {
    for kind in Kind.all {
      for number in 0..<max(1, Int((Double(kind.count) * scale).rounded())) {
        try plant(kind, number)
      }
    }
    for number in 0..<Int(48 * scale) {
      try plant(Kind("clean") { _ in .clean }, number)
    }
    for number in 0..<Int(20 * scale) {
      try plant(Kind("clean", beside: number % 3 == 0 ? .peer : .lastYear) { _ in .clean }, number)
    }
    return corpus
  }

  private mutating func plant(_ kind: Kind, _ number: Int) throws {
    // The form of 2019 has two years only: fewer of it, or their rounds would be crowded.
    let often: [Generation: Int] = [.list2014: 2, .tables2019: 1, .tables2021: 2]
    let turns = kind.generations.reversed().flatMap { Array(repeating: $0, count: often[$0] ?? 1) }
    let generation = turns[number % turns.count]
    for _ in 0..<80 where try attempt(kind, generation) { return }
    corpus.notes.append("no place for \(kind.id) in \(generation)")
  }

  private struct Written {
    var figures: Figures
    var draft: Draft
    var writer: Writer
  }

  /// Whether this made-up agency's report had a place for the slip.
  private mutating func attempt(_ kind: Kind, _ generation: Generation) throws -> Bool {
    let year = year(generation, withLast: kind.beside == .lastYear)
    let agency = Agency.make(agencies, chance: &chance)
    var last: Written?
    if kind.beside == .lastYear {
      last = try write(agency, year - 1, last: nil, prepare: nil)
    }
    guard let written = try write(agency, year, last: last, prepare: kind.prepare) else {
      return false
    }
    var peer: (Agency, Written)?
    if kind.beside == .peer {
      let other = Agency.make(agencies + 1, level: agency.level, chance: &chance)
      used[year] = written.writer.used
      guard let report = try write(other, year, last: nil, prepare: nil) else { return false }
      peer = (other, report)
    }
    var item = Case(
      agency: agency,
      year: year,
      generation: generation,
      figures: written.figures,
      draft: written.draft,
      last: last?.draft,
      peer: peer.map { ($0.0, $0.1.draft) },
      chance: chance
    )
    guard let slip = kind.plant(&item) else {
      chance = item.chance
      return false
    }
    chance = item.chance
    agencies += peer == nil ? 1 : 2
    file(agency, year, item.draft, slip, written.writer)
    if let last { file(agency, year - 1, last.draft, .clean, last.writer) }
    if let peer {
      // Of two copies either may be told to have copied.
      var label = Slip(kind: "clean-peer")
      label.also = slip.codes
      file(peer.0, year, peer.1.draft, label, peer.1.writer)
    }
    if rounds.values.reduce(0, +) >= 24 || rounds.values.contains(where: { $0 >= 5 }) {
      batch += 1
      rounds = [:]
      used = [:]
    }
    return true
  }

  /// The year of this generation with the fewest reports yet.
  private mutating func year(_ generation: Generation, withLast: Bool) -> Int {
    let years: [Int] =
      switch generation {
      case .list2014: Array((withLast ? 2011 : 2010)...2018)
      case .tables2019: withLast ? [2020] : [2019, 2020]
      case .tables2021: Array((withLast ? 2022 : 2021)...2025)
      }
    let least = years.map { rounds[$0] ?? 0 }.min() ?? 0
    return chance.pick(years.filter { (rounds[$0] ?? 0) == least })
  }

  private mutating func write(
    _ agency: Agency,
    _ year: Int,
    last: Written?,
    prepare: (@Sendable (inout Figures, Figures?, inout Chance) -> Bool)?
  ) throws -> Written? {
    let generation = Generation.of(year)
    var figures = Figures.make(agency, year: year, last: last?.figures, chance: &chance)
    if let prepare, !prepare(&figures, last?.figures, &chance) { return nil }
    let list = generation == .list2014 ? ListTable.values(figures, chance: &chance) : [:]
    // A wrong label would poison the measure: what is called clean is added up here once more.
    guard figures.applications.addsUp, ListTable.addsUp(list) else {
      throw Unsound(agency: agency.name, year: year)
    }
    let facts = Facts.make(
      agency,
      figures,
      last: last?.figures,
      list: list.isEmpty ? nil : list,
      chance: &chance
    )
    var writer = Writer(chance: chance, facts: facts, used: used[year] ?? [:])
    writer.avoid = last?.writer.taken ?? [:]
    var composer = Composer(
      agency: agency,
      figures: figures,
      last: last?.figures,
      generation: generation,
      list: list,
      writer: writer
    )
    let draft = composer.write()
    chance = composer.writer.chance
    return Written(figures: figures, draft: draft, writer: composer.writer)
  }

  private mutating func file(
    _ agency: Agency,
    _ year: Int,
    _ draft: Draft,
    _ slip: Slip,
    _ writer: Writer
  ) {
    let name = String(format: "batch-%02d", batch)
    corpus.add(
      Filed(batch: name, round: "\(year)", agency: agency.id, text: draft.text, slip: slip),
      row: agency.row
    )
    rounds[year, default: 0] += 1
    for (pool, ways) in writer.taken {
      for way in ways { used[year, default: [:]][pool, default: [:]][way, default: 0] += 1 }
    }
  }

  /// A generated report does not add up: the generator is wrong.
  struct Unsound: Error {
    var agency: String
    var year: Int
  }
}
