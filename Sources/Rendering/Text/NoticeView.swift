import ComplianceModel

/// Everything that the template `notice` shows.
struct NoticeView {
  let leagues: [League]
  let date: CalendarDay?

  /// So many problems are told one by one; the annex has all of them.
  static let problems = 10
  /// So many agencies are named with each of them.
  static let named = 5
  /// So many items that were done well are named.
  static let praised = 10

  private var format: MarksFormat { leagues.first?.checklist.format ?? MarksFormat(places: 2) }

  var view: View {
    let tallies = ItemTally.tallies(of: leagues.cards)
    let head: View = [
      "heading": Wording.noticeHeading(leagues),
      "opening": Wording.noticeOpening(leagues),
      "scope": Wording.noticeScope(leagues),
      "stamp": Wording.noticeStamp(leagues, date: date),
      "overall": Wording.noticeOverall(leagues),
      "openNote": Wording.noticeOpenNote(leagues),
      "classes": leagues.map(rankingClass),
    ]
    return head.adding(well).adding(problems(tallies)).adding(open(tallies))
  }

  private func rankingClass(_ league: League) -> View {
    let spread = ScoreDistribution([league])
    let unranked = league.unranked.map(\.scorecard)
    let indicators = [league].topIndicators
    return [
      "line": Wording.noticeClass(league),
      "class": league.rankingClass, "count": league.entries.count,
      "rankedCount": league.ranked.count,
      "highest": spread.map { format.plain($0.highest) } ?? Wording.absent,
      "median": spread.map { format.plain($0.median) } ?? Wording.absent,
      "lowest": spread.map { format.plain($0.lowest) } ?? Wording.absent,
      "grades": Wording.gradeList([league]) ?? Wording.absent,
      "small": league.isSmall ? Wording.smallClass : nil,
      "ranked": league.ranked.isEmpty ? nil : ["rows": league.ranked.map(place)] as View,
      "unranked": unranked.isEmpty ? nil : Wording.noticeUnranked(unranked),
      "annex": league.entries.isEmpty || indicators.isEmpty
        ? nil
        : [
          "columns": indicators.map { "\(Wording.titled($0)) \(format.plain($0.full))" },
          "rows": league.entries.map { annexRow($0, indicators) },
        ] as View,
    ]
  }

  private func place(_ entry: League.Entry) -> View {
    let card = entry.scorecard
    return [
      "place": entry.standing.map(Wording.place) ?? Wording.absent,
      "agency": card.agency.name,
      "score": card.score.map(format.range) ?? Wording.unscored,
      "grade": card.grade.map(Wording.grade) ?? Wording.absent,
    ]
  }

  private func annexRow(_ entry: League.Entry, _ indicators: [NodeScore]) -> View {
    let nodes = entry.scorecard.root.children
    let cells: View = [
      "cells": indicators.map { indicator in
        nodes.first { $0.id == indicator.id }?.earned.map(format.range)
          ?? Wording.outcome(.notApplicable)
      }
    ]
    return place(entry).adding(cells)
  }

  /// What was done well: by those who published a report, as the others met nothing.
  private var well: View {
    let cards = leagues.cardsOfPublished
    let everywhere = ItemTally.tallies(of: cards).filter {
      $0.shared == .everything && $0.full > .zero
    }
    let practice = GoodPractice.examples(leagues)
    return [
      "well": Wording.noticeWell(everywhere.count, of: cards.count),
      "wellItems": everywhere.isEmpty
        ? nil
        : [
          "rows": everywhere.prefix(Self.praised).map { tally -> View in
            ["line": Wording.noticeMet(tally)]
          }
        ] as View,
      "practice": practice.isEmpty
        ? nil
        : ["note": Wording.noticePracticeNote, "rows": practice.map(row)] as View,
    ]
  }

  private func row(_ practice: GoodPractice) -> View {
    [
      "item": practice.tally.name, "agency": practice.card.agency.name,
      "quote": practice.evidence.shown, "where": Wording.place(practice.evidence),
      "trust": Wording.trust(practice.trust),
    ]
  }

  private func problems(_ tallies: [ItemTally]) -> View {
    let losses = tallies.mostFrequentLosses
    let unpublished = leagues.cards.filter { $0.missing == .unpublished }.map(\.agency)
    return [
      "problems": Wording.noticeProblems(losses.count, shown: Self.problems, leagues),
      "losses": losses.isEmpty
        ? nil
        : [
          "rows": losses.prefix(Self.problems).enumerated().map { index, tally -> View in
            [
              "number": index + 1,
              "line": Wording.noticeProblem(tally, naming: Self.named, format),
            ]
          }
        ] as View,
      "annexLosses": losses.isEmpty
        ? nil
        : [
          "rows": losses.map { tally -> View in
            [
              "item": tally.name, "marks": format.plain(tally.item.marks),
              "applicable": tally.applicable, "losers": tally.losses.count,
              "lost": format.plain(tally.lost),
              "rate": Wording.rate(tally.earned, of: tally.full),
            ]
          }
        ] as View,
      "unpublished": Wording.noticeUnpublished(unpublished),
      "hasUnpublished": !unpublished.isEmpty,
      "lastDemand": unpublished.isEmpty ? 2 : 3,
    ]
  }

  private func open(_ tallies: [ItemTally]) -> View {
    let open = tallies.filter { $0.open > 0 }
    return [
      "open": Wording.noticeOpen(open.count, times: open.reduce(0) { $0 + $1.open }),
      "annexOpen": open.isEmpty
        ? nil
        : [
          "rows": open.map { tally -> View in
            [
              "item": tally.name, "agencies": tally.open,
              "marks": format.plain(tally.openMarks),
            ]
          }
        ] as View,
    ]
  }
}
