import ComplianceModel

/// Evidence as the templates show it: quotes, where they stand, and the links to them.
struct QuoteView {
  /// Where the evidence of the card is found.
  var links = EvidenceLinks.none
  /// The page that quotes it.
  var page = ""
  /// The report that most of it comes from: its name is not repeated.
  var report: String?

  /// Places that are shown; more are folded away.
  private static let most = 6

  /// All evidence of an item or a finding; what stands in one place is quoted together.
  func view(_ evidence: [Evidence]) -> View {
    var places: [(where: String, quotes: [View])] = []
    for piece in evidence {
      let place = place(piece)
      let quote: View = ["quote": links.shown(piece).orNil, "link": links.link(piece, from: page)]
      if piece.cell == nil, places.last?.where == place {
        places[places.count - 1].quotes.append(quote)
      } else {
        places.append((place, [quote]))
      }
    }
    let views = places.map { place -> View in ["where": place.where, "quotes": place.quotes] }
    // One more takes no more room than to say that there is one.
    let shown = views.count > Self.most + 1 ? Self.most : views.count
    let rest = Array(views[shown...])
    return [
      "shown": Array(views[..<shown]),
      "rest": rest.isEmpty
        ? nil : ["title": Wording.moreQuotes(rest.count), "places": rest] as View,
    ]
  }

  private func place(_ evidence: Evidence) -> String {
    evidence.file == report ? Wording.placeWithin(evidence) : Wording.place(evidence)
  }
}
