internal import ComplianceModel

/// Recomputes rises and falls from the numbers of this year and the year before.
struct TrendAuditor {
  let subject: AuditSubject
  let text: NarrativeText
  let mentions: [[FigureMention]]

  /// How many numbers from each other what is compared may stand, and how many sentences.
  private static let reach = 40
  private static let sentences = 3

  private var rounding: PercentRounding { PercentRounding(subject: subject, text: text) }

  func findings() -> [Finding] {
    text.told.indices.compactMap { index in
      let told = text.told[index]
      if let movement = told.change, !told.isElsewhen || told.isPercent {
        return compared(index, movement)
      }
      return told.isPercent ? nil : turned(index)
    }
  }

  private struct Pair {
    var before: Quantity
    var now: Quantity
    var places: [Int]
  }

  // MARK: By how much

  private func compared(_ index: Int, _ direction: Movement) -> Finding? {
    let told = text.told[index]
    let unit = told.isPercent ? nil : told.unit
    var candidates = pairs(beside: index, unit: unit)
    if candidates.isEmpty { candidates = back(index, unit: unit).map { [$0] } ?? [] }
    let isApart = candidates.isEmpty
    if isApart { candidates = pairsApart(index, unit: unit) }
    guard let nearest = candidates.first else { return nil }
    if candidates.contains(where: { agrees($0, told, direction) }) { return nil }
    // What fits only the other way round was turned; anything else may be told by the table alone.
    let other: Movement = direction == .rise ? .fall : .rise
    if isApart, !agrees(nearest, told, other), agreesWithTable(nearest.before, told, direction) {
      return nil
    }
    let accused = isApart ? [nearest] : candidates
    let isTurned = accused.allSatisfy {
      direction == .rise ? $0.now < $0.before : $0.now > $0.before
    }
    let evidence = rounding.evidence(nearest.places + [index])
    let printed = text.printed(told.label.lowerBound..<told.end)
    if isTurned || !told.isPercent { return finding(printed, nearest, evidence) }
    let change = nearest.now + -nearest.before
    guard nearest.before > .zero,
      let value = Ratio(
        Int128(change.tenThousandths.magnitude) * 100,
        over: Int128(nearest.before.tenThousandths)
      )
    else { return nil }
    return rounding.finding(
      told,
      part: "\(nearest.now)",
      whole: "\(nearest.before)",
      value,
      evidence
    )
  }

  private func finding(_ words: String, _ pair: Pair, _ evidence: [Evidence]) -> Finding {
    subject.guide.finding(
      .trendWrong,
      ["told": words, "before": pair.before.description, "now": pair.now.description],
      actual: words,
      evidence: evidence
    )
  }

  private func agrees(_ pair: Pair, _ told: ToldNumber, _ direction: Movement) -> Bool {
    let change = pair.now + -pair.before
    guard direction == .rise ? change >= .zero : change <= .zero else { return false }
    let amount = Quantity(tenThousandths: Int64(clamping: change.tenThousandths.magnitude))
    guard told.isPercent else { return told.number.value.overlaps(NumberRange(amount)) }
    guard pair.before > .zero else { return true }
    return rounding.fits(told, amount, pair.before)
  }

  /// Whether the number of this year may be one that only the table tells.
  private func agreesWithTable(
    _ before: Quantity,
    _ told: ToldNumber,
    _ direction: Movement
  ) -> Bool {
    subject.report.figures.contains { figure in
      guard figure.name != nil, let now = figure.value?.exact else { return false }
      return agrees(Pair(before: before, now: now, places: []), told, direction)
    }
  }

  // MARK: Two numbers

  /// Numbers of the sentence that say how it was and how it is.
  private func pairs(beside index: Int, unit: Int?) -> [Pair] {
    let now = thisYear(index, unit: unit) { $0.sentence == text.told[index].sentence }
    guard let old = yearBefore(index, unit: unit) else { return [] }
    return pairs(old, now)
  }

  /// 较上年的14件减少35.7%: how it is may be told in a sentence before, in the same words.
  private func pairsApart(_ index: Int, unit: Int?) -> [Pair] {
    let told = text.told[index]
    guard let old = yearBefore(index, unit: unit) else { return [] }
    let now = thisYear(index, unit: unit) { other in
      other.sentence != told.sentence && told.sentence - other.sentence <= Self.sentences
    }
    let words = [text.told[old].label, told.label].flatMap(subjectWords)
    let found = pairs(old, now)
    // The whole is the largest of the numbers; its sentence has to speak of the same.
    guard
      let whole = found.max(by: { $0.now < $1.now }),
      let place = whole.places.first(where: { $0 != old })
    else { return [] }
    let sentence = text.sentence(of: text.told[place].statement)
    let own = text.told[place].range
    let stretch =
      max(
        sentence.lowerBound,
        own.lowerBound - Self.longest
      )..<min(sentence.upperBound, own.upperBound + Self.longest)
    guard words.isEmpty || words.contains(where: { text.report.text.first($0, in: stretch) != nil })
    else { return [] }
    return [whole] + found
  }

  private func pairs(_ old: Int, _ now: [Int]) -> [Pair] {
    now.filter { text.told[$0].unit == text.told[old].unit }.compactMap { new in
      guard let before = text.told[old].exact, let now = text.told[new].exact else { return nil }
      return Pair(before: before, now: now, places: [new, old].sorted())
    }
  }

