import ComplianceModel

/// Reads what happens to the sum of a checklist: scale, bonus, calendars, and what it blends.
struct TotalDecoder {
  let names: RuleNames
  let marks: MarksDecoder
  let log: ProblemLog

  /// The limits of bonus; nil for none.
  func bonus(_ map: MapReader, of items: [Item]) -> BonusRule {
    guard let bonus = map.map("bonus", as: .bonus) else { return BonusRule() }
    let bonuses = items.filter { $0.role == .bonus }
    if bonuses.isEmpty, !map.mentions("blend") {
      log.add(bonus.place, "写了 “bonus”，但没有加分的考核点（role: bonus）")
    }
    let sum = bonuses.reduce(Marks.zero) { $0 + $1.marks }
    if let pool = marks.decode(bonus, "pool"), !bonuses.isEmpty, pool != sum {
      log.add(bonus.place(of: "pool"), "“pool” 是 \(pool)，加分项的分值合计是 \(sum)")
    }
    return BonusRule(atMost: marks.limit(bonus, "atMost"), gate: bonus["gate"].flatMap(gate))
  }

  /// `base > 80` or `base >= 80`.
  private func gate(_ value: YAMLValue) -> BonusRule.Gate? {
    let words = (value.text ?? "").split { $0 == " " }
    let threshold = words.count == 3 ? Marks(decimal: words[2]) : nil
    switch (words.first, words.dropFirst().first, threshold) {
    case ("base", ">", let marks?): return .over(marks)
    case ("base", ">=", let marks?): return .from(marks)
    default:
      log.add(value.place, "“gate” 应写成 base > 80 或 base >= 80")
      return nil
    }
  }

  /// Names of local calendars, as far as the declared ones are known.
  func calendars(_ map: MapReader) -> [String] {
    for value in map["calendar"]?.elementsOrSelf ?? [] {
      guard let name = value.text?.trimmed, let known = names.calendars, !known.contains(name)
      else { continue }
      log.addUnknown("工作日历", name, at: value.place, among: known)
    }
    return map.texts("calendar").map(\.trimmed)
  }

  /// The parts of a blend; whether they exist is checked once all checklists are read.
  func parts(_ map: MapReader) -> [BlendPart] {
    map.maps("blend", as: .blendPart).map { part in
      BlendPart(
        checklist: part.text("checklist") ?? "",
        marks: marks.limit(part, "marks") ?? .zero,
        place: part.place(of: "checklist")
      )
    }
  }

  /// Tells what cannot stand beside a blend, and what is there twice or not at all.
  func checkKind(_ map: MapReader) {
    switch (map.mentions("indicators"), map.mentions("blend")) {
    case (false, false): log.add(map.place, "缺少 “indicators”（一级指标）或 “blend”（合成）")
    case (true, true): log.add(map.place(of: "blend"), "“indicators” 和 “blend” 只写一个")
    case (false, true) where map.mentions("bonus"):
      log.add(map.place(of: "bonus"), "合成的指标体系不写 “bonus”：加分由各部分自己规定")
    default: break
    }
  }
}

/// Checks blends against the checklists that they are made of.
struct BlendCheck {
  /// Identifiers of all checklists, those included that cannot be read.
  let known: [String]
  let log: ProblemLog

  func check(_ checklists: [Checklist]) {
    for blend in checklists where !blend.parts.isEmpty {
      for (index, part) in blend.parts.enumerated() {
        check(part, of: blend, among: checklists)
        if blend.parts[..<index].contains(where: { $0.checklist == part.checklist }) {
          log.add(part.place, "指标体系 \(part.checklist.quoted) 重复")
        }
      }
      if let outOf = blend.outOf, outOf != blend.marks {
        log.add(blend.place, "合成的满分（outOf）是 \(outOf)，各部分之和是 \(blend.marks)")
      }
    }
  }

  private func check(_ part: BlendPart, of blend: Checklist, among checklists: [Checklist]) {
    guard known.contains(part.checklist) else {
      log.addUnknown("指标体系", part.checklist, at: part.place, among: known)
      return
    }
    guard let found = checklists.first(where: { $0.id == part.checklist }) else { return }
    if !found.parts.isEmpty || found.id == blend.id {
      log.add(part.place, "指标体系 \(part.checklist.quoted) 本身是合成的，不能再用来合成")
    } else if found.places > blend.places {
      log.add(
        part.place,
        "指标体系 \(part.checklist.quoted) 的小数位数（places）是 \(found.places)，不应多于 \(blend.places)"
      )
    }
  }
}
