public import ComplianceModel

/// Scorecards for programs; keys and their order are a contract.
public enum ScorecardJSON {
  /// Counts up when a reader of earlier scorecards could not read them any more.
  static let formatNumber = 1

  /// One scorecard with its place in the league, if it has one.
  public static func text(
    _ scorecard: Scorecard,
    league: League?,
    standing: Standing?
  ) -> String {
    value(scorecard, league: league, standing: standing).document
  }

  /// Scorecards of one report under several checklists.
  public static func list(_ scorecards: [Scorecard]) -> String {
    JSONValue.list(scorecards) { value($0, league: nil, standing: nil) }.document
  }

  /// The same, a line for each.
  public static func lines(_ scorecards: [Scorecard]) -> String {
    scorecards.map { value($0, league: nil, standing: nil).line + "\n" }.joined()
  }

  private static func value(
    _ card: Scorecard,
    league: League?,
    standing: Standing?
  ) -> JSONValue {
    let format = card.checklist.format
    return [
      "format": .integer(formatNumber),
      "id": .string(card.agency.id),
      "agency": .string(card.agency.name),
      "round": .string(card.round),
      "missing": .text(card.missing?.rawValue),
      "checklist": [
        "id": .string(card.checklist.id),
        "title": .string(card.checklist.title),
        "version": .string(card.checklist.version),
        "digest": .string(card.checklist.digest),
        "places": .integer(card.checklist.places),
      ],
      "score": [
        "low": .text(card.score.map { format.plain($0.low) }),
        "high": .text(card.score.map { format.plain($0.high) }),
        "full": .string(format.plain(card.root.full)),
        "assessed": .string(format.plain(card.root.assessed)),
      ],
      "grade": card.grade.map { ["low": .string($0.low), "high": .string($0.high)] } ?? .null,
      "league": league.map { place(standing, in: $0) } ?? .null,
      "items": .list(card.items) { item($0, card) },
      "adjustments": .list(card.adjustments) {
        [
          "node": .string($0.node), "title": .string($0.title),
          "low": .string(format.plain($0.low)), "high": .string(format.plain($0.high)),
        ]
      },
      "findings": .list(card.findings, JSONValue.judged),
      "strayJudgements": .judgements(card.strayReview),
      "selfScore": .text(card.selfScore.map(format.plain)),
    ]
  }

  private static func place(_ standing: Standing?, in league: League) -> JSONValue {
    [
      "class": .string(league.rankingClass),
      "best": standing.map { .integer($0.best) } ?? .null,
      "worst": standing.map { .integer($0.worst) } ?? .null,
      "of": .integer(league.ranked.count),
    ]
  }

  private static func item(_ result: ItemResult, _ card: Scorecard) -> JSONValue {
    let format = card.checklist.format
    let applies = result.verdict.outcome != .notApplicable
    return [
      "id": .string(result.item.id),
      "path": .texts(result.path),
      "title": .string(result.item.title),
      "role": .string(result.item.role.kind.rawValue),
      "rule": .string(result.item.ruleDigest(card.claims)),
      "full": .string(format.plain(result.item.marks)),
      "low": applies ? .string(format.plain(result.earned.low)) : .null,
      "high": applies ? .string(format.plain(result.earned.high)) : .null,
      "lost": .string(format.plain(result.lost)),
      "outcome": .string(result.verdict.outcome.rawValue),
      "trust": .string(result.verdict.trust.rawValue),
      "ground": .text(result.verdict.ground),
      "reasons": .texts(result.verdict.reasons),
      "evidence": .list(result.verdict.evidence, JSONValue.evidence),
      "remedy": .string(result.item.remedy),
      "fingerprint": .string(
        Fingerprint(result.item, result.verdict.evidence).description
      ),
      "machine": .machine(result.verdict.machine),
      "contested": .bool(result.verdict.review?.isContested ?? false),
      "stale": .bool(result.verdict.review?.isStale ?? false),
      "judgements": .judgements(result.verdict.review),
      "selfScore": .text(result.selfScore.map(format.plain)),
    ]
  }
}
