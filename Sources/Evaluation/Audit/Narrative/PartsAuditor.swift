internal import ComplianceModel

/// Checks the parts that a text lists against their whole.
struct PartsAuditor {
  let subject: AuditSubject
  let text: NarrativeText

  /// Numbers that are told as parts of one whole.
  private struct List {
    /// Indices of the numbers.
    var parts: [Int]
    /// How many different parts of the division are named.
    var kinds: Int
    var division: NarrativeTable.Division?
    /// Whether nothing is left out: in brackets, behind a colon.
    var isClosed: Bool
    /// Whether the whole may stand in a sentence before.
    var reachesBack = false
  }

  /// From so many parts on a list behind 其中 is taken for all of them.
  private static let telling = 3
  /// How far back, in sentences, a whole is looked for.
  private static let reach = 2

  func findings() -> [Finding] {
    var findings: [(at: Int, finding: Finding)] = []
    var listed: Set<Int> = []
    let lists = (divided() + enclosed()).filter { list in
      guard listed.isDisjoint(with: list.parts) else { return false }
      listed.formUnion(list.parts)
      return true
    }
    for list in lists {
      if let finding = check(list, listed) { findings.append((list.parts[0], finding)) }
    }
    for index in text.told.indices where !listed.contains(index) {
      if let finding = tooLarge(index) { findings.append((index, finding)) }
    }
    return findings.sorted { $0.at < $1.at }.map(\.finding)
  }

  // MARK: Lists

  /// Runs of numbers that name the parts of a declared division.
  private func divided() -> [List] {
    var lists: [List] = []
    for matter in text.table.matters {
      for division in matter.divisions {
        lists += runs(of: division, matter)
      }
    }
    return lists
  }

  private func runs(
    of division: NarrativeTable.Division,
    _ matter: NarrativeTable.Matter
  ) -> [List] {
    var lists: [List] = []
    var run: [(index: Int, kind: Int)] = []
    func close() {
      if run.count >= 2 {
        lists.append(
          List(
            parts: run.map(\.index),
            kinds: Set(run.map(\.kind)).count,
            division: division,
            isClosed: !text.told[run[0].index].isPart && isOpened(run[0].index),
            reachesBack: !matter.topic.isEmpty || text.told[run[0].index].isPart
          )
        )
      }
      run = []
    }
    for (index, told) in text.told.enumerated() {
      guard !told.isElsewhen, let kind = kind(of: told, division), matter.units.contains(told.unit)
      else {
        if run.last.map({ text.told[$0.index].depth >= told.depth }) ?? false { close() }
        continue
      }
      if let last = run.last.map({ text.told[$0.index] }),
        last.sentence != told.sentence || last.unit != told.unit || last.depth != told.depth
          || names(matter.without, told)
      {
        close()
      }
      guard !names(matter.without, told),
        !run.isEmpty || text.isAbout(matter, at: told.label.lowerBound, statement: told.statement)
      else { continue }
      run.append((index, kind))
    }
    close()
    return lists
  }

  private func names(_ group: NarrativeTable.Group, _ told: ToldNumber) -> Bool {
    text.holds(group, in: told.context)
  }

  private func kind(of told: ToldNumber, _ division: NarrativeTable.Division) -> Int? {
    let words = text.words(in: told.context)
    let kinds = division.parts.indices.filter { part in
      words.contains { division.parts[part].words.contains($0.phrase) }
    }
    return kinds.first
  }

