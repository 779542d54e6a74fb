import ComplianceModel
import TestSupport

@testable import Evaluation

/// A blend of two or three random checklists, some of which may not concern the agency.
struct RandomBlend: Sendable {
  var blend: Checklist
  var trees: [RandomTree] = []
  /// Whether a part concerns the agency.
  var concerned: [Bool] = []

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    blend = Rules.checklist([], id: "blend", places: 4)
    blend.notApplicable = NotApplicablePolicy.allCases.randomElement(using: &generator) ?? .full
    for index in 0..<Int.random(in: 2...3, using: &generator) {
      var tree = RandomTree(seed: seed * 3 + index)
      tree.checklist.id = "p\(index)"
      tree.checklist.title = "部分\(index)"
      trees.append(tree)
      concerned.append(Int.random(in: 0..<6, using: &generator) > 0)
      let marks = Marks.hundredths(Int64.random(in: 1...9_000, using: &generator))
      blend.parts.append(BlendPart(checklist: "p\(index)", marks: marks, place: Rules.place))
    }
    if Bool.random(using: &generator) { blend.outOf = .hundredths(10_000) }
  }

  var result: Scorer.Result {
    BlendScorer(blend: blend, claims: .full).score(
      zip(trees, concerned).map { ($0.checklist, $1 ? $0.verdicts : nil) }
    )
  }

  /// The result with a verdict exchanged in one part.
  func result(with verdict: Verdict, in part: Int) -> Scorer.Result {
    var changed = self
    changed.trees[part].verdicts[verdict.item] = verdict
    return changed.result
  }
}
