internal import ComplianceModel

extension ChecklistScore {
  /// What the whole would rise by, all else as bad as it may be, if each of the items were met: the
  /// worst cases with and without the change are compared.
  ///
  /// `whole` is the worst case of a score of this checklist: itself, or that of the blend around it.
  func gains(_ whole: @escaping (Tally) -> Marks) -> [Marks] {
    var gains = Array(repeating: Marks.zero, count: plan.items.count)
    guard sum.tally.earned != nil else { return gains }
    let now = whole(sum.tally)
    tree.tryItems {
      whole(totals.finish($0).tally)
    } _: { index, score in
      guard canBeWon(index) else { return }
      let marks = plan.items[index].item.marks
      let met = Tally(
        full: marks,
        earned: MarksRange(marks),
        assessed: marks,
        applicable: marks
      )
      gains[index] = score(met) - now
    }
    for (index, planned) in plan.items.enumerated() where outcomes[index] != nil {
      switch planned.role {
      case .scored, .informational: break
      case .bonus: gains[index] = whole(withBonus(index)) - now
      case .veto: gains[index] = whole(withoutVeto(index)) - now
      }
    }
    return gains
  }

  /// Whether an item counts and has marks left to win.
  private func canBeWon(_ index: Int) -> Bool {
    guard let outcome = outcomes[index], outcome.outcome != .notApplicable else { return false }
    let planned = plan.items[index]
    return planned.role == .scored && (earned[index] ?? .zero).low < planned.item.marks
  }

  /// The score if a bonus item were earned.
  private func withBonus(_ item: Int) -> Tally {
    var changed = totals
    for index in changed.bonuses.indices where changed.bonuses[index].index == item {
      changed.bonuses[index].earned = MarksRange(changed.bonuses[index].full)
    }
    return changed.finish(tree.sum.tally).tally
  }

  /// The score if a veto item were met; caps may lie anywhere in the tree, so it is all done again.
  private func withoutVeto(_ item: Int) -> Tally {
    guard vetoes.contains(where: { $0.item == plan.items[item].item.id }) else { return sum.tally }
    var changed = outcomes
    changed[item]?.outcome = .met
    changed[item]?.worst = .met
    changed[item]?.best = .met
    changed[item]?.trust = .person
    return ChecklistScore(plan, changed, claims: claims).sum.tally
  }
}
