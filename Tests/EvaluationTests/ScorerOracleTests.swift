import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// Scores once more by other means, in exact fractions; only the stated rounding may differ.
@Suite struct ScorerOracleTests {
  private static let places = 2
  /// Half of the smallest printed marks: what rounding once can change.
  private static let half = Fraction(1, 200)

  /// A checklist of items that are met or not, or do not apply, every indicator rescaled.
  private struct Binary {
    var checklist: Checklist
    var verdicts: [String: Verdict] = [:]
    private var generator: SeededGenerator

    init(seed: Int, depth: Int) {
      generator = SeededGenerator(seed: seed)
      checklist = Rules.checklist([], places: ScorerOracleTests.places)
      let count = depth == 1 ? 1 : Int.random(in: 1...3, using: &generator)
      checklist.indicators = (0..<count).map { indicator("\($0)", depth) }
    }

    private mutating func indicator(_ id: String, _ depth: Int) -> Indicator {
      var children: [Indicator.Child] = []
      for number in 0..<Int.random(in: 1...3, using: &generator) {
        if depth > 1, Bool.random(using: &generator) {
          children.append(.indicator(indicator("\(id).\(number)", depth - 1)))
          continue
        }
        let marks = Marks.hundredths(100 * Int64.random(in: 1...6, using: &generator))
        let item = Rules.item(.all([]), id: "\(id).\(number)", marks: marks)
        let outcome: Outcome =
          [.met, .met, .notMet, .notApplicable].randomElement(using: &generator) ?? .met
        verdicts[item.id] = RandomVerdict(item: item).decided(outcome)
        children.append(.item(item))
      }
      return Rules.indicator(id, children)
    }

    var score: Marks? { Scorer().score(checklist, verdicts: verdicts).root.earned?.low }
  }

  /// Flat: the marks met over the marks that apply, of the full marks.
  @Test(arguments: 0..<300)
  func flatTreesAreWeightedShares(_ seed: Int) {
    let tree = Binary(seed: seed, depth: 1)
    var met = Fraction(0, 1)
    var applying = Fraction(0, 1)
    for item in tree.checklist.items {
      let marks = Fraction(item.marks)
      guard let outcome = tree.verdicts[item.id]?.outcome, outcome != .notApplicable else {
        continue
      }
      applying = applying + marks
      if outcome == .met { met = met + marks }
    }
    guard applying != Fraction(0, 1) else {
      #expect(tree.score == nil)
      return
    }
    let share = met / applying * Fraction(tree.checklist.marks)
    #expect(tree.score.map { Fraction($0).isWithin(Self.half, of: share) } == true)
  }

  /// Nested: each indicator's share of its own marks, level by level and never rounded.
  ///
  /// Half a hundredth may come in at every indicator, and is scaled with the rest above it.
  @Test(arguments: 0..<300)
  func nestedTreesAreSharesLevelByLevel(_ seed: Int) {
    let tree = Binary(seed: seed, depth: 3)
    func value(_ child: Indicator.Child) -> (marks: Fraction, error: Fraction)? {
      switch child {
      case .item(let item):
        switch tree.verdicts[item.id]?.outcome {
        case .met: (Fraction(item.marks), Fraction(0, 1))
        case .notMet: (Fraction(0, 1), Fraction(0, 1))
        default: nil
        }
      case .indicator(let indicator): level(indicator.children, indicator.marks)
      }
    }
    func level(
      _ children: [Indicator.Child],
      _ full: Marks
    ) -> (marks: Fraction, error: Fraction)? {
      var (sum, error, available) = (Fraction(0, 1), Fraction(0, 1), Fraction(0, 1))
      for child in children {
        guard let value = value(child) else { continue }
        (sum, error) = (sum + value.marks, error + value.error)
        available = available + Fraction(child.marks)
      }
      guard available != Fraction(0, 1) else { return nil }
      let factor = Fraction(full) / available
      return (sum * factor, error * factor + Self.half)
    }
    let exact = level(tree.checklist.indicators.map { .indicator($0) }, tree.checklist.marks)
    #expect((exact == nil) == (tree.score == nil))
    guard let exact, let score = tree.score else { return }
    #expect(Fraction(score).isWithin(exact.error, of: exact.marks))
  }
}

/// A fraction of its own, so that the oracle shares nothing with what it checks.
private struct Fraction: Equatable {
  var top: Int128
  var bottom: Int128

  init(_ top: Int128, _ bottom: Int128) {
    var (a, b) = (top.magnitude, bottom.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    self.top = top / Int128(max(a, 1))
    self.bottom = bottom / Int128(max(a, 1))
  }

  init(_ marks: Marks) { self.init(Int128(marks.tenThousandths), 10_000) }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.top, left.bottom * right.bottom)
  }
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom, left.bottom * right.top)
  }

  func isWithin(_ bound: Fraction, of other: Fraction) -> Bool {
    let gap = self + Fraction(-other.top, other.bottom)
    return Int128(gap.top.magnitude) * bound.bottom <= bound.top * gap.bottom
  }
}
