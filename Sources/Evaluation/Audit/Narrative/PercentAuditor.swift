internal import ComplianceModel

/// Recomputes rises and falls, shares and rates from the numbers of the sentence.
struct PercentAuditor {
  let subject: AuditSubject
  let text: NarrativeText
  let mentions: [[FigureMention]]

  /// How many numbers back a sentence is looked through.
  private static let reach = 40

  func findings() -> [Finding] {
    text.told.indices.compactMap { index in
      let told = text.told[index]
      if told.isElsewhen, !told.isPercent { return turned(index) }
      if let direction = text.change(told) { return compared(index, direction) }
      return told.isPercent ? share(index) ?? rate(index) : nil
    }
  }

  // MARK: Rise and fall

  private struct Pair {
    var before: Quantity
    var now: Quantity
    var places: [Int]
  }

  private func compared(_ index: Int, _ direction: Movement) -> Finding? {
    let told = text.told[index]
    let unit = told.isPercent ? nil : told.unit
    let own = pairs(before: index, unit: unit)
    let candidates = own.isEmpty ? back(index, unit: unit).map { [$0] } ?? [] : own
    guard let nearest = candidates.first else { return nil }
    if candidates.contains(where: { agrees($0, told, direction) }) { return nil }
    let isTurned = candidates.allSatisfy {
      direction == .rise ? $0.now < $0.before : $0.now > $0.before
    }
    let evidence = places(nearest.places + [index])
    let printed = text.printed(told.label.lowerBound..<told.end)
    if isTurned || !told.isPercent {
      return subject.guide.finding(
        .trendWrong,
        ["told": printed, "before": nearest.before.description, "now": nearest.now.description],
        actual: printed,
        evidence: evidence
      )
    }
    let change = nearest.now + -nearest.before
    guard nearest.before > .zero,
      let value = Ratio(
        Int128(change.tenThousandths.magnitude) * 100,
        over: Int128(nearest.before.tenThousandths)
      )
    else { return nil }
    return percent(
      told,
      part: "\(nearest.now)",
      whole: "\(nearest.before)",
      value,
      evidence
    )
  }

