/// The three generations of the statistics, by the years that use them.
enum Generation: String, CaseIterable {
  case list2014, tables2019, tables2021

  static func of(_ year: Int) -> Generation {
    year <= 2018 ? .list2014 : year <= 2020 ? .tables2019 : .tables2021
  }
}

/// Applications of one year by applicant: rows of six columns, totals derived.
struct Applications {
  /// How many kinds of outcome the form has.
  var leaves: Int
  /// Row 0 received, row 1 carried in, then the outcomes, last what is carried on.
  var rows: [[Int]]

  /// The same in the other form, which tells three of the outcomes together.
  var recast: Applications {
    var other = rows
    let zeros = [0, 0, 0, 0, 0, 0]
    if leaves == 21 {
      other[20] = (0..<6).map { column in (20...22).map { rows[$0][column] }.reduce(0, +) }
      other.removeSubrange(21...22)
    } else {
      other.insert(contentsOf: [zeros, zeros], at: 20)
    }
    return Applications(leaves: leaves == 21 ? 19 : 21, rows: other)
  }

  var carriedOn: [Int] { rows[leaves + 2] }
  func total(_ row: Int) -> Int { rows[row].reduce(0, +) }
  func outcome(_ range: ClosedRange<Int>) -> Int { range.map { total($0 + 2) }.reduce(0, +) }
  var done: [Int] {
    (0..<6).map { column in (2..<leaves + 2).map { rows[$0][column] }.reduce(0, +) }
  }
  var received: Int { total(0) }
  var carriedIn: Int { total(1) }
  var closed: Int { done.reduce(0, +) }
  var left: Int { total(leaves + 2) }

  /// Whether every relation of the form holds, computed from the rows alone.
  var addsUp: Bool {
    let done = done
    for column in 0..<6 {
      let asked: Int = rows[0][column] + rows[1][column]
      let settled: Int = done[column] + carriedOn[column]
      if asked != settled { return false }
    }
    return rows.count == leaves + 3
  }

  static func make(_ count: Int, carried: [Int], leaves: Int, chance: inout Chance) -> Applications
  {
    var rows = Array(repeating: Array(repeating: 0, count: 6), count: leaves + 3)
    rows[1] = carried
    for _ in 0..<count { rows[0][column(&chance)] += 1 }
    // Each application is one of the outcomes, or is carried on.
    for column in 0..<6 {
      for _ in 0..<(rows[0][column] + rows[1][column]) {
        let kept = column == 0 && rows[leaves + 2][0] < 40 && chance.often(6)
        rows[kept ? leaves + 2 : outcome(leaves, &chance) + 2][column] += 1
      }
    }
    return Applications(leaves: leaves, rows: rows)
  }

  private static func column(_ chance: inout Chance) -> Int {
    let draw = chance.below(100)
    return draw < 72 ? 0 : draw < 85 ? 1 : draw < 88 ? 2 : draw < 91 ? 3 : draw < 97 ? 4 : 5
  }

  private static func outcome(_ leaves: Int, _ chance: inout Chance) -> Int {
    let draw = chance.below(100)
    if draw < 45 { return 0 }
    if draw < 55 { return 1 }
    if draw < 75 { return 10 }
    return 2 + chance.below(leaves - 2)
  }
}

/// All that a report counts, with text and tables agreeing.
struct Figures {
  var year: Int
  var applications: Applications
  /// Three groups of four outcomes: review, suit at once, suit after review.
  var reviews: [[Int]]
  /// Other cells and facts of the text by name.
  var counts: [String: Int] = [:]
  /// Amounts in 万元, in tenths.
  var fee = 0

  subscript(name: String) -> Int {
    get { counts[name] ?? 0 }
    set { counts[name] = newValue }
  }

  func reviewTotal(_ group: Int) -> Int { reviews[group].reduce(0, +) }
  var suits: Int { reviewTotal(1) + reviewTotal(2) }
  var feeText: String { fee % 10 == 0 ? "\(fee / 10)" : "\(fee / 10).\(fee % 10)" }

  static func make(_ agency: Agency, year: Int, last: Figures?, chance: inout Chance) -> Figures {
    let generation = Generation.of(year)
    let leaves = generation == .tables2019 ? 19 : 21
    let before = last?.applications.received
    var count = chance.pick([
      0, chance.within(2...9), chance.within(10...60), chance.within(60...400),
    ])
    if agency.isGovernment { count = chance.within(40...2600) }
    if let before {
      count = before == 0 ? chance.pick([0, 3]) : max(2, before * chance.within(62...165) / 100)
      if count == before { count += 1 }
    }
    var carried = last?.applications.carriedOn ?? [count > 3 ? chance.below(4) : 0, 0, 0, 0, 0, 0]
    // The old list has no line for what is carried over.
    if generation == .list2014 { carried = [0, 0, 0, 0, 0, 0] }
    var applications = Applications.make(count, carried: carried, leaves: leaves, chance: &chance)
    while !applications.addsUp || applications.looksCopied {
      applications = Applications.make(count, carried: carried, leaves: leaves, chance: &chance)
    }
    var figures = Figures(year: year, applications: applications, reviews: [])
    let busy = count > 8 && chance.often(70)
    figures.reviews = (0..<3).map { group in
      (0..<4).map { kind in
        // The old list does not tell suits after review apart; there are none, lest text and list differ.
        guard busy, group < 2 || count > 60 && generation != .list2014 else { return 0 }
        return kind == 0
          ? chance.within(1...(3 + count / 40))
          : chance.often(30) ? 1 + chance.below(1 + count / 50) : 0
      }
    }
    figures.settle(last)
    figures.fill(agency, last: last, chance: &chance)
    return figures
  }

