import ComplianceModel

/// Reads what is asked of ledgers and of people.
struct EvidenceDecoder {
  let names: RuleNames
  let log: ProblemLog

  /// The query of a map; nil when it makes none.
  func rows(_ map: MapReader) -> RowQuery? {
    let details = ["where", "each", "some"]
    guard let rows = map["rows"] else {
      for key in details where map[key] != nil && !map.mentions("rows") {
        log.add(map.place(of: key), "\(key.quoted) 需要同时写 “rows”")
      }
      return nil
    }
    let kind = kind(rows.text?.trimmed ?? "", at: rows.place)
    // Without the kind its columns are unknown, and every name would be told as wrong.
    guard kind != nil else { return RowQuery(kind: rows.text?.trimmed ?? "") }
    func condition(_ key: String, _ scope: NameScope.Rows) -> Expression? {
      map[key].flatMap {
        ExpressionParser.parse(
          $0,
          names: names.scope.over(kind, scope),
          demand: .condition,
          log: log
        )
      }
    }
    return RowQuery(
      kind: rows.text?.trimmed ?? "",
      filter: condition("where", .each),
      each: condition("each", .each),
      some: condition("some", .together)
    )
  }

  /// The question of a map; nil when it asks none.
  func question(_ map: MapReader) -> Question? {
    guard let text = map.text("ask") else {
      if map["sample"] != nil, !map.mentions("ask") {
        log.add(map.place(of: "sample"), "“sample” 需要同时写 “ask”")
      }
      return nil
    }
    let sample = map["sample"].flatMap { value in
      ValueShape.sample(value.text ?? "").map { sample in
        _ = kind(sample.kind, at: value.place)
        return Question.Sample(count: sample.count, kind: sample.kind)
      }
    }
    return Question(text: text, sample: sample)
  }

  /// A kind of ledger by its identifier.
  func kind(_ id: String, at place: RulePlace) -> LedgerKind? {
    guard let ledgers = names.ledgers else { return nil }
    let kind = ledgers.first { $0.id == id }
    if kind == nil { log.addUnknown("台账", id, at: place, among: ledgers.map(\.id)) }
    return kind
  }
}
