import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// What has to hold for every tree and all verdicts.
@Suite struct ScorerPropertyTests {
  static let seeds = 0..<150

  /// Full marks, less what the items below lost, plus the adjustments below, are what is earned: for
  /// the whole and for every node that counts, in the worst and in the best case.
  @Test(arguments: seeds)
  func everyColumnAddsUp(_ seed: Int) {
    let result = RandomTree(seed: seed).result
    var nodes = [result.root]
    while let node = nodes.popLast() {
      guard node.role == .scored, !node.children.isEmpty else { continue }
      nodes += node.children
      let below = Set(Self.identifiers(node))
      let column = Column(result, below)
      guard let earned = node.earned else {
        #expect(!result.adjustments.contains { below.contains($0.node) })
        continue
      }
      #expect(node.full - column.lost.low + column.added.low == earned.low, "\(node.id)")
      #expect(node.full - column.lost.high + column.added.high == earned.high, "\(node.id)")
    }
    #expect(result.items.map(\.item.id) == RandomTree(seed: seed).checklist.items.map(\.id))
  }

  /// Losses of items and adjustments of nodes.
  private struct Column {
    var lost: (low: Marks, high: Marks) = (.zero, .zero)
    var added: (low: Marks, high: Marks) = (.zero, .zero)

    init(_ result: Scorer.Result, _ nodes: Set<String>) {
      for item in result.items where item.counts && nodes.contains(item.item.id) {
        lost.low += item.item.marks - item.earned.low
        lost.high += item.lost
      }
      for change in result.adjustments where nodes.contains(change.node) {
        added.low += change.low
        added.high += change.high
      }
    }
  }

  static func identifiers(_ node: NodeScore) -> [String] {
    [node.id] + node.children.flatMap(identifiers)
  }

  @Test(arguments: seeds)
  func scoresStayWithinTheirMarks(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result
    let bonus = tree.checklist.items.filter { $0.role == .bonus }.reduce(Marks.zero) {
      $0 + $1.marks
    }
    let most = min(bonus, tree.checklist.bonus.atMost ?? bonus)
    var nodes = [result.root]
    while let node = nodes.popLast() {
      nodes += node.children
      #expect(.zero <= node.assessed && node.assessed <= node.applicable)
      #expect(node.applicable <= node.full, "\(node.id)")
      guard let earned = node.earned else {
        #expect(node.applicable == .zero)
        continue
      }
      let limit = node.id == result.root.id ? node.full + most : node.full
      #expect(.zero <= earned.low && earned.low <= earned.high && earned.high <= limit)
    }
  }

  @Test(arguments: seeds)
  func allMetIsFull(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result { item, verdict in
      let isBonus = item.role == .bonus
      return verdict.outcome == .notApplicable
        ? verdict : RandomVerdict(item: item).decided(isBonus ? .notMet : .met)
    }
    guard let score = result.root.earned else { return }
    // Levels may leave a worst bonus item something; nothing else is above full marks.
    let extra = result.adjustments.filter { $0.title.contains("加分") }.reduce(Marks.zero) {
      $0 + $1.low
    }
    #expect(score == MarksRange(result.root.full + extra))
    #expect(result.items.allSatisfy { $0.item.role == .bonus || $0.gain == .zero })
  }

  @Test(arguments: 0..<40)
  func nothingApplicableIsUnscored(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result { item, _ in RandomVerdict(item: item).decided(.notApplicable) }
    #expect(result.root.earned == nil)
    #expect(result.root.full == tree.checklist.full)
    #expect(result.root.applicable == .zero)
    #expect(result.adjustments.isEmpty)
    #expect(result.items.allSatisfy { $0.earned == .zero && $0.lost == .zero && $0.gain == .zero })
  }

  @Test(arguments: seeds)
  func improvingAVerdictNeverLowersTheScore(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let score = tree.result.root.earned
    let bands = tree.checklist.grades
    var generator = SeededGenerator(seed: seed)
    for item in tree.checklist.items {
      guard let verdict = tree.verdicts[item.id],
        let better = RandomVerdict(item: item).improved(verdict, &generator)
      else { continue }
      let improved = tree.result(with: better)
      guard let score, let raised = improved.root.earned else {
        #expect((score == nil) == (improved.root.earned == nil))
        continue
      }
      #expect(score.low <= raised.low && score.high <= raised.high, "\(item.id)")
      let old = Grader.grade(score, bands: bands, vetoes: tree.result.vetoes)
      let new = Grader.grade(raised, bands: bands, vetoes: improved.vetoes)
      let titles = bands.map(\.title)
      let before = [old?.low, old?.high].map { titles.firstIndex(of: $0 ?? "") ?? -1 }
      let after = [new?.low, new?.high].map { titles.firstIndex(of: $0 ?? "") ?? -1 }
      #expect(after[0] <= before[0] && after[1] <= before[1])
    }
  }

