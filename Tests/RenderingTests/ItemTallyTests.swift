import ComplianceModel
import Testing

@testable import Rendering

/// What is counted of items over many agencies.
@Suite struct ItemTallyTests {
  /// Of 10 marks each: outcome, low, high.
  private static func tally(_ results: [(Outcome, String, String)]) -> ItemTally? {
    let item = Samples.item("A01", "考核点", "10")
    let cards = results.enumerated().map { index, result in
      Samples.card(
        Samples.agency("机关\(index)"),
        [Samples.result(item, ["指标"], result.0, result.1, result.2)]
      )
    }
    return ItemTally.tallies(of: cards).first
  }

  @Test func marksAndOutcomesAreCounted() throws {
    let tally = try #require(
      Self.tally([
        (.met, "10", "10"), (.partlyMet, "4", "4"), (.undecided, "0", "10"), (.notMet, "0", "0"),
        (.notApplicable, "0", "0"),
      ])
    )
    #expect(tally.applicable == 4)
    #expect(tally.losses.map(\.agency.name) == ["机关1", "机关3"])
    #expect(tally.lost == Samples.marks("16"))
    #expect(tally.full == Samples.marks("40"))
    #expect(tally.earned == MarksRange(low: Samples.marks("14"), high: Samples.marks("24")))
    #expect(tally.open == 1 && tally.openMarks == Samples.marks("10"))
    #expect(Wording.rate(tally.earned, of: tally.full) == "35.0%–60.0%")
  }

  @Test(arguments: [
    (["10", "10"], ItemTally.Shared.everything), (["0", "0", nil], .nothing), (["10"], nil),
    (["10", nil], nil), (["10", "0"], nil), (["5", "5"], nil), (["10", "5"], nil),
  ])
  func whatTellsNobodyApart(_ marks: [String?], _ shared: ItemTally.Shared?) {
    let tally = Self.tally(
      marks.map { marks in
        marks.map { (.partlyMet, $0, $0) } ?? (.notApplicable, "0", "0")
      }
    )
    #expect(tally?.shared == shared)
  }

  @Test func whatIsOpenMayYetTellThemApart() {
    #expect(Self.tally([(.met, "10", "10"), (.undecided, "0", "10")])?.shared == nil)
    #expect(Self.tally([(.notMet, "0", "0"), (.undecided, "0", "10")])?.shared == nil)
  }

  /// The hardest first, and the most frequent loss first.
  @Test func orders() {
    func card(_ name: String, _ marks: [String]) -> Scorecard {
      Samples.card(
        Samples.agency(name),
        marks.enumerated().map { index, marks in
          let item = Samples.item("A0\(index)", "考核点", "10")
          return Samples.result(item, ["指标"], marks == "10" ? .met : .partlyMet, marks)
        }
      )
    }
    let tallies = ItemTally.tallies(of: [
      card("甲", ["9", "10", "2", "10"]), card("乙", ["9", "10", "10", "5"]),
    ])
    #expect(tallies.hardestFirst.map(\.item.id) == ["A02", "A03", "A00", "A01"])
    #expect(tallies.mostFrequentLosses.map(\.item.id) == ["A00", "A02", "A03"])
  }
}
