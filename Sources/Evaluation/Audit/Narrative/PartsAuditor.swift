internal import ComplianceModel

/// Checks the parts that a text lists against their whole.
struct PartsAuditor {
  let subject: AuditSubject
  let text: NarrativeText

  private let lists: PartLists

  init(subject: AuditSubject, text: NarrativeText) {
    self.subject = subject
    self.text = text
    lists = PartLists(text: text)
  }

  /// How far back, in sentences, a whole is looked for.
  private static let reach = 2

  func findings() -> [Finding] {
    var findings: [(at: Int, finding: Finding)] = []
    var listed: Set<Int> = []
    let found = lists.all().filter { list in
      guard listed.isDisjoint(with: list.parts) else { return false }
      listed.formUnion(list.parts)
      return true
    }
    for list in found {
      if let finding = check(list, listed) { findings.append((list.parts[0], finding)) }
    }
    for index in text.told.indices where !listed.contains(index) {
      if let finding = tooLarge(index) ?? remainder(index) { findings.append((index, finding)) }
    }
    return findings.sorted { $0.at < $1.at }.map(\.finding)
  }

  // MARK: Wholes

  private func check(_ list: PartList, _ listed: Set<Int>) -> Finding? {
    let parts = list.parts.map { text.told[$0] }
    let numbers = parts.compactMap(\.exact)
    guard numbers.count == parts.count, let last = list.parts.last else { return nil }
    let sum = numbers.reduce(.zero, +)
    let candidates = wholes(of: list, besides: listed)
    if let total = totalBehind(last, list, numbers, sum) {
      let before = candidates.filter { $0.number.sentence == total.sentence }.flatMap(\.values)
      return total.exact == sum || before.contains(sum) ? nil : finding(total, parts, sum)
    }
    let lawful = candidates.flatMap(\.values)
    guard !lawful.contains(sum) else { return nil }
    guard let whole = candidates.first(where: { !$0.isAside })?.number, let total = whole.exact
    else { return nil }
    // 八件实事 in the sentence before is no whole of 建议3件、提案1件.
    if let matter = list.matter, whole.sentence != parts[0].sentence, !parts[0].isPart,
      !text.isAbout(matter, at: whole.context.upperBound, statement: whole.statement)
    {
      return nil
    }
    let rest = following(list)
    var possible = sum
    for next in rest {
      guard let value = text.told[next].exact else { continue }
      possible = possible + value
      if lawful.contains(possible) { return nil }
    }
    let most = candidates.compactMap(\.number.exact).max() ?? total
    guard sum > most || sum < total else { return nil }
    let isMisread = Misreading.explains(numbers, sum: sum, whole: total)
    let overlaps = list.division?.overlaps ?? false
    if !list.isNamed, whole.sentence != parts[0].sentence, !(isMisread && isDivided(parts[0])) {
      return nil
    }
    if sum > most {
      // Who publishes in several ways counts several times; but not so that one digit mends it.
      return overlaps && !(list.isWhole && isMisread) ? nil : finding(whole, parts, sum)
    }
    // Large numbers that one digit mends are no accident.
    let isTelling = overlaps && isMisread && parts.count > 2 && total >= Self.large
    guard list.isWhole || isTelling || isClosed(whole, parts[0]), rest.isEmpty, !leavesRest(last)
    else {
      return nil
    }
    let namesParts = list.division.map { !lists.kinds(of: whole, $0).isEmpty } ?? false
    if overlaps, parts[0].isPart, !isMisread, !namesParts { return nil }
    return finding(whole, parts, sum)
  }

  /// Whether a sentence says that it divides what was counted before: 按渠道分, 从渠道看.
  private func isDivided(_ first: ToldNumber) -> Bool {
    let start = text.sentence(of: first.statement).lowerBound
    return "按从".unicodeScalars.contains(text.report.text.scalars[start])
  }

  /// Whether the parts stand right behind a whole and a colon or bracket, or behind 其余.
  private func isClosed(_ whole: ToldNumber, _ first: ToldNumber) -> Bool {
    guard whole.sentence == first.sentence, whole.end <= first.number.range.lowerBound
    else { return false }
    let between = whole.end..<first.number.range.lowerBound
    let scalars = text.report.text.scalars
    if let mark = between.first(where: { scalars[$0] != " " }),
      ":(".unicodeScalars.contains(scalars[mark])
    {
      return true
    }
    return text.holds(text.table.rest, in: between)
  }

  /// Whether behind a list there is talk of what it leaves out: 等, 其余依法告知.
  private func leavesRest(_ last: Int) -> Bool {
    let told = text.told[last]
    let end = text.sentence(of: told.statement).upperBound
    return text.holds(text.table.open, in: told.end..<max(told.end, told.tail.upperBound))
      || text.holds(text.table.rest, in: told.end..<max(told.end, end))
  }

  /// 建议36件、提案41件，合计77件: the whole may come last.
  private func totalBehind(
    _ last: Int,
    _ list: PartList,
    _ numbers: [Quantity],
    _ sum: Quantity
  ) -> ToldNumber? {
    guard let division = list.division, list.isWhole, last + 1 < text.told.count else { return nil }
    let (part, told) = (text.told[last], text.told[last + 1])
    guard told.sentence == part.sentence, told.unit == part.unit, told.depth <= part.depth,
      !told.isOtherTime, !told.isPart || part.isPart, let value = told.exact
    else { return nil }
    let scalars = text.report.text.scalars
    let words = told.label.filter { scalars[$0].isHan }
    if !words.isEmpty, words.allSatisfy({ Self.total.contains(scalars[$0]) }) { return told }
    let all = lists.kinds(beside: last + 1, division)
    return all.count > 1 && all.count >= division.needed
      && (value == sum || Misreading.explains(numbers, sum: sum, whole: value)) ? told : nil
  }

