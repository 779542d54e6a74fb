import ComplianceModel

/// Reads the examples of an item.
struct ExampleDecoder {
  let names: RuleNames
  let log: ProblemLog

  /// The examples, those that are met first.
  func decode(_ map: MapReader) -> [RuleExample] {
    guard let examples = map.map("examples", as: .examples) else { return [] }
    if !examples.mentionsAny(of: .examples) { log.add(examples.place, "“examples” 中没有例子") }
    return Self.outcomes.flatMap { key, outcome in
      (examples[key]?.elementsOrSelf ?? []).compactMap { example($0, outcome) }
    }
  }

  private static let outcomes: [(key: String, outcome: Outcome)] = [
    ("met", .met), ("partly", .partlyMet), ("notMet", .notMet), ("open", .undecided),
    ("notApplicable", .notApplicable),
  ]

  private func example(_ value: YAMLValue, _ outcome: Outcome) -> RuleExample? {
    guard value.pairs != nil else {
      return RuleExample(outcome: outcome, text: value.text ?? "", place: value.place)
    }
    guard let map = MapReader(value, as: .example, log: log) else { return nil }
    if !map.mentions("text", "rows", "last") {
      log.add(map.place, "例子应写 text、rows 或 last")
    }
    return RuleExample(
      outcome: outcome,
      text: map.text("text") ?? "",
      ledgers: (map["rows"]?.pairs ?? []).compactMap(ledger),
      provenance: map.choice("provenance") ?? .filed,
      lastYear: figures(map["last"]),
      place: map.place
    )
  }

  private func ledger(_ key: YAMLValue, _ value: YAMLValue) -> ExampleLedger? {
    let evidence = EvidenceDecoder(names: names, log: log)
    guard let id = key.text?.trimmed, let kind = evidence.kind(id, at: key.place) else {
      return nil
    }
    let columns = kind.columns.map(\.name)
    let rows: [[String: String]] = value.elementsOrSelf.compactMap { row in
      guard let pairs = row.pairs else {
        log.add(row.place, "台账的一行应是“列: 内容”的映射")
        return nil
      }
      var cells: [String: String] = [:]
      for (key, value) in pairs {
        let name = key.text?.trimmed ?? ""
        if !columns.contains(name) { log.addUnknown("列", name, at: key.place, among: columns) }
        guard let text = value.text else {
          log.add(value.place, "\(name.quoted) 应是一段文字")
          continue
        }
        cells[name] = value.isNull ? "" : text
      }
      return cells
    }
    return ExampleLedger(kind: id, rows: rows)
  }

  private func figures(_ value: YAMLValue?) -> [FigureName: Quantity] {
    var figures: [FigureName: Quantity] = [:]
    for (key, value) in value?.pairs ?? [] {
      let name = key.text?.trimmed ?? ""
      if let known = names.scope.figures, !known.contains(name) {
        log.addUnknown("指标", name, at: key.place, among: known)
      }
      guard let number = value.text.flatMap({ Quantity(decimal: $0) }) else {
        log.add(value.place, "\(name.quoted) 应是数")
        continue
      }
      figures[FigureName(rawValue: name)] = number
    }
    return figures
  }
}
