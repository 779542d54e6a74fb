/// One report, asked one predicate after the other.
struct PredicateFacts {
  let plan: PredicatePlan
  let occurrences: Occurrences
  let scan: LocalScan
  private let rows: [TableRows]
  /// Day of publication, counted from the beginning of the year after the report's; nil if the report
  /// does not say both.
  private let published: Int?

  init(plan: PredicatePlan, occurrences: Occurrences, scan: LocalScan) {
    self.plan = plan
    self.occurrences = occurrences
    self.scan = scan
    rows = plan.labels.map { phrase in
      var rows = TableRows()
      var place = occurrences.last(phrase)
      while let occurrence = place {
        rows.read(scan, behind: occurrences.start(occurrence) + plan.lengths[phrase])
        place = occurrences.before(occurrence)
      }
      return rows
    }
    published = plan.publication.flatMap { phrase in
      var first: Int?
      var place = occurrences.last(phrase)
      while let occurrence = place {
        let end = occurrences.start(occurrence) + plan.lengths[phrase]
        first = scan.day(behind: end) ?? first
        place = occurrences.before(occurrence)
      }
      guard let first, let year = scan.year() else { return nil }
      return first - (year + 1) * 10_000
    }
  }

  func holds(_ test: PredicatePlan.Test) -> Bool {
    switch test {
    case .any(let phrases): return some(phrases) { occurrences.contains($0) }
    case .all(let phrases): return !some(phrases) { !occurrences.contains($0) }
    case .none(let phrases): return !some(phrases) { occurrences.contains($0) }
    case .near(let first, let second, let singles, let distance):
      return some(first) { first in
        guard occurrences.contains(first) else { return false }
        return some(second) { second in
          follows(first, second, within: distance) || follows(second, first, within: distance)
        } || !singles.isEmpty && stands(first, near: plan.singles[singles], within: distance)
      }
    case .section(let phrases): return some(phrases) { isHeading($0) }
    case .number(let label, let digits): return rows[label].digits > digits
    case .sum(let labels): return adds(plan.operands[labels])
    case .date(let days): return published.map { days.contains($0) } ?? false
    }
  }

  /// Whether it holds for one of these operands.
  private func some(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Bool {
    for index in range where holds(plan.operands[index]) { return true }
    return false
  }

  /// Whether `second` follows `first` on a line, at most so many characters behind it.
  ///
  /// Of all that stand before it, only the nearest matters; both chains are gone through once.
  private func follows(_ first: Int, _ second: Int, within distance: Int) -> Bool {
    guard var nearest = occurrences.last(first) else { return false }
    let length = plan.lengths[first]
    var place = occurrences.last(second)
    while let occurrence = place {
      let start = occurrences.start(occurrence)
      while occurrences.start(nearest) + length > start {
        guard let earlier = occurrences.before(nearest) else { return false }
        nearest = earlier
      }
      if scan.isGap((occurrences.start(nearest) + length)..<start, most: distance) { return true }
      place = occurrences.before(occurrence)
    }
    return false
  }

  private func stands(
    _ phrase: Int,
    near singles: ArraySlice<[UInt8]>,
    within distance: Int
  ) -> Bool {
    var place = occurrences.last(phrase)
    while let occurrence = place {
      let start = occurrences.start(occurrence)
      if scan.follows(singles, start + plan.lengths[phrase], most: distance)
        || scan.precedes(singles, start, most: distance)
      {
        return true
      }
      place = occurrences.before(occurrence)
    }
    return false
  }

  private func isHeading(_ phrase: Int) -> Bool {
    var place = occurrences.last(phrase)
    while let occurrence = place {
      if scan.isInHeading(occurrences.start(occurrence)) { return true }
      place = occurrences.before(occurrence)
    }
    return false
  }

  private func adds(_ labels: ArraySlice<Int>) -> Bool {
    guard let total = labels.first, let sum = rows[total].value else { return false }
    var rest = sum
    for part in labels.dropFirst() {
      guard let value = rows[part].value, value <= rest else { return false }
      rest -= value
    }
    return rest == 0
  }
}
