import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

@Suite struct RankerTests {
  private static func card(
    _ id: String,
    _ low: Int64?,
    _ high: Int64? = nil,
    rankingClass: String = "市直部门"
  ) -> Scorecard {
    let earned = low.map { low in
      MarksRange(low: .hundredths(low), high: .hundredths(high ?? low))
    }
    return Scorecard(
      agency: Rules.agency(id, rankingClass: rankingClass),
      round: "2018",
      checklist: ChecklistStamp(id: "c", title: "体系", version: "1", digest: "ff", places: 2),
      root: NodeScore(
        id: "c",
        title: "体系",
        full: .hundredths(100),
        earned: earned,
        assessed: .zero,
        applicable: .zero
      ),
      items: [],
      adjustments: [],
      findings: [],
      doubts: [],
      grade: nil,
      inputs: []
    )
  }

  private static func roster(_ ids: [String]) -> Roster {
    Roster(agencies: ids.map { Rules.agency($0) })
  }

  private static func entries(_ cards: [Scorecard], _ ids: [String]) throws -> [League.Entry] {
    let leagues = Ranker.leagues(cards, roster: roster(ids))
    #expect(leagues.count == 1)
    return try #require(leagues.first).entries
  }

  @Test func equalScoresShareAPlace() throws {
    let cards = [("a", 70), ("b", 90), ("c", 80), ("d", 80), ("e", 60)].map { Self.card($0, $1) }
    let entries = try Self.entries(cards, ["a", "b", "c", "d", "e"])
    #expect(entries.map(\.scorecard.agency.id) == ["b", "c", "d", "a", "e"])
    #expect(entries.map(\.standing?.best) == [1, 2, 2, 4, 5])
    #expect(entries.map(\.standing?.worst) == [1, 2, 2, 4, 5])
  }

  @Test(arguments: [
    ["a", "b", "c", "d"], ["d", "c", "b", "a"], ["c", "a", "d", "b"],
  ])
  func tiesComeInRosterOrder(_ roster: [String]) throws {
    let cards = ["b", "d", "a", "c"].map { Self.card($0, 50) }
    let entries = try Self.entries(cards, roster)
    #expect(entries.map(\.scorecard.agency.id) == roster)
    #expect(entries.allSatisfy { $0.standing == Standing(best: 1, worst: 1) })
  }

  @Test func unknownAgenciesComeBehindThoseOfTheRosterAtATie() throws {
    let entries = try Self.entries(["z", "y", "a"].map { Self.card($0, 50) }, ["a"])
    #expect(entries.map(\.scorecard.agency.id) == ["a", "y", "z"])
  }

