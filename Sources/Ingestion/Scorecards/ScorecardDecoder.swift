internal import ComplianceModel

/// Turns the texts of a scorecard file into values.
struct ScorecardDecoder {
  let file: ScorecardFile

  /// The scorecard.
  func record() throws(ScorecardError) -> ScorecardRecord {
    guard (0...4).contains(file.checklist.places) else {
      throw .wrong("checklist.places", found: String(file.checklist.places))
    }
    try limit(file.items.count, "items")
    try limit(file.adjustments.count, "adjustments")
    try limit(file.findings.count, "findings")
    var items: [ItemRecord] = []
    var seen: Set<String> = []
    for (index, item) in file.items.enumerated() {
      guard seen.insert(item.id).inserted else {
        throw .wrong("items[\(index)].id", found: item.id)
      }
      items.append(try record(item, "items[\(index)]"))
    }
    var adjustments: [Adjustment] = []
    for (index, adjustment) in file.adjustments.enumerated() {
      adjustments.append(
        Adjustment(
          node: adjustment.node,
          title: adjustment.title,
          low: try marks(adjustment.low, "adjustments[\(index)].low"),
          high: try marks(adjustment.high, "adjustments[\(index)].high")
        )
      )
    }
    var findings: [Finding] = []
    for (index, finding) in file.findings.enumerated() {
      findings.append(try self.finding(finding, "findings[\(index)]"))
    }
    return ScorecardRecord(
      agency: try agency(),
      round: file.round,
      checklist: ChecklistStamp(
        id: file.checklist.id,
        title: file.checklist.title,
        version: file.checklist.version,
        digest: file.checklist.digest,
        places: file.checklist.places
      ),
      full: try marks(file.score.full, "score.full"),
      score: try range(file.score.low, file.score.high, "score"),
      grade: file.grade.map { GradeRange(low: $0.low, high: $0.high) },
      missing: try missing(),
      items: items,
      adjustments: adjustments,
      findings: findings
    )
  }

  private func agency() throws(ScorecardError) -> Agency {
    for (text, place) in [(file.id, "id"), (file.checklist.id, "checklist.id")] where text.isEmpty {
      throw .missing(place)
    }
    // These stand in messages on the terminal.
    for (text, place) in [
      (file.id, "id"), (file.checklist.id, "checklist.id"), (file.round, "round"),
    ] where text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw .wrong(place, found: text.clipped)
    }
    return Agency(
      id: file.id,
      name: file.agency,
      kind: nil,
      level: nil,
      rankingClass: file.league?.name ?? "",
      isGuessed: false
    )
  }

  private func missing() throws(ScorecardError) -> MissingReport? {
    try file.missing.map { text throws(ScorecardError) in try word(text, "missing") }
  }

  private func record(_ item: ScorecardFile.Item, _ place: String) throws(ScorecardError)
    -> ItemRecord
  {
    let outcome: Outcome = try word(item.outcome, place + ".outcome")
    let full = try marks(item.full, place + ".full")
    let earned = try range(item.low, item.high, place)
    guard (earned == nil) == (outcome == .notApplicable) else {
      throw .wrong(place + ".outcome", found: item.outcome)
    }
    if let earned, earned.low < .zero || earned.high > full {
      throw .wrong(place + ".high", found: item.high)
    }
    return ItemRecord(
      id: item.id,
      path: item.path,
      title: item.title,
      role: try word(item.role, place + ".role"),
      rule: item.rule,
      full: full,
      earned: earned,
      outcome: outcome,
      ground: item.ground,
      reasons: item.reasons,
      evidence: try evidence(item.evidence, place),
      remedy: item.remedy
    )
  }

  private func finding(_ finding: ScorecardFile.Finding, _ place: String) throws(ScorecardError)
    -> Finding
  {
    Finding(
      code: FindingCode(rawValue: finding.code),
      severity: try word(finding.severity, place + ".severity"),
      blame: try word(finding.blame, place + ".blame"),
      message: finding.message,
      expected: finding.expected,
      actual: finding.actual,
      remedy: finding.remedy,
      evidence: try evidence(finding.evidence, place),
      status: try word(finding.status, place + ".status")
    )
  }

  private func evidence(_ quotes: [ScorecardFile.Quote], _ place: String) throws(ScorecardError)
    -> [Evidence]
  {
    try limit(quotes.count, place + ".evidence")
    return quotes.map { quote in
      Evidence(
        quote: quote.quote,
        file: quote.file ?? "",
        place: Place(line: quote.line, column: 1),
        section: quote.section,
        cell: quote.cell
      )
    }
  }

  private func limit(_ count: Int, _ place: String) throws(ScorecardError) {
    guard count <= ScorecardReader.most else {
      throw .tooMany(place, limit: ScorecardReader.most)
    }
  }

  private func word<Word: RawRepresentable<String>>(_ text: String, _ place: String)
    throws(ScorecardError) -> Word
  {
    guard let word = Word(rawValue: text) else { throw .wrong(place, found: text.clipped) }
    return word
  }

  private func marks(_ text: String, _ place: String) throws(ScorecardError) -> Marks {
    let largest = ScorecardReader.largest
    guard let marks = Marks(decimal: text), marks <= largest, .zero - largest <= marks else {
      throw .wrong(place, found: text.clipped)
    }
    return marks
  }

  /// Two ends in order, or neither.
  private func range(_ low: String?, _ high: String?, _ place: String) throws(ScorecardError)
    -> MarksRange?
  {
    guard let low, let high else {
      guard low == nil, high == nil else { throw .missing(place + (low == nil ? ".low" : ".high")) }
      return nil
    }
    let (from, to) = (try marks(low, place + ".low"), try marks(high, place + ".high"))
    guard from <= to else { throw .wrong(place + ".low", found: low.clipped) }
    return MarksRange(low: from, high: to)
  }
}
