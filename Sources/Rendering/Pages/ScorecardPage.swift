import ComplianceModel

/// Everything that the template `scorecard` shows.
struct ScorecardPage {
  let card: Scorecard
  /// Nil on a page of its own, with nothing around it to lead to.
  let league: League?
  let standing: Standing?
  let date: CalendarDay?
  var links = EvidenceLinks.none

  private var path: String {
    OutputPath.scorecardHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
  }
  private var quotes: QuoteView {
    QuoteView(
      links: links,
      page: path,
      report: card.missing == nil ? card.inputs.first?.name : nil
    )
  }
  private var format: MarksFormat { card.checklist.format }

  var view: View {
    header.adding(score).adding(tables).adding(provenance)
  }

  private var header: View {
    let stamp = card.checklist
    let json = OutputPath.scorecardJSON(
      checklist: stamp.id,
      round: card.round,
      agency: card.agency.id
    )
    let league = OutputPath.league(checklist: stamp.id, round: card.round)
    let links: View = [
      "overviewLink": OutputPath.link(to: OutputPath.overview, from: path),
      "leagueLink": OutputPath.link(to: league, from: path),
      "jsonLink": OutputPath.link(to: json, from: path),
      "sourceLink": links.page.map { OutputPath.link(to: $0, from: path) },
    ]
    return [
      "crumbs": self.league == nil ? nil : links,
      "agency": card.agency.name,
      "description": Wording.description(card.agency).orNil,
      "class": self.league?.rankingClass.orNil,
      "round": card.round,
      "roundTitle": self.league?.roundTitle,
      "checklist": Wording.checklist(stamp),
      "remarks": Wording.remarks(card) + [Wording.claims(card.claims)].compactMap { $0 },
      "peopleCount": Wording.peopleCount(card),
      "date": date?.description,
    ]
  }

  private var score: View {
    [
      "score": card.score.map(scored),
      "unscored": card.score == nil ? Wording.unscoredReason(card) : nil,
      "digest": Wording.digest(card, format),
      "trust": TrustBar(earned: EarnedTrust(card), format: format).view,
      "indicators": indicators,
    ]
  }

  /// The top indicators, each as long as its marks are many.
  private var indicators: [View] {
    let nodes = card.root.children.filter(\.hasMarks)
    let longest = nodes.map(\.full).max() ?? .zero
    return nodes.map { indicator($0, longest: longest) }
  }

  private func scored(_ score: MarksRange) -> View {
    [
      "value": format.range(score),
      "outOf": Wording.outOf(card.root.full, format),
      "interval": Wording.interval(score, format),
      "grade": card.grade.map(Wording.grade),
      "place": place, "placeNote": placeNote,
      "selfScore": card.selfScore.map(format.plain),
      "assessed": card.root.assessed == card.root.full
        ? nil : Wording.assessed(card.root, format),
      "bar": Bar(
        label: Wording.bar(Wording.score, score, full: card.root.full, format),
        earned: score,
        full: card.root.full
      ).view,
    ]
  }

  private var place: String? {
    guard let league else { return nil }
    guard let standing else { return league.entries.isEmpty ? nil : Wording.unranked }
    return Wording.place(standing, of: league.ranked.count)
  }

  private var placeNote: String? {
    guard let league else { return nil }
    guard standing != nil else { return Wording.unrankedReason(card) }
    return league.isSmall ? Wording.smallClass : nil
  }

  private func indicator(_ node: NodeScore, longest: Marks) -> View {
    [
      "title": node.title,
      "role": Wording.role(node.role),
      "earned": node.earned.map(format.range) ?? Wording.outcome(.notApplicable),
      "full": format.plain(node.full),
      "bar": Bar(
        label: Wording.bar(node.title, node.earned, full: node.full, format),
        earned: node.earned,
        full: node.full,
        longest: longest
      ).view,
    ]
  }

  private var tables: View {
    let losses = card.losses
    let basis = card.commonBasis
    let lost = losses.reduce(Marks.zero) { $0 + $1.lost }
    let findings = card.sortedFindings.enumerated().map { index, finding in
      (finding.status, FindingView.view(finding, at: index, quotes))
    }
    return [
      "losses": listing(losses.map { item($0, basis) }),
      "lostTotal": Wording.taken(lost, format),
      "commonBasis": basis.map(Wording.commonBasis),
      "open": listing(card.openItems.map { item($0, basis) }),
      "inapplicable": listing(card.inapplicableItems.map { item($0, basis) }),
      "findings": listing(findings.filter { $0.0 != .dismissed }.map(\.1)),
      "dismissed": listing(findings.filter { $0.0 == .dismissed }.map(\.1)),
      "stray": listing(
        card.strayReview.entries.map { entry -> View in
          ["code": Self.code(entry.judgement), "line": Wording.line(entry)]
        }
      ),
      "tree": TreeView(card: card, quotes: quotes).nodes,
      "sum": ScoreSum(card).map { SumView(sum: $0, format: format).view },
      "doubts": listing(
        card.doubts.map { doubt -> View in
          ["message": doubt.message, "line": doubt.place.map(Wording.place)]
        }
      ),
    ]
  }

  private var provenance: View {
    [
      "inputs": listing(
        card.inputs.map { file -> View in ["name": file.name, "digest": file.digest] }
      ),
      "rulesDigest": card.checklist.digest,
      "source": Wording.source(card.checklist.source),
    ]
  }

  private static func code(_ judgement: Judgement) -> String? {
    if case .finding(let code) = judgement.subject { code.rawValue } else { nil }
  }

  private func item(_ result: ItemResult, _ commonBasis: String?) -> View {
    ItemView(
      result: result,
      format: format,
      quotes: quotes,
      claims: card.claims,
      commonBasis: commonBasis
    ).view
  }

  /// Rows with their number, nil when there are none.
  private func listing(_ rows: [View]) -> View? {
    rows.isEmpty ? nil : ["rows": rows, "count": rows.count]
  }
}
