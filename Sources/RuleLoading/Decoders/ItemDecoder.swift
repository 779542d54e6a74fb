import ComplianceModel

/// Reads an item.
struct ItemDecoder {
  let names: RuleNames
  let register: ChecklistRegister
  let log: ProblemLog

  /// An item with the marks and the role that were read with the tree.
  func decode(_ map: MapReader, marks: Marks?, role: ItemRole) -> Item {
    let title = map.text("title") ?? ""
    let checks = CheckDecoder(
      item: map.text("id") ?? "",
      names: names,
      register: register,
      log: log
    )
    let check = self.check(map, checks)
    return Item(
      id: map.text("id") ?? "",
      title: title,
      requirement: map.text("requires") ?? title,
      basis: map.text("basis") ?? register.basis,
      remedy: map.text("remedy") ?? "",
      marks: marks ?? .zero,
      award: AwardDecoder(names: names, log: log).decode(map, marks: marks, check: check),
      role: role,
      audience: Audience(
        kinds: map.choices("only"),
        levels: map.choices("levels"),
        duties: Set(map.texts("duties").map(\.trimmed)),
        years: map["years"]?.years
      ),
      applies: map["applies"].flatMap(checks.condition),
      check: check ?? .all([]),
      partly: partly(map, checks),
      unless: unless(map),
      silence: map.choice("silence") ?? register.silence,
      examples: ExampleDecoder(names: names, log: log).decode(map),
      place: map.place
    )
  }

  private func check(_ map: MapReader, _ checks: CheckDecoder) -> Check? {
    let direct = checks.decode(map)
    guard let below = map.map("check", as: .check) else {
      if !map.mentions("check"), !map.mentionsAny(of: .check) {
        log.add(map.place, "考核点没有写要求：缺少 says、listed、figure、that、clean、has、rows、ask 或 check")
      }
      return direct
    }
    if direct != nil {
      log.add(map.place(of: "check"), "写了 “check” 时，says、that 等应写在它下面")
    }
    return checks.decode(below)
  }

  private func partly(_ map: MapReader, _ checks: CheckDecoder) -> Item.Partly {
    guard let value = map["partly"] else { return .byCheck }
    guard value.pairs != nil else { return .never }
    return map.map("partly", as: .check).flatMap(checks.decode).map { .when($0) } ?? .never
  }

  private func unless(_ map: MapReader) -> [Item.Contradiction] {
    guard let unless = map.map("unless", as: .unless) else { return [] }
    if !unless.mentionsAny(of: .unless) {
      log.add(unless.place, "“unless” 应写 shortcoming 或 planned")
    }
    let phrases = PhraseParser(groups: names.groups, log: log)
    return [
      unless["shortcoming"].map { .shortcoming(phrases.group($0)) },
      unless["planned"].map { .planned(phrases.group($0)) },
    ].compactMap { $0 }
  }
}
