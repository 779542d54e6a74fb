import ComplianceModel

/// What an assessor looks at behind a ranking: how hard items were, which of them tell nobody apart,
/// what is still open, and how firm the places are.
struct AssessorView {
  let leagues: [League]

  /// For the template `assessor`; nil when there are no items.
  var view: View? {
    let cards = leagues.cardsOfPublished
    let tallies = ItemTally.tallies(of: cards).hardestFirst
    guard !tallies.isEmpty else { return nil }
    return [
      "note": Wording.itemsNote(cards.count),
      "flat": ItemTally.Shared.allCases.map { flat($0, tallies) },
      "items": ["rows": tallies.map(row), "count": tallies.count] as View,
      "classes": leagues.map { league -> View in
        [
          "class": league.rankingClass,
          "rows": league.entries.map(agency),
          "makeup": Makeup(league).view,
        ]
      },
    ]
  }

  private func flat(_ shared: ItemTally.Shared, _ tallies: [ItemTally]) -> View {
    let names = tallies.filter { $0.shared == shared }.map(\.name)
    return [
      "title": Wording.flat(shared, names.count),
      "names": names.isEmpty ? nil : names.joined(separator: Wording.semicolon),
    ]
  }

  private func row(_ tally: ItemTally) -> View {
    let counts = [Outcome.met, .partlyMet, .notMet, .undecided].map(tally.count)
    return [
      "id": tally.item.id, "title": tally.item.title,
      "rate": Wording.rate(tally.earned, of: tally.full),
      "cells": ([tally.applicable] + counts).map { $0 == 0 ? Wording.absent : String($0) },
      "undecided": tally.count(.undecided) == 0
        ? Wording.absent : Wording.percent(tally.count(.undecided), of: tally.applicable),
      "flat": tally.shared.map(Wording.flatMark),
    ]
  }

  private func agency(_ entry: League.Entry) -> View {
    let card = entry.scorecard
    let open = card.root.applicable - card.root.assessed
    return [
      "agency": card.agency.name,
      "place": entry.standing.map(Wording.place) ?? Wording.absent,
      "open": card.openItems.isEmpty ? Wording.absent : String(card.openItems.count),
      "openShare": open == .zero
        ? Wording.absent : Wording.rate(MarksRange(open), of: card.root.applicable),
      "swing": entry.swing.map(Wording.swing) ?? Wording.absent,
      "hinges": entry.swing.flatMap { Wording.hinges($0, entry.standing) },
    ]
  }
}
