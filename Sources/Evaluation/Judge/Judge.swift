internal import ComplianceModel

/// Judges items for one dossier; cannot fail.
final class Judge {
  let index: ReportIndex
  let findings: [Finding]
  /// Where the findings of each code stand among all.
  private(set) lazy var places = Dictionary(grouping: findings.indices) { findings[$0].code }
  let agency: Agency
  let round: String
  let previous: Footprint?
  /// Why there is no report to judge; nil when there is one.
  let missing: MissingReport?
  /// Evidence tables by kind.
  let tables: [String: LedgerTable]
  /// The files that went in.
  let inputs: [SourceFile]
  /// Trouble in reading the evidence tables.
  let ledgerDoubts: [Doubt]
  let calendar: WorkCalendar
  /// Works out expressions with everything at hand.
  let evaluator: Evaluator
  /// Whether somebody asks for every clause that was looked at.
  var keepsTrail = false
  /// Whether somebody reads why; outcomes, marks and places never go by these words.
  var isWorded = true
  /// What silence comes to in the item that is being judged.
  private(set) var silence = Item.Silence.notMet

  init(index: ReportIndex, findings: [Finding], agency: Agency) {
    self.index = index
    self.findings = findings
    self.agency = agency
    round = ""
    previous = nil
    missing = nil
    tables = [:]
    inputs = [index.report.document.source]
    ledgerDoubts = []
    calendar = WorkCalendar()
    evaluator = Evaluator(index: index)
  }

  /// A judge of a dossier whose report is indexed.
  init(
    _ dossier: Dossier,
    index: ReportIndex,
    findings: [Finding],
    kinds: [LedgerKind],
    calendar: WorkCalendar = WorkCalendar()
  ) {
    self.index = index
    self.findings = findings
    agency = dossier.agency
    round = dossier.round
    missing = dossier.missing
    previous = dossier.previous
    var tables: [String: LedgerTable] = [:]
    if !dossier.ledgers.isEmpty {
      for kind in kinds { tables[kind.id] = LedgerTable(kind, among: dossier.ledgers) }
    }
    self.tables = tables
    inputs =
      (dossier.missing == nil ? [index.report.document.source] : [])
      + dossier.ledgers.map(\.source) + [dossier.previous?.source].compactMap(\.self)
    ledgerDoubts = dossier.ledgers.flatMap(\.doubts)
    self.calendar = calendar
    evaluator = Evaluator(index: index, previous: dossier.previous, calendar: calendar)
  }

  /// The same with another calendar of working days.
  init(_ other: Judge, calendar: WorkCalendar) {
    index = other.index
    findings = other.findings
    agency = other.agency
    round = other.round
    previous = other.previous
    missing = other.missing
    tables = other.tables
    inputs = other.inputs
    ledgerDoubts = other.ledgerDoubts
    self.calendar = calendar
    evaluator = Evaluator(index: index, previous: previous, calendar: calendar)
  }

  /// What an item comes to, whatever people decided.
  func judge(_ compiled: CompiledItem) -> CheckResult {
    silence = compiled.item.silence
    return outcome(of: compiled)
  }

  /// Words that are only put together where somebody reads them.
  func words(_ words: @autoclosure () -> String) -> String { isWorded ? words() : "" }

  /// Evidence for a clause; nobody reads a quote without the words.
  func evidence(of statement: Int) -> Evidence {
    isWorded ? index.evidence(of: statement) : unquoted(index.place(of: statement))
  }

  /// Evidence for a table cell.
  func evidence(of figure: Figure) -> Evidence {
    isWorded
      ? index.report.evidence(figure)
      : unquoted(index.report.document.text.place(figure.span.start))
  }

  private func unquoted(_ place: Place) -> Evidence {
    Evidence(quote: "", file: "", place: place, section: nil, cell: nil)
  }

