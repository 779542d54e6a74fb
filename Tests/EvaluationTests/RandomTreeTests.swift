import ComplianceModel
import Testing

@testable import Evaluation

/// The random trees have to show everything, or what holds for them says little.
@Suite struct RandomTreeTests {
  private static let trees = ScorerPropertyTests.seeds.map { RandomTree(seed: $0) }

  @Test(
    arguments: [
      "扣完为止", "分为限", "其余折算为满分", "平均加到", "按满分计", "满分减为", "各项满分合计", "折算为满分",
      "加分项：", "加分合计以", "须高于", "须不低于", "得分以", "等次定为", "待定",
    ]
  )
  func showsEveryAdjustment(_ words: String) {
    let showing = Self.trees.filter { tree in
      tree.result.adjustments.contains { change in
        change.title.contains(words)
          && (change.low != change.high || words != "扣完为止" || change.low > .zero)
      }
    }
    #expect(showing.count >= 5, "\(words)")
  }

  @Test func showsEveryAwardAndDepth() {
    let items = Self.trees.flatMap(\.checklist.items)
    var kinds: Set<Int> = []
    for item in items {
      switch item.award {
      case .all: kinds.insert(0)
      case .share: kinds.insert(1)
      case .steps: kinds.insert(2)
      case .each: kinds.insert(3)
      case .levels: kinds.insert(4)
      }
    }
    #expect(kinds.count == 5)
    #expect(Set(items.map(\.role.kind)).count == 4)
    #expect(Self.trees.flatMap(\.result.items).contains { $0.path.count == 5 })
    #expect(Self.trees.contains { $0.result.root.earned?.isExact == false })
  }
}