  private func thisYear(_ index: Int, unit: Int?, where isNear: (ToldNumber) -> Bool) -> [Int] {
    var found: [Int] = []
    var other = index - 1
    while other >= 0, text.told[other].block == text.told[index].block, index - other < Self.reach {
      if isNear(text.told[other]), isCount(other, unit), !isBefore(other) { found.append(other) }
      other -= 1
    }
    return found
  }

  /// The number of the year before, which may come last: 同比减少21.4%（2022年为7508条）.
  private func yearBefore(_ index: Int, unit: Int?) -> Int? {
    let sentence = text.told[index].sentence
    func isOld(_ other: Int) -> Bool { isCount(other, unit) && isBefore(other) }
    var other = index - 1
    while other >= 0, text.told[other].sentence == sentence, index - other < Self.reach {
      if isOld(other) { return other }
      other -= 1
    }
    let next = index + 1
    guard next < text.told.count, text.told[next].sentence == sentence, isOld(next),
      next + 1 == text.told.count || text.told[next + 1].sentence != sentence
    else { return nil }
    return next
  }

  private func isCount(_ index: Int, _ unit: Int?) -> Bool {
    let number = text.told[index]
    return !number.isPercent && number.hasUnit && (unit == nil || number.unit == unit)
      && number.exact != nil && number.change == nil
  }

  private func isBefore(_ index: Int) -> Bool {
    let number = text.told[index]
    if number.isElsewhen && !number.isNext { return true }
    // 与上年（14件）相比: what is compared stands in front of the bracket.
    let start = number.range.lowerBound
    let isBare = number.depth > 0 && number.label.isEmpty
    let words = isBare ? max(0, start - Self.bracket)..<start : number.label
    return text.holds(text.table.before, in: words)
  }

  /// Two by two the characters of the words that say what is counted, without those that compare.
  private func subjectWords(_ label: Range<Int>) -> [[Unicode.Scalar]] {
    let said = text.words(in: label).filter { hit in
      [text.table.before, text.table.rise, text.table.fall, text.table.year, text.table.level]
        .contains { $0.contains(hit.phrase) }
    }
    let scalars = text.report.text.scalars
    let offsets = Array(label.suffix(Self.longest))
    return zip(offsets, offsets.dropFirst()).filter { pair in
      [pair.0, pair.1].allSatisfy { offset in
        scalars[offset].isHan && !Self.glue.contains(scalars[offset])
          && !said.contains { $0.range.contains(offset) }
      }
    }.map { [scalars[$0.0], scalars[$0.1]] }
  }

  /// How far in front of a bracket its subject may start, in characters.
  private static let bracket = 6
  /// How many characters beside a number say what it counts.
  private static let longest = 60
  private static let glue = ScalarSet("年度的为是达由从相比与和较了共有约计全今本数量幅变至到")

  /// The figure that the sentence tells, and what last year's report held of it.
  private func back(_ index: Int, unit: Int?) -> Pair? {
    let told = text.told[index]
    guard text.holds(text.table.before, in: told.label) else { return nil }
    var other = index - 1
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if !number.isPercent, unit == nil || number.unit == unit { return lastReport(other) }
      other -= 1
    }
    return nil
  }

  /// A number of this year that tells one figure, beside that figure in last year's report.
  private func lastReport(_ index: Int) -> Pair? {
    guard let previous = subject.previous, mentions[index].count == 1,
      let mention = mentions[index].first, let now = text.told[index].exact,
      case .name(let name, _) = text.table.matters[mention.key.matter]
        .figures[mention.key.item].figure.value,
      let before = previous.figures[FigureName(rawValue: name)]?.exact
    else { return nil }
    return Pair(before: before, now: now, places: [index])
  }

  // MARK: Without an amount

  /// 较2021年的14件有所上升, 与上年的14件持平.
  private func turned(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard isBefore(index), let before = told.exact,
      text.report.statements[told.statement].role == .body
    else { return nil }
    let behind = behind(index)
    let isLevel = text.holds(text.table.level, in: behind)
    let rises = text.holds(text.table.rise, in: behind)
    guard isLevel || rises != text.holds(text.table.fall, in: behind) else { return nil }
    let now = thisYear(index, unit: told.unit) { $0.sentence == told.sentence }
    let isNearly = text.holds(text.table.nearly, in: behind)
    guard let nearest = now.first, let value = text.told[nearest].exact,
      now.allSatisfy({ other in
        guard let value = text.told[other].exact else { return false }
        return isLevel ? !isLike(value, before, isNearly) : rises ? value < before : value > before
      })
    else { return nil }
    return finding(
      text.printed(told.label.lowerBound..<max(told.tail.upperBound, behind.upperBound)),
      Pair(before: before, now: value, places: []),
      rounding.evidence([nearest, index])
    )
  }

  /// What the clause says behind a number, brackets and all, unless another number follows.
  private func behind(_ index: Int) -> Range<Int> {
    let told = text.told[index]
    let end = text.report.statements[told.statement].range.upperBound
    if index + 1 < text.told.count, text.told[index + 1].number.range.lowerBound < end {
      return told.tail
    }
    return told.end..<max(told.end, end)
  }

  private func isLike(_ now: Quantity, _ before: Quantity, _ isNearly: Bool) -> Bool {
    guard isNearly else { return now == before }
    let change = (now + -before).tenThousandths.magnitude
    return change <= before.tenThousandths.magnitude / Self.little
  }

  /// 基本持平 is said of changes of up to a fifth; of more it is false to everybody.
  private static let little: UInt64 = 5
}
