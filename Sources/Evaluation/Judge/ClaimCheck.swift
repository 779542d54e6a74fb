internal import ComplianceModel

/// Looks for a claim in words and in a figure; neither source silences the other.
struct ClaimCheck {
  let judge: Judge
  let claim: CompiledClaim

  var index: ReportIndex { judge.index }

  var report: AnnualReport { index.report }

  /// What the words came to.
  struct Words {
    /// Clauses that say it with everything that has to go with it.
    var complete: [Match] = []
    /// Clauses that say it with something missing.
    var incomplete: [Match] = []
    /// Clauses that say that there was none.
    var denials: [Match] = []
    var considered: [CheckResult.Considered] = []
  }

  struct Match {
    var statement: Int
    var words: Range<Int>
    /// Clauses that hold what goes with it.
    var companions: [Int]
    var missing: [PhraseTable.Group]

    /// How many other clauses hold what goes with it.
    var scattered: Int {
      var others: [Int] = []
      for companion in companions where companion != statement && !others.contains(companion) {
        others.append(companion)
      }
      return others.count
    }
  }

  func result() -> CheckResult {
    let words = claim.says.map(readWords) ?? Words()
    let figure = readFigure()
    var result = combine(words, figure)
    result.considered = Trail(words.considered, isKept: judge.keepsTrail)
    if result.outcome == .met, let clash = disagreement(words) {
      result.decide(.partlyMet)
      result.ground = Remark.contradicted
      result.isTakenBack = true
      result.reasons.insert(clash.reason, at: 0)
      result.evidence = clash.evidence + result.evidence.filter { !clash.evidence.contains($0) }
    }
    return result
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
    let named = claim.figures.compactMap { index.figure($0) }
    let truth = judge.evaluator.truth(expression)
    let isZero = !named.isEmpty && named.allSatisfy { $0.value?.exact == .zero }
    return FigureReading(
      truth: truth,
      isZero: isZero,
      evidence: named.map(report.evidence)
    )
  }

  // MARK: Both

  private func combine(_ words: Words, _ figure: FigureReading) -> CheckResult {
    if let match = nearest(words.complete) {
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
    if let match = words.incomplete.min(by: { $0.missing.count < $1.missing.count }) {
      return CheckResult(
        .partlyMet,
        [Remark.lacks(match.missing.map(\.source))],
        evidence(match)
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
    func first(_ role: Role) -> CheckResult.Considered? {
      words.considered.first { index.statements[$0.statement].role == role && !$0.isElsewhere }
    }
    let (defined, shown) = (first(.definition), first(.caption))
    if let defined, let shown {
      return CheckResult(
        .partlyMet,
        ground: Remark.onlyShown,
        [Remark.onlyShown],
        [defined, shown].map { index.evidence(of: $0.statement) }
      )
    }
    // What tells most about why nothing counts: a plan before a heading, anything before another matter.
    let near = words.considered.min { weight($0) < weight($1) }
    var result =
      if let near, weight(near) < Self.saysNothing {
        CheckResult(
          .notMet,
          ground: near.remark.text,
          [Remark.only(near.remark.text)],
          [index.evidence(of: near.statement)]
        )
      } else {
        CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
      }
    result.isSilent = true
    return result
  }

  private static let saysNothing = 3

  private func weight(_ considered: CheckResult.Considered) -> Int {
    guard !considered.isElsewhere else { return Self.saysNothing }
    switch index.statements[considered.statement].role {
    case .body: return considered.remark.isCited ? 2 : 0
    case .definition, .caption: return 1
    case .heading, .contents, .ownTitle, .citedTitle, .cell: return 2
    }
  }

  /// The first of those that are least scattered.
  private func nearest(_ matches: [Match]) -> Match? {
    guard matches.count > 1 else { return matches.first }
    let distances = matches.map(distance)
    return distances.min().flatMap { distances.firstIndex(of: $0) }.map { matches[$0] }
  }

  /// How far what belongs to a claim is scattered; an overview only repeats what is told elsewhere.
  private func distance(_ match: Match) -> Int {
    let isOverview = index.concept(of: match.statement) == Self.overview
    return match.scattered * 2 + (isOverview ? 1 : 0)
  }

  /// The section that sums a report up, as the vocabulary names it.
  private static let overview = SectionConcept(rawValue: "概述")

  private func evidence(_ match: Match) -> [Evidence] {
    guard !match.companions.isEmpty else { return [index.evidence(of: match.statement)] }
    var numbers: [Int] = []
    for number in [match.statement] + match.companions where !numbers.contains(number) {
      numbers.append(number)
    }
    return numbers.sorted().map { index.evidence(of: $0) }
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
      where units.contains(where: { index.isMeasured(number, $0.scalars) }) {
        if number.value.overlaps(value) { return nil }
        clash = clash ?? (number, match.statement)
      }
    }
    guard let (number, statement) = clash else { return nil }
    return (
      Remark.disagrees(text: number.value.description, table: value.description),
      [index.evidence(of: statement), report.evidence(figure)]
    )
  }
}
