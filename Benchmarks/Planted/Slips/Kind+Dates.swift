import Foundation

/// Years, days, signature.
extension Kind {
  private static let times = ["YEAR-WRONG", "PERIOD-WRONG", "DATE-ORDER", "DATE-LATE"]

  static let dates: [Kind] = [
    Kind("title-year", count: 6) { c in
      guard let line = c.draft.put("\(c.year - 1)", for: "Y.title") else { return nil }
      return Slip(
        kind: "title-year",
        codes: ["YEAR-WRONG", "PERIOD-WRONG"],
        also: times + [
          "FORM-GENERATION", "FORM-LABEL", "YEARS-SAME", "YEARS-COPY", "FORM-MISSING",
          // In a report of the year before, a lawful look back speaks of its own year.
          "TEXT-FIGURE",
        ],
        note: "line \(line)"
      )
    },
    Kind("period-year", count: 6) { c in
      guard let line = c.draft.put("\(c.year - 1)年1月1日", for: "P.start") else { return nil }
      c.draft.put("\(c.year - 1)年12月31日", for: "P.end")
      return Slip(
        kind: "period-year",
        codes: ["PERIOD-WRONG", "YEAR-WRONG"],
        also: ["YEAR-WRONG", "PERIOD-WRONG"],
        lines: [line]
      )
    },
    Kind("period-end", count: 6) { c in
      let end = c.chance.pick(["12月30日", "11月30日", "10月31日", "6月30日"])
      guard let line = c.draft.put("\(c.year)年\(end)", for: "P.end") else { return nil }
      return Slip(kind: "period-end", codes: ["PERIOD-WRONG"], lines: [line])
    },
    Kind("period-start", count: 4) { c in
      guard
        let line = c.draft.put(
          c.chance.pick(["\(c.year)年2月1日", "\(c.year - 1)年1月1日", "\(c.year)年1月10日"]),
          for: "P.start"
        )
      else { return nil }
      c.draft.put("\(c.year)年12月31日", for: "P.end")
      return Slip(
        kind: "period-start",
        codes: ["PERIOD-WRONG", "YEAR-WRONG"],
        also: ["YEAR-WRONG"],
        lines: [line]
      )
    },
    Kind("period-missing", count: 4) { c in
      guard let line = c.draft.replaceSentence(with: "P.start", by: "") else { return nil }
      return Slip(kind: "period-missing", codes: ["PERIOD-MISSING"], note: "line \(line)")
    },
    Kind("period-open", count: 3) { c in
      guard let line = c.draft.replaceSentence(with: "P.start", by: "本报告所列数据统计截至\(c.year)年12月31日。")
      else { return nil }
      return Slip(kind: "period-open", codes: ["PERIOD-OPEN", "PERIOD-MISSING"], lines: [line])
    },
    Kind("date-broken-period", count: 5) { c in
      let broken = c.chance.pick(["\(c.year)12月31日", "\(c.year)年1231日", "\(c.year)年12月31"])
      let line = c.draft.put(
        c.chance.pick(["\(c.year)1月1日", "\(c.year)年11日", "\(c.year)年1月1日"]),
        for: "P.start"
      )
      guard let line, c.draft.put(broken, for: "P.end") != nil else { return nil }
      return Slip(
        kind: "date-broken-period",
        codes: ["DATE-BROKEN"],
        also: ["PERIOD-MISSING", "PERIOD-OPEN", "PERIOD-WRONG"],
        lines: [line]
      )
    },
    Kind("date-broken-signing", count: 6) { c in
      guard let day = c.draft.value(of: "S.day") else { return nil }
      let year = "\(c.year + 1)年"
      let broken = c.chance.pick([
        day.replacingOccurrences(of: year, with: "\(c.year + 1)"), "\(c.year + 1)年2月30日",
        "\(c.year + 1)年13月8日", day.replacingOccurrences(of: "月", with: ""),
      ])
      guard let line = c.draft.put(broken, for: "S.day") else { return nil }
      return Slip(
        kind: "date-broken-signing",
        codes: ["DATE-BROKEN"],
        also: ["DATE-MISSING"],
        lines: [line]
      )
    },
    Kind("sentence-year", count: 8) { c in
      // “Since last year” would be lawful.
      guard let place = c.draft.places(of: "Y.body").first,
        c.draft.tail(place, after: "Y.body")?.hasPrefix("年以来") == false,
        let line = c.draft.put("\(c.year - 1)", for: "Y.body")
      else { return nil }
      return Slip(
        kind: "sentence-year",
        codes: ["YEAR-WRONG"],
        lines: [line],
        expected: "\(c.year)"
      )
    },
    Kind("heading-year", [.list2014], count: 5) { c in
      guard
        let line = c.draft.put(
          "\(c.year - c.chance.within(1...2))",
          for: c.chance.pick(["Y.table", "Y.attachment"])
        )
      else { return nil }
      return Slip(
        kind: "heading-year",
        codes: ["YEAR-WRONG"],
        also: ["PART-ATTACHMENT"],
        lines: [line],
        expected: "\(c.year)"
      )
    },
    Kind("signing-year", count: 6) { c in
      guard let day = c.draft.value(of: "S.day") else { return nil }
      guard
        let line = c.draft.put(
          day.replacingOccurrences(of: "\(c.year + 1)年", with: "\(c.year)年"),
          for: "S.day"
        )
      else { return nil }
      return Slip(
        kind: "signing-year",
        codes: ["DATE-ORDER", "YEAR-WRONG"],
        also: ["YEAR-WRONG", "DATE-ORDER"],
        lines: [line]
      )
    },
    Kind("late", count: 6) { c in
      let department = !c.agency.isGovernment && c.generation != .list2014
      let day =
        department
        ? c.chance.pick(["3月6日", "2月18日", "4月21日"]) : c.chance.pick(["4月19日", "5月8日", "6月12日"])
      guard c.draft.places(of: "S.published").isEmpty,
        let line = c.draft.put("\(c.year + 1)年\(day)", for: "S.day")
      else { return nil }
      return Slip(kind: "late", codes: ["DATE-LATE"], lines: [line])
    },
    Kind("late-on-page", count: 5) { c in
      let day = c.chance.pick(["04-19", "05-08", "06-12"])
      guard let line = c.draft.put("\(c.year + 1)-\(day)", for: "S.published") else { return nil }
      return Slip(kind: "late-on-page", codes: ["DATE-LATE"], lines: [line])
    },
    Kind("published-before-signing", count: 3) { c in
      guard let line = c.draft.put("\(c.year + 1)-01-03", for: "S.published") else { return nil }
      return Slip(kind: "published-before-signing", codes: ["DATE-ORDER"], lines: [line])
    },
    Kind("date-missing", count: 4) { c in
      guard c.draft.places(of: "S.published").isEmpty, let line = c.draft.places(of: "S.day").first
      else { return nil }
      c.draft.lines.remove(at: line - 1)
      return Slip(kind: "date-missing", codes: ["DATE-MISSING"])
    },
    Kind("signature-missing", count: 4) { c in
      guard let line = c.draft.places(of: "S.name").first else { return nil }
      c.draft.lines.remove(at: line - 1)
      return Slip(kind: "signature-missing", codes: ["SIGN-MISSING"])
    },
    Kind("signature-of-other", count: 6) { c in
      let other = other(of: c.agency, &c.chance)
      guard let line = c.draft.put(other, for: "S.name") else { return nil }
      return Slip(
        kind: "signature-of-other",
        codes: ["SIGN-NAME", "NAME-OTHER"],
        also: ["NAME-OTHER"],
        lines: [line]
      )
    },
    Kind("title-without-body", count: 3) { c in
      guard c.draft.lines[0] == c.agency.name else { return nil }
      c.draft.lines.removeFirst()
      return Slip(kind: "title-without-body", codes: ["TITLE-INCOMPLETE"])
    },
    Kind("title-without-year", count: 3) { c in
      guard let line = c.draft.places(of: "Y.title").first else { return nil }
      c.draft.lines[line - 1] = Draft.plain(c.draft.lines[line - 1])
        .replacingOccurrences(of: "\(c.year)年度", with: "").replacingOccurrences(
          of: "\(c.year)年",
          with: ""
        )
      return Slip(kind: "title-without-year", codes: ["TITLE-INCOMPLETE"])
    },
  ]