  @Test func unscoredOnesComeLastInRosterOrderAndWithoutPlace() throws {
    let cards = [
      Self.card("a", nil), Self.card("b", 10), Self.card("c", nil), Self.card("d", 20),
    ]
    let entries = try Self.entries(cards, ["c", "d", "b", "a"])
    #expect(entries.map(\.scorecard.agency.id) == ["d", "b", "c", "a"])
    #expect(
      entries.map(\.standing) == [
        Standing(best: 1, worst: 1), Standing(best: 2, worst: 2), nil, nil,
      ]
    )
  }

  @Test func openItemsGiveAnIntervalOfPlaces() throws {
    let cards = [
      Self.card("a", 80), Self.card("b", 60, 90), Self.card("c", 70), Self.card("d", 10, 65),
    ]
    let entries = try Self.entries(cards, ["a", "b", "c", "d"])
    let places = Dictionary(
      uniqueKeysWithValues: entries.map { ($0.scorecard.agency.id, $0.standing) }
    )
    #expect(places["a"] == Standing(best: 1, worst: 2))
    #expect(places["b"] == Standing(best: 1, worst: 4))
    #expect(places["c"] == Standing(best: 2, worst: 3))
    #expect(places["d"] == Standing(best: 3, worst: 4))
  }

  /// Places by trying every combination of scores that the intervals allow.
  private static func oracle(_ ranges: [ClosedRange<Int64>]) -> [Standing] {
    var standings = ranges.map { _ in Standing(best: .max, worst: 0) }
    func visit(_ chosen: [Int64]) {
      guard chosen.count < ranges.count else {
        for (index, score) in chosen.enumerated() {
          let place = 1 + chosen.filter { $0 > score }.count
          standings[index].best = min(standings[index].best, place)
          standings[index].worst = max(standings[index].worst, place)
        }
        return
      }
      for score in ranges[chosen.count] { visit(chosen + [score]) }
    }
    visit([])
    return standings
  }

  @Test(arguments: 0..<60)
  func placesAreThoseOfTheBestAndWorstCase(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let ranges = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      let low = Int64.random(in: 0...6, using: &generator)
      let isExact = Bool.random(using: &generator)
      return low...(low + (isExact ? 0 : Int64.random(in: 1...3, using: &generator)))
    }
    let ids = ranges.indices.map { "机关\($0)" }
    let cards = zip(ids, ranges).map { Self.card($0, $1.lowerBound, $1.upperBound) }
    let entries = try Self.entries(cards.shuffled(using: &generator), ids)
    let expected = Dictionary(uniqueKeysWithValues: zip(ids, Self.oracle(ranges)))
    for entry in entries { #expect(entry.standing == expected[entry.scorecard.agency.id]) }
    #expect(entries.count == ranges.count)
    let order = entries.compactMap { $0.standing.map { ($0.best, $0.worst) } }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func everyClassHasItsOwnLeagueInRosterOrder() {
    let cards = [
      Self.card("a", 10, rankingClass: "区县"), Self.card("b", 20, rankingClass: "部门"),
      Self.card("c", 30, rankingClass: "区县"),
    ]
    let leagues = Ranker.leagues(cards, roster: Self.roster(["b", "c", "a"]))
    #expect(leagues.map(\.rankingClass) == ["部门", "区县"])
    #expect(leagues.map { $0.entries.map(\.scorecard.agency.id) } == [["b"], ["c", "a"]])
    #expect(leagues.map { $0.entries.map(\.standing?.best) } == [[1], [1, 2]])
    #expect(leagues.map(\.round) == ["2018", "2018"])
    #expect(Ranker.leagues([], roster: Self.roster(["a"])).isEmpty)
  }

  @Test(arguments: [(1, true), (4, true), (5, false), (6, false)])
  func smallClassesAreMarked(_ count: Int, _ isSmall: Bool) throws {
    let cards = (0..<count).map { Self.card("\($0)", $0 == 0 ? nil : 50) }
    #expect(try #require(Ranker.leagues(cards, roster: Roster()).first).isSmall == isSmall)
  }

  private static func places(_ cards: [Scorecard]) throws -> [String: Standing] {
    let ids = cards.map(\.agency.id)
    var places: [String: Standing] = [:]
    for entry in try entries(cards, ids) { places[entry.scorecard.agency.id] = entry.standing }
    return places
  }

  private static func some(_ generator: inout SeededGenerator) -> [Scorecard] {
    (0..<Int.random(in: 1...8, using: &generator)).map { index in
      let low = Int64.random(in: 0...9, using: &generator)
      let open = Int64.random(in: 0...2, using: &generator)
      return card("机关\(index)", low, low + open)
    }
  }

  @Test(arguments: 0..<60)
  func ranksDependOnScoresOnly(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let cards = Self.some(&generator)
    let others = cards.map { card in
      var other = card
      other.root.full = .hundredths(Int64.random(in: 20...200, using: &generator))
      other.root.assessed = .hundredths(Int64.random(in: 0...20, using: &generator))
      other.grade = GradeRange(low: "差", high: "优")
      other.adjustments = [Adjustment(node: "c", title: "调整", low: .zero, high: .zero)]
      return other
    }
    #expect(try Self.places(others.shuffled(using: &generator)) == Self.places(cards))
  }

  /// Whoever joins moves others down one place, and only those that it passes or may pass.
  @Test(arguments: 0..<60)
  func oneMoreMovesOthersOnlyByPassingThem(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let cards = Self.some(&generator)
    let low = Int64.random(in: 0...9, using: &generator)
    let newcomer = Self.card("新机关", low, low + Int64.random(in: 0...2, using: &generator))
    let before = try Self.places(cards)
    let after = try Self.places(cards + [newcomer])
    let range = try #require(newcomer.score)
    for card in cards {
      let (old, new) = (before[card.agency.id], after[card.agency.id])
      let score = try #require(card.score)
      #expect(new?.best == old.map { $0.best + (range.low > score.high ? 1 : 0) })
      #expect(new?.worst == old.map { $0.worst + (range.high > score.low ? 1 : 0) })
    }
  }
}
