/// Numbers that only the text has wrong.
extension Kind {
  static let told: [Kind] = [
    digit("text-received", ["received"], ["TEXT-FIGURE", "TEXT-PARTS"], count: 10),
    digit(
      "text-closed",
      ["closed", "left", "carriedIn"],
      ["TEXT-FIGURE", "TEXT-PARTS"],
      Kind.matrices,
      count: 8
    ),
    digit(
      "text-outcome",
      ["granted", "partly", "refused", "unable"],
      ["TEXT-FIGURE", "TEXT-PARTS"],
      Kind.matrices,
      count: 8
    ),
    digit("text-review", ["review"], ["TEXT-FIGURE"], count: 6),
    digit("text-suits", ["suits"], ["TEXT-FIGURE"], count: 6),
    digit(
      "text-documents",
      ["docs", "docsEnded", "docsForce"],
      ["TEXT-FIGURE"],
      [.tables2021],
      count: 6
    ),
    digit("text-decisions", ["permits", "penalties"], ["TEXT-FIGURE"], Kind.matrices, count: 5),
    digit(
      "text-list-disclosed",
      ["published", "web", "weibo", "wechat"],
      ["TEXT-FIGURE"],
      [.list2014],
      count: 8
    ),
    digit(
      "text-list-answers",
      ["answered", "known", "granted", "partly", "refused", "absent", "elsewhereBody"],
      ["TEXT-FIGURE", "TEXT-PARTS"],
      [.list2014],
      count: 6
    ),
    digit(
      "text-list-staff",
      ["staff", "fulltime", "parttime"],
      ["TEXT-FIGURE", "TEXT-PARTS"],
      [.list2014],
      count: 4
    ),
    digit("text-list-press", ["press", "pressHead"], ["TEXT-FIGURE"], [.list2014], count: 4),
    digit(
      "text-channels",
      ["byNet", "byLetter", "inPerson"],
      ["TEXT-PARTS", "TEXT-FIGURE"],
      count: 8
    ),
    digit(
      "text-disclosed",
      ["total", "web", "weibo", "wechat"],
      ["TEXT-PARTS"],
      Kind.matrices,
      count: 10
    ),
    digit(
      "text-readings",
      ["readings", "pictures", "videos", "words"],
      ["TEXT-PARTS"],
      Kind.matrices,
      count: 8
    ),
    digit(
      "text-proposals",
      ["allProposals", "solved", "planned", "hard", "bills"],
      ["TEXT-PARTS"],
      count: 8
    ),
    digit(
      "text-motions",
      ["motionsSolved", "motionsPlanned"],
      ["TEXT-PARTS"],
      Kind.matrices,
      count: 4
    ),
    Kind("percent", Kind.matrices, count: 10) { c in
      let keys = ["T.percent", "T.totalPercent", "T.webPercent"].filter {
        !c.draft.places(of: $0).isEmpty
      }
      guard !keys.isEmpty else { return nil }
      let key = c.chance.pick(keys)
      guard let old = c.draft.value(of: key), let point = old.firstIndex(of: "."),
        let whole = Int(old[..<point]),
        let line = c.draft.put("\(c.chance.misread(whole))" + old[point...], for: key)
      else { return nil }
      return Slip(
        kind: "percent",
        codes: ["TEXT-PERCENT", "TEXT-TREND"],
        lines: [line],
        expected: old
      )
    },
    Kind("trend-turned", Kind.matrices, count: 8) { c in
      let keys = ["T.word", "T.totalWord"].filter { !c.draft.places(of: $0).isEmpty }
      guard !keys.isEmpty else { return nil }
      let key = c.chance.pick(keys)
      guard let old = c.draft.value(of: key) else { return nil }
      let fell = ["下降", "减少"].contains(old)
      guard
        let line = c.draft.put(
          fell ? c.chance.pick(["增长", "上升"]) : c.chance.pick(["下降", "减少"]),
          for: key
        )
      else { return nil }
      return Slip(
        kind: "trend-turned",
        codes: ["TEXT-TREND", "TEXT-PERCENT"],
        lines: [line],
        expected: old
      )
    },
  ]

