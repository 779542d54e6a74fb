import ComplianceModel

/// Reads the tree of indicators and items.
struct IndicatorDecoder {
  let names: RuleNames
  let register: ChecklistRegister
  let marks: MarksDecoder
  let log: ProblemLog

  /// A child and its marks; nil marks when they cannot stand.
  typealias Node = (child: Indicator.Child, marks: Marks?)

  /// The indicators of the highest level; items cannot stand there.
  func topIndicators(_ list: YAMLValue) -> [Indicator] {
    (list.elements ?? []).compactMap { value in
      guard isIndicator(value) else {
        log.add(value.place, "一级指标缺少 “children” 或 “file”")
        return nil
      }
      guard case .indicator(let indicator) = indicator(value, below: RoleDecoder.Inherited())?.child
      else { return nil }
      return indicator
    }
  }

  /// Whether a map is an indicator; a misspelt `children` still says so.
  private func isIndicator(_ value: YAMLValue) -> Bool {
    let below = ["children", "file"]
    let items = KeyTable.keys(of: .item).map(\.name)
    return (value.pairs ?? []).contains { key, _ in
      guard let name = key.text, !items.contains(name) else { return false }
      return below.contains(name)
        || NearestName.of(name, among: items + below).map(below.contains) ?? false
    }
  }

  /// Whether a map takes an item of another checklist.
  private func isUse(_ value: YAMLValue) -> Bool {
    (value.pairs ?? []).contains { key, _ in key.text == "use" }
  }

  private func indicator(_ value: YAMLValue, below above: RoleDecoder.Inherited) -> Node? {
    guard let map = MapReader(value, as: .indicator, log: log) else { return nil }
    let id = map.text("id") ?? ""
    if map.text("id") != nil { register.enter(id, at: map.place(of: "id")) }
    let role = roles.decode(map, below: above)
    let marks = roles.marks(map, role, self.marks)
    let deducts = map.text("award") == "deduct"
    if deducts { checkDeduction(map, role) }
    let nodes = nodesBelow(map, RoleDecoder.Inherited(role: role, from: id))
    let children = nodes?.map(\.child) ?? []
    if let nodes, role == .scored || role == .bonus {
      compare(marks, nodes.filter { $0.child.role == role }, deducts: deducts, in: map)
    }
    // What is only shown may leave its marks to those below.
    let shown = role == .informational && !map.mentions("marks")
    let indicator = Indicator(
      id: id,
      title: map.text("title") ?? "",
      marks: shown ? children.reduce(.zero) { $0 + $1.marks } : marks ?? .zero,
      role: role,
      deducts: deducts,
      notApplicable: map.choice("notApplicable"),
      children: children,
      place: map.place
    )
    return (.indicator(indicator), marks)
  }

  private func checkDeduction(_ map: MapReader, _ role: ItemRole) {
    if role != .scored { log.add(map.place(of: "award"), "“deduct” 只用于计分的指标") }
    if map.mentions("notApplicable") {
      log.add(map.place(of: "notApplicable"), "扣分制（deduct）的指标不写 “notApplicable”：不适用的不扣分")
    }
  }

  /// The sum is compared only when all marks below are known: one mistake, one message.
  private func compare(_ marks: Marks?, _ below: [Node], deducts: Bool, in map: MapReader) {
    let known = below.compactMap(\.marks)
    guard let marks, known.count == below.count else { return }
    let sum = known.reduce(.zero, +)
    let id = (map.text("id") ?? "").quoted
    let place = map.place(of: "marks")
    if deducts, sum < marks {
      log.add(place, "指标 \(id) 从 \(marks) 分中扣，下级合计只有 \(sum) 分，扣不完")
    } else if !deducts, sum != marks {
      log.add(place, "指标 \(id) 的分值是 \(marks)，下级之和是 \(sum)")
    }
  }

  /// What is below; nil when it cannot be read completely.
  private func nodesBelow(_ map: MapReader, _ role: RoleDecoder.Inherited) -> [Node]? {
    guard map["children"] == nil || map["file"] == nil else {
      log.add(map.place(of: "file"), "“children” 和 “file” 只写一个")
      return nil
    }
    var list = map["children"]
    if let file = map["file"] {
      guard let content = register.open(chapter: file) else { return nil }
      list = MapReader(content, as: .chapter, log: log)?["children"]
    }
    guard let values = list?.elements else { return nil }
    let nodes = values.compactMap { node($0, below: role) }
    return nodes.count == values.count ? nodes : nil
  }

  private func node(_ value: YAMLValue, below above: RoleDecoder.Inherited) -> Node? {
    if isIndicator(value) { return indicator(value, below: above) }
    if isUse(value) { return UseDecoder(register: register, marks: marks, log: log).decode(value) }
    guard let map = MapReader(value, as: .item, log: log) else { return nil }
    if let id = map.text("id") { register.enter(id, at: map.place(of: "id")) }
    let role = roles.decode(map, below: above)
    let marks = roles.marks(map, role, self.marks)
    let decoder = ItemDecoder(names: names, register: register, log: log)
    return (.item(decoder.decode(map, marks: marks, role: role)), marks)
  }

  private var roles: RoleDecoder { RoleDecoder(register: register, log: log) }
}
