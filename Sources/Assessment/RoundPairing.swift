internal import ComplianceModel

/// Which rounds of two folders belong together.
///
/// The same round of the same checklist; where they share none, the only round of either side, such as
/// 2018 and 2019 or a half-year and its year.
struct RoundPairing {
  /// Scorecards of one checklist, of one round a side.
  struct Pair {
    let old: [ScorecardRecord]
    let new: [ScorecardRecord]
  }

  /// By checklist, then by round.
  private(set) var pairs: [Pair] = []
  /// What was left out, for people.
  private(set) var notes: [String] = []

  init(_ old: CardFolder, _ new: CardFolder) throws(UseError) {
    let shared = old.checklists.filter(new.checklists.contains)
    guard !shared.isEmpty else {
      throw .noCommonChecklist(old: old.checklists, new: new.checklists)
    }
    for (side, other) in [(old, new), (new, old)] {
      notes += side.checklists.filter { !other.checklists.contains($0) }
        .map { "指标体系 \($0) 只在 \(side.folder) 中有，未作对比" }
    }
    for checklist in shared {
      let (before, now) = (old.rounds(checklist), new.rounds(checklist))
      let both = before.filter(now.contains)
      if both.isEmpty, before.count == 1, now.count == 1 {
        add(old.cards(checklist, before[0]), new.cards(checklist, now[0]))
      } else if both.isEmpty {
        notes.append(UseError.severalPairs(checklist, old: before, new: now).description)
      } else {
        for round in both { add(old.cards(checklist, round), new.cards(checklist, round)) }
        for (side, rounds) in [(old, before), (new, now)] {
          notes += rounds.filter { !both.contains($0) }
            .map { "\(checklist) 的 \($0) 轮次只在 \(side.folder) 中有，未作对比" }
        }
      }
    }
    guard !pairs.isEmpty else { throw .wrongInput(notes) }
  }

  private mutating func add(_ old: [ScorecardRecord], _ new: [ScorecardRecord]) {
    pairs.append(Pair(old: old, new: new))
  }
}
