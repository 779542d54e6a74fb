internal import ComplianceModel

/// Turns the verdict on an item into marks; the only place where a share becomes marks, half up to
/// the checklist's places.
struct ItemMarks {
  let places: Int
  let claims: ClaimPolicy

  private static let half: Int64 = 5_000
  private static let whole: Int64 = 10_000

  /// What an item earns in the worst and the best case; nil when it does not apply.
  func earned(_ outcome: ScoredOutcome, _ planned: PlannedItem) -> MarksRange? {
    guard outcome.outcome != .notApplicable else { return nil }
    let item = planned.item
    if let awarded = outcome.awarded { return MarksRange(max(.zero, min(awarded, item.marks))) }
    let earned = range(outcome, item)
    return planned.wantsProof && outcome.trust == .claimed ? taken(earned) : earned
  }

  /// The same for an item by itself.
  func earned(_ verdict: Verdict, _ item: Item) -> MarksRange? {
    earned(ScoredOutcome(verdict), PlannedItem(item))
  }

  /// What a bare claim earns of marks for which there could be proof.
  ///
  /// What is open may yet be proven: its best case stays.
  func taken(_ earned: MarksRange) -> MarksRange {
    switch claims {
    case .full: earned
    case .half:
      MarksRange(
        low: earned.low.scaled(1, over: 2, places: places),
        high: earned.isExact ? earned.high.scaled(1, over: 2, places: places) : earned.high
      )
    case .open: MarksRange(low: .zero, high: earned.high)
    }
  }

  private func range(_ verdict: ScoredOutcome, _ item: Item) -> MarksRange {
    switch item.award {
    case .all(let partly):
      return byOutcome(verdict) { share(outcome($0, partly: partly), of: item.marks) }
    case .share:
      return byMeasure(verdict, item) { bound in
        item.marks.scaled(bound.numerator, over: bound.denominator, places: places)
      }
    case .steps(let steps, _):
      return bySteps(verdict, item, steps)
    case .each(let cost, let atMost, let free):
      let deduction = Deduction(cost: cost, atMost: atMost, free: free, places: places)
      return byCase(verdict, item, deduction)
    case .levels(let levels):
      return byLevel(verdict, item, levels)
    }
  }

  // MARK: By outcome

  private func byOutcome(_ verdict: ScoredOutcome, _ marks: (Outcome) -> Marks) -> MarksRange {
    // What may turn out not to apply lies between failing and being met wherever it is made up for.
    let worst = marks(verdict.worst.isDecided ? verdict.worst : .notMet)
    let best = marks(verdict.best.isDecided ? verdict.best : .met)
    return MarksRange(low: min(worst, best), high: max(worst, best))
  }

  /// The share an outcome earns in ten-thousandths.
  private func outcome(_ outcome: Outcome, partly: Int64) -> Int64 {
    switch outcome {
    case .met: Self.whole
    case .partlyMet: partly
    case .notMet, .notApplicable, .undecided: 0
    }
  }

  private func share(_ tenThousandths: Int64, of marks: Marks) -> Marks {
    marks.scaled(tenThousandths, over: Self.whole, places: places)
  }

  // MARK: By measure

  /// Without a measure the outcome counts, partly met as half.
  private func byMeasure(
    _ verdict: ScoredOutcome,
    _ item: Item,
    _ marks: (Ratio) -> Marks
  ) -> MarksRange {
    guard let measure = verdict.measure else {
      return byOutcome(verdict) { share(outcome($0, partly: Self.half), of: item.marks) }
    }
    let low = measure.low.map { marks(clipped($0)) } ?? .zero
    let high = measure.high.map { marks(clipped($0)) } ?? item.marks
    return MarksRange(low: min(low, high), high: high)
  }

  private func clipped(_ share: Ratio) -> Ratio { max(.zero, min(.one, share)) }

  private func bySteps(_ verdict: ScoredOutcome, _ item: Item, _ steps: [AwardStep]) -> MarksRange {
    func earns(_ value: Ratio) -> Marks {
      share(steps.first { value >= Ratio($0.from) }?.earns ?? 0, of: item.marks)
    }
    guard let measure = verdict.measure else {
      return byOutcome(verdict) { share(outcome($0, partly: Self.half), of: item.marks) }
    }
    let low = measure.low.map(earns) ?? .zero
    let high = measure.high.map(earns) ?? share(steps.first?.earns ?? 0, of: item.marks)
    return MarksRange(low: min(low, high), high: high)
  }

  /// A level is chosen by a person, who says which share of its range; until then it is open.
  private func byLevel(_ verdict: ScoredOutcome, _ item: Item, _ levels: [AwardLevel]) -> MarksRange
  {
    let lowest = levels.map(\.low).min() ?? 0
    let highest = levels.map(\.high).max() ?? Self.whole
    if let measure = verdict.measure {
      func marks(_ bound: Ratio) -> Marks {
        let bound = clipped(bound)
        return item.marks.scaled(bound.numerator, over: bound.denominator, places: places)
      }
      let low = measure.low.map(marks) ?? share(lowest, of: item.marks)
      let high = measure.high.map(marks) ?? share(highest, of: item.marks)
      return MarksRange(low: min(low, high), high: high)
    }
    return byOutcome(verdict) { outcome in
      switch outcome {
      case .met: share(highest, of: item.marks)
      case .partlyMet: share(min(max(Self.half, lowest), highest), of: item.marks)
      case .notMet, .notApplicable, .undecided: share(lowest, of: item.marks)
      }
    }
  }

  // MARK: By case

  private func byCase(_ verdict: ScoredOutcome, _ item: Item, _ deduction: Deduction) -> MarksRange
  {
    let least = deduction.left(of: item.marks, cases: .max)
    guard verdict.cases > 0 || verdict.openCases > 0 else {
      return byOutcome(verdict) { outcome in
        switch outcome {
        case .met: item.marks
        case .partlyMet: max(least, share(Self.half, of: item.marks))
        case .notMet, .notApplicable, .undecided: least
        }
      }
    }
    let (most, overflow) = verdict.cases.addingReportingOverflow(verdict.openCases)
    // Open without a number of open cases: there may be any.
    let isUnbounded = overflow || verdict.outcome == .undecided && verdict.openCases == 0
    let low = isUnbounded ? least : deduction.left(of: item.marks, cases: most)
    return MarksRange(low: low, high: deduction.left(of: item.marks, cases: verdict.cases))
  }
}

/// What cases cost.
private struct Deduction {
  let cost: Marks
  let atMost: Marks?
  let free: Int
  let places: Int

  /// What is left of marks after so many cases.
  func left(of full: Marks, cases: Int) -> Marks {
    let counted = Int64(max(0, cases - free))
    let (product, overflow) = cost.tenThousandths.multipliedReportingOverflow(by: counted)
    let loss = min(Marks(tenThousandths: overflow ? .max : product), atMost ?? full, full)
    return full - loss.rounded(places: places)
  }
}

extension Outcome {
  /// Whether it says how well something was done.
  fileprivate var isDecided: Bool { self != .undecided && self != .notApplicable }
}
