internal import ComplianceModel

/// Looks for what the rows of a ledger show.
struct RowsCheck {
  let query: RowQuery
  let table: LedgerTable
  let evaluator: Evaluator

  /// Rows that are quoted at most: more of them prove nothing more.
  private static let quoted = 20

  /// What it comes to when nobody filed or collected the table.
  static var noLedger: CheckResult {
    var result = CheckResult(.undecided, ground: Remark.noLedger, [Remark.noLedger])
    result.isSilent = true
    return result
  }

  func result() -> CheckResult { result(selected(table)) }

  /// The rows that the query is about; those of which it is open are kept as only perhaps so.
  func selected(_ table: LedgerTable) -> LedgerTable {
    guard let filter = query.filter else { return table }
    var selected = table
    selected.rows = table.rows.compactMap { row in
      switch evaluator.over(table, row).truth(filter) {
      case .yes: return row
      case .no: return nil
      case .unknown:
        var row = row
        row.isCertain = false
        return row
      }
    }
    return selected
  }

  /// The result over selected rows.
  func result(_ table: LedgerTable) -> CheckResult {
    var result: CheckResult
    switch (query.each, query.some) {
    case (let each?, let some?): result = both(every(each, table), together(some, table))
    case (let each?, nil): result = every(each, table)
    case (nil, let some?): result = together(some, table)
    case (nil, nil): result = exists(table)
    }
    result.trust = table.provenance.trust
    return result
  }

  /// What holds of every row and what holds of them together; the cases are rows.
  private func both(_ every: CheckResult, _ together: CheckResult) -> CheckResult {
    let parts = [every, together].filter { $0.outcome != .notApplicable }
    guard parts.count == 2, var result = parts.min(by: { $0.worstRank < $1.worstRank }) else {
      return parts.first ?? every
    }
    result.bound(
      Outcome(rank: parts.map { $0.worst.rank ?? 0 }.min() ?? 0),
      Outcome(rank: parts.map { $0.best.rank ?? 0 }.min() ?? 0)
    )
    result.reasons = every.reasons + together.reasons
    result.measure = parts.share
    result.cases = every.cases
    result.openCases = every.openCases
    return result
  }

  // MARK: Every row

  private func every(_ condition: Expression, _ table: LedgerTable) -> CheckResult {
    var tally = RowTally()
    var failed: [LedgerTable.Row] = []
    var open: [LedgerTable.Row] = []
    var passed: [LedgerTable.Row] = []
    for row in table.rows {
      let truth = evaluator.over(table, row).truth(condition)
      tally.add(truth, isCertain: row.isCertain)
      switch (truth, row.isCertain) {
      case (.yes, _): passed.append(row)
      case (.no, true): failed.append(row)
      case (.no, false), (.unknown, _): open.append(row)
      }
    }
    guard tally.possible > 0 else { return nothingLeft }
    let told = failed + open.filter { !failed.contains($0) }
    var result = CheckResult(
      .undecided,
      [Remark.tally(tally)] + told.prefix(Self.quoted).map { reason($0, condition, table) },
      (told.isEmpty ? passed : told).prefix(Self.quoted).map(table.evidence)
    )
    result.measure = tally.share ?? .unknown
    result.bound(
      Outcome(share: tally.share?.low ?? .zero),
      Outcome(share: tally.share?.high ?? .one)
    )
    if result.outcome == .undecided { result.ground = Remark.unreadable }
    result.cases = tally.failed
    result.openCases = tally.open + tally.perhapsFailed + tally.perhapsOpen
    return result
  }

  private func reason(
    _ row: LedgerTable.Row,
    _ condition: Expression,
    _ table: LedgerTable
  ) -> String {
    let evaluator = evaluator.over(table, row)
    let parts = evaluator.undecidedOrFailed(condition).map(evaluator.told)
    let gap = evaluator.outsideCalendar(condition).map { Remark.outside($0, evaluator.calendar) }
    let isFailed = evaluator.truth(condition) == .no
    return Remark.row(
      row.row.line,
      isFailed: isFailed && row.isCertain,
      (row.isCertain ? [] : [Remark.perhaps]) + parts + gap
    )
  }

  private var nothingLeft: CheckResult {
    CheckResult(.notApplicable, ground: Remark.noSuchRow, [])
  }

  // MARK: The rows together

  private func together(_ condition: Expression, _ table: LedgerTable) -> CheckResult {
    let evaluator = evaluator.over(table)
    let truth = evaluator.truth(condition)
    let quotes = table.rows.prefix(Self.quoted).map(table.evidence)
    switch truth {
    case .yes: return CheckResult(.met, [evaluator.told(condition)], quotes)
    case .no: return CheckResult(.notMet, [Remark.untrue(evaluator.told(condition))], quotes)
    case .unknown:
      guard !table.rows.isEmpty else { return nothingLeft }
      let gap = evaluator.outsideCalendar(condition).map { Remark.outside($0, evaluator.calendar) }
      return CheckResult(
        .undecided,
        ground: Remark.unreadable,
        [Remark.open(evaluator.told(condition))] + gap,
        quotes
      )
    }
  }

  /// Without a condition there has to be a row.
  private func exists(_ table: LedgerTable) -> CheckResult {
    let certain = table.rows.filter(\.isCertain)
    guard certain.isEmpty else {
      return CheckResult(
        .met,
        [Remark.rows(certain.count)],
        certain.prefix(Self.quoted).map(table.evidence)
      )
    }
    guard !table.rows.isEmpty else { return CheckResult(.notMet, [Remark.noSuchRow]) }
    return CheckResult(
      .undecided,
      ground: Remark.unreadable,
      [Remark.perhaps],
      table.rows.prefix(Self.quoted).map(table.evidence)
    )
  }
}

extension LedgerTable.Row: Equatable {
  static func == (left: Self, right: Self) -> Bool {
    left.source == right.source && left.row == right.row
  }
}

extension CheckResult {
  /// How bad it can be.
  fileprivate var worstRank: Int { worst.rank ?? 0 }
}