  private static let large = Quantity(1_000)
  private static let total = ScalarSet("总共合计数为")

  /// Numbers of the same kind behind a list in its sentence, which may belong to it.
  private func following(_ list: PartList) -> [Int] {
    guard let last = list.parts.last else { return [] }
    let end = text.told[last]
    var found: [Int] = []
    var index = last + 1
    while index < text.told.count, text.told[index].sentence == end.sentence, found.count < 8 {
      let told = text.told[index]
      if told.unit == end.unit, told.depth <= end.depth, !told.isElsewhen { found.append(index) }
      index += 1
    }
    return found
  }

  private struct Whole {
    var number: ToldNumber
    /// Lawful readings.
    var values: [Quantity]
    /// Whether it speaks of another time, so that nothing is held against it.
    var isAside: Bool
  }

  /// What the parts may add up to, the likeliest first.
  private func wholes(of list: PartList, besides listed: Set<Int>) -> [Whole] {
    guard let start = list.parts.first else { return [] }
    let first = text.told[start]
    var found: [ToldNumber] = []
    var between: [Quantity] = []
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 40 {
      let told = text.told[index]
      let back = first.sentence - told.sentence
      guard told.block == first.block, back <= (list.reachesBack ? Self.reach : 0) else { break }
      // A sentence further back counts only if nearer ones hold no whole.
      if let nearest = found.first(where: { !isAside($0, first) }),
        nearest.sentence != told.sentence
      {
        break
      }
      if told.unit == first.unit, !listed.contains(index), let value = told.exact {
        if told.depth > first.depth || told.depth > 0 && told.sentence != first.sentence {
          between.append(value)
        } else {
          found.append(told)
        }
      }
      index -= 1
      steps += 1
    }
    let others = between + found.compactMap(\.exact)
    return found.compactMap { told in
      guard let value = told.exact else { return nil }
      // 63件（参阅件3件）: what is not counted is told; so may be what was carried over.
      let changed = others.prefix(12).flatMap { [value + -$0, value + $0] }
      return Whole(
        number: told,
        values: [value] + changed.filter { $0 > .zero },
        isAside: isAside(told, first)
      )
    }
  }

  private func isAside(_ whole: ToldNumber, _ part: ToldNumber) -> Bool {
    whole.isOtherTime || whole.isSince && whole.sentence != part.sentence
  }

  // MARK: One part

  /// A part behind 其中 that is larger than every number it can be a part of.
  private func tooLarge(_ index: Int) -> Finding? {
    let part = text.told[index]
    guard part.isPart, !part.isElsewhen, !part.isPercent, part.hasUnit,
      text.holds(text.table.parts, in: part.label), let value = part.exact
    else { return nil }
    var wholes: [ToldNumber] = []
    var before = index - 1
    while before >= 0, text.told[before].block == part.block,
      part.sentence - text.told[before].sentence <= 1, index - before < 40
    {
      let told = text.told[before]
      if told.unit == part.unit {
        guard !told.number.isApproximate else { return nil }
        wholes.append(told)
      }
      before -= 1
    }
    // 建议36件、提案41件，其中面商50件: the whole is told in several numbers.
    let all = wholes.reduce(Quantity.zero) { $0 + ($1.exact ?? value) }
    guard let whole = wholes.first, all < value else { return nil }
    return finding(whole, [part], value)
  }

  /// 召开会议7次，除1次涉密外，其余6次公开: what is left is the whole without the rest.
  private func remainder(_ index: Int) -> Finding? {
    let left = text.told[index]
    guard index > 1, !left.isElsewhen, left.hasUnit, !left.isPercent,
      text.holds(text.table.rest, in: left.label), let value = left.exact
    else { return nil }
    var before: [ToldNumber] = []
    var other = index - 1
    while other >= 0, text.told[other].sentence == left.sentence, before.count < 8 {
      let told = text.told[other]
      if told.unit == left.unit {
        guard told.exact != nil, !told.isElsewhen else { return nil }
        before.append(told)
      }
      other -= 1
    }
    guard before.count > 1, let part = before[0].exact, let whole = before[1].exact, part < whole,
      text.holds(text.table.less, in: before[0].context)
    else { return nil }
    var taken = value
    var all = -part
    for told in before {
      guard let number = told.exact else { return nil }
      all = all + number
      if number == taken || number == value + part || all == value + part { return nil }
      taken = taken + number
    }
    return finding(before[1], [before[0], left], part + value)
  }

  private func finding(_ whole: ToldNumber, _ told: [ToldNumber], _ sum: Quantity) -> Finding {
    let statements = ([whole] + told).sorted { $0.end < $1.end }.map(\.statement)
    let parts = told.map { text.printed($0.number.range) }
    var seen: Set<Int> = []
    return subject.guide.finding(
      .partsDiffer,
      [
        "whole": text.printed(whole.range), "parts": parts.joined(separator: "＋"),
        "sum": sum.description,
      ],
      expected: sum.description,
      actual: text.printed(whole.number.range),
      evidence: statements.filter { seen.insert($0).inserted }.map {
        subject.report.evidence(subject.report.statements[$0])
      }
    )
  }
}
