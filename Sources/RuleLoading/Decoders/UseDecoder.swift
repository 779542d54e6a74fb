import ComplianceModel

/// Reads an item that is taken from another checklist, written there once and weighed here.
struct UseDecoder {
  let register: ChecklistRegister
  let marks: MarksDecoder
  let log: ProblemLog

  func decode(_ value: YAMLValue) -> IndicatorDecoder.Node? {
    guard let map = MapReader(value, as: .use, log: log), let id = map.text("use") else {
      return nil
    }
    let place = map.place(of: "use")
    register.enter(id, at: place)
    guard let library = register.library else {
      if register.isClosed { log.add(place, "“use” 需要在指标体系中写 “from”") }
      return nil
    }
    guard var item = library.first(where: { $0.id == id }) else {
      log.addUnknown("考核点", id, at: place, among: library.map(\.id))
      return nil
    }
    item.title = map.text("title") ?? item.title
    item.requirement = map.text("requires") ?? item.requirement
    guard map["marks"] != nil else { return (.item(item), item.marks) }
    let own = marks.decode(map)
    item.marks = own ?? item.marks
    return (.item(item), own)
  }
}
