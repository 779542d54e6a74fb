import ComplianceModel

extension JSONValue {
  /// A finding with what people made of it.
  static func judged(_ finding: Finding) -> JSONValue {
    guard case .object(let members) = self.finding(finding) else { return .null }
    return .object(
      members + [
        Member(key: "status", value: .string(finding.status.rawValue)),
        Member(key: "fingerprint", value: .string(Fingerprint(finding).description)),
        Member(key: "judgements", value: .judgements(finding.review)),
      ]
    )
  }

  /// Everything people said, in order of stages.
  static func judgements(_ review: Review?) -> JSONValue {
    .list(review?.entries ?? [], judgement)
  }

  private static func judgement(_ entry: Review.Entry) -> JSONValue {
    let judgement = entry.judgement
    let (decision, level, marks) = told(judgement.decision)
    return [
      "stage": .string(key(entry.stage)),
      "adjudication": .bool(judgement.isAdjudication),
      "decision": .string(decision),
      "level": .text(level),
      "marks": .text(marks?.description),
      "reason": .string(judgement.reason),
      "assessor": .string(judgement.assessor),
      "date": .day(judgement.date),
      "until": .day(judgement.until),
      "fingerprint": .text(judgement.fingerprint?.description),
      "standing": .string(key(entry.standing)),
      "source": .string(judgement.source),
    ]
  }

  /// The word of the program, where a person's stands above it.
  static func machine(_ machine: Verdict.Machine?) -> JSONValue {
    guard let machine else { return .null }
    return [
      "outcome": .string(machine.outcome.rawValue), "ground": .text(machine.ground),
      "reasons": .texts(machine.reasons),
    ]
  }

  /// How far assessors agree under a checklist.
  static func agreement(_ figures: Agreement) -> JSONValue {
    [
      "checklist": .string(figures.checklist.id),
      "judgedTwice": .integer(figures.judgedTwice),
      "equal": .integer(figures.equal),
      "equalPercent": percent(figures.equal, of: figures.judgedTwice),
      "kappa": figures.kappa.map { .string(Wording.decimal($0)) } ?? .null,
      "contested": .integer(figures.contested),
      "againstMachine": .integer(figures.againstMachine),
      "overruled": .integer(figures.overruled),
      "agreedPercent": percent(
        figures.againstMachine - figures.overruled,
        of: figures.againstMachine
      ),
      "settled": .integer(figures.settled),
      "stale": .integer(figures.stale),
    ]
  }

  private static func percent(_ count: Int, of whole: Int) -> JSONValue {
    whole == 0 ? .null : .string(String(Wording.percent(count, of: whole).dropLast()))
  }

  private static func told(
    _ decision: Judgement.Decision
  ) -> (decision: String, level: String?, marks: Marks?) {
    switch decision {
    case .outcome(let outcome): (outcome.rawValue, nil, nil)
    case .level(let title, let marks): ("level", title, marks)
    case .marks(let marks): ("marks", nil, marks)
    case .confirmed: ("confirmed", nil, nil)
    case .dismissed: ("dismissed", nil, nil)
    case .remark: ("remark", nil, nil)
    }
  }

  private static func key(_ stage: Judgement.Stage) -> String {
    switch stage {
    case .first: "first"
    case .feedback: "feedback"
    case .recheck: "recheck"
    case .final: "final"
    }
  }

  private static func key(_ standing: Review.Standing) -> String {
    switch standing {
    case .counts: "counts"
    case .contested: "contested"
    case .staleDemand: "staleDemand"
    case .staleQuotes: "staleQuotes"
    case .expired: "expired"
    case .superseded: "superseded"
    case .remark: "remark"
    }
  }
}
