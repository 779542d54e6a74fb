import ComplianceModel

/// Good practice as the template `practice` shows it.
struct PracticeView {
  let leagues: [League]

  /// Nil when there is none.
  var view: View? {
    let examples = GoodPractice.examples(leagues)
    guard let first = leagues.first, !examples.isEmpty else { return nil }
    let page = OutputPath.league(checklist: first.checklist.id, round: first.round)
    return [
      "note": Wording.practiceNote,
      "rows": examples.map { row($0, page) },
    ]
  }

  private func row(_ practice: GoodPractice, _ page: String) -> View {
    let card = practice.card
    let target = OutputPath.scorecardHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
    let item = practice.tally.item.id
    return [
      "id": item, "title": practice.tally.item.title,
      "path": practice.tally.path.joined(separator: Wording.pathSeparator).orNil,
      "losers": practice.tally.losses.count,
      "agency": card.agency.name,
      "link": OutputPath.link(to: target, from: page)
        + "#item-" + OutputPath.percentEncoded(item),
      "trust": Wording.trust(practice.trust),
      "evidence": QuoteView().view([practice.evidence]),
    ]
  }
}