  /// Lists in brackets behind a number: 47件（网络31件、信函16件）.
  private func enclosed() -> [List] {
    var lists: [List] = []
    var index = 0
    while index + 1 < text.told.count {
      let whole = text.told[index]
      var end = index + 1
      while end < text.told.count, text.told[end].sentence == whole.sentence,
        text.told[end].depth > whole.depth, text.told[end].unit == whole.unit
      {
        end += 1
      }
      let parts = Array((index + 1)..<end)
      if parts.count >= 2, !whole.unit.isEmpty, !whole.isPercent, !isLeftOpen(whole, end),
        text.told[parts[0]].number.range.lowerBound - whole.end < 40
      {
        lists.append(List(parts: parts, kinds: parts.count, division: nil, isClosed: true))
      }
      index = max(end, index + 1) - (parts.isEmpty ? 0 : 1)
      if !parts.isEmpty { index += 1 }
    }
    return lists
  }

  /// Whether a list says that it is not whole: 其中, 等.
  private func isLeftOpen(_ whole: ToldNumber, _ end: Int) -> Bool {
    let last = text.told[end - 1]
    let range = whole.end..<max(whole.end, last.tail.upperBound)
    return text.holds(text.table.parts, in: range) || text.holds(text.table.open, in: range)
  }

  /// Whether a colon or bracket stands in front of a number's words.
  private func isOpened(_ index: Int) -> Bool {
    var offset = text.told[index].label.lowerBound - 1
    while offset >= 0, text.report.text.scalars[offset] == " " { offset -= 1 }
    return offset >= 0 && ":(".unicodeScalars.contains(text.report.text.scalars[offset])
  }

  // MARK: Wholes

  private func check(_ list: List, _ listed: Set<Int>) -> Finding? {
    let numbers = list.parts.compactMap { text.told[$0].exact }
    guard numbers.count == list.parts.count else { return nil }
    let sum = numbers.reduce(.zero, +)
    let candidates = wholes(of: list, besides: listed)
    guard let whole = candidates.first?.number, let total = whole.exact else { return nil }
    let rest = following(list)
    var possible = sum
    let sums =
      [sum]
      + rest.compactMap { next -> Quantity? in
        guard let value = text.told[next].exact else { return nil }
        possible = possible + value
        return possible
      }
    let lawful = candidates.flatMap(\.values)
    guard !sums.contains(where: lawful.contains) else { return nil }
    let most = candidates.compactMap(\.number.exact).max() ?? total
    if sum > most {
      guard !(list.division?.overlaps ?? false) else { return nil }
    } else {
      let all = list.division?.parts.count ?? list.kinds
      guard list.kinds >= min(Self.telling, all) || list.isClosed, rest.isEmpty, sum < total else {
        return nil
      }
    }
    let parts = list.parts.map { text.printed(text.told[$0].number.range) }
    return finding(whole, parts, sum, evidence: whole.sentence, list.parts.map { text.told[$0] })
  }

  /// Numbers of the same kind behind a list in its sentence, which may belong to it.
  private func following(_ list: List) -> [Int] {
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

  /// What the parts may add up to, the likeliest first, each with its lawful readings.
  private func wholes(
    of list: List,
    besides listed: Set<Int>
  ) -> [(number: ToldNumber, values: [Quantity])] {
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
      if let nearest = found.first, nearest.sentence != told.sentence { break }
      if told.unit == first.unit, !told.isElsewhen, !listed.contains(index),
        let value = told.exact
      {
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
      return (told, [value] + changed.filter { $0 > .zero })
    }
  }

  // MARK: One part

  /// A part behind 其中 that is larger than every number it can be a part of.
  private func tooLarge(_ index: Int) -> Finding? {
    let part = text.told[index]
    guard part.isPart, !part.isElsewhen, !part.isPercent, !part.unit.isEmpty,
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
    guard let whole = wholes.first, wholes.allSatisfy({ ($0.exact ?? value) < value }) else {
      return nil
    }
    let printed = text.printed(part.number.range)
    return finding(whole, [printed], value, evidence: whole.sentence, [part])
  }

  private func finding(
    _ whole: ToldNumber,
    _ parts: [String],
    _ sum: Quantity,
    evidence sentence: Int,
    _ told: [ToldNumber]
  ) -> Finding {
    let statements = ([whole] + told).map(\.statement)
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
