import ComplianceModel

/// Reads what an item asks of a report.
struct CheckDecoder {
  let item: String
  let names: RuleNames
  let register: ChecklistRegister
  let log: ProblemLog

  /// The checks of an item or of a map below it; nil when there is none.
  ///
  /// What is looked for in the report is looked for together; a ledger goes before it, a question for
  /// a person comes after it.
  func decode(_ map: MapReader) -> Check? {
    let evidence = EvidenceDecoder(names: names, log: log)
    let rows = evidence.rows(map)
    let listing = ClaimDecoder(names: names, log: log).listed(map).map {
      Check.listed(Listing(subjects: $0, rows: rows))
    }
    let rungs = [
      listing ?? rows.map { .rows($0) }, report(map), evidence.question(map).map { .ask($0) },
    ].compactMap { $0 }
    if map.kind == .check, rungs.isEmpty, !map.mentionsAny(of: .check) {
      log.add(map.place, "此处没有写任何要求")
    }
    return rungs.count > 1 ? .ladder(rungs) : rungs.first
  }

  /// What is looked for in the report, several things as all of them.
  private func report(_ map: MapReader) -> Check? {
    var checks: [Check] = []
    if let claim = ClaimDecoder(names: names, log: log).decode(map) { checks.append(.claim(claim)) }
    if let that = map["that"].flatMap(condition) { checks.append(.that(that)) }
    if let clean = map["clean"] { checks.append(.clean(codes(clean))) }
    if let has = demand(map) { checks.append(.has(has)) }
    if map.kind == .check { checks += combinations(map) }
    return checks.count > 1 ? .all(checks) : checks.first
  }

  private func combinations(_ map: MapReader) -> [Check] {
    var checks: [Check] = []
    if map["all"] != nil { checks.append(.all(list(map, "all"))) }
    if map["any"] != nil { checks.append(.any(list(map, "any"))) }
    if let not = map.map("not", as: .check).flatMap(decode) { checks.append(.not(not)) }
    if let count = map.count("atLeast") {
      let list = list(map, "of")
      if !map.mentions("of") {
        log.add(map.place(of: "atLeast"), "“atLeast” 需要同时写 “of”")
      } else if let size = map["of"]?.elements?.count, count > size {
        log.add(map.place(of: "atLeast"), "“of” 只有 \(size) 项，不可能有 \(count) 项成立")
      }
      checks.append(.atLeast(count, list))
    } else if map["of"] != nil, !map.mentions("atLeast") {
      log.add(map.place(of: "of"), "“of” 需要同时写 “atLeast”")
    }
    return checks
  }

  private func list(_ map: MapReader, _ key: String) -> [Check] {
    map.maps(key, as: .check).compactMap(decode)
  }

  /// An expression that holds or does not.
  func condition(_ value: YAMLValue) -> Expression? {
    ExpressionParser.parse(value, names: names.scope, demand: .condition, log: log)
  }

  private func codes(_ value: YAMLValue) -> [FindingCode] {
    value.elementsOrSelf.compactMap { element in
      guard let code = element.text?.trimmed else { return nil }
      if let known = names.codes, !known.contains(code) {
        log.addUnknown("问题代码", code, at: element.place, among: known)
      } else {
        register.claim(code, for: item, at: element.place)
      }
      return FindingCode(rawValue: code)
    }
  }

  private func demand(_ map: MapReader) -> SectionDemand? {
    guard let has = map["has"] else { return nil }
    let concepts = ConceptDecoder(names: names, log: log)
    guard has.pairs != nil else {
      return SectionDemand(concepts: concepts.decode(has))
    }
    guard let demand = map.map("has", as: .sectionDemand) else { return nil }
    return SectionDemand(
      concepts: concepts.decode(demand["section"]),
      sentences: demand.count("sentences") ?? 1,
      figures: demand.count("figures") ?? 0,
      characters: demand.count("characters") ?? 0
    )
  }
}

/// Reads references to section concepts.
struct ConceptDecoder {
  let names: RuleNames
  let log: ProblemLog

  func decode(_ value: YAMLValue?) -> [SectionConcept] {
    (value?.elementsOrSelf ?? []).compactMap { element in
      guard let concept = element.text?.trimmed else { return nil }
      if let known = names.concepts, !known.contains(concept) {
        log.addUnknown("章节概念", concept, at: element.place, among: known)
      }
      return SectionConcept(rawValue: concept)
    }
  }
}