  /// 较2021年的14件有所上升: a rise or fall without an amount.
  private func turned(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard text.holds(text.table.before, in: told.label), let before = told.exact,
      text.report.statements[told.statement].role == .body
    else { return nil }
    let rises = text.holds(text.table.rise, in: told.tail)
    guard rises != text.holds(text.table.fall, in: told.tail) else { return nil }
    var now: [Int] = []
    var other = index - 1
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if number.unit == told.unit, !number.isElsewhen, number.exact != nil { now.append(other) }
      other -= 1
    }
    guard let nearest = now.first, let value = text.told[nearest].exact,
      now.allSatisfy({ other in
        text.told[other].exact.map { rises ? $0 < before : $0 > before } ?? false
      })
    else { return nil }
    let printed = text.printed(told.label.lowerBound..<told.tail.upperBound)
    return subject.guide.finding(
      .trendWrong,
      ["told": printed, "before": before.description, "now": value.description],
      actual: printed,
      evidence: places([nearest, index])
    )
  }

  private func agrees(_ pair: Pair, _ told: ToldNumber, _ direction: Movement) -> Bool {
    let change = pair.now + -pair.before
    guard direction == .rise ? change >= .zero : change <= .zero else { return false }
    let amount = Quantity(tenThousandths: Int64(clamping: change.tenThousandths.magnitude))
    guard told.isPercent else { return told.number.value.overlaps(NumberRange(amount)) }
    guard pair.before > .zero else { return true }
    return fits(told, amount, pair.before)
  }

  /// Numbers of the sentence that say how it was and how it is.
  private func pairs(before index: Int, unit: String?) -> [Pair] {
    let told = text.told[index]
    var then: [Int] = []
    var now: [Int] = []
    var other = index - 1
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if !number.isPercent, !number.unit.isEmpty, unit == nil || number.unit == unit,
        number.exact != nil, text.change(number) == nil
      {
        let isBefore = number.isElsewhen || text.holds(text.table.before, in: number.label)
        if isBefore { then.append(other) } else { now.append(other) }
      }
      other -= 1
    }
    // The year before may come last: 较上年的14件.
    return then.prefix(1).flatMap { old in
      now.filter { text.told[$0].unit == text.told[old].unit }.compactMap { new -> Pair? in
        guard let before = text.told[old].exact, let now = text.told[new].exact else { return nil }
        return Pair(before: before, now: now, places: [new, old].sorted())
      }
    }
  }

  /// The figure that the sentence tells, and what last year's report held of it.
  private func back(_ index: Int, unit: String?) -> Pair? {
    let told = text.told[index]
    guard let previous = subject.previous, text.holds(text.table.before, in: told.label)
    else { return nil }
    var other = index - 1
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if !number.isPercent, unit == nil || number.unit == unit {
        guard mentions[other].count == 1, let mention = mentions[other].first,
          let now = number.exact,
          case .name(let name, _) = text.table.matters[mention.key.matter]
            .figures[mention.key.item].figure.value,
          let before = previous.figures[FigureName(rawValue: name)]?.exact
        else { return nil }
        return Pair(before: before, now: now, places: [other])
      }
      other -= 1
    }
    return nil
  }

  // MARK: Shares

  /// 占…% behind a number: of the numbers before it in the sentence.
  private func share(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard index > 0, text.holds(text.table.share, in: told.label),
      !text.holds(text.table.region, in: told.label),
      !text.holds(text.table.elsewhere, in: told.label)
    else { return nil }
    let part = text.told[index - 1]
    guard part.sentence == told.sentence, !part.isPercent, !part.isElsewhen, !part.unit.isEmpty,
      let share = part.exact
    else { return nil }
    var wholes: [Int] = []
    var other = index - 2
    while other >= 0, text.told[other].block == told.block,
      told.sentence - text.told[other].sentence <= 1, index - other < Self.reach
    {
      let number = text.told[other]
      // What has a share of its own is no whole.
      let isShare = text.told[other + 1].isPercent
      if number.unit == part.unit, !number.isElsewhen, !isShare {
        guard number.exact != nil else { return nil }
        wholes.append(other)
      }
      other -= 1
    }
    let candidates = wholes.filter { (text.told[$0].exact ?? .zero) >= share }
    let known = [share] + candidates.compactMap { text.told[$0].exact }
    // A share may be that of several parts, or of what several numbers make up.
    let sums = zip(known, known.dropFirst()).map { $0 + $1 }
    guard !candidates.isEmpty,
      !(known + sums + [wholes.compactMap { text.told[$0].exact }.reduce(share, +)])
        .contains(where: { $0 > .zero && fits(told, share, $0) }),
      let last = candidates.last, let whole = text.told[last].exact, whole > .zero,
      candidates.count == 1 || text.told[last].sentence == told.sentence,
      let value = Ratio(Int128(share.tenThousandths) * 100, over: Int128(whole.tenThousandths))
    else { return nil }
    return percent(
      told,
      part: text.printed(part.range),
      whole: text.printed(text.told[last].range),
      value,
      places([last, index - 1, index])
    )
  }

  // MARK: Rates

  /// 收到386件，办结381件，办结率98.7%: of what was done, and of all before it.
  private func rate(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard
      let name = text.words(in: told.label).last(where: {
        text.table.rate.words.contains($0.phrase)
      }),
      name.range.lowerBound - told.label.lowerBound >= 2
    else { return nil }
    let stem = Array(text.report.text.scalars[(name.range.lowerBound - 2)..<name.range.lowerBound])
    guard stem.allSatisfy(\.isHan), index >= 2 else { return nil }
    let part = text.told[index - 1]
    let isNamed = text.report.text.first(stem, in: part.context) != nil
    guard part.sentence == told.sentence, isNamed, !part.isPercent, !part.isElsewhen,
      !part.unit.isEmpty, part.depth == told.depth, let done = part.exact
    else { return nil }
    var wholes: [Int] = []
    var other = index - 2
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if number.unit == part.unit, !number.isElsewhen {
        guard let value = number.exact, value > .zero else { return nil }
        if value >= done { wholes.append(other) }
      }
      other -= 1
    }
    let values = wholes.compactMap { text.told[$0].exact }
    guard let first = wholes.first, let whole = values.first,
      !values.contains(where: { fits(told, done, $0) }),
      !fits(told, done, values.dropFirst().reduce(whole, +)),
      let value = Ratio(Int128(done.tenThousandths) * 100, over: Int128(whole.tenThousandths))
    else { return nil }
    return percent(
      told,
      part: text.printed(part.range),
      whole: text.printed(text.told[first].range),
      value,
      places([first, index - 1, index])
    )
  }

  // MARK: Rounding

  /// Whether a percentage follows from two numbers, rounded or cut off at its last printed digit.
  private func fits(_ told: ToldNumber, _ part: Quantity, _ whole: Quantity) -> Bool {
    guard
      let value = Ratio(Int128(part.tenThousandths) * 100, over: Int128(whole.tenThousandths)),
      let low = told.number.value.low, let high = told.number.value.high
    else { return true }
    let step = Quantity(tenThousandths: Self.lastPlace(text.printed(told.number.range)))
    let half = Quantity(tenThousandths: step.tenThousandths / 2)
    return value >= Ratio(low + -half) && value <= Ratio(high + step)
      && (value < Ratio(high + step) || step == .zero)
  }

  /// The place value of the last printed digit, in ten-thousandths.
  private static func lastPlace(_ printed: String) -> Int64 {
    guard let point = printed.lastIndex(where: { $0 == "." || $0 == "．" }) else { return 10_000 }
    let places = printed[printed.index(after: point)...].prefix(while: \.isNumber).count
    return [10_000, 1_000, 100, 10, 1][min(places, 4)]
  }

  private func percent(
    _ told: ToldNumber,
    part: String,
    whole: String,
    _ value: Ratio,
    _ evidence: [Evidence]
  ) -> Finding {
    let places = Self.lastPlace(text.printed(told.number.range))
    let unit = Int128(places)
    let scaled = Int128(value.numerator) * 10_000
    let bottom = Int128(value.denominator) * unit
    let rounded = (scaled * 2 + bottom) / (bottom * 2) * unit
    let shown = Int64(exactly: rounded).map { Quantity(tenThousandths: $0).description } ?? "?"
    return subject.guide.finding(
      .percentWrong,
      [
        "told": text.printed(told.label.lowerBound..<told.end), "part": part, "whole": whole,
        "value": shown + "%",
      ],
      expected: shown + "%",
      actual: text.printed(told.range),
      evidence: evidence
    )
  }

  private func places(_ told: [Int]) -> [Evidence] {
    var seen: Set<Int> = []
    return told.sorted().map { text.told[$0].statement }.filter { seen.insert($0).inserted }.map {
      subject.report.evidence(subject.report.statements[$0])
    }
  }
}
