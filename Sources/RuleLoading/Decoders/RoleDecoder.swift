import ComplianceModel

/// Reads what part marks play, and what a veto does.
struct RoleDecoder {
  let register: ChecklistRegister
  let log: ProblemLog

  /// What an indicator hands down to all that is below it.
  struct Inherited {
    var role = ItemRole.scored
    var from = ""
  }

  /// The role of an indicator or item; what it may not say against the indicators above is told.
  func decode(_ map: MapReader, below above: Inherited) -> ItemRole {
    let stated: ItemRole.Kind? = map.choice("role")
    if let stated, above.role != .scored, stated != above.role.kind {
      log.add(
        map.place(of: "role"),
        "上级指标 \(above.from.quoted) 是 \(above.role.kind.rawValue)，下级不能是 \(stated.rawValue)"
      )
      return above.role
    }
    let role = above.role == .scored ? stated.map(plain) ?? .scored : above.role
    guard case .veto(let inherited) = role else {
      if map.mentions("effect") {
        log.add(map.place(of: "effect"), "“effect” 只用于 role: veto")
      }
      return role
    }
    let effect = map.map("effect", as: .effect).map(effect) ?? inherited
    if map.kind == .item, effect == VetoEffect(), !map.mentions("effect") {
      log.add(map.place, "一票否决的考核点缺少 “effect”（一票否决的后果）")
    }
    return .veto(effect)
  }

  /// The marks of an item: those that count have to be there, a veto has none.
  func marks(_ map: MapReader, _ role: ItemRole, _ decoder: MarksDecoder) -> Marks? {
    switch role {
    case .scored, .bonus:
      guard map.mentions("marks") else {
        let doc = map.kind == .item ? "分值" : "分值，等于下级之和"
        log.add(map.place, "缺少 “marks”（\(doc)）")
        return nil
      }
      return decoder.decode(map)
    case .informational: return map.mentions("marks") ? decoder.decode(map) : .zero
    case .veto:
      if let marks = map.decimal("marks"), marks != .zero {
        log.add(map.place(of: "marks"), "一票否决没有分值，不写 “marks”")
      }
      return .zero
    }
  }

  private func plain(_ kind: ItemRole.Kind) -> ItemRole {
    switch kind {
    case .scored: .scored
    case .informational: .informational
    case .bonus: .bonus
    case .veto: .veto(VetoEffect())
    }
  }

  private func effect(_ map: MapReader) -> VetoEffect {
    let marks = MarksDecoder(places: register.places, log: log)
    let effect = VetoEffect(
      grade: map.text("grade"),
      cap: marks.decode(map, "cap"),
      node: map.text("on")
    )
    if let grade = effect.grade, !register.grades.contains(grade) {
      log.addUnknown("等次", grade, at: map.place(of: "grade"), among: register.grades)
    }
    if let node = effect.node {
      if !map.mentions("cap") { log.add(map.place(of: "on"), "“on” 需要同时写 “cap”") }
      register.limit(node, at: map.place(of: "on"))
    }
    if !map.mentionsAny(of: .effect) { log.add(map.place, "“effect” 应写 grade 或 cap") }
    return effect
  }
}
