internal import ComplianceModel

/// Looks for a claim in words and in a figure; neither source silences the other.
struct ClaimCheck {
  let index: ReportIndex
  let claim: CompiledClaim

  private var report: AnnualReport { index.report }

  /// What the words came to.
  private struct Words {
    /// Clauses that say it with everything that has to go with it.
    var complete: [Match] = []
    /// Clauses that say it with something missing.
    var incomplete: [Match] = []
    /// Clauses that say that there was none.
    var denials: [Match] = []
    var considered: [CheckResult.Considered] = []
  }

  private struct Match {
    var statement: Int
    var words: Range<Int>
    /// Clauses that hold what goes with it.
    var companions: [Int]
    var missing: [String]
  }

  func result() -> CheckResult {
    let words = claim.says.map(readWords) ?? Words()
    let figure = readFigure()
    var result = combine(words, figure)
    result.considered = words.considered
    if result.outcome == .met, let clash = disagreement(words) {
      result.outcome = .partlyMet
      result.ground = Remark.contradicted
      result.reasons.insert(clash.reason, at: 0)
      result.evidence = clash.evidence + result.evidence.filter { !clash.evidence.contains($0) }
    }
    return result
  }

  // MARK: Words

  private func readWords(_ says: PhraseTable.Group) -> Words {
    var words = Words()
    var seen: Set<Int> = []
    for (statement, range) in index.occurrences(of: says) {
      let refusal = refusal(of: statement, words: range)
      if let refusal {
        words.considered.append(
          .init(statement: statement, words: range, remark: refusal.remark, counts: false)
        )
        if refusal.isDenial, !seen.contains(statement) {
          seen.insert(statement)
          words.denials.append(
            Match(statement: statement, words: range, companions: [], missing: [])
          )
        }
        continue
      }
      guard seen.insert(statement).inserted else { continue }
      let match = complete(statement, range)
      if match.missing.isEmpty {
        words.complete.append(match)
      } else {
        words.incomplete.append(match)
      }
      let remark =
        match.missing.isEmpty ? Remark.says : Remark.lacks(match.missing)
      words.considered.append(
        .init(statement: statement, words: range, remark: remark, counts: match.missing.isEmpty)
      )
    }
    return words
  }

  /// Why a clause that holds the words does not make the claim; nil if it does.
  private func refusal(of number: Int, words: Range<Int>) -> (remark: String, isDenial: Bool)? {
    let statement = report.statements[number]
    let isHeading = statement.role == .heading && claim.claim.headings
    guard
      statement.role == .body || isHeading || statement.role == .ownTitle && isOwnDocument(number)
    else { return (Remark.role(statement.role), false) }
    if !claim.claim.cited, statement.citedTitles.contains(where: { contains($0, words) }) {
      return (Remark.role(.citedTitle), false)
    }
    switch statement.about {
    case .thisYear: break
    case .otherYear: return (Remark.otherYear, false)
    case .otherAgency: return (Remark.otherAgency, false)
    }
    if !claim.claim.sections.isEmpty {
      guard let concept = report.concept(of: statement.heading),
        claim.claim.sections.contains(concept)
      else { return (Remark.otherSection, false) }
    }
    if let about = claim.about, !isAbout(about, number) { return (Remark.otherMatter, false) }
    if let stance = statement.stance {
      let isReportedNone = stance == .none && claim.claim.zero == .reported
      if isReportedNone || !claim.claim.stances.contains(stance) {
        return (Remark.stance(stance), stance == .none)
      }
    }
    if let banned = claim.without.first(where: { isBanned($0, near: number) }) {
      return (Remark.excluded(banned.source), false)
    }
    return nil
  }

  private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// A clause that is nothing but the title of a document the agency issued; the report's own title
  /// claims nothing.
  private func isOwnDocument(_ statement: Int) -> Bool {
    report.statements[statement].cue != nil
  }

  private func isAbout(_ group: PhraseTable.Group, _ statement: Int) -> Bool {
    // What a paragraph has named before goes on being its topic.
    let topic = index.paragraph(of: statement).lowerBound..<index.sentence(of: statement).upperBound
    return topic.contains { index.first(group, in: $0) != nil }
      || index.headingHolds(group, statement: statement)
  }

  private func reach(of statement: Int) -> Range<Int> {
    switch claim.claim.within {
    case .clause: statement..<(statement + 1)
    case .sentence: index.sentence(of: statement)
    case .paragraph: index.paragraph(of: statement)
    }
  }

  /// Whether a word that must not stand near does; in the title of a cited document it says nothing.
  private func isBanned(_ group: PhraseTable.Group, near statement: Int) -> Bool {
    reach(of: statement).contains { other in
      guard let hit = index.first(group, in: other) else { return false }
      return !report.statements[other].citedTitles.contains { contains($0, hit) }
    }
  }

  private func complete(_ statement: Int, _ words: Range<Int>) -> Match {
    var match = Match(statement: statement, words: words, companions: [], missing: [])
    for group in claim.with {
      if let companion = companion(group, of: statement) {
        match.companions.append(companion)
      } else {
        match.missing.append(group.source)
      }
    }
    return match
  }

