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
    /// The first definition and the first caption that only hold its words.
    var defined: Int?
    var shown: Int?
    /// What tells most about why nothing counts, and how little it tells.
    var near: CheckResult.Considered?
    var weight = ClaimCheck.saysNothing
    /// Whether no clause holds its words at all.
    var isEmpty = true
    /// Every clause that was looked at, if somebody asks for them.
    var trail: [CheckResult.Considered] = []

    /// Whether nothing was claimed or denied so far.
    var isSilent: Bool { complete.isEmpty && incomplete.isEmpty && denials.isEmpty }
  }

  struct Match {
    let statement: Int
    let words: Range<Int>
    /// Other clauses that hold what goes with it, each once.
    private(set) var companions: [Int] = []
    var missing: [PhraseTable.Group] = []

    init(statement: Int, words: Range<Int>) {
      self.statement = statement
      self.words = words
    }

    /// Notes a clause that holds a part of what goes with it.
    mutating func add(_ companion: Int) {
      if companion != statement, !companions.contains(companion) { companions.append(companion) }
    }
  }

  func result() -> CheckResult {
    var words = Words()
    if let says = claim.says { read(says, into: &words) }
    var result = combine(words, truthOfFigure())
    result.considered = Trail(words.trail, isEmpty: words.isEmpty)
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

  /// What the figures of the claim say.
  private func truthOfFigure() -> Truth {
    guard let figure = claim.claim.figure else { return .unknown }
    return judge.evaluator.truth(figure)
  }

  /// Whether all figures of the claim that the report has are none.
  private func isZero() -> Bool {
    var isHeld = false
    for name in claim.figures {
      guard let isZero = index.isZero(name) else { continue }
      guard isZero else { return false }
      isHeld = true
    }
    return isHeld
  }

  private func evidenceOfFigures() -> [Evidence] {
    claim.figures.compactMap { name in index.figure(name).map { judge.evidence(of: $0) } }
  }

  // MARK: Both

  private func combine(_ words: Words, _ figure: Truth) -> CheckResult {
    if let match = nearest(words.complete) {
      var evidence = evidence(match)
      if figure == .yes { evidence += evidenceOfFigures() }
      return CheckResult(.met, [Remark.saysText], evidence)
    }
    if figure == .yes {
      return CheckResult(
        .met,
        [Remark.figureShows],
        evidenceOfFigures() + words.incomplete.prefix(1).flatMap(evidence)
      )
    }
    let isZero = isZero()
    let isDenied = !words.denials.isEmpty || isZero
    func denials() -> [Evidence] {
      words.denials.prefix(1).flatMap(evidence) + (isZero ? evidenceOfFigures() : [])
    }
    if claim.claim.zero == .reported, isDenied {
      return CheckResult(.met, ground: Remark.reportedNone, [Remark.reportedNone], denials())
    }
    if let match = words.incomplete.min(by: { $0.missing.count < $1.missing.count }) {
      return CheckResult(
        .partlyMet,
        [judge.words(Remark.lacks(match.missing.map(\.source)))],
        evidence(match)
      )
    }
    if isDenied {
      return CheckResult(.notMet, ground: Remark.statedNone, [Remark.statedNone], denials())
    }
    return silence(words)
  }

  /// Nothing was claimed: an index that defines the matter and shows it in captions is half a claim,
  /// whatever stands only in one such place is none.
  private func silence(_ words: Words) -> CheckResult {
    if let defined = words.defined, let shown = words.shown {
      return CheckResult(
        .partlyMet,
        ground: Remark.onlyShown,
        [Remark.onlyShown],
        [judge.evidence(of: defined), judge.evidence(of: shown)]
      )
    }
    // What tells most about why nothing counts: a plan before a heading, anything before another matter.
    var result =
      if let near = words.near {
        CheckResult(
          .notMet,
          ground: judge.words(near.remark.text),
          [judge.words(Remark.only(near.remark.text))],
          [judge.evidence(of: near.statement)]
        )
      } else {
        CheckResult(.notMet, ground: Remark.absent, [Remark.absent])
      }
    result.isSilent = true
    return result
  }

  static let saysNothing = 3

  func weight(_ considered: CheckResult.Considered) -> Int {
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
  func distance(_ match: Match) -> Int {
    let isOverview = index.concept(of: match.statement) == Self.overview
    return match.companions.count * 2 + (isOverview ? 1 : 0)
  }

  /// The section that sums a report up, as the vocabulary names it.
  private static let overview = SectionConcept(rawValue: "概述")

  private func evidence(_ match: Match) -> [Evidence] {
    guard !match.companions.isEmpty else { return [judge.evidence(of: match.statement)] }
    return ([match.statement] + match.companions).sorted().map { judge.evidence(of: $0) }
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
      judge.words(Remark.disagrees(text: number.value.description, table: value.description)),
      [judge.evidence(of: statement), judge.evidence(of: figure)]
    )
  }
}
