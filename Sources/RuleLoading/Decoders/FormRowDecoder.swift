import ComplianceModel

/// Reads the rows of form tables and sees to it that a form uses every figure name once.
struct FormRowDecoder {
  let log: ProblemLog
  private var names: Set<String> = []

  init(log: ProblemLog) { self.log = log }

  /// The rows below one another, flattened.
  mutating func rows(
    _ maps: [MapReader],
    layout: FormTable.Layout,
    depth: Int = 0
  ) -> [FormRow] {
    var labels: Set<String> = []
    var rows: [FormRow] = []
    for map in maps {
      let row = self.row(map, layout: layout, depth: depth)
      if !labels.insert(row.label.matchingKey).inserted {
        log.add(map.place(of: "label"), "同级的行标签 \(row.label.quoted) 重复")
      }
      rows.append(row)
      rows += self.rows(map.maps("rows", as: .row), layout: layout, depth: depth + 1)
    }
    return rows
  }

  private mutating func row(
    _ map: MapReader,
    layout: FormTable.Layout,
    depth: Int
  ) -> FormRow {
    let isHeading = map.flag("heading")
    let hasCells = layout == .blocks || layout == .columns
    if !hasCells, map.mentions("cells") {
      log.add(map.place(of: "cells"), "\(layout.rawValue) 版式的行不写 “cells”")
    } else if hasCells, map.mentions("name") {
      log.add(map.place(of: "name"), "\(layout.rawValue) 版式的指标名写在 “cells” 中")
    }
    let contents = hasCells ? "cells" : "name"
    if isHeading, map.mentions(contents) {
      log.add(map.place(of: contents), "只作分隔的行（heading: true）不写 “\(contents)”")
    } else if !isHeading, !map.mentions(contents) {
      log.add(map.place, "缺少 “\(contents)”；只作分隔的行写 heading: true")
    }
    if map.text("label") == "", layout != .columns {
      log.add(map.place(of: "label"), "“label” 没有内容")
    }
    return FormRow(
      label: map.text("label") ?? "",
      depth: depth,
      name: map["name"].map { figureName($0) },
      unit: map.text("unit"),
      isHeading: isHeading,
      cells: map.maps("cells", as: .cell).map { cell($0) }
    )
  }

  private mutating func cell(_ map: MapReader) -> FormCell {
    switch (map.mentions("label"), map.mentions("labels")) {
    case (true, true): log.add(map.place, "“label” 和 “labels” 只写一个")
    case (false, false): log.add(map.place, "缺少 “label” 或 “labels”（列标签）")
    default: break
    }
    let labels = map.text("label").map { [$0] } ?? map.texts("labels")
    return FormCell(
      labels: labels,
      name: map["name"].map { figureName($0) } ?? FigureName(rawValue: "")
    )
  }

  private mutating func figureName(_ value: YAMLValue) -> FigureName {
    let name = value.text?.trimmed ?? ""
    FigureNames.check(name, at: value.place, log: log)
    if !names.insert(name).inserted { log.add(value.place, "指标名 \(name.quoted) 重复") }
    return FigureName(rawValue: name)
  }
}

/// What figures may be called, so that expressions can name them.
enum FigureNames {
  static func check(_ name: String, at place: RulePlace, log: ProblemLog) {
    let scalars = Array(name.unicodeScalars)
    let isWord = scalars.allSatisfy { $0.isHan || $0.isDigit || $0 == "_" || $0.isLatin }
    if !isWord || scalars.first?.isDigit == true {
      log.add(place, "指标名 \(name.quoted) 只能由汉字、字母、数字和 _ 组成，不以数字开头")
    } else if Fact(rawValue: name) != nil || ExpressionLexer.keywords[name] != nil {
      log.add(place, "指标名 \(name.quoted) 与表达式中的词相同")
    }
  }
}
