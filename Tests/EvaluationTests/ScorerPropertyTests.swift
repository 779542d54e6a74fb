import ComplianceModel
import Testing

@testable import Evaluation

/// What has to hold for every tree and all verdicts.
@Suite struct ScorerPropertyTests {
  private static let seeds = 0..<300

  @Test(arguments: seeds)
  func theColumnAddsUp(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result
    guard let score = result.root.earned else { return }
    let applying = result.items.filter { $0.verdict.outcome != .notApplicable }
    let lostAtBest = result.items.reduce(Marks.zero) { $0 + $1.lost }
    let lostAtWorst = applying.reduce(Marks.zero) { $0 + ($1.item.marks - $1.earned.low) }
    let added = result.adjustments.reduce((low: Marks.zero, high: Marks.zero)) {
      ($0.low + $1.low, $0.high + $1.high)
    }
    #expect(tree.checklist.marks - lostAtBest + added.high == score.high)
    #expect(tree.checklist.marks - lostAtWorst + added.low == score.low)
    #expect(result.items.map(\.item.id) == tree.checklist.items.map(\.id))
  }

  @Test(arguments: seeds)
  func scoresStayWithinTheirMarks(_ seed: Int) {
    var nodes = [RandomTree(seed: seed).result.root]
    while let node = nodes.popLast() {
      nodes += node.children
      #expect(node.assessed <= node.applicable && node.applicable <= node.full)
      guard let earned = node.earned else {
        #expect(node.applicable == .zero)
        continue
      }
      #expect(.zero <= earned.low && earned.low <= earned.high && earned.high <= node.full)
    }
  }

  /// Every node once more from its children, in exact rational arithmetic.
  @Test(arguments: seeds)
  func everyNodeRescalesOnce(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result
    var nodes = [result.root]
    var adjusted: Set<String> = []
    while let node = nodes.popLast() {
      guard !node.children.isEmpty else { continue }
      nodes += node.children
      let applying = node.children.compactMap { child in child.earned.map { ($0, child.full) } }
      let available = applying.reduce(Marks.zero) { $0 + $1.1 }
      #expect((node.earned == nil) == applying.isEmpty)
      let low = applying.reduce(Marks.zero) { $0 + $1.0.low }
      let high = applying.reduce(Marks.zero) { $0 + $1.0.high }
      #expect(node.earned?.low == Self.share(low, node.full, of: available, tree.places))
      #expect(node.earned?.high == Self.share(high, node.full, of: available, tree.places))
      if !applying.isEmpty, available < node.full { adjusted.insert(node.id) }
    }
    #expect(Set(result.adjustments.map(\.node)) == adjusted)
    #expect(result.adjustments.count == adjusted.count)
  }

  /// raw × full ÷ available, half up to the places; nil when nothing is available.
  private static func share(
    _ raw: Marks,
    _ full: Marks,
    of available: Marks,
    _ places: Int
  ) -> Marks? {
    guard available > .zero else { return nil }
    let unit = [Int128(10_000), 1_000, 100, 10, 1][places]
    let divisor = Int128(available.tenThousandths) * unit
    let product = Int128(raw.tenThousandths) * Int128(full.tenThousandths)
    return Marks(tenThousandths: Int64((2 * product + divisor) / (2 * divisor) * unit))
  }

  @Test(arguments: seeds)
  func allMetIsFull(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result { item, verdict in
      verdict.outcome == .notApplicable
        ? verdict : RandomTree.verdict(item.id, .met, award: item.award)
    }
    if let score = result.root.earned {
      #expect(score == MarksRange(tree.checklist.marks))
    } else {
      #expect(tree.verdicts.values.allSatisfy { $0.outcome == .notApplicable })
    }
  }

  @Test(arguments: 0..<20)
  func nothingApplicableIsUnscored(_ seed: Int) {
    let result = RandomTree(seed: seed).result { item, _ in
      RandomTree.verdict(item.id, .notApplicable, award: item.award)
    }
    #expect(result.root.earned == nil)
    #expect(result.root.applicable == .zero)
    #expect(result.adjustments.isEmpty)
    #expect(result.items.allSatisfy { $0.earned == .zero && $0.lost == .zero })
  }

  @Test(arguments: seeds)
  func theIntervalIsExact(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    func decided(_ outcome: Outcome) -> MarksRange? {
      tree.result { item, verdict in
        verdict.outcome == .undecided
          ? RandomTree.verdict(item.id, outcome, cases: 100, award: item.award) : verdict
      }.root.earned
    }
    let score = tree.result.root.earned
    #expect(score?.low == decided(.notMet)?.low)
    #expect(score?.high == decided(.met)?.high)
    #expect(decided(.notMet)?.isExact != false)
  }

  @Test(arguments: seeds)
  func improvingAVerdictNeverLowersTheScore(_ seed: Int) throws {
    var tree = RandomTree(seed: seed)
    let any = tree.anyItem()
    let chosen = try #require(any)
    // From worst to best: fewer cases, or a better outcome.
    var ladder: [Verdict] = [RandomTree.verdict(chosen.id, .notMet, cases: 9, award: chosen.award)]
    for cases in [6, 3, 2, 1] {
      ladder.append(RandomTree.verdict(chosen.id, .partlyMet, cases: cases, award: chosen.award))
    }
    ladder.append(RandomTree.verdict(chosen.id, .met, award: chosen.award))
    let scores = ladder.map { step in
      tree.result { item, verdict in item.id == chosen.id ? step : verdict }.root.earned
    }
    for (worse, better) in zip(scores, scores.dropFirst()) {
      let (worse, better) = (try #require(worse), try #require(better))
      #expect(worse.low <= better.low)
      #expect(worse.high <= better.high)
    }
  }
}
