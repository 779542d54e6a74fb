internal import ComplianceModel

extension Rectification {
  /// What became of an item, of which either side may be missing.
  init(from old: ItemRecord?, to new: ItemRecord?) {
    switch (old, new) {
    case (nil, let only?): self = only.applies ? .added : .notApplicable
    case (let only?, nil): self = only.applies ? .removed : .notApplicable
    case (let old?, let new?): self.init(from: old, to: new)
    case (nil, nil): self = .notApplicable
    }
  }

  private init(from old: ItemRecord, to new: ItemRecord) {
    switch (old.applies, new.applies) {
    case (false, false): self = .notApplicable
    case (false, true): self = .nowApplies
    case (true, false): self = .noLongerApplies
    case (true, true):
      let isSame = old.rule == new.rule && old.full == new.full && old.role == new.role
      self = isSame ? Rectification(from: old.shortfall, to: new.shortfall) : .ruleChanged
    }
  }

  /// What became of an item that both rounds judged by the same rule, told by how far it fell short.
  private init(from old: MarksRange, to new: MarksRange) {
    let fellShort = old.low > .zero
    if new.high == .zero {
      self = fellShort ? .mended : old.isExact ? .kept : .settled
    } else if new.low == .zero {
      self = .undecided
    } else if !fellShort {
      self = .arisen
    } else if new.low >= old.low {
      self = .unmended
    } else {
      self = new.high < old.low ? .partlyMended : .undecided
    }
  }
}

extension ItemRecord {
  /// How far it falls short, to tell better from worse: marks lost; a veto has none, so that its failing
  /// stands for the least marks there are.
  fileprivate var shortfall: MarksRange {
    guard role == .veto else { return lost }
    let least = Marks(tenThousandths: 1)
    return switch outcome {
    case .met, .partlyMet, .notApplicable: .zero
    case .undecided: MarksRange(low: .zero, high: least)
    case .notMet: MarksRange(least)
    }
  }
}
