import ComplianceModel

/// Everything that the template `league` shows.
struct LeaguePage {
  let leagues: [League]
  let date: CalendarDay?

  /// What the page is about.
  var title: String {
    leagues.first.map { Wording.leagueTitle($0.checklist, round: $0.round) }
      ?? Wording.emptyLeagueTitle
  }

  var view: View {
    header.adding([
      "date": date?.description,
      "figures": leagues.isEmpty
        ? nil
        : [
          "rows": Wording.figures(leagues).map { figure -> View in
            ["label": figure.label, "value": figure.value]
          }
        ] as View,
      "leagues": leagues.enumerated().map { LeagueView(league: $1, number: $0 + 1).view },
      "noAgencies": leagues.allSatisfy(\.entries.isEmpty),
      "common": CommonLosses(leagues: leagues).view,
      "practice": PracticeView(leagues: leagues).view,
      "assessor": AssessorView(leagues: leagues).view,
      "rulesDigest": leagues.first?.checklist.digest,
      "source": leagues.first.map { Wording.source($0.checklist.source) },
    ])
  }

  private var header: View {
    guard let first = leagues.first else {
      return [
        "overviewLink": nil, "workbookLink": nil, "rankingLink": nil, "itemsLink": nil,
        "noticeLink": nil, "checklist": nil, "round": nil, "roundTitle": nil,
      ]
    }
    let (id, round) = (first.checklist.id, first.round)
    let page = OutputPath.league(checklist: id, round: round)
    let ranking = OutputPath.rankingCSV(checklist: id, round: round)
    let workbook = OutputPath.workbook(checklist: id, round: round)
    let items = OutputPath.itemsCSV(checklist: id, round: round)
    let notice = OutputPath.notice(checklist: id, round: round)
    return [
      "overviewLink": OutputPath.link(to: OutputPath.overview, from: page),
      "workbookLink": OutputPath.link(to: workbook, from: page),
      "rankingLink": OutputPath.link(to: ranking, from: page),
      "itemsLink": OutputPath.link(to: items, from: page),
      "noticeLink": OutputPath.link(to: notice, from: page),
      "checklist": Wording.checklist(first.checklist),
      "round": round,
      "roundTitle": first.roundTitle,
    ]
  }
}
