import ComplianceModel

/// Reads the tree of indicators and items.
struct IndicatorDecoder {
  let names: RuleNames
  let register: ChecklistRegister
  let log: ProblemLog

  /// The indicators of the highest level; items cannot stand there.
  func topIndicators(_ list: YAMLValue) -> [Indicator] {
    (list.elements ?? []).compactMap { value in
      guard isIndicator(value) else {
        log.add(value.place, "一级指标缺少 “children” 或 “file”")
        return nil
      }
      return indicator(value)?.indicator
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

  private func indicator(_ value: YAMLValue) -> (indicator: Indicator, marks: Marks?)? {
    guard let map = MapReader(value, as: .indicator, log: log) else { return nil }
    if let id = map.text("id") { register.enter(id, at: map.place(of: "id")) }
    let marks = self.marks(map)
    let nodes = nodesBelow(map)
    if let marks, let nodes { compare(marks, nodes.compactMap(\.marks), of: nodes.count, in: map) }
    let indicator = Indicator(
      id: map.text("id") ?? "",
      title: map.text("title") ?? "",
      marks: marks ?? .zero,
      children: nodes?.map(\.child) ?? [],
      place: map.place
    )
    return (indicator, marks)
  }

  /// The sum is compared only when all marks below are known: one mistake, one message.
  private func compare(_ marks: Marks, _ below: [Marks], of count: Int, in map: MapReader) {
    let sum = below.reduce(.zero, +)
    guard below.count == count, sum != marks else { return }
    let id = (map.text("id") ?? "").quoted
    log.add(map.place(of: "marks"), "指标 \(id) 的分值是 \(marks)，下级之和是 \(sum)")
  }

  /// What is below; nil when it cannot be read completely.
  private func nodesBelow(_ map: MapReader) -> [(child: Indicator.Child, marks: Marks?)]? {
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
    let nodes = values.compactMap(node)
    return nodes.count == values.count ? nodes : nil
  }

  private func node(_ value: YAMLValue) -> (child: Indicator.Child, marks: Marks?)? {
    if isIndicator(value) { return indicator(value).map { (.indicator($0.indicator), $0.marks) } }
    guard let map = MapReader(value, as: .item, log: log) else { return nil }
    if let id = map.text("id") { register.enter(id, at: map.place(of: "id")) }
    let marks = self.marks(map)
    let item = ItemDecoder(names: names, register: register, log: log).decode(map, marks: marks)
    return (.item(item), marks)
  }

  /// The marks; nil when they cannot stand, so that no sum is compared with them.
  private func marks(_ map: MapReader) -> Marks? {
    guard let marks = map.decimal("marks") else { return nil }
    let place = map.place(of: "marks")
    guard marks >= .zero else {
      log.add(place, "分值不能是负数")
      return nil
    }
    guard marks.rounded(places: register.places) == marks else {
      log.add(place, "分值 \(marks) 的小数多于 \(register.places) 位（places），打印后合计会对不上")
      return nil
    }
    return marks
  }
}