  /// A gain is what comes out when the item really is met: leaf, path and total by the rules.
  @Test(arguments: seeds)
  func gainsAreWhatMeetingAnItemBrings(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let result = tree.result
    for item in result.items {
      let applies = item.verdict.outcome != .notApplicable && item.item.role != .informational
      let met = tree.result(with: RandomVerdict(item: item.item).decided(.met))
      // Levels of which the highest is below everything cannot be met; these trees have none.
      let raised =
        applies ? (met.root.earned?.low ?? .zero) - (result.root.earned?.low ?? .zero) : .zero
      #expect(item.gain == raised, "\(item.item.id)")
    }
  }

  /// Decisions on one open item after the other keep the score within what was said before.
  @Test(arguments: seeds)
  func decidingStaysWithinTheInterval(_ seed: Int) {
    var tree = RandomTree(seed: seed)
    var order = SeededGenerator(seed: seed)
    var score = tree.result.root.earned
    for item in tree.checklist.items.shuffled(using: &order) {
      guard let verdict = tree.verdicts[item.id], verdict.outcome == .undecided else { continue }
      let decisions = RandomVerdict(item: item).decisions(verdict)
      for decision in decisions {
        guard let old = score, let new = tree.result(with: decision).root.earned else { continue }
        #expect(old.low <= new.low && new.high <= old.high, "\(item.id)")
      }
      tree.verdicts[item.id] = decisions[tree.pick(decisions.count)]
      score = tree.result.root.earned
    }
    #expect(score?.isExact != false)
  }

  /// Both ends of the interval are scores that some decisions lead to.
  @Test(arguments: seeds)
  func theIntervalIsAttained(_ seed: Int) {
    let tree = RandomTree(seed: seed)
    let score = tree.result.root.earned
    let worst = tree.result { RandomVerdict(item: $0).decisions($1).first ?? $1 }.root.earned
    let best = tree.result { RandomVerdict(item: $0).decisions($1).last ?? $1 }.root.earned
    #expect(worst == score.map { MarksRange($0.low) })
    #expect(best == score.map { MarksRange($0.high) })
  }

  /// The same with all decisions there are.
  @Test(arguments: seeds)
  func theIntervalIsThatOfAllDecisions(_ seed: Int) {
    let tree = RandomTree(seed: seed, .small)
    guard let score = tree.result.root.earned else { return }
    let choices = tree.checklist.items.map { item in
      tree.verdicts[item.id].map(RandomVerdict(item: item).decisions) ?? []
    }
    guard choices.reduce(1, { $0 * $1.count }) <= 300 else { return }
    var all: [[String: Verdict]] = [[:]]
    for choice in choices {
      all = all.flatMap { verdicts in
        choice.map { verdict in verdicts.merging([verdict.item: verdict]) { $1 } }
      }
    }
    let scores = all.compactMap { verdicts in
      Scorer().score(tree.checklist, verdicts: verdicts).root.earned
    }
    #expect(scores.allSatisfy { $0.isExact })
    #expect(scores.map(\.low).min() == score.low)
    #expect(scores.map(\.high).max() == score.high)
  }

  /// Whole shares only: changing the scale rounds what is assessed and what applies each for itself.
  @Test(arguments: seeds)
  func openingAnItemNeverRaisesTheShareAssessed(_ seed: Int) {
    var tree = RandomTree(seed: seed)
    tree.checklist.outOf = nil
    let root = tree.result.root
    for item in tree.checklist.items where item.role == .scored {
      let opened = tree.result(with: RandomVerdict(item: item).open).root
      let before = Int128(root.assessed.tenThousandths) * Int128(opened.applicable.tenThousandths)
      let after = Int128(opened.assessed.tenThousandths) * Int128(root.applicable.tenThousandths)
      #expect(after <= before || root.applicable == .zero && opened.assessed == .zero)
    }
  }
}
