internal import ComplianceModel

/// What single checks come to.
extension Judge {
  func result(of check: CompiledCheck) -> CheckResult {
    if let missing, check.readsReport { return absence(missing) }
    switch check {
    case .rows(let query):
      guard let table = tables[query.kind] else { return RowsCheck.noLedger }
      return RowsCheck(query: query, table: table, evaluator: evaluator).result()
    case .listed(let listing):
      guard let missing, listing.rows.flatMap({ tables[$0.kind] }) == nil else {
        return self.listing(listing)
      }
      // A table that could tell and is not there leaves it open; only the report is not asked for.
      if missing == .notAsked, let query = listing.rows { return result(of: .rows(query)) }
      return absence(missing)
    case .ask(let question): return ask(question)
    case .ladder(let rungs): return ladder(rungs)
    case .claim(let claim): return self.claim(claim)
    case .that(let condition): return that(condition)
    case .clean(let codes): return clean(codes)
    case .has(let demand): return has(demand)
    case .all(let checks): return all(checks.map { result(of: $0) })
    case .any(let checks): return any(checks.map { result(of: $0) })
    case .atLeast(let count, let checks): return atLeast(count, checks.map { result(of: $0) })
    case .not(let check): return inverted(result(of: check))
    }
  }

  /// What a claim comes to; where silence is open, what is only defined and shown in captions may still
  /// be so.
  func claim(_ claim: CompiledClaim) -> CheckResult {
    var result = ClaimCheck(judge: self, claim: claim).result()
    if silence == .undecided, result.ground == Remark.onlyShown { result.bound(.partlyMet, .met) }
    return result
  }

  /// What a check of the report comes to where there is none.
  private func absence(_ missing: MissingReport) -> CheckResult {
    var result =
      switch missing {
      case .unpublished:
        CheckResult(.notMet, ground: Remark.unpublished, [Remark.unpublished])
      case .notAsked: CheckResult(.notApplicable, ground: Remark.notAsked, [])
      }
    result.isSilent = true
    return result
  }

  private func that(_ condition: CompiledCondition) -> CheckResult {
    let truth = evaluator.truth(condition.expression)
    var evidence: [Evidence] = []
    for name in condition.names {
      switch name {
      case .fact(let fact): evidence += index.facts.evidence(of: fact)
      case .figure(let name), .lastYear(let name):
        if let figure = index.figure(name) { evidence.append(self.evidence(of: figure)) }
      }
    }
    evidence = unique(evidence)
    switch truth {
    case .yes:
      var result = CheckResult(.met, [words(condition.holds)], evidence)
      result.isGuard = condition.isGuard
      return result
    case .no:
      let ground = evidence.isEmpty ? Remark.absent : nil
      var result = CheckResult(
        .notMet,
        ground: ground,
        [ground ?? words(condition.fails)],
        evidence
      )
      result.isSilent = ground != nil
      result.isGuard = condition.isGuard
      return result
    case .unknown:
      // A figure that no table holds is silence; a cell that cannot be read is open.
      guard isHeld(condition) else {
        var result = CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
        result.isSilent = true
        return result
      }
      if condition.asksLastYear, previous == nil {
        return CheckResult(.undecided, ground: Remark.noLastYear, [Remark.noLastYear])
      }
      let gap = evaluator.outsideCalendar(condition.expression)
        .map { Remark.outside($0, calendar) }
      return CheckResult(
        .undecided,
        ground: Remark.unreadable,
        gap.isEmpty ? [Remark.unreadable] : gap,
        evidence
      )
    }
  }

  /// Whether the report has every figure of an expression, in whatever state.
  private func isHeld(_ condition: CompiledCondition) -> Bool {
    condition.names.allSatisfy { name in
      switch name {
      case .fact, .lastYear: true
      case .figure(let name): index.hasFigure(name)
      }
    }
  }

  private func clean(_ codes: [FindingCode]) -> CheckResult {
    let known = codes.compactMap { places[$0] }
    guard !known.isEmpty else { return CheckResult(.met, [Remark.clean]) }
    let own = Set(known.joined()).sorted().map { findings[$0] }
    let cases = own.filter(\.isCertain)
    let open = own.filter { !$0.isCertain && $0.status != .dismissed }
    let dismissed = own.count { $0.status == .dismissed }
    let told = dismissed == 0 ? [] : [Remark.dismissed(dismissed)]
    if cases.isEmpty, !open.isEmpty {
      var result = CheckResult(
        .undecided,
        ground: Remark.person,
        open.map(\.message) + told,
        open.flatMap(\.evidence)
      )
      result.openCases = open.count
      return result
    }
    var result = CheckResult(
      cases.isEmpty ? .met : .notMet,
      (cases.isEmpty ? [Remark.clean] : [Remark.findings(cases.count)] + cases.map(\.message))
        + told,
      cases.flatMap(\.evidence)
    )
    result.cases = cases.count
    result.openCases = open.count
    return result
  }

  private func has(_ demand: SectionDemand) -> CheckResult {
    let told = index.body(of: demand.concepts)
    let sentences = Set(told.map { index.statements[$0].sentence }).count
    // What is not asked for is not counted, and not told either.
    let numbers =
      demand.figures > 0
      ? told.reduce(0) { $0 + index.numbers(in: index.statements[$1].range).count } : 0
    let characters =
      demand.characters > 0 ? told.reduce(0) { $0 + letters(in: index.statements[$1].range) } : 0
    let isEnough =
      sentences >= demand.sentences && numbers >= demand.figures
      && characters >= demand.characters
    var result = CheckResult(
      isEnough ? .met : sentences > 0 ? .partlyMet : .notMet,
      ground: sentences == 0 ? Remark.absent : nil,
      [
        words(
          Remark.section(sentences: sentences, numbers: numbers, characters: characters, demand)
        )
      ],
      told.prefix(1).map { evidence(of: $0) }
    )
    result.isSilent = sentences == 0
    return result
  }

  /// Characters that are read aloud.
  private func letters(in range: Range<Int>) -> Int {
    index.report.text.scalars[range].filter { $0.properties.isAlphabetic || $0.isDigit }.count
  }
}
