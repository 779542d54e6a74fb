import ComplianceModel
import Testing

@testable import Rendering

/// The printed columns add up to the printed score.
@Suite struct ScoreSumTests {
  @Test(arguments: [Samples.open, Samples.exact])
  func printedColumnAddsUp(_ card: Scorecard) throws {
    let page = try Pages().scorecard(
      card,
      league: Samples.league(of: card, standing: nil),
      standing: nil,
      date: nil
    )
    let table = try #require(
      page.split(separator: "<table class=\"sum\">").last?.split(separator: "</table>").first
    )
    let rows = table.split(separator: "<tr").dropFirst(2).map { row in
      row.split(separator: "<td class=\"number\">").dropFirst().compactMap {
        $0.split(separator: "<").first.flatMap {
          Marks(decimal: $0.hasPrefix("+") ? $0.dropFirst() : $0)
        }
      }
    }
    let score = try #require(card.score)
    let last = try #require(rows.last)
    #expect(last == (score.isExact ? [score.low] : [score.low, score.high]))
    for column in last.indices {
      let sum = rows.dropLast().reduce(Marks.zero) { $0 + $1[column] }
      #expect(sum == last[column])
    }
    #expect(!table.contains(Wording.unexplained))
  }

  @Test func expectedScores() {
    #expect(
      Samples.open.score == MarksRange(low: Samples.marks("62.5"), high: Samples.marks("77.5"))
    )
    #expect(Samples.exact.score == MarksRange(Samples.marks("88")))
  }

  @Test func whatDoesNotAddUpIsShown() throws {
    var card = Samples.exact
    card.root.earned = MarksRange(Samples.marks("80"))
    let rows = try #require(ScoreSum(card)).rows
    #expect(rows.dropLast().last?.label == Wording.unexplained)
    #expect(rows.dropLast().last?.low == Samples.marks("-8"))
  }

  @Test func unscoredHasNoSum() { #expect(ScoreSum(Samples.unscored) == nil) }
}
