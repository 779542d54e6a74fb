import ComplianceModel

/// Everything that the template `league` shows.
struct LeaguePage {
  let leagues: [League]
  let date: CalendarDay?

  private var indicators: [NodeScore] { leagues.topIndicators }

  /// What the page is about.
  var title: String {
    leagues.first.map { Wording.leagueTitle($0.checklist, round: $0.round) }
      ?? Wording.emptyLeagueTitle
  }

  var view: View {
    let common = CommonLosses(leagues: leagues).rows
    return header.adding([
      "date": date?.description,
      "leagues": leagues.map(league),
      "noAgencies": leagues.allSatisfy(\.entries.isEmpty),
      "common": common.isEmpty ? nil : ["rows": common] as View,
      "rulesDigest": leagues.first?.checklist.digest,
      "source": leagues.first.map { Wording.source($0.checklist.source) },
    ])
  }

  private var header: View {
    guard let first = leagues.first else {
      return [
        "overviewLink": nil, "workbookLink": nil, "rankingLink": nil, "itemsLink": nil,
        "checklist": nil, "round": nil, "roundTitle": nil,
      ]
    }
    let (id, round) = (first.checklist.id, first.round)
    let page = OutputPath.league(checklist: id, round: round)
    let ranking = OutputPath.rankingCSV(checklist: id, round: round)
    let workbook = OutputPath.workbook(checklist: id, round: round)
    let items = OutputPath.itemsCSV(checklist: id, round: round)
    return [
      "overviewLink": OutputPath.link(to: OutputPath.overview, from: page),
      "workbookLink": OutputPath.link(to: workbook, from: page),
      "rankingLink": OutputPath.link(to: ranking, from: page),
      "itemsLink": OutputPath.link(to: items, from: page),
      "checklist": Wording.checklist(first.checklist),
      "round": round,
      "roundTitle": first.roundTitle,
    ]
  }

  private func league(_ league: League) -> View {
    let unranked = league.unranked.map(row)
    return [
      "class": league.rankingClass,
      "summary": Wording.summary(league),
      "small": league.isSmall ? Wording.smallClass : nil,
      "columns": indicators.map { node -> View in
        ["title": Wording.titled(node), "full": league.checklist.format.plain(node.full)]
      },
      "ranked": league.ranked.isEmpty ? nil : ["rows": league.ranked.map(row)] as View,
      "unranked": unranked.isEmpty ? nil : ["rows": unranked] as View,
      "makeup": Makeup(league).view,
      "hasSelfScores": league.entries.contains { $0.scorecard.selfScore != nil },
    ]
  }

  private func row(_ entry: League.Entry) -> View {
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
      "agency": card.agency.name,
      "link": OutputPath.link(to: target, from: page),
      "remarks": Wording.remarks(card),
      "score": card.score.map(format.range),
      "selfScore": card.selfScore.map(format.plain) ?? Wording.absent,
      "bar": Bar(
        label: Wording.bar(card.agency.name, card.score, full: card.root.full, format),
        earned: card.score,
        full: card.root.full
      ).view,
      "grade": card.grade.map(Wording.grade),
      "reason": entry.standing == nil ? Wording.unrankedReason(card) : nil,
      "cells": indicators.map { indicator in cell(indicator, card, format) },
    ]
  }

  private func cell(_ indicator: NodeScore, _ card: Scorecard, _ format: MarksFormat) -> View {
    let node = card.root.children.first { $0.id == indicator.id }
    let full = node?.full ?? indicator.full
    return [
      "text": node?.earned.map(format.range) ?? Wording.absent,
      "bar": node?.earned.map {
        Bar(label: Wording.bar(indicator.title, $0, full: full, format), earned: $0, full: full)
          .view
      },
    ]
  }
}