  /// Another body of the same kind.
  static func other(of agency: Agency, _ chance: inout Chance) -> String {
    let places = ["沙河口", "北陵", "汝南坡", "金湾"]
    return chance.pick(places) + agency.mark + agency.office
  }
}

/// How to reach the agency.
extension Kind {
  static let contacts: [Kind] = [
    Kind("phone-digit-lost", count: 8) { c in
      guard let phone = c.draft.value(of: "C.phone"), let dash = phone.firstIndex(of: "-") else {
        return nil
      }
      let number = phone[phone.index(after: dash)...]
      // Eight digits less one may be another number of seven: lose as many as make six.
      guard let line = c.draft.put(String(phone[...dash]) + number.prefix(6), for: "C.phone") else {
        return nil
      }
      return Slip(
        kind: "phone-digit-lost",
        codes: ["CONTACT-PHONE"],
        lines: [line],
        expected: phone
      )
    },
    Kind("phone-digit-more", count: 4) { c in
      guard let phone = c.draft.value(of: "C.phone"),
        let line = c.draft.put(phone + (phone.count == 13 ? "3" : "36"), for: "C.phone")
      else { return nil }
      return Slip(
        kind: "phone-digit-more",
        codes: ["CONTACT-PHONE"],
        lines: [line],
        expected: phone
      )
    },
    Kind("phone-area-code", count: 5) { c in
      guard let phone = c.draft.value(of: "C.phone") else { return nil }
      let broken = c.chance.pick([String(phone.dropFirst()), "0" + String(phone.dropFirst(3))])
      guard let line = c.draft.put(broken, for: "C.phone") else { return nil }
      return Slip(kind: "phone-area-code", codes: ["CONTACT-PHONE"], lines: [line], expected: phone)
    },
    Kind("postcode", count: 6) { c in
      guard let code = c.draft.value(of: "C.postcode") else { return nil }
      guard
        let line = c.draft.put(
          c.chance.pick([String(code.dropLast()), code + "1"]),
          for: "C.postcode"
        )
      else { return nil }
      return Slip(kind: "postcode", codes: ["CONTACT-ADDRESS"], lines: [line], expected: code)
    },
    Kind("mail-broken", count: 6) { c in
      guard let mail = c.draft.value(of: "C.mail") else { return nil }
      let broken = c.chance.pick([
        mail.replacingOccurrences(of: "@", with: ""),
        mail.replacingOccurrences(of: "@", with: "@@"),
        mail.replacingOccurrences(of: ".", with: "，"),
        String(mail.prefix { $0 != "@" }) + "@",
      ])
      guard let line = c.draft.put(broken, for: "C.mail") else { return nil }
      return Slip(
        kind: "mail-broken",
        codes: ["CONTACT-ADDRESS"],
        also: ["WORD-PUNCTUATION"],
        lines: [line],
        expected: mail
      )
    },
    Kind("site-broken", count: 3) { c in
      guard let site = c.draft.value(of: "C.site") else { return nil }
      let broken = c.chance.pick([
        site.replacingOccurrences(of: "www.", with: "www,"),
        site.replacingOccurrences(of: ".gov", with: "..gov"),
      ])
      guard let line = c.draft.put(broken, for: "C.site") else { return nil }
      return Slip(
        kind: "site-broken",
        codes: ["CONTACT-ADDRESS"],
        also: ["WORD-PUNCTUATION"],
        lines: [line],
        expected: site
      )
    },
    Kind("contact-missing", count: 4) { c in
      guard let line = c.draft.places(of: "C.phone").first else { return nil }
      let text = c.draft.lines[line - 1]
      guard let end = c.draft.replaceSentence(with: "C.phone", by: "") else { return nil }
      guard !c.draft.lines[end - 1].contains("www"), text != c.draft.lines[end - 1] else {
        return nil
      }
      return Slip(kind: "contact-missing", codes: ["CONTACT-MISSING"])
    },
  ]
}
