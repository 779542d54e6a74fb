/// Slips in the list of the years up to 2018.
extension Kind {
  static let lists: [Kind] = [
    Kind("list-leaf", [.list2014], count: 10) { c in
      let group = c.chance.pick(ListTable.wholes)
      return change(&c, "list-leaf", c.chance.pick(group.parts))
    },
    Kind("list-total", [.list2014], count: 8) { c in
      change(&c, "list-total", c.chance.pick(ListTable.wholes).whole)
    },
    Kind("list-blank", [.list2014], count: 4) { c in
      let key =
        "L." + c.chance.pick(ListTable.wholes.flatMap(\.parts) + ["gazette", "posts", "trained"])
      guard let old = c.draft.value(of: key), let line = c.draft.put("", for: key) else {
        return nil
      }
      return Slip(
        kind: "list-blank",
        codes: ["FORM-BLANK"],
        also: ["FORM-RELATION", "FORM-CELL"],
        lines: [line],
        expected: old
      )
    },
    Kind("list-swapped", [.list2014], count: 4) { c in
      // The whole and a part change places.
      let group = c.chance.pick(ListTable.wholes)
      let keys = ("L.\(group.whole)", "L.\(c.chance.pick(group.parts))")
      guard let one = c.draft.value(of: keys.0), let other = c.draft.value(of: keys.1),
        one != other,
        let first = c.draft.put(other, for: keys.0), let second = c.draft.put(one, for: keys.1)
      else { return nil }
      return Slip(
        kind: "list-swapped",
        codes: ["FORM-RELATION", "FORM-CELL"],
        also: tellers,
        lines: [first, second]
      )
    },
    Kind("list-more-heads", [.list2014], count: 3) { c in
      let (whole, part) = c.chance.pick([
        ("press", "pressHead"), ("talks", "talksHead"), ("docs", "docsPublished"),
      ])
      guard let most = c.draft.number(of: "L.\(whole)"),
        let line = c.draft.put("\(most + c.chance.within(1...6))", for: "L.\(part)")
      else { return nil }
      return Slip(
        kind: "list-more-heads",
        codes: ["FORM-RELATION", "FORM-CELL"],
        also: tellers,
        lines: [line]
      )
    },
    Kind("list-rough", [.list2014], count: 3) { c in
      let key = "L." + c.chance.pick(["published", "trained", "web"])
      guard let old = c.draft.number(of: key), old > 20 else { return nil }
      guard
        let line = c.draft.put(
          c.chance.pick(["\(old / 10 * 10)余条", "约\(old)", "\(old)多"]),
          for: key
        )
      else { return nil }
      return Slip(kind: "list-rough", codes: ["FORM-VALUE"], also: tellers, lines: [line])
    },
    Kind("list-missing", [.list2014], count: 4) { c in
      guard let start = c.draft.lines.firstIndex(of: "附件") else { return nil }
      c.draft.lines.removeSubrange((start - 1)...)
      return Slip(kind: "list-missing", codes: ["PART-ATTACHMENT", "FORM-MISSING"])
    },
  ]

  private static let tellers = [
    "TEXT-FIGURE", "TEXT-PARTS", "TEXT-WORDS", "TEXT-CONFLICT", "FORM-UNUSUAL",
  ]

  private static func change(_ c: inout Case, _ id: String, _ name: String) -> Slip? {
    let key = "L.\(name)"
    guard let old = c.draft.number(of: key),
      let line = c.draft.put("\(c.chance.misread(old))", for: key)
    else { return nil }
    return Slip(
      kind: id,
      codes: ["FORM-RELATION", "FORM-CELL"],
      also: tellers + ["TEXT-PERCENT"],
      lines: [line],
      expected: "\(old)",
      note: name
    )
  }
}
