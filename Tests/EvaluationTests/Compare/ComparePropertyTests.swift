import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation
@testable import Ingestion
@testable import Rendering

/// What holds for any two scorecards, written to files and read back.
@Suite struct ComparePropertyTests {
  static let seeds = 0..<60

  private static func record(_ card: Scorecard) throws -> ScorecardRecord {
    try ScorecardReader.read(Array(ScorecardJSON.text(card, league: nil, standing: nil).utf8))
  }

  /// The same tree judged anew, with half of the verdicts as they were.
  private static func again(_ seed: Int) throws -> (ScorecardRecord, ScorecardRecord) {
    let tree = RandomTree(seed: seed)
    var generator = SeededGenerator(seed: seed + 1_000)
    let other = tree.result { item, verdict in
      Bool.random(using: &generator) ? verdict : RandomVerdict(item: item).any(&generator)
    }
    return (
      try record(PrintedMarksTests.card(tree.checklist, tree.result)),
      try record(PrintedMarksTests.card(tree.checklist, other))
    )
  }

  @Test(arguments: seeds)
  func scorecardsAreReadBack(_ seed: Int) throws {
    let card = PrintedMarksTests.card(seed)
    let record = try Self.record(card)
    #expect(record.score == card.score && record.full == card.root.full)
    #expect(record.adjustments == card.adjustments)
    #expect(record.items.map(\.id) == card.items.map(\.item.id))
    for (read, item) in zip(record.items, card.items) {
      #expect(read.lost.low == item.lost)
      if item.verdict.outcome != .undecided { #expect(read.isFailedVeto == item.isFailedVeto) }
    }
  }

  /// Performance, rules and structure are the change, whatever the two scorecards are.
  @Test(arguments: seeds)
  func thePartsAddUp(_ seed: Int) throws {
    let other = try Self.record(PrintedMarksTests.card(seed + 3))
    let (first, second) = try Self.again(seed)
    for (old, new) in [(first, second), (first, other), (other, second)] {
      let compared = Comparer.compare(old, new)
      guard let before = old.score, let now = new.score else {
        #expect(compared.change == nil)
        continue
      }
      let change = try #require(compared.change)
      #expect(before.low + change.total.low == now.low)
      #expect(before.high + change.total.high == now.high)
      let sum = try #require(ChangeSum(compared))
      for part in sum.parts {
        #expect(part.rows.reduce(MarksChange.zero) { $0 + $1.change } == part.change)
        #expect(!part.rows.contains { $0.label == Wording.unexplained })
      }
    }
  }

  /// The same checklist has no change of rules, and without open items what was regained and what was
  /// newly lost is all of the performance.
  @Test(arguments: seeds)
  func theSameChecklist(_ seed: Int) throws {
    let (old, new) = try Self.again(seed)
    let compared = Comparer.compare(old, new)
    guard let change = compared.change else { return }
    #expect(change.rules == .zero)
    let same = compared.items.filter { $0.status.part == .performance }
    if same.allSatisfy({ $0.old?.lost.isExact == true && $0.new?.lost.isExact == true }) {
      let gain = compared.regained - compared.newlyLost
      #expect(change.performance == MarksChange(low: gain, high: gain))
    }
  }

  @Test(arguments: seeds)
  func nothingChangesFromItself(_ seed: Int) throws {
    let card = try Self.record(PrintedMarksTests.card(seed))
    let compared = Comparer.compare(card, card)
    for part in ScoreChange.Part.allCases {
      #expect((compared.change?[part] ?? .zero) == .zero)
    }
    #expect(compared.regained == .zero && compared.newlyLost == .zero)
    let still: Set<Rectification> = [.unmended, .undecided, .kept, .notApplicable]
    #expect(compared.items.allSatisfy { still.contains($0.status) })
  }
}