  /// The nearest clause within reach that holds a group and is no promise, weakness or demand itself.
  private func companion(_ group: PhraseTable.Group, of statement: Int) -> Int? {
    if index.first(group, in: statement, isDeed: true) != nil { return statement }
    return reach(of: statement).filter { other in
      let candidate = report.statements[other]
      guard candidate.role == .body || candidate.role == .ownTitle else { return false }
      guard candidate.stance.map(claim.claim.stances.contains) ?? true else { return false }
      return index.first(group, in: other, isDeed: true) != nil
    }
    .min { abs($0 - statement) < abs($1 - statement) }
  }

  // MARK: Figure

  private struct FigureReading {
    var truth: Truth
    var isZero: Bool
    var evidence: [Evidence]
  }

  private func readFigure() -> FigureReading {
    guard let expression = claim.claim.figure else {
      return FigureReading(truth: .unknown, isZero: false, evidence: [])
    }
    let named = expression.names.compactMap { index.figure($0.name) }
    let truth = Evaluator(index: index).truth(expression)
    let isZero = !named.isEmpty && named.allSatisfy { $0.value?.exact == .zero }
    return FigureReading(
      truth: named.isEmpty ? .unknown : truth,
      isZero: isZero,
      evidence: named.map(report.evidence)
    )
  }

  // MARK: Both

  private func combine(_ words: Words, _ figure: FigureReading) -> CheckResult {
    if let match = words.complete.first {
      var evidence = evidence(match)
      if figure.truth == .yes { evidence += figure.evidence }
      return CheckResult(.met, [Remark.saysText], evidence)
    }
    if figure.truth == .yes {
      return CheckResult(
        .met,
        [Remark.figureShows],
        figure.evidence + words.incomplete.prefix(1).flatMap(evidence)
      )
    }
    let isDenied = !words.denials.isEmpty || figure.isZero
    if claim.claim.zero == .reported, isDenied {
      let quotes =
        words.denials.prefix(1).flatMap(evidence) + (figure.isZero ? figure.evidence : [])
      return CheckResult(.met, ground: Remark.reportedNone, [Remark.reportedNone], quotes)
    }
    if let match = words.incomplete.first {
      return CheckResult(
        .partlyMet,
        [Remark.lacks(match.missing)],
        words.incomplete.prefix(2).flatMap(evidence)
      )
    }
    if isDenied {
      let quotes =
        words.denials.prefix(1).flatMap(evidence) + (figure.isZero ? figure.evidence : [])
      return CheckResult(.notMet, ground: Remark.statedNone, [Remark.statedNone], quotes)
    }
    return silence(words)
  }

  /// Nothing was claimed: an index that defines the matter and shows it in captions is half a claim,
  /// whatever stands only in one such place is none.
  private func silence(_ words: Words) -> CheckResult {
    let defined = words.considered.first { report.statements[$0.statement].role == .definition }
    let shown = words.considered.first { report.statements[$0.statement].role == .caption }
    if let defined, let shown {
      return CheckResult(
        .partlyMet,
        ground: Remark.onlyShown,
        [Remark.onlyShown],
        [defined, shown].map { report.evidence(report.statements[$0.statement]) }
      )
    }
    // What tells most about why nothing counts: a plan before a heading, anything before another matter.
    let near = words.considered.min { weight($0) < weight($1) }
    guard let near, weight(near) < Self.saysNothing else {
      return CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
    }
    return CheckResult(
      .notMet,
      ground: near.remark,
      [Remark.only(near.remark)],
      [report.evidence(report.statements[near.statement])]
    )
  }

  private static let saysNothing = 3

  private func weight(_ considered: CheckResult.Considered) -> Int {
    let statement = report.statements[considered.statement]
    if [Remark.otherMatter, Remark.otherSection].contains(considered.remark) {
      return Self.saysNothing
    }
    switch statement.role {
    case .body: return considered.remark == Remark.role(.citedTitle) ? 2 : 0
    case .definition, .caption: return 1
    case .heading, .contents, .ownTitle, .citedTitle, .cell: return 2
    }
  }

  private func evidence(_ match: Match) -> [Evidence] {
    var numbers: [Int] = []
    for number in [match.statement] + match.companions where !numbers.contains(number) {
      numbers.append(number)
    }
    return numbers.sorted().map { report.evidence(report.statements[$0]) }
  }

  /// The number in the text against the figure: no clause agrees and one of them differs.
  private func disagreement(_ words: Words) -> (reason: String, evidence: [Evidence])? {
    guard let name = claim.claim.agrees, let figure = index.figure(name.rawValue),
      let value = figure.value
    else { return nil }
    let units = claim.with.flatMap(\.units) + (claim.says?.units ?? [])
    var clash: (NumberMention, Int)?
    for match in words.complete + words.denials {
      let statements = [match.statement] + match.companions
      for number in statements.flatMap({ index.numbers(in: report.statements[$0].range) })
      where units.contains(where: { index.isCounted(number, $0) }) {
        if number.value.overlaps(value) { return nil }
        clash = clash ?? (number, match.statement)
      }
    }
    guard let (number, statement) = clash else { return nil }
    return (
      Remark.disagrees(text: number.value.description, table: value.description),
      [report.evidence(report.statements[statement]), report.evidence(figure)]
    )
  }
}
