/// Slips in the tables of the forms of 2019 and 2021.
extension Kind {
  static let cells: [Kind] = [
    cell("cell-leaf", count: 14) { c in
      (2 + c.chance.below(c.applications.leaves), c.chance.below(6))
    },
    cell("cell-leaf-nonzero", count: 12) { c in
      (2 + c.chance.below(c.applications.leaves), c.chance.pick([0, 0, 1, 4]))
    },
    cell("cell-received", count: 6) { c in (0, c.chance.below(6)) },
    cell("cell-carried-in", count: 4) { c in (1, c.chance.below(6)) },
    cell("cell-carried-on", count: 4) { c in (c.applications.leaves + 2, c.chance.below(6)) },
    cell("cell-column-total", count: 6) { c in (c.applications.leaves + 3, c.chance.below(6)) },
    cell("cell-row-total", count: 6) { c in (2 + c.chance.below(c.applications.leaves), 6) },
    cell("cell-grand-total", count: 6) { c in (c.chance.pick([0, c.applications.leaves + 3]), 6) },
    Kind("review-cell", matrices, count: 8) { c in
      let key = "R.\(c.chance.below(3)).\(c.chance.below(5))"
      guard let old = c.draft.number(of: key),
        let line = c.draft.put("\(c.chance.misread(old))", for: key)
      else { return nil }
      return Slip(
        kind: "review-cell",
        codes: ["FORM-RELATION", "FORM-CELL"],
        also: tellingCodes + ["TEXT-WORDS"],
        lines: [line],
        expected: "\(old)"
      )
    },
    Kind("cell-blank", matrices, count: 8) { c in
      let key =
        c.chance.often(70)
        ? "A.\(c.chance.below(c.applications.leaves + 4)).\(c.chance.below(7))"
        : "R.\(c.chance.below(3)).\(c.chance.below(5))"
      guard let old = c.draft.value(of: key), let line = c.draft.put("", for: key) else {
        return nil
      }
      return Slip(
        kind: "cell-blank",
        codes: ["FORM-BLANK"],
        also: ["FORM-RELATION", "FORM-CELL"],
        lines: [line],
        expected: old
      )
    },
    Kind("disclosure-blank", matrices, count: 3) { c in
      let key = "D.\(c.chance.pick(["docs", "docsForce", "permits", "penalties", "coercion"]))"
      guard let old = c.draft.value(of: key), let line = c.draft.put("", for: key) else {
        return nil
      }
      return Slip(kind: "disclosure-blank", codes: ["FORM-BLANK"], lines: [line], expected: old)
    },
    Kind("cells-swapped-in-row", matrices) { c in
      let row = c.chance.pick([0, 2 + c.chance.below(c.applications.leaves)])
      return swap(
        &c,
        "cells-swapped-in-row",
        ("A.\(row).\(c.chance.below(6))", "A.\(row).\(c.chance.below(6))")
      )
    },
    Kind("cells-swapped-in-column", matrices) { c in
      let column = c.chance.below(6)
      let rows = (
        2 + c.chance.below(c.applications.leaves), 2 + c.chance.below(c.applications.leaves)
      )
      return swap(&c, "cells-swapped-in-column", ("A.\(rows.0).\(column)", "A.\(rows.1).\(column)"))
    },
    Kind("cell-moved", matrices) { c in
      let row = c.chance.below(c.applications.leaves + 4)
      let column = c.chance.below(5)
      guard c.draft.number(of: "A.\(row).\(column)") ?? 0 > 0,
        c.draft.number(of: "A.\(row).\(column + 1)") == 0
      else { return nil }
      return swap(&c, "cell-moved", ("A.\(row).\(column)", "A.\(row).\(column + 1)"))
    },
    Kind("rows-swapped", matrices) { c in
      let total = c.applications.leaves + 3
      let other = c.chance.pick([0, 2, c.applications.leaves + 2])
      return swapRows(&c, "rows-swapped", total, other, codes: ["FORM-RELATION", "FORM-CELL"])
    },
    Kind("rows-swapped-told", matrices) { c in
      // Two outcomes: every sum still holds, only the text tells.
      guard c.draft.places(of: "T.granted").isEmpty == false,
        c.draft.places(of: "T.partly").isEmpty == false
      else { return nil }
      return swapRows(&c, "rows-swapped-told", 2, 3, codes: ["TEXT-FIGURE"])
    },
    Kind("value-rough", matrices, count: 4) { c in
      let key = c.chance.pick([
        "D.permits", "D.penalties", "A.0.6", "A.\(c.applications.leaves + 3).6", "D.coercion",
      ])
      guard let old = c.draft.number(of: key), old > 0 else { return nil }
      let rough = c.chance.pick(["约\(old)", "\(old)余", "\(old)件左右", "近\(old + 1)"])
      guard let line = c.draft.put(rough, for: key) else { return nil }
      return Slip(
        kind: "value-rough",
        codes: ["FORM-VALUE"],
        also: ["FORM-RELATION", "FORM-CELL", "TEXT-FIGURE"],
        lines: [line]
      )
    },
    Kind(
      "columns-equal",
      matrices,
      count: 3
    ) { c in
      Slip(
        kind: "columns-equal",
        codes: ["FORM-COLUMNS"],
        lines: c.draft.places(of: "A.0.0") + c.draft.places(of: "A.0.4")
      )
    }.prepared { figures, last, _ in
      guard last == nil else { return false }
      var a = figures.applications
      guard a.rows.map({ $0[0] }).reduce(0, +) > 6, a.received > 3 else { return false }
      for row in a.rows.indices { a.rows[row][4] = a.rows[row][0] }
      figures.applications = a
      figures["byNet"] = a.received - figures["byLetter"] - figures["inPerson"]
      return true
    },
    Kind(
      "rules-without-power",
      [.tables2021],
      count: 3
    ) { c in
      guard !c.agency.isGovernment || c.agency.level == .county else { return nil }
      return Slip(
        kind: "rules-without-power",
        codes: ["FORM-POWER"],
        lines: c.draft.places(of: "D.rulesForce")
      )
    }.prepared { figures, last, chance in
      guard last == nil, figures["rulesForce"] == 0 else { return false }
      figures["rulesForce"] = chance.within(2...9)
      figures["slashes"] = 0
      return true
    },
    Kind("form-of-other-year", matrices, count: 6) { c in
      let other: Generation = c.generation == .tables2021 ? .tables2019 : .tables2021
      guard let start = c.draft.lines.firstIndex(of: "\t第二十条第（一）项"),
        let end = c.draft.places(of: "H.2").first
      else { return nil }
      c.draft.lines.replaceSubrange(
        start..<(end - 1),
        with: MatrixTables.disclosure(c.figures, generation: other)
      )
      guard let from = c.draft.places(of: "H.2").first, let to = c.draft.places(of: "H.3").first
      else { return nil }
      let table = MatrixTables.applications(
        c.applications.recast,
        generation: other,
        wrapped: false
      )
      c.draft.lines.replaceSubrange(from..<(to - 1), with: table)
      return Slip(
        kind: "form-of-other-year",
        codes: ["FORM-GENERATION", "FORM-LABEL"],
        also: ["FORM-MISSING", "TEXT-FIGURE", "FORM-BLANK"]
      )
    },
    Kind("table-missing", matrices, count: 4) { c in
      let part = c.chance.pick([1, 2, 3])
      guard let start = c.draft.places(of: "H.\(part)").first,
        let end = c.draft.places(of: "H.\(part + 1)").first
      else { return nil }
      let kept = c.draft.lines[start..<(end - 1)].filter {
        !$0.hasPrefix("\t") && Draft.plain($0).count > 12
      }
      c.draft.lines.replaceSubrange(start..<(end - 1), with: kept)
      return Slip(
        kind: "table-missing",
        codes: ["FORM-MISSING"],
        also: ["PART-EMPTY"],
        note: "part \(part + 1)"
      )
    },
    Kind("label-wrong", matrices, count: 4) { c in
      let pairs = [
        ("\t第二十条第（五）项", "\t第二十条第（五）款"), ("\t第二十条第（八）项", "\t第二十条第（七）项"),
        ("\t二、上年结转政府信息公开申请数量", "\t二、上年转结政府信息公开申请数量"),
        ("\t第二十条第（六）项", "\t第二十一条第（六）项"), ("\t四、结转下年度继续办理", "\t四、结转下年继续办理"),
      ]
      let (old, new) = c.chance.pick(pairs)
      guard let index = c.draft.lines.firstIndex(of: old) else { return nil }
      c.draft.lines[index] = new
      return Slip(
        kind: "label-wrong",
        codes: ["FORM-LABEL"],
        lines: [index + 1],
        expected: String(old.dropFirst())
      )
    },
  ]

