/// What the sentences of a report may tell, by the names used in the templates.
enum Facts {
  static func make(
    _ agency: Agency,
    _ f: Figures,
    last: Figures?,
    list: [String: Int]?,
    chance: inout Chance
  ) -> [String: String] {
    var facts: [String: String] = [
      "year": "\(f.year)", "last": "\(f.year - 1)", "next": "\(f.year + 1)",
      "before": "\(f.year - 3)", "five": "\(f.year + 3)",
      "self": agency.name, "short": agency.short, "we": agency.we, "whole": agency.whole,
      "superior": agency.superior,
      "Y.body": "\(f.year)", "P.start": "\(f.year)年1月1日",
      "P.end": chance.often(30) ? "12月31日" : "\(f.year)年12月31日",
      "C.address": agency.address, "C.postcode": agency.postcode, "C.phone": agency.phone,
      "C.fax": agency.fax,
      "C.mail": agency.mail, "C.site": agency.site,
      "N.columns": "\(f["columns"])", "N.editors": "\(f["editors"])",
      "N.sessions": "\(f["sessions"])", "N.trained": "\(f["trained"])",
      "N.many": "\(f.applications.received * 3 + 41)",
      "N.thousands": "\(chance.within(3...40) * 1000 + 300)",
      "N.calls": "\(chance.within(210...3900))",
    ]
    let names = [
      "total", "web", "wechat", "weibo", "readings", "pictures", "videos", "words", "press",
      "pressHead", "messages",
      "bills", "motions", "allProposals", "solved", "planned", "hard", "reference", "motionsSolved",
      "motionsPlanned",
      "byNet", "byLetter", "inPerson", "docs", "docsEnded", "docsForce", "permits", "penalties",
      "fulltime", "parttime",
    ]
    for name in names { facts["T.\(name)"] = "\(f[name])" }
    let a = f.applications
    facts["T.received"] = "\(a.received)"
    facts["T.carriedIn"] = "\(a.carriedIn)"
    facts["T.closed"] = "\(a.closed)"
    facts["T.left"] = "\(a.left)"
    facts["T.granted"] = "\(a.outcome(0...0))"
    facts["T.partly"] = "\(a.outcome(1...1))"
    facts["T.refused"] = "\(a.outcome(2...9))"
    facts["T.unable"] = "\(a.outcome(10...12))"
    facts["T.review"] = "\(f.reviewTotal(0))"
    facts["T.suits"] = "\(f.suits)"
    facts["T.webPercent"] = percent(f["web"], of: f["total"], decimals: 2)
    if let list { for (name, value) in list { facts["T.\(name)"] = "\(value)" } }
    let decimals = chance.within(1...2)
    for (now, name, word, rate) in [
      ("total", "lastTotal", "totalWord", "totalPercent"),
      ("received", "lastReceived", "word", "percent"),
    ] {
      let current = now == "total" ? f["total"] : a.received
      // Without a report of last year only the text knows last year's number.
      let before =
        last.map { now == "total" ? $0["total"] : $0.applications.received }
        ?? max(1, current * chance.within(60...160) / 100)
      guard before > 0, before != current else { continue }
      facts["T.\(name)"] = "\(before)"
      facts["T.\(word)"] =
        current > before ? chance.pick(["增长", "增加", "上升"]) : chance.pick(["下降", "减少"])
      facts["T.\(rate)"] = percent(abs(current - before), of: before, decimals: decimals)
    }
    return facts
  }

  /// Half up, with this many decimals.
  static func percent(_ part: Int, of whole: Int, decimals: Int) -> String {
    guard whole > 0 else { return "0" }
    let scale = decimals == 1 ? 10 : 100
    let units = (part * 100 * scale * 2 + whole) / (2 * whole)
    let rest = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
