import Foundation

/// Slips that last year's report or another agency's shows.
extension Kind {
  static let years: [Kind] = [
    Kind(
      "carry-broken",
      matrices,
      beside: .lastYear,
      count: 8
    ) { c in
      Slip(
        kind: "carry-broken",
        codes: ["YEARS-CARRY"],
        lines: c.draft.places(of: "A.1.0") + c.draft.places(of: "A.1.6")
      )
    }.prepared { figures, last, chance in
      guard last != nil else { return false }
      let more = chance.within(1...5)
      figures.applications.rows[1][0] += more
      figures.applications.rows[2][0] += more
      return true
    },
    Kind(
      "stock-broken",
      [.tables2021],
      beside: .lastYear,
      count: 5
    ) { c in
      Slip(kind: "stock-broken", codes: ["YEARS-UNUSUAL"], lines: c.draft.places(of: "D.docsForce"))
    }.prepared { figures, last, chance in
      guard last.map({ Generation.of($0.year) }) == .tables2021 else { return false }
      figures["docsForce"] += chance.within(2...11)
      return true
    },
    Kind(
      "amount-times-ten",
      [.tables2021],
      beside: .lastYear,
      count: 4
    ) { c in
      Slip(kind: "amount-times-ten", codes: ["YEARS-JUMP"], lines: c.draft.places(of: "D.fee"))
    }.prepared { figures, last, chance in
      guard let last, Generation.of(last.year) == .tables2021, last.fee > 0 else { return false }
      figures.fee = last.fee * chance.pick([10, 10, 100])
      return true
    },
    Kind(
      "amount-in-yuan",
      [.tables2021],
      beside: .lastYear,
      count: 4
    ) { c in
      Slip(kind: "amount-in-yuan", codes: ["YEARS-JUMP"], lines: c.draft.places(of: "D.fee"))
    }.prepared { figures, last, chance in
      guard let last, Generation.of(last.year) == .tables2021, last.fee > 0 else { return false }
      figures.fee = last.fee * 10_000
      return true
    },
    Kind(
      "table-of-last-year",
      [.tables2019, .tables2021],
      beside: .lastYear,
      count: 5
    ) { _ in
      Slip(
        kind: "table-of-last-year",
        codes: ["YEARS-SAME"],
        also: ["YEARS-CARRY", "YEARS-UNUSUAL"]
      )
    }.prepared { figures, last, _ in
      guard let last, Generation.of(last.year) == Generation.of(figures.year),
        last.applications.received > 12
      else { return false }
      let year = figures.year
      figures = last
      figures.year = year
      return true
    },
    Kind("passages-of-last-year", matrices, beside: .lastYear, count: 6) { c in
      guard let last = c.last else { return nil }
      // Some routine is told in the same words every year: assessors object to about a third.
      return copy(&c, "passages-of-last-year", from: last, least: 340, codes: ["YEARS-COPY"])
    },
    Kind("passages-of-peer", matrices, beside: .peer, count: 6) { c in
      guard let peer = c.peer else { return nil }
      return copy(&c, "passages-of-peer", from: peer.draft, least: 260, codes: ["PEERS-COPY"])
    },
    Kind("problems-of-last-year", matrices, beside: .lastYear, count: 6) { c in
      guard let last = c.last, let from = last.places(of: "H.4").first,
        let to = c.draft.places(of: "H.4").first
      else { return nil }
      for offset in 0...1 {
        // A clerk who copies does change the years.
        c.draft.lines[to + offset] = last.lines[from + offset]
          .replacingOccurrences(of: "\(c.year)", with: "\(c.year + 1)").replacingOccurrences(
            of: "\(c.year - 1)",
            with: "\(c.year)"
          )
      }
      return Slip(
        kind: "problems-of-last-year",
        codes: ["YEARS-PROBLEMS", "YEARS-COPY"],
        lines: [to + 1, to + 2]
      )
    },
  ]

  /// Takes over paragraphs without figures of the tables, years and places changed, until they have
  /// the least number of characters.
  private static func copy(
    _ c: inout Case,
    _ id: String,
    from other: Draft,
    least: Int,
    codes: [String]
  ) -> Slip? {
    var lines: [Int] = []
    var length = 0
    for key in ["X.2", "X.3", "X.4", "X.1", "X.5"] where length < least {
      guard let from = other.places(of: key).first, let to = c.draft.places(of: key).first,
        let text = other.tail(from, after: key), let old = c.draft.tail(to, after: key),
        !text.contains("行政规范性文件")
      else { continue }
      let mended = text.replacingOccurrences(of: "全省", with: c.agency.whole).replacingOccurrences(
        of: "全市",
        with: c.agency.whole
      )
      .replacingOccurrences(of: "全县", with: c.agency.whole).replacingOccurrences(
        of: "全区",
        with: c.agency.whole
      )
      c.draft.lines[to - 1] = c.draft.lines[to - 1].replacingOccurrences(of: old, with: mended)
      lines.append(to)
      length += Draft.plain(mended).count
    }
    guard length >= least else { return nil }
    // A paragraph with last year's numbers contradicts this year's tables too.
    let also = ["TEXT-FIGURE", "TEXT-PARTS", "TEXT-PERCENT", "TEXT-TREND", "TEXT-CONFLICT"]
    return Slip(kind: id, codes: codes, also: also, lines: lines, note: "\(length) characters")
  }
}