  private static let tellingCodes = ["TEXT-FIGURE", "TEXT-PARTS", "TEXT-PERCENT", "TEXT-CONFLICT"]

  private static func cell(
    _ id: String,
    count: Int,
    _ choose: @escaping @Sendable (inout Case) -> (Int, Int)
  ) -> Kind {
    Kind(id, matrices, count: count) { c in
      let (row, column) = choose(&c)
      let key = "A.\(row).\(column)"
      guard let old = c.draft.number(of: key), old > 0 || id != "cell-leaf-nonzero" else {
        return nil
      }
      guard let line = c.draft.put("\(c.chance.misread(old))", for: key) else { return nil }
      return Slip(
        kind: id,
        codes: ["FORM-CELL", "FORM-RELATION"],
        also: tellingCodes + ["TEXT-WORDS", "FORM-COLUMNS"],
        lines: [line],
        cell: c.cellName(row, column),
        expected: "\(old)"
      )
    }
  }

  private static func swap(_ c: inout Case, _ id: String, _ keys: (String, String)) -> Slip? {
    guard let one = c.draft.value(of: keys.0), let other = c.draft.value(of: keys.1), one != other,
      let first = c.draft.put(other, for: keys.0), let second = c.draft.put(one, for: keys.1)
    else { return nil }
    return Slip(
      kind: id,
      codes: ["FORM-RELATION", "FORM-CELL"],
      also: ["FORM-COLUMNS"],
      lines: [first, second],
      note: "\(keys.0) \(one) and \(keys.1) \(other) exchanged"
    )
  }

  private static func swapRows(
    _ c: inout Case,
    _ id: String,
    _ one: Int,
    _ other: Int,
    codes: [String]
  ) -> Slip? {
    var lines: [Int] = []
    for column in 0..<7 {
      let keys = ("A.\(one).\(column)", "A.\(other).\(column)")
      guard let a = c.draft.value(of: keys.0), let b = c.draft.value(of: keys.1) else { return nil }
      if column == 6, a == b { return nil }
      c.draft.put(b, for: keys.0)
      c.draft.put(a, for: keys.1)
      lines += c.draft.places(of: keys.0) + c.draft.places(of: keys.1)
    }
    return Slip(
      kind: id,
      codes: codes,
      also: tellingCodes + ["TEXT-WORDS", "FORM-COLUMNS", "FORM-RELATION"],
      lines: codes == ["TEXT-FIGURE"] ? [] : lines
    )
  }
}
