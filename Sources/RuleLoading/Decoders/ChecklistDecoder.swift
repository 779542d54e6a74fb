import ComplianceModel

/// Reads `checklists/<id>/index.yaml` and the chapters beside it.
struct ChecklistDecoder {
  let names: RuleNames
  let log: ProblemLog

  /// The checklist of an index and the other files of its folder, nil for unreadable ones.
  func decode(
    _ index: YAMLValue,
    folder: String,
    chapters: [String: YAMLValue?],
    library: [Item]? = nil
  ) -> Checklist? {
    guard let map = MapReader(index, as: .checklist, log: log) else { return nil }
    let id = map.text("id") ?? folder
    if id != folder { log.add(map.place(of: "id"), "标识 \(id.quoted) 应与文件夹名 \(folder.quoted) 相同") }
    let places = map.count("places") ?? 2
    let grades = self.grades(map)
    let register = ChecklistRegister(
      chapters: chapters,
      places: places,
      grades: grades.map(\.title),
      library: library,
      isClosed: !map.mentions("from"),
      basis: map.text("basis"),
      silence: map.choice("silence") ?? .notMet,
      log: log
    )
    let marks = MarksDecoder(places: places, log: log)
    let decoder = IndicatorDecoder(names: names, register: register, marks: marks, log: log)
    let indicators = map["indicators"].map(decoder.topIndicators) ?? []
    register.checkLimits(among: indicators)
    let total = TotalDecoder(names: names, marks: marks, log: log)
    total.checkKind(map)
    let parts = total.parts(map)
    for name in register.unopenedChapters {
      log.add(
        RulePlace(file: "checklists/\(folder)/\(name)", line: 1, column: 1),
        "没有指标引用这个章节文件（file: \(name)）"
      )
    }
    return Checklist(
      id: id,
      title: map.text("title") ?? "",
      version: map.text("version") ?? "",
      source: map.text("source") ?? "",
      places: places,
      audience: audience(map),
      grades: grades,
      notApplicable: map.choice("notApplicable") ?? .rescale,
      bonus: total.bonus(map, of: indicators.flatMap(\.items)),
      outOf: marks.limit(map, "outOf"),
      calendars: total.calendars(map),
      parts: parts,
      indicators: indicators,
      place: map.place
    )
  }

  private func audience(_ map: MapReader) -> Audience {
    guard let audience = map.map("audience", as: .audience) else { return Audience() }
    return Audience(
      kinds: audience.choices("kinds"),
      levels: audience.choices("levels"),
      duties: Set(audience.texts("duties").map(\.trimmed)),
      years: audience["years"]?.years
    )
  }

  private func grades(_ map: MapReader) -> [GradeBand] {
    var bands: [GradeBand] = []
    for grade in map.maps("grades", as: .grade) {
      guard let from = grade.decimal("from") else { continue }
      let title = grade.text("title") ?? ""
      if let previous = bands.last, from >= previous.from {
        log.add(grade.place(of: "from"), "等次应由高到低：\(title.quoted)应低于 \(previous.from)")
      }
      if bands.contains(where: { $0.title == title }) {
        log.add(grade.place(of: "title"), "等次 \(title.quoted) 重复")
      }
      bands.append(GradeBand(title: title, from: from))
    }
    return bands
  }
}
