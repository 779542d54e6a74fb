import ComplianceModel

/// How many items of each card of a league came to what, on what they rest, and what people made of
/// them and of the findings.
struct Makeup {
  private let league: League

  init(_ league: League) { self.league = league }

  /// Everything that the template `ranking` shows of it; nil when nobody has any items.
  var view: View? {
    guard league.entries.contains(where: { !$0.scorecard.items.isEmpty }) else { return nil }
    return [
      "columns": Wording.makeupColumns,
      "rows": league.entries.map { entry -> View in
        ["agency": entry.scorecard.agency.name, "cells": Self.cells(entry.scorecard)]
      },
    ]
  }

  /// In the order of the headings; nothing is shown as a dash, so that the rest stands out.
  private static func cells(_ card: Scorecard) -> [String] {
    let verdicts = card.items.map(\.verdict)
    let proven = verdicts.filter { Wording.trust($0) != nil }
    let reviews = verdicts.compactMap(\.review)
    let counts =
      Outcome.allCases.map { outcome in verdicts.count { $0.outcome == outcome } }
      + Trust.allCases.map { trust in proven.count { $0.trust == trust } }
      + [
        reviews.count(where: \.isContested), reviews.count(where: \.isStale), card.findings.count,
        card.findings.count { $0.status == .confirmed },
        card.findings.count { $0.status == .dismissed },
      ]
    return counts.map { $0 == 0 ? Wording.absent : String($0) }
  }
}
