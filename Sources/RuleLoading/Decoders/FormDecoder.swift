import ComplianceModel

/// Reads `forms/*.yaml`.
struct FormDecoder {
  let log: ProblemLog

  func decode(_ value: YAMLValue, stem: String) -> Form? {
    guard let map = MapReader(value, as: .form, log: log) else { return nil }
    let id = map.text("id") ?? stem
    if id != stem { log.add(map.place(of: "id"), "标识 \(id.quoted) 应与文件名 \(stem.quoted) 相同") }
    var seenTables: Set<String> = []
    var rows = FormRowDecoder(log: log)
    let tables = map.maps("tables", as: .table).map { table in
      let decoded = self.table(table, rows: &rows)
      if !seenTables.insert(decoded.id).inserted {
        log.add(table.place(of: "id"), "表格标识 \(decoded.id.quoted) 重复")
      }
      return decoded
    }
    var form = Form(
      id: id,
      title: map.text("title") ?? "",
      years: map["years"]?.years ?? 0...0,
      tables: tables,
      relations: [],
      place: map.place
    )
    form.regulations = figures("regulations", of: form, map)
    form.changes = figures("changes", of: form, map)
    form.parts = map.maps("parts", as: .part).map { part in
      FormPart(
        concept: SectionConcept(rawValue: part.text("concept") ?? ""),
        title: part.text("title") ?? "",
        told: part.texts("told")
      )
    }
    if let deadlines = map.map("deadlines", as: .deadlines) {
      for kind in AgencyKind.allCases { form.deadlines[kind] = deadline(kind, deadlines) }
    }
    let relations = RelationDecoder(form: form, log: log)
    form.narrative = map.map("narrative", as: .narrative).map {
      NarrativeDecoder(form: form, log: log).decode($0)
    }
    let decoded = map.maps("relations", as: .relation).flatMap { relations.decode($0) }
    form.relations = decoded.filter { !$0.looksBack }
    form.yearRelations = decoded.filter(\.looksBack)
    return form
  }

  /// Names of figures that the form has to have.
  private func figures(_ key: String, of form: Form, _ map: MapReader) -> Set<FigureName> {
    let known = form.figureNames
    let names = map[key]?.elementsOrSelf ?? []
    return Set(
      names.compactMap { value -> FigureName? in
        guard let text = value.text else { return nil }
        let name = FigureName(rawValue: text)
        if known.contains(name) { return name }
        log.addUnknown("指标", text, at: value.place, among: known.map(\.rawValue))
        return nil
      }
    )
  }

  /// A day of any year; the year in which it is read only has to have every day.
  private func deadline(_ kind: AgencyKind, _ map: MapReader) -> MonthDay? {
    DayListDecoder(year: 2_000, log: log).days(map[kind.rawValue]).first.map {
      MonthDay(month: $0.day.month, day: $0.day.day)
    }
  }

  private func table(_ map: MapReader, rows: inout FormRowDecoder) -> FormTable {
    let layout: FormTable.Layout = map.choice("layout") ?? .list
    if layout == .matrix, !map.mentions("columns") {
      log.add(map.place, "matrix 版式的表格缺少 “columns”")
    } else if layout != .matrix, map.mentions("columns") {
      log.add(map.place(of: "columns"), "只有 matrix 版式的表格写 “columns”")
    }
    let decoded = rows.rows(map.maps("rows", as: .row), layout: layout)
    if layout == .columns, decoded.count != 1, map.mentions("rows") {
      log.add(map.place(of: "rows"), "columns 版式的表格应只有一行")
    }
    return FormTable(
      id: map.text("id") ?? "",
      layout: layout,
      columns: columns(map),
      rows: decoded
    )
  }

  private func columns(_ map: MapReader) -> [FormColumn] {
    var seen: Set<String> = []
    return map.maps("columns", as: .column).map { column in
      let suffix = column.text("suffix") ?? ""
      if !seen.insert(suffix).inserted {
        let message = suffix.isEmpty ? "只能有一列不写后缀" : "后缀 \(suffix.quoted) 重复"
        log.add(column.place(of: "suffix"), message)
      }
      if !suffix.isEmpty { FigureNames.check(suffix, at: column.place(of: "suffix"), log: log) }
      return FormColumn(labels: column.texts("labels"), suffix: suffix)
    }
  }
}
