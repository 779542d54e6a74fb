import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// What has to hold for every blend.
@Suite struct BlendPropertyTests {
  private static let seeds = 0..<40

  @Test(arguments: seeds)
  func theColumnAddsUp(_ seed: Int) {
    let result = RandomBlend(seed: seed).result
    guard let score = result.root.earned else { return }
    var low = result.root.full
    var high = result.root.full
    for item in result.items where item.counts {
      low += item.earned.low - item.item.marks
      high = high - item.lost
    }
    for change in result.adjustments {
      low += change.low
      high += change.high
    }
    #expect(MarksRange(low: low, high: high) == score)
  }

  /// Every part is what its own checklist comes to, on the scale of its marks.
  @Test(arguments: seeds)
  func partsAreScoredByTheirOwnRules(_ seed: Int) {
    let blend = RandomBlend(seed: seed)
    let parts = blend.result.root.children
    for (index, tree) in blend.trees.enumerated() {
      let own = tree.result.root
      let marks = blend.blend.parts[index].marks
      guard blend.concerned[index], let score = own.earned else {
        #expect(parts[index].earned == nil && parts[index].full == marks)
        continue
      }
      let scaled = score.map {
        $0.scaled(marks.tenThousandths, over: own.full.tenThousandths, places: 4)
      }
      #expect(parts[index].earned == scaled && parts[index].full == marks)
      let names = parts[index].children.flatMap(ScorerPropertyTests.identifiers)
      #expect(names.allSatisfy { $0.hasPrefix("p\(index)/") })
    }
  }

  @Test(arguments: seeds)
  func improvingAndDecidingStayInBounds(_ seed: Int) {
    let blend = RandomBlend(seed: seed)
    var generator = SeededGenerator(seed: seed)
    guard let score = blend.result.root.earned else { return }
    #expect(score.low <= score.high)
    for (part, tree) in blend.trees.enumerated() where blend.concerned[part] {
      for item in tree.checklist.items {
        guard let verdict = tree.verdicts[item.id] else { continue }
        if let better = RandomVerdict(item: item).improved(verdict, &generator),
          let raised = blend.result(with: better, in: part).root.earned
        {
          #expect(score.low <= raised.low && score.high <= raised.high)
        }
        for decision in RandomVerdict(item: item).decisions(verdict) {
          guard let new = blend.result(with: decision, in: part).root.earned else { continue }
          #expect(score.low <= new.low && new.high <= score.high)
        }
      }
    }
  }

  @Test(arguments: seeds)
  func gainsAreWhatMeetingAnItemBrings(_ seed: Int) {
    let blend = RandomBlend(seed: seed)
    let result = blend.result
    var gains: [String: Marks] = [:]
    for item in result.items { gains[item.item.id] = item.gain }
    for (part, tree) in blend.trees.enumerated() where blend.concerned[part] {
      for item in tree.checklist.items where item.role != .informational {
        let isOut = tree.verdicts[item.id]?.outcome == .notApplicable
        let met = blend.result(with: RandomVerdict(item: item).decided(.met), in: part)
        let raised = (met.root.earned?.low ?? .zero) - (result.root.earned?.low ?? .zero)
        #expect(gains["p\(part)/\(item.id)"] == (isOut ? .zero : raised))
      }
    }
  }

  @Test(arguments: 0..<40)
  func aPartThatDoesNotConcernTheAgencyIsMadeUpFor(_ seed: Int) {
    var blend = RandomBlend(seed: seed)
    blend.blend.notApplicable = .rescale
    blend.blend.outOf = nil
    blend.concerned = blend.concerned.indices.map { $0 == 0 }
    let result = blend.result
    guard let own = blend.trees[0].result.root.earned else {
      #expect(result.root.earned == nil)
      return
    }
    let part = result.root.children[0]
    let whole = blend.blend.marks
    #expect(
      result.root.earned
        == part.earned?.map {
          $0.scaled(whole.tenThousandths, over: part.full.tenThousandths, places: 4)
        }
    )
    #expect(own.isExact == part.earned?.isExact || part.earned?.isExact == true)
    #expect(result.items.allSatisfy { $0.path.first == "部分0" })
  }
}