  private func outcome(of compiled: CompiledItem) -> CheckResult {
    let item = compiled.item
    if let ground = exemption(item.audience) {
      return CheckResult(.notApplicable, ground: ground, [])
    }
    if case .veto = item.role, missing == .unpublished, item.check.looksForFaults {
      // Who published nothing leaked nothing: that costs the marks of the report, and is no veto.
      return CheckResult(.notApplicable, ground: Remark.unpublished, [])
    }
    let applies = truth(ofOccasionFor: compiled)
    if applies == .no { return CheckResult(.notApplicable, ground: Remark.notConcerned, []) }
    var result = result(of: compiled.check)
    guard result.outcome != .notApplicable else { return result }
    if result.trust == .claimed { settleClaim(compiled, &result) }
    if item.partly == .never, result.outcome == .partlyMet, result.ground != Remark.contradicted {
      result = failed(result)
    }
    measure(item.award, &result)
    if result.outcome == .notMet, keepsMarks(item, cases: result.cases) {
      result.decide(.partlyMet)
    }
    let isSilent = result.ground == Remark.absent || result.ground == Remark.unpublished
    if result.outcome == .notMet, isSilent, item.silence == .undecided {
      result.bound(.notMet, .met)
      result.measure = nil
      result.ground = Remark.person
    }
    if applies == .unknown, result.outcome != .met {
      // What was done tells that there was something to do; that it was not may have had no occasion.
      result.reopen()
      result.ground = Remark.occasionUnknown
      result.reasons.insert(Remark.occasionUnknown, at: 0)
    }
    if result.outcome != .met, agency.isGuessed, hasDuties(item) {
      // Whether it is this agency's duty at all is not known.
      result.reopen()
      result.ground = Remark.dutyUnknown
      result.reasons.insert(Remark.dutyUnknown, at: 0)
    }
    return result
  }

  /// Whether an item applies; without a report only the year can tell that it does not.
  private func truth(ofOccasionFor compiled: CompiledItem) -> Truth {
    guard let condition = compiled.item.applies else { return .yes }
    return missing != nil && compiled.asksReport ? .yes : evaluator.truth(condition)
  }

  /// What a claim comes to once it is asked what is enough in part and what takes it back.
  private func settleClaim(_ compiled: CompiledItem, _ result: inout CheckResult) {
    let item = compiled.item
    if let partly = compiled.partly {
      if result.outcome == .notMet || result.outcome == .partlyMet && result.ground == nil {
        let other = self.result(of: partly)
        let isEnough = other.outcome == .met || other.ground == Remark.onlyShown
        result = isEnough ? lowered(other, from: result, item) : failed(result)
      }
    }
    if result.outcome == .partlyMet, result.reasons.first == Remark.absent {
      result.reasons[0] = Remark.partOf(item.requirement)
    }
    if result.outcome == .met { contradict(compiled, &result) }
  }

  /// What awards by share and by steps go by; a share that is known tells the outcome too.
  private func measure(_ award: Award, _ result: inout CheckResult) {
    switch award {
    case .all, .each, .levels: result.measure = nil
    case .share(let expression?), .steps(_, of: let expression?):
      let range = evaluator.number(expression)
      result.measure = range == .unknown ? nil : range
      // What is worked out apart from the checks knows of no contradiction among them.
      if result.ground == Remark.contradicted { result.isTakenBack = true }
    case .share(nil), .steps(_, of: nil): break
    }
    if case .steps = award, result.isTakenBack { result.measure = nil }
    guard case .share = award, var measure = result.measure, !result.isSilent else { return }
    if result.isTakenBack {
      // What the report takes back in part earns half of its share.
      measure = measure * RatioRange(Ratio(Quantity(tenThousandths: 5_000)))
      result.measure = measure
    }
    let worst = Outcome(share: measure.low ?? .zero)
    let best = Outcome(share: measure.high ?? .one)
    if result.outcome != .undecided || worst == best { result.bound(worst, best) }
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
    lowered.considered = [result, other].trail
    return lowered
  }

  private func failed(_ result: CheckResult) -> CheckResult {
    var failed = result
    failed.decide(.notMet)
    return failed
  }

  // MARK: Whom it concerns

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
    if !audience.duties.isEmpty, agency.kind != .government, !agency.isGuessed,
      audience.duties.isDisjoint(with: agency.duties)
    {
      return "不属于该机关的职责（\(audience.duties.sorted().joined(separator: "、"))）"
    }
    return nil
  }

  /// Whether an item is a matter of duties that only a roster can tell; a government answers for all.
  private func hasDuties(_ item: Item) -> Bool {
    !item.audience.duties.isEmpty && agency.kind != .government
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
        index.statements[occurrence.statement].role == .body
          && index.statements[occurrence.statement].stance == stance
      }
      guard let clash else { continue }
      let clue = words(index.report.text.string(clash.range))
      result.decide(.partlyMet)
      result.ground = Remark.contradicted
      result.isTakenBack = true
      result.reasons.insert(
        words(stance == .shortcoming ? Remark.weakness(clue) : Remark.plan(clue)),
        at: 0
      )
      result.evidence.append(evidence(of: clash.statement))
      return
    }
  }
}
