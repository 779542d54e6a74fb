import ComplianceModel

/// One class: its figures, who stands where, and who is listed apart.
struct LeagueView {
  let league: League
  /// Which class of the page it is, from 1.
  let number: Int

  /// For the template `ranking`.
  var view: View {
    let exact = league.ranked.compactMap(\.standing)
    let shared = Dictionary(grouping: exact) { $0 }.filter { $0.value.count > 1 }
    let distribution = league.isSmall ? nil : ScoreDistribution([league])
    let unranked = league.unranked.map { row($0, isTied: false) }
    return [
      "anchor": "class-\(number)",
      "class": league.rankingClass,
      "summary": Wording.summary(league),
      "grades": Wording.grades(league),
      "small": league.isSmall ? Wording.smallClass : nil,
      "hasSelfScores": league.entries.contains { $0.scorecard.selfScore != nil },
      "distribution": distribution.map {
        Histogram(distribution: $0, format: league.checklist.format).view
      },
      "ranked": league.ranked.isEmpty
        ? nil
        : [
          "rows": league.ranked.map { entry in
            let tied = entry.standing.map { $0.best == $0.worst && shared[$0] != nil }
            return row(entry, isTied: tied ?? false)
          }
        ] as View,
      "unranked": unranked.isEmpty ? nil : ["rows": unranked, "count": unranked.count] as View,
      "heat": HeatMap(league: league).view,
    ]
  }

  private func row(_ entry: League.Entry, isTied: Bool) -> View {
    let card = entry.scorecard
    let format = card.checklist.format
    let page = OutputPath.league(checklist: card.checklist.id, round: card.round)
    let target = OutputPath.scorecardHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
    return [
      "place": entry.standing.map(Wording.place),
      "tied": isTied ? Wording.tied : nil,
      "agency": card.agency.name,
      "link": OutputPath.link(to: target, from: page),
      "remarks": Wording.remarks(card),
      "score": card.score.map(format.range) ?? Wording.unscored,
      "selfScore": card.selfScore.map(format.plain) ?? Wording.absent,
      "bar": Bar(
        label: Wording.bar(card.agency.name, card.score, full: card.root.full, format),
        earned: card.score,
        full: card.root.full
      ).view,
      "grade": card.grade.map(Wording.grade),
      "reason": entry.standing == nil ? Wording.unrankedReason(card) : nil,
    ]
  }
}
