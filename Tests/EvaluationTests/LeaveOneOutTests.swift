import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// Places with one top indicator left out.
@Suite struct LeaveOneOutTests {
  /// One indicator of one agency: what it earned of how much, nil where it does not apply.
  private typealias Part = (earned: (Int64, Int64)?, full: Int64)

  private static func card(_ id: String, _ parts: [Part], score: (Int64, Int64)? = nil)
    -> Scorecard
  {
    let earned = parts.compactMap(\.earned)
    let low = score?.0 ?? earned.reduce(0) { $0 + $1.0 }
    let high = score?.1 ?? earned.reduce(0) { $0 + $1.1 }
    let full = parts.reduce(0) { $0 + $1.full }
    let children = parts.enumerated().map { index, part in
      NodeScore(
        id: "\(index)",
        title: "指标\(index)",
        full: .hundredths(part.full),
        earned: part.earned.map {
          MarksRange(low: .hundredths($0.0), high: .hundredths($0.1))
        },
        assessed: .zero,
        applicable: .zero
      )
    }
    return Scorecard(
      agency: Rules.agency(id),
      round: "2018",
      checklist: ChecklistStamp(id: "c", title: "体系", version: "1", digest: "ff", places: 2),
      root: NodeScore(
        id: "c",
        title: "体系",
        full: .hundredths(full),
        earned: MarksRange(low: .hundredths(low), high: .hundredths(high)),
        assessed: .zero,
        applicable: .zero,
        children: children
      ),
      items: [],
      adjustments: [],
      findings: [],
      doubts: [],
      grade: nil,
      inputs: []
    )
  }

  /// Cards of indicators of 20 marks each, everything decided.
  private static func card(_ id: String, _ earned: [Int64]) -> Scorecard {
    card(id, earned.map { (($0, $0), 20) })
  }

  private static func swings(_ cards: [Scorecard]) throws -> [String: RankSwing] {
    let roster = Roster(agencies: cards.map(\.agency))
    let league = try #require(Ranker.leagues(cards, roster: roster).first)
    return Dictionary(
      uniqueKeysWithValues: league.entries.compactMap { entry in
        entry.swing.map { (entry.scorecard.agency.id, $0) }
      }
    )
  }

  /// 甲 leads through the first indicator alone.
  @Test func aLeadThroughOneIndicatorIsTold() throws {
    let swings = try Self.swings([
      Self.card("甲", [20, 5, 5]), Self.card("乙", [5, 10, 10]), Self.card("丙", [0, 8, 8]),
    ])
    #expect(
      swings["甲"]
        == RankSwing(best: 1, bestWithout: "指标1", worst: 3, worstWithout: "指标0")
    )
    #expect(
      swings["乙"]
        == RankSwing(best: 1, bestWithout: "指标0", worst: 2, worstWithout: "指标1")
    )
    // 30, 25, 16 with all; 10, 20, 16 without the first.
    #expect(
      swings["丙"]
        == RankSwing(best: 2, bestWithout: "指标0", worst: 3, worstWithout: "指标1")
    )
  }

  /// Third with both, second without either: the range need not contain the place.
  @Test func theRangeNeedNotContainThePlace() throws {
    let cards = [Self.card("甲", [5, 5]), Self.card("乙", [11, 0]), Self.card("丙", [0, 11])]
    let roster = Roster(agencies: cards.map(\.agency))
    let league = try #require(Ranker.leagues(cards, roster: roster).first)
    let entry = try #require(league.entries.first { $0.scorecard.agency.id == "甲" })
    #expect(entry.standing == Standing(best: 3, worst: 3))
    #expect(
      entry.swing
        == RankSwing(best: 2, bestWithout: "指标0", worst: 2, worstWithout: "指标0")
    )
  }

  @Test func nothingIsLeftOutOfOneIndicator() throws {
    #expect(try Self.swings([Self.card("甲", [5]), Self.card("乙", [6])]).isEmpty)
  }

  /// The second indicator does not concern 甲: its 36 of 40 marks count as 54 of 60.
  @Test func whomItDoesNotConcernKeepsItsScore() throws {
    let swings = try Self.swings([
      Self.card("甲", [((18, 18), 20), (nil, 20), ((18, 18), 20)], score: (54, 54)),
      Self.card("乙", [((15, 15), 20), ((20, 20), 20), ((20, 20), 20)]),
    ])
    // Without the second: 54 of 60 against 35 of 40, which is 52.5 of 60.
    #expect(swings["甲"]?.best == 1)
    #expect(swings["甲"]?.bestWithout == "指标1")
    #expect(swings["甲"]?.worst == 2)
  }

  @Test func openItemsGiveIntervals() throws {
    let swings = try Self.swings([
      Self.card("甲", [((0, 20), 20), ((10, 10), 20)]),
      Self.card("乙", [((10, 10), 20), ((5, 5), 20)]),
    ])
    // Without the second the first is open; without the first all is decided.
    #expect(
      swings["甲"]
        == RankSwing(best: 1, bestWithout: "指标0", worst: 2, worstWithout: "指标1")
    )
  }

  private static func some(_ seed: Int) -> [[Int64]] {
    var generator = SeededGenerator(seed: seed)
    let parts = Int.random(in: 2...4, using: &generator)
    return (0..<Int.random(in: 1...7, using: &generator)).map { _ in
      (0..<parts).map { _ in Int64.random(in: 0...6, using: &generator) }
    }
  }

  /// The places are those that plain sums without the indicator give.
  @Test(arguments: 0..<60)
  func placesAreThoseOfTheSumsOfTheRest(_ seed: Int) throws {
    let rows = Self.some(seed)
    let swings = try Self.swings(rows.enumerated().map { Self.card("\($0)", $1) })
    for (index, row) in rows.enumerated() {
      let places = row.indices.map { left in
        func rest(_ row: [Int64]) -> Int64 { row.reduce(0, +) - row[left] }
        return 1 + rows.filter { rest($0) > rest(row) }.count
      }
      #expect(swings["\(index)"]?.best == places.min())
      #expect(swings["\(index)"]?.worst == places.max())
    }
  }

  /// Without an indicator in which nobody differs the ranking is that with all, so the range contains
  /// the place.
  @Test(arguments: 0..<60)
  func leavingOutWhatNobodyDiffersInMovesNobody(_ seed: Int) throws {
    let rows = Self.some(seed).map { $0 + [3] }
    let cards = rows.enumerated().map { Self.card("\($0)", $1) }
    let roster = Roster(agencies: cards.map(\.agency))
    let league = try #require(Ranker.leagues(cards, roster: roster).first)
    for entry in league.entries {
      let standing = try #require(entry.standing)
      let swing = try #require(entry.swing)
      // One of the rankings is that with all.
      #expect(swing.best <= standing.best && swing.worst >= standing.worst)
    }
  }

  /// Of two agencies the better one stays so without at least one indicator.
  @Test(arguments: 0..<60)
  func ofTwoTheRangeContainsThePlace(_ seed: Int) throws {
    var rows = Self.some(seed)
    rows = Array((rows + rows.map { Array($0.reversed()) }).prefix(2))
    let cards = rows.enumerated().map { Self.card("\($0)", $1) }
    let league = try #require(
      Ranker.leagues(cards, roster: Roster(agencies: cards.map(\.agency))).first
    )
    for entry in league.entries {
      let standing = try #require(entry.standing)
      let swing = try #require(entry.swing)
      #expect((swing.best...swing.worst).contains(standing.best))
    }
  }
}
