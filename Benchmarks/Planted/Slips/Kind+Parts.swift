import Foundation

/// Headings, parts, announcements.
extension Kind {
  private static let missing = [
    "PART-MISSING", "OUTLINE-GAP", "OUTLINE-START", "OUTLINE-UNNUMBERED",
  ]

  static let parts: [Kind] = [
    Kind("heading-lost", count: 8) { c in
      let index = c.chance.within(1...(c.generation == .list2014 ? 5 : 4))
      guard let line = c.draft.places(of: "H.\(index)").first else { return nil }
      c.draft.lines.remove(at: line - 1)
      return Slip(
        kind: "heading-lost",
        codes: missing,
        also: missing + ["PART-ANNOUNCED", "PART-EMPTY", "FORM-MISSING"]
      )
    },
    Kind("heading-number-lost", count: 6) { c in
      let index = c.chance.within(1...4)
      guard let line = c.draft.put("", for: "H.\(index)") else { return nil }
      return Slip(
        kind: "heading-number-lost",
        codes: ["OUTLINE-UNNUMBERED", "OUTLINE-GAP", "PART-MISSING"],
        also: missing + ["PART-ANNOUNCED"]
      )
      .noting("line \(line)")
    },
    Kind("heading-number-gap", count: 6) { c in
      let first = c.chance.within(2...4)
      return renumber(&c, "heading-number-gap", codes: ["OUTLINE-GAP"]) {
        $0 >= first ? $0 + 1 : $0
      }
    },
    Kind("heading-number-repeated", count: 6) { c in
      let index = c.chance.within(1...4)
      return renumber(&c, "heading-number-repeated", codes: ["OUTLINE-REPEAT", "OUTLINE-GAP"]) {
        $0 == index ? $0 - 1 : $0
      }
    },
    Kind("heading-starts-at-two", count: 3) { c in
      renumber(&c, "heading-starts-at-two", codes: ["OUTLINE-START", "OUTLINE-GAP"]) { $0 + 1 }
    },
    Kind("heading-style-mixed", count: 6) { c in
      let index = c.chance.within(1...4)
      guard
        let line = c.draft.put(
          c.chance.pick(["\(index + 1)、", "\(index + 1)."]),
          for: "H.\(index)"
        )
      else { return nil }
      return Slip(
        kind: "heading-style-mixed",
        codes: ["OUTLINE-STYLE", "OUTLINE-GAP"],
        also: missing + ["PART-ANNOUNCED"]
      ).noting("line \(line)")
    },
    Kind("subheading-gap", matrices, count: 6) { c in
      let index = c.chance.within(1...3)
      var last = 0
      for place in index...4 {
        guard let line = c.draft.places(of: "B.\(place)").first,
          let old = c.draft.value(of: "B.\(place)"), place < 5
        else { return nil }
        let numerals = Composer.numerals
        c.draft.put(
          old.replacingOccurrences(of: numerals[place], with: numerals[place + 1]),
          for: "B.\(place)"
        )
        guard !c.draft.lines[line - 1].contains("方面，") else { return nil }
        last = line
      }
      return last == 0 ? nil : Slip(kind: "subheading-gap", codes: ["OUTLINE-GAP"])
    },
    Kind("part-dropped", matrices, count: 5) { c in
      let index = c.chance.pick([4, 5])
      guard let start = c.draft.places(of: "H.\(index)").first else { return nil }
      let end = c.draft.places(of: index == 5 ? "S.name" : "H.5").first ?? start
      c.draft.lines.removeSubrange((start - 1)..<(end - 1))
      c.draft.put("五、", for: "H.5")
      return Slip(kind: "part-dropped", codes: ["PART-MISSING"], also: ["PART-ANNOUNCED"])
    },
    Kind("part-order", matrices, count: 5) { c in
      guard let five = c.draft.places(of: "H.4").first, let six = c.draft.places(of: "H.5").first,
        let end = c.draft.places(of: "S.name").first
      else { return nil }
      let first = Array(c.draft.lines[(five - 1)..<(six - 1)])
      let second = Array(c.draft.lines[(six - 1)..<(end - 2)])
      c.draft.lines.replaceSubrange((five - 1)..<(end - 2), with: second + first)
      c.draft.put("五、", for: "H.5")
      c.draft.put("六、", for: "H.4")
      return Slip(
        kind: "part-order",
        codes: ["PART-ORDER"],
        also: ["PART-ANNOUNCED", "PART-TITLE"]
      )
    },
    Kind("part-empty", count: 6) { c in
      let index = c.generation == .list2014 ? c.chance.pick([0, 3, 5]) : c.chance.pick([4, 5])
      guard let start = c.draft.places(of: "H.\(index)").first else { return nil }
      let end =
        c.draft.places(of: "H.\(index + 1)").first
        ?? (c.draft.places(of: "S.name").first.map { $0 - 1 } ?? start)
      c.draft.lines.removeSubrange(start..<(end - 1))
      return Slip(
        kind: "part-empty",
        codes: ["PART-EMPTY"],
        also: ["PART-MISSING", "CONTACT-MISSING"],
        note: "part \(index + 1)"
      )
    },
    Kind("part-title", matrices, count: 5) { c in
      let pairs = [
        ("存在的主要问题及改进情况", "存在的主要问题及改进举措"), ("总体情况", "概述"), ("其他需要报告的事项", "其他事项"),
        ("主动公开政府信息情况", "主动公开信息工作开展情况"),
        ("收到和处理政府信息公开申请情况", "依申请公开工作情况"),
      ]
      let (old, new) = c.chance.pick(pairs)
      guard
        let index = c.draft.lines.lastIndex(where: {
          $0.hasSuffix(old) && $0.contains("、") && Draft.plain($0).count < 24
        })
      else { return nil }
      c.draft.lines[index] = c.draft.lines[index].replacingOccurrences(of: old, with: new)
      return Slip(
        kind: "part-title",
        codes: ["PART-TITLE"],
        also: ["PART-ANNOUNCED", "PART-MISSING"],
        lines: [index + 1],
        expected: old
      )
    },
    Kind("parts-announced-count", matrices, count: 5) { c in
      let places = c.draft.places(of: "Q.parts")
      guard let line = places.first else { return nil }
      let text = c.draft.lines[line - 1]
      let wrong = text.replacingOccurrences(of: "六个", with: c.chance.pick(["五个", "七个"]))
        .replacingOccurrences(of: "六部分", with: c.chance.pick(["五部分", "七部分"]))
      guard wrong != text else { return nil }
      c.draft.lines[line - 1] = wrong
      return Slip(
        kind: "parts-announced-count",
        codes: ["PART-ANNOUNCED", "WORD-COUNT"],
        also: ["WORD-COUNT"],
        lines: [line]
      )
    },
    Kind("parts-announced-list", matrices, count: 5) { c in
      guard let line = c.draft.places(of: "Q.parts").first else { return nil }
      // “And so on” before the number would make a shorter list lawful.
      guard c.draft.tail(line, after: "Q.parts")?.hasPrefix("等") == false else { return nil }
      let drop = c.chance.pick([1, 4, 5])
      var titles = Composer.titles
      titles.remove(at: drop)
      c.draft.put(titles.joined(separator: "、"), for: "Q.parts")
      return Slip(
        kind: "parts-announced-list",
        codes: ["PART-ANNOUNCED", "WORD-COUNT"],
        also: ["WORD-COUNT"],
        lines: [line]
      )
    },
  ]

  private static func renumber(
    _ c: inout Case,
    _ id: String,
    codes: [String],
    _ change: (Int) -> Int
  ) -> Slip? {
    for index in 0..<7 where !c.draft.places(of: "H.\(index)").isEmpty {
      c.draft.put("\(Composer.numerals[change(index)])、", for: "H.\(index)")
    }
    return Slip(kind: id, codes: codes, also: ["OUTLINE-GAP", "PART-ANNOUNCED"])
  }
}

extension Slip {
  /// The same with a note for people.
  func noting(_ words: String) -> Slip {
    var slip = self
    slip.note = words
    return slip
  }
}
