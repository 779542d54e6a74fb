internal import ComplianceModel

/// Judges the items of a checklist for one report; cannot fail.
struct Judge {
  let index: ReportIndex
  let findings: [Finding]
  let agency: Agency

  /// The verdict on an item with everything that led to it.
  func judge(_ compiled: CompiledItem) -> (verdict: Verdict, result: CheckResult) {
    let item = compiled.item
    if let ground = exemption(item.audience) {
      return (
        Verdict(
          item: item.id,
          outcome: .notApplicable,
          ground: ground,
          reasons: [],
          evidence: []
        ),
        CheckResult(.notApplicable, [ground])
      )
    }
    if let condition = item.applies, Evaluator(index: index).truth(condition) == .no {
      return (
        Verdict(
          item: item.id,
          outcome: .notApplicable,
          ground: Remark.notConcerned,
          reasons: [],
          evidence: []
        ),
        CheckResult(.notApplicable, [Remark.notConcerned])
      )
    }
    var result = result(of: compiled.check)
    if let partly = compiled.partly {
      if result.outcome == .notMet || result.outcome == .partlyMet && result.ground == nil {
        let other = self.result(of: partly)
        let isEnough = other.outcome == .met || other.ground == Remark.onlyShown
        result = isEnough ? lowered(other, from: result, item) : failed(result)
      }
    } else if item.partly == .never, result.outcome == .partlyMet,
      result.ground != Remark.contradicted
    {
      result = failed(result)
    }
    if result.outcome == .partlyMet, result.reasons.first == Remark.absent {
      result.reasons[0] = Remark.partOf(item.requirement)
    }
    if result.outcome == .met { contradict(compiled, &result) }
    if result.outcome == .notMet, keepsMarks(item, cases: result.cases) {
      result.outcome = .partlyMet
    }
    if result.outcome == .notMet, result.ground == Remark.absent, item.silence == .undecided {
      result.outcome = .undecided
      result.ground = Remark.person
    }
    let verdict = Verdict(
      item: item.id,
      outcome: result.outcome,
      ground: result.ground,
      reasons: result.reasons,
      evidence: result.evidence,
      cases: result.cases
    )
    return (verdict, result)
  }

  /// Whether an item that loses by case still has marks left.
  private func keepsMarks(_ item: Item, cases: Int) -> Bool {
    guard case .each(let cost, let atMost, let free) = item.award, cases > 0 else { return false }
    let loss = Int128(cost.tenThousandths) * Int128(max(0, cases - free))
    return min(loss, Int128((atMost ?? item.marks).tenThousandths))
      < Int128(item.marks.tenThousandths)
  }

  private func lowered(
    _ other: CheckResult,
    from result: CheckResult,
    _ item: Item
  ) -> CheckResult {
    var lowered = CheckResult(
      .partlyMet,
      ground: other.ground,
      other.ground == nil ? [Remark.partOf(item.requirement)] : other.reasons,
      other.evidence
    )
    lowered.considered = result.considered + other.considered
    return lowered
  }

  private func failed(_ result: CheckResult) -> CheckResult {
    var failed = result
    failed.outcome = .notMet
    return failed
  }

  /// Why an item does not concern the agency; nil if it does.
  private func exemption(_ audience: Audience) -> String? {
    if !audience.kinds.isEmpty, let kind = agency.kind, !audience.kinds.contains(kind) {
      return kind == .department ? "本项只评政府，不评部门" : "本项只评部门，不评政府"
    }
    if !audience.levels.isEmpty, let level = agency.level, !audience.levels.contains(level) {
      return "不适用于本级机关"
    }
    if let years = audience.years, let year = index.report.year, !years.contains(year) {
      return "不适用于\(year)年度"
    }
    return nil
  }

