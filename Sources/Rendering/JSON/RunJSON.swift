public import ComplianceModel

/// The summary of a run for programs.
public enum RunJSON {
  /// Files with their fate, rankings with the paths of the scorecards.
  public static func text(_ run: Run) -> String {
    let value: JSONValue = [
      "date": .day(run.date),
      "rulesDigest": .string(run.rulesDigest),
      "files": .list(run.files, file),
      "leagues": .list(run.leagues, league),
      "agreements": .list(run.agreements, JSONValue.agreement),
    ]
    return value.document
  }

  private static func file(_ record: FileRecord) -> JSONValue {
    let (fate, agency, round, reason) = told(record.fate)
    return [
      "name": .string(record.file.name),
      "digest": .text(record.file.digest.isEmpty ? nil : record.file.digest),
      "fate": .string(fate),
      "agency": .text(agency),
      "round": .text(round),
      "reason": .text(reason),
    ]
  }

  private static func told(
    _ fate: FileRecord.Fate
  ) -> (fate: String, agency: String?, round: String?, reason: String?) {
    switch fate {
    case .scored(let agency, let round): ("scored", agency, round, nil)
    case .unreadable(let reason): ("unreadable", nil, nil, reason)
    case .skipped(let reason): ("skipped", nil, nil, reason)
    }
  }

  private static func league(_ league: League) -> JSONValue {
    [
      "checklist": [
        "id": .string(league.checklist.id),
        "title": .string(league.checklist.title),
        "version": .string(league.checklist.version),
        "digest": .string(league.checklist.digest),
      ],
      "round": .string(league.round),
      "class": .string(league.rankingClass),
      "small": .bool(league.isSmall),
      "of": .integer(league.ranked.count),
      "entries": .list(league.entries, entry),
    ]
  }

  private static func entry(_ entry: League.Entry) -> JSONValue {
    let card = entry.scorecard
    let format = card.checklist.format
    return [
      "id": .string(card.agency.id),
      "agency": .string(card.agency.name),
      "guessed": .bool(card.agency.isGuessed),
      "low": .text(card.score.map { format.plain($0.low) }),
      "high": .text(card.score.map { format.plain($0.high) }),
      "grade": card.grade.map { ["low": .string($0.low), "high": .string($0.high)] } ?? .null,
      "best": entry.standing.map { .integer($0.best) } ?? .null,
      "worst": entry.standing.map { .integer($0.worst) } ?? .null,
      "selfScore": .text(card.selfScore.map(format.plain)),
      "scorecard": .string(
        OutputPath.scorecardJSON(
          checklist: card.checklist.id,
          round: card.round,
          agency: card.agency.id
        )
      ),
    ]
  }
}