  /// Cases that were open last year were decided since, or are open still.
  private mutating func settle(_ last: Figures?) {
    guard let last, Generation.of(last.year) != .list2014 else { return }
    for group in reviews.indices {
      reviews[group][0] += max(0, last.reviews[group][3] - reviewTotal(group))
    }
  }

  private mutating func fill(_ agency: Agency, last: Figures?, chance: inout Chance) {
    // Text: publication by channel. The same item counts once, so the old list may have more by channel.
    self["web"] = vary(last?["web"], chance.within(120...4800), &chance)
    self["wechat"] = vary(last?["wechat"], chance.within(60...2900), &chance)
    self["weibo"] = vary(last?["weibo"], chance.within(20...900), &chance)
    self["total"] = self["web"] + self["wechat"] + self["weibo"]
    self["gazette"] = agency.isGovernment ? chance.within(30...260) : chance.below(5)
    self["elsewhere"] = chance.within(5...300)
    self["press"] = chance.within(1...12)
    self["pressHead"] = 1
    self["talks"] = chance.within(1...6)
    self["readings"] = chance.within(6...90)
    self["pictures"] = chance.within(2...40)
    self["videos"] = chance.within(1...20)
    self["words"] = chance.within(1...30)
    self["readings"] = self["pictures"] + self["videos"] + self["words"]
    self["messages"] = chance.within(30...960)
    self["sessions"] = chance.within(1...4)
    self["trained"] = chance.within(24...190)
    self["columns"] = chance.within(6...19)
    self["editors"] = chance.within(8...39)
    self["fulltime"] = chance.within(1...4)
    self["parttime"] = chance.within(2...38)
    proposals(&chance)
    documents(agency, last: last, chance: &chance)
    let letters = applications.received > 3 ? chance.below(applications.received / 3 + 1) : 0
    self["byLetter"] = letters
    self["inPerson"] =
      applications.received > 5 ? chance.below((applications.received - letters) / 3 + 1) : 0
    self["byNet"] = applications.received - letters - self["inPerson"]
  }

  private func vary(_ last: Int?, _ fresh: Int, _ chance: inout Chance) -> Int {
    guard let last else { return fresh }
    let now = last * chance.within(71...148) / 100
    return now == last ? last + 7 : now
  }

  private mutating func proposals(_ chance: inout Chance) {
    self["bills"] = chance.within(4...48)
    self["motions"] = chance.within(5...52)
    let all = self["bills"] + self["motions"]
    self["allProposals"] = all
    self["solved"] = all - chance.below(all / 2)
    self["planned"] = chance.below(all - self["solved"] + 1)
    self["hard"] = all - self["solved"] - self["planned"]
    // A lawful trap: papers for reference need no answer and are left out of the parts.
    self["reference"] = chance.within(1...4)
    self["motionsAnswered"] = self["motions"] - self["reference"]
    self["motionsSolved"] = chance.within(1...max(1, self["motionsAnswered"] - 1))
    self["motionsPlanned"] = self["motionsAnswered"] - self["motionsSolved"]
  }

  private mutating func documents(_ agency: Agency, last: Figures?, chance: inout Chance) {
    let makesRules = agency.isGovernment && agency.level != .county
    self["rules"] = makesRules ? chance.below(4) : 0
    self["rulesEnded"] = makesRules ? chance.below(2) : 0
    self["rulesForce"] =
      makesRules
      ? (last.map { $0["rulesForce"] } ?? chance.within(12...40)) + self["rules"]
        - self["rulesEnded"] : 0
    // Who has no power to make rules may leave their row out with strokes.
    self["slashes"] = !makesRules && chance.often(20) ? 1 : 0
    self["docs"] = chance.within(1...9)
    let stock = last.map { $0["docsForce"] } ?? chance.within(11...70)
    self["docsEnded"] = chance.below(min(5, stock))
    self["docsForce"] = stock + self["docs"] - self["docsEnded"]
    self["permits"] = vary(last?["permits"], chance.within(14...900), &chance)
    self["penalties"] = vary(last?["penalties"], chance.within(6...400), &chance)
    self["coercion"] = vary(last?["coercion"], chance.within(3...60), &chance)
    fee = last.map { $0.fee * chance.within(78...131) / 100 + 1 } ?? chance.within(24...9_800)
    // The form of 2019 counts items of last year and their change.
    for name in ["permitItems", "otherItems", "penaltyItems", "coercionItems", "feeItems"] {
      self[name] = last.map { $0[name] + $0[name + "Change"] } ?? chance.within(3...80)
      self[name + "Change"] = chance.within(-2...4)
    }
    self["otherDecisions"] = chance.within(2...90)
    self["purchases"] = chance.within(1...36)
    self["purchaseSum"] = chance.within(40...4_000)
  }
}

extension Applications {
  /// Two kinds of applicants with the same numbers look like a slip; clean reports have none.
  var looksCopied: Bool {
    let columns = (0..<6).map { column in rows.map { $0[column] } }
    return columns.indices.contains { one in
      columns.indices.contains { other in
        one < other && columns[one] == columns[other] && columns[one].contains { $0 != 0 }
      }
    }
  }
}
