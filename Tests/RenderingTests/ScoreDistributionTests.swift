import ComplianceModel
import Testing

@testable import Rendering

@Suite struct ScoreDistributionTests {
  private static func league(_ scores: [String]) -> League {
    let entries = scores.enumerated().map { index, score in
      let item = Samples.item("A01", "考核点", "100")
      let result = Samples.result(item, ["指标"], .partlyMet, score)
      let card = Samples.card(Samples.agency("机关\(index)"), [result])
      return League.Entry(scorecard: card, standing: Standing(best: 1, worst: 1))
    }
    return League(checklist: Samples.stamp, round: "2018", rankingClass: "组", entries: entries)
  }

  @Test(arguments: [
    (["7"], "7.00", "7.00", "7.00"),
    (["1", "2"], "1.00", "1.50", "2.00"),
    (["1", "2", "3", "4"], "1.00", "2.50", "3.00"),
    (["5", "4", "3", "2", "1"], "2.00", "3.00", "4.00"),
    (["1", "2", "3", "4", "5", "6", "7", "8"], "2.00", "4.50", "6.00"),
    (["0.01", "0.02"], "0.01", "0.02", "0.02"),
  ])
  func quartilesAndMedian(_ scores: [String], _ lower: String, _ median: String, _ upper: String)
    throws
  {
    let spread = try #require(ScoreDistribution([Self.league(scores)]))
    #expect(spread.lowerQuartile == Samples.marks(lower))
    #expect(spread.median == Samples.marks(median))
    #expect(spread.upperQuartile == Samples.marks(upper))
  }

  @Test(arguments: [
    ("0", 0), ("4.99", 0), ("5", 1), ("49.99", 9), ("50", 10), ("99.99", 19), ("100", 19),
  ])
  func everyScoreHasItsColumn(_ score: String, _ column: Int) throws {
    let spread = try #require(ScoreDistribution([Self.league([score])]))
    #expect(spread.counts.firstIndex(of: 1) == column)
    #expect(spread.bound(column) <= Samples.marks(score))
  }

  @Test func nobodyHasNoDistribution() {
    #expect(ScoreDistribution([Self.league([])]) == nil)
    #expect(ScoreDistribution([]) == nil)
  }

  @Test(arguments: [
    ("0", 1), ("59.99", 1), ("60", 2), ("69.99", 2), ("70", 3), ("80", 4), ("89.99", 4),
    ("90", 5), ("100", 5),
  ])
  func everyShareHasItsStep(_ marks: String, _ step: Int) {
    #expect(HeatMap.step(Samples.marks(marks), of: Samples.marks("100")) == step)
  }
}