  private static func digit(
    _ id: String,
    _ names: [String],
    _ codes: [String],
    _ generations: [Generation] = Generation.allCases,
    count: Int
  ) -> Kind {
    Kind(id, generations, count: count) { c in
      let keys = names.map { "T.\($0)" }.filter { !c.draft.places(of: $0).isEmpty }
      guard !keys.isEmpty else { return nil }
      let key = c.chance.pick(keys)
      let line = c.chance.pick(c.draft.places(of: key))
      guard let old = c.draft.number(of: key) else { return nil }
      c.draft.put("\(c.chance.misread(old))", for: key, line: line)
      let also = [
        "TEXT-FIGURE", "TEXT-PARTS", "TEXT-PERCENT", "TEXT-TREND", "TEXT-CONFLICT", "TEXT-WORDS",
      ]
      return Slip(
        kind: id,
        codes: codes,
        also: also.filter { !codes.contains($0) },
        lines: [line],
        expected: "\(old)",
        note: key
      )
    }
  }

  // MARK: Words against numbers

  static let words: [Kind] = [
    Kind("words-none-received", Kind.matrices, count: 6) { c in
      guard c.applications.received > 0, c.draft.places(of: "T.byNet").isEmpty,
        c.draft.places(of: "T.percent").isEmpty
      else { return nil }
      return say(&c, "words-none-received", "T.received", "receivedNone")
    },
    Kind("words-all-closed", Kind.matrices, count: 6) { c in
      guard c.applications.left > 0 else { return nil }
      let words = c.chance.pick(["所有申请均已在年内全部办结。", "没有结转下年度继续办理的申请。", "截至年底申请已全部办结，无结转。"])
      guard let line = c.draft.replaceSentence(with: "T.left", by: words) else { return nil }
      return Slip(
        kind: "words-all-closed",
        codes: ["TEXT-WORDS", "TEXT-FIGURE"],
        lines: [line],
        note: words
      )
    },
    Kind("words-no-review", count: 6) { c in
      guard c.figures.reviewTotal(0) > 0 else { return nil }
      return say(&c, "words-no-review", "T.review", "reviewedNone")
    },
    Kind("words-no-suits", count: 6) { c in
      guard c.figures.suits > 0 else { return nil }
      return say(&c, "words-no-suits", "T.suits", "suitsNone")
    },
    Kind("words-review-invented", count: 4) { c in
      guard c.figures.reviewTotal(0) == 0,
        let line = c.draft.places(of: "H.\(c.generation == .list2014 ? 4 : 3)").first
      else { return nil }
      c.draft.lines[line] =
        c.chance.pick(["因政府信息公开被申请行政复议2件。", "全年发生政府信息公开行政复议3件，均获维持。"]) + "未发生行政诉讼。"
      guard c.figures.suits == 0 else { return nil }
      return Slip(
        kind: "words-review-invented",
        codes: ["TEXT-FIGURE", "TEXT-WORDS"],
        lines: [line + 1]
      )
    },
    Kind("conflict", Kind.matrices, count: 4) { c in
      // What the sentence calls otherwise need not be the same count.
      guard let total = c.draft.number(of: "T.total"),
        let line = c.draft.places(of: "Y.body").first,
        c.draft.places(of: "T.total").contains(where: { place in
          ["主动公开政府信息", "主动公开信息", "主动公开各类政府信息"].contains {
            Draft.plain(c.draft.lines[place - 1]).contains($0)
          }
        })
      else { return nil }
      let other = c.chance.misread(total)
      c.draft.lines[line - 1] += c.chance.pick([
        "全年主动公开政府信息\(other)条，公众满意度较高。", "共主动公开政府信息\(other)条。",
      ])
      return Slip(kind: "conflict", codes: ["TEXT-CONFLICT", "TEXT-PARTS"], expected: "\(total)")
    },
  ]

  private static func say(_ c: inout Case, _ id: String, _ key: String, _ pool: String) -> Slip? {
    guard let ways = Phrases.all[pool] else { return nil }
    let writer = Writer(
      chance: c.chance,
      facts: ["year": "\(c.year)", "we": c.agency.we, "short": c.agency.short]
    )
    let words = writer.fill(c.chance.pick(ways))
    guard let line = c.draft.replaceSentence(with: key, by: words) else { return nil }
    return Slip(
      kind: id,
      codes: ["TEXT-WORDS", "TEXT-FIGURE"],
      also: ["TEXT-PARTS", "TEXT-CONFLICT"],
      lines: [line],
      note: words
    )
  }
}
