internal import ComplianceModel

/// What a person's decision on an item comes to.
struct Ruling {
  let outcome: Outcome
  let worst: Outcome
  let best: Outcome
  var measure: RatioRange?
  var awarded: Marks?

  /// Nil when the decision is none on an item, or names a level that the item does not have.
  init?(_ decision: Judgement.Decision, on item: Item) {
    switch decision {
    case .outcome(let outcome):
      self.init(outcome, outcome)
    case .marks(let marks):
      self.init(marks: marks, of: item)
    case .level(_, let marks?):
      self.init(marks: marks, of: item)
    case .level(let title, nil):
      guard let level = item.level(title),
        let low = Ratio(Int128(level.low), over: 10_000),
        let high = Ratio(Int128(level.high), over: 10_000)
      else { return nil }
      self.init(Outcome(share: low), Outcome(share: high))
      measure = RatioRange(low: low, high: high)
    case .confirmed, .dismissed, .remark:
      return nil
    }
  }

  private init(_ worst: Outcome, _ best: Outcome) {
    self.worst = worst
    self.best = best
    outcome = worst == best ? worst : .undecided
  }

  private init(marks: Marks, of item: Item) {
    let outcome: Outcome =
      marks >= item.marks ? .met : marks <= .zero ? .notMet : .partlyMet
    self.init(outcome, outcome)
    awarded = marks
  }

  /// Whether two decisions on an item come to the same outcome and the same marks.
  static func agree(
    _ left: Judgement.Decision,
    _ right: Judgement.Decision,
    on item: Item
  ) -> Bool {
    guard let first = Ruling(left, on: item), let second = Ruling(right, on: item) else {
      return left == right
    }
    let marks = ItemMarks(places: 4, claims: .full)
    return first.outcome == second.outcome
      && marks.earned(first.verdict(on: item), item) == marks.earned(second.verdict(on: item), item)
  }

  /// The verdict that it makes by itself.
  private func verdict(on item: Item) -> Verdict {
    var verdict = Verdict(item: item.id, outcome: outcome, reasons: [], evidence: [])
    apply(to: &verdict)
    return verdict
  }

  /// Puts it above what the program said.
  func apply(to verdict: inout Verdict) {
    verdict.outcome = outcome
    verdict.worst = worst
    verdict.best = best
    verdict.measure = measure
    verdict.awarded = awarded
    verdict.trust = .person
    verdict.cases = 0
    verdict.openCases = 0
  }
}

extension Verdict {
  /// Puts what people decided above what the program said, whose word is kept beside it.
  mutating func settle(_ judgements: [Judgement], on item: Item, date: CalendarDay?) {
    let panel = Panel(fingerprint: Fingerprint(item, evidence), date: date) {
      Ruling.agree($0, $1, on: item)
    }
    guard let review = panel.review(judgements) else { return }
    self.review = review
    let said = Machine(outcome: outcome, ground: ground, reasons: reasons)
    if let judgement = review.deciding, let ruling = Ruling(judgement.decision, on: item) {
      machine = said
      ruling.apply(to: &self)
      ground = outcome == .notApplicable ? Remark.judgedInapplicable : nil
      reasons = [judgement.reason.isEmpty ? Remark.judged : judgement.reason]
    } else if review.isContested {
      machine = said
      outcome = .undecided
      worst = .notMet
      best = .met
      measure = nil
      cases = 0
      openCases = 0
      ground = Remark.contested
      reasons = [Remark.contested]
    }
  }
}
