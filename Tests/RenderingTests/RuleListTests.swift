import ComplianceModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct RuleListTests {
  @Test func list() throws {
    let all = Samples.rulebook.checklists
    try expectSnapshot(RuleListText.text(all, among: all), named: "rules-every.txt")
  }

  /// What items weigh, what they are not weighed by left out, is all of the whole.
  @Test(arguments: Samples.checklists + Samples.rulebook.checklists)
  func weightsAddUp(checklist: Checklist) {
    var sum = Ratio.zero
    let deducted = Set(
      checklist.lines.compactMap { line in
        if case .indicator(let indicator) = line.content, indicator.deducts { line.id } else { nil }
      }
    )
    for line in checklist.lines {
      guard case .share(let share) = line.weight else { continue }
      if case .indicator = line.content, !deducted.contains(line.id) { continue }
      sum = (sum + share) ?? .zero
    }
    for part in checklist.parts {
      let weight = RuleWeight(part.marks, .scored, isDeduction: false, of: checklist.marks)
      guard case .share(let share) = weight else { continue }
      sum = (sum + share) ?? .zero
    }
    #expect(sum == .one, "\(checklist.id)")
  }

  @Test func weightsOfNothing() {
    #expect(RuleWeight(.zero, .scored, isDeduction: false, of: .zero) == .none)
    #expect(Wording.weight(.none) == "—")
    #expect(Wording.weight(RuleWeight(.zero, .scored, isDeduction: false, of: .zero)) == "—")
  }
}
