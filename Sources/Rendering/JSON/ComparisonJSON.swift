public import ComplianceModel

/// What became of one agency's problems, for programs; keys and their order are a contract.
public enum ComparisonJSON {
  /// One agency of a comparison; a change that depends on open items has two ends.
  public static func text(_ agency: AgencyComparison, in comparison: Comparison) -> String {
    let format = MarksFormat(places: comparison.places)
    let value: JSONValue = [
      "id": .string(agency.agency.id),
      "agency": .string(agency.agency.name),
      "sameRules": .bool(agency.hasSameRules),
      "old": side(agency.old, format),
      "new": side(agency.new, format),
      "change": agency.change.map { change in
        [
          "total": .change(change.total, format),
          "performance": .change(change.performance, format),
          "rules": .change(change.rules, format),
          "structure": .change(change.structure, format),
        ]
      } ?? .null,
      "regained": .string(format.plain(agency.regained)),
      "newlyLost": .string(format.plain(agency.newlyLost)),
      "items": .list(agency.items) { item($0, format) },
      "findings": .list(agency.findings, finding),
    ]
    return value.document
  }

  private static func side(_ card: ScorecardRecord, _ format: MarksFormat) -> JSONValue {
    [
      "round": .string(card.round),
      "missing": .text(card.missing?.rawValue),
      "checklist": [
        "id": .string(card.checklist.id),
        "version": .string(card.checklist.version),
        "digest": .string(card.checklist.digest),
      ],
      "low": .text(card.score.map { format.plain($0.low) }),
      "high": .text(card.score.map { format.plain($0.high) }),
      "full": .string(format.plain(card.full)),
    ]
  }

  private static func item(_ compared: ItemComparison, _ format: MarksFormat) -> JSONValue {
    [
      "id": .string(compared.item.id),
      "path": .texts(compared.item.path),
      "title": .string(compared.item.title),
      "status": .string(compared.status.rawValue),
      "old": record(compared.old, format),
      "new": record(compared.new, format),
      "change": .change(compared.change, format),
      "reasons": .texts(compared.item.reasons),
      "evidence": .list(compared.item.evidence, JSONValue.evidence),
      "remedy": .string(compared.item.remedy),
    ]
  }

  private static func record(_ item: ItemRecord?, _ format: MarksFormat) -> JSONValue {
    guard let item else { return .null }
    return [
      "full": .string(format.plain(item.full)),
      "outcome": .string(item.outcome.rawValue),
      "lost": [
        "low": .string(format.plain(item.lost.low)), "high": .string(format.plain(item.lost.high)),
      ],
    ]
  }

  private static func finding(_ compared: FindingComparison) -> JSONValue {
    ["change": .string(compared.change.rawValue), "finding": .finding(compared.finding)]
  }
}

extension JSONValue {
  fileprivate static func change(_ change: MarksChange, _ format: MarksFormat) -> JSONValue {
    ["low": .string(format.plain(change.low)), "high": .string(format.plain(change.high))]
  }
}