  func result(of check: CompiledCheck) -> CheckResult {
    switch check {
    case .claim(let claim): return ClaimCheck(index: index, claim: claim).result()
    case .that(let expression): return that(expression)
    case .clean(let codes): return clean(codes)
    case .has(let demand): return has(demand)
    case .all(let checks): return all(checks.map(result))
    case .any(let checks): return any(checks.map(result))
    case .atLeast(let count, let checks): return atLeast(count, checks.map(result))
    case .not(let check): return inverted(result(of: check))
    }
  }

  private func that(_ expression: Expression) -> CheckResult {
    let truth = Evaluator(index: index).truth(expression)
    var evidence: [Evidence] = []
    for (name, _) in expression.names {
      if let fact = Fact(rawValue: name) {
        evidence += index.facts.evidence(of: fact)
      } else if let figure = index.figure(name) {
        evidence.append(index.report.evidence(figure))
      }
    }
    evidence = unique(evidence)
    switch truth {
    case .yes:
      var result = CheckResult(.met, [Remark.holds(expression)], evidence)
      result.isGuard = expression.names.allSatisfy { $0.name == Fact.year.rawValue }
      return result
    case .no:
      let ground = evidence.isEmpty ? Remark.absent : nil
      var result = CheckResult(
        .notMet,
        ground: ground,
        [ground ?? Remark.fails(expression)],
        evidence
      )
      result.isGuard = expression.names.allSatisfy { $0.name == Fact.year.rawValue }
      return result
    case .unknown:
      let figures = expression.names.filter { Fact(rawValue: $0.name) == nil }
      let areHeld = figures.allSatisfy { index.figure($0.name) != nil }
      // A figure that no table holds is silence; a cell that cannot be read is open.
      guard areHeld else {
        return CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
      }
      return CheckResult(.undecided, ground: Remark.unreadable, [Remark.unreadable], evidence)
    }
  }

  private func clean(_ codes: [FindingCode]) -> CheckResult {
    let cases = findings.filter { codes.contains($0.code) && $0.blame == .report }
    let open = findings.filter { codes.contains($0.code) && $0.blame != .report }
    if cases.isEmpty, !open.isEmpty {
      return CheckResult(
        .undecided,
        ground: Remark.person,
        open.map(\.message),
        open.flatMap(\.evidence)
      )
    }
    var result = CheckResult(
      cases.isEmpty ? .met : .notMet,
      cases.isEmpty ? [Remark.clean] : [Remark.findings(cases.count)] + cases.map(\.message),
      cases.flatMap(\.evidence)
    )
    result.cases = cases.count
    return result
  }

  private func has(_ demand: SectionDemand) -> CheckResult {
    let told = index.report.statements.filter { statement in
      guard statement.role == .body else { return false }
      return index.report.concept(of: statement.heading).map(demand.concepts.contains) ?? false
    }
    let count = Set(told.map(\.sentence)).count
    let outcome: Outcome = count >= demand.sentences ? .met : count > 0 ? .partlyMet : .notMet
    return CheckResult(
      outcome,
      ground: count == 0 ? Remark.absent : nil,
      [Remark.sentences(count, needed: demand.sentences)],
      told.prefix(1).map(index.report.evidence)
    )
  }

  // MARK: Contradictions

  /// A claim that the report itself takes back in part is only partly met.
  private func contradict(_ compiled: CompiledItem, _ result: inout CheckResult) {
    for contradiction in compiled.unless {
      let (group, stance): (PhraseTable.Group, Stance) =
        switch contradiction {
        case .shortcoming(let group): (group, .shortcoming)
        case .planned(let group): (group, .planned)
        }
      let clash = index.occurrences(of: group).first { occurrence in
        let statement = index.report.statements[occurrence.statement]
        return statement.role == .body && statement.stance == stance
      }
      guard let clash else { continue }
      let words = index.report.text.string(clash.range)
      result.outcome = .partlyMet
      result.ground = Remark.contradicted
      result.reasons.insert(
        stance == .shortcoming ? Remark.weakness(words) : Remark.plan(words),
        at: 0
      )
      result.evidence.append(index.report.evidence(index.report.statements[clash.statement]))
      return
    }
  }
}
