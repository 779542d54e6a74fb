internal import ComplianceModel

/// Recomputes shares and rates from the numbers of the sentence.
struct PercentAuditor {
  let subject: AuditSubject
  let text: NarrativeText

  /// How many numbers back a sentence is looked through.
  private static let reach = 40

  private var rounding: PercentRounding { PercentRounding(subject: subject, text: text) }

  func findings() -> [Finding] {
    text.told.indices.compactMap { index in
      let told = text.told[index]
      guard told.isPercent, told.change == nil else { return nil }
      return ofWhole(index) ?? share(index) ?? rate(index)
    }
  }

  // MARK: Shares

  /// 网站1532条，占总数4396条的34.85%: of the number in front of it, which the text itself names.
  private func ofWhole(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard index > 1, !told.label.isEmpty, text.printed(told.label).allSatisfy({ "的 ".contains($0) })
    else { return nil }
    let whole = text.told[index - 1]
    guard whole.sentence == told.sentence, text.holds(text.table.share, in: whole.label),
      !whole.isElsewhen, !whole.isPercent, let total = whole.exact, total > .zero
    else { return nil }
    var parts: [Int] = []
    var other = index - 2
    while other >= 0, text.told[other].sentence == told.sentence, index - other < Self.reach {
      let number = text.told[other]
      if number.unit == whole.unit {
        guard !number.isElsewhen, number.exact != nil else { return nil }
        parts.append(other)
      }
      other -= 1
    }
    // It may be the share of several of them.
    var sum = Quantity.zero
    for part in parts {
      guard let value = text.told[part].exact else { return nil }
      sum = sum + value
      if rounding.fits(told, value, total) || rounding.fits(told, sum, total) { return nil }
    }
    guard let nearest = parts.first, let part = text.told[nearest].exact, part <= total,
      let value = Ratio(Int128(part.tenThousandths) * 100, over: Int128(total.tenThousandths))
    else { return nil }
    return rounding.finding(
      told,
      part: text.printed(text.told[nearest].range),
      whole: text.printed(whole.range),
      value,
      rounding.evidence([nearest, index - 1, index])
    )
  }

  /// 占…% behind a number: of the numbers before it in the sentence.
  private func share(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard index > 0, text.holds(text.table.share, in: told.label),
      !text.holds(text.table.region, in: told.label),
      !text.holds(text.table.elsewhere, in: told.label)
    else { return nil }
    let part = text.told[index - 1]
    guard part.sentence == told.sentence, !part.isPercent, !part.isElsewhen, part.hasUnit,
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
        .contains(where: { $0 > .zero && rounding.fits(told, share, $0) }),
      let last = candidates.last(where: { text.told[$0].sentence == told.sentence })
        ?? candidates.last,
      let whole = text.told[last].exact, whole > .zero,
      candidates.count == 1 || text.told[last].sentence == told.sentence,
      let value = Ratio(Int128(share.tenThousandths) * 100, over: Int128(whole.tenThousandths))
    else { return nil }
    return rounding.finding(
      told,
      part: text.printed(part.range),
      whole: text.printed(text.told[last].range),
      value,
      rounding.evidence([last, index - 1, index])
    )
  }

  // MARK: Rates

  /// 收到386件，办结381件，办结率98.7%: of what was done, and of all before it.
  private func rate(_ index: Int) -> Finding? {
    let told = text.told[index]
    guard
      let name = text.words(in: told.label).last(where: {
        text.table.rate.contains($0.phrase)
      }),
      name.range.lowerBound - told.label.lowerBound >= 2
    else { return nil }
    let stem = Array(text.report.text.scalars[(name.range.lowerBound - 2)..<name.range.lowerBound])
    guard stem.allSatisfy(\.isHan), index >= 2 else { return nil }
    let part = text.told[index - 1]
    let isNamed = text.report.text.first(stem, in: part.context) != nil
    guard part.sentence == told.sentence, isNamed, !part.isPercent, !part.isElsewhen,
      part.hasUnit, part.depth == told.depth, let done = part.exact
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
      !values.contains(where: { rounding.fits(told, done, $0) }),
      !rounding.fits(told, done, values.dropFirst().reduce(whole, +)),
      let value = Ratio(Int128(done.tenThousandths) * 100, over: Int128(whole.tenThousandths))
    else { return nil }
    return rounding.finding(
      told,
      part: text.printed(part.range),
      whole: text.printed(text.told[first].range),
      value,
      rounding.evidence([first, index - 1, index])
    )
  }
}
