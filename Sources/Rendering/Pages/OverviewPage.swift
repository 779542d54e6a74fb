import ComplianceModel

/// Everything that the template `overview` shows.
struct OverviewPage {
  let run: Run

  var view: View {
    let stamps = checklists
    return [
      "date": run.date?.description,
      "rulesDigest": run.rulesDigest,
      "runLink": OutputPath.link(to: OutputPath.run, from: OutputPath.overview),
      "columns": stamps.map(Wording.checklist),
      "rounds": rounds.map { round -> View in
        [
          "round": round, "roundTitle": run.leagues.first { $0.round == round }?.roundTitle,
          "cells": stamps.map { cell($0, round) },
        ]
      },
      "cards": cards(stamps),
      "agreements": agreements,
      "unreadable": files { if case .unreadable(let reason) = $0 { reason } else { nil } },
      "skipped": files { if case .skipped(let reason) = $0 { reason } else { nil } },
    ]
  }

  private var agreements: View? {
    guard !run.agreements.isEmpty else { return nil }
    return [
      "columns": Array(Wording.agreementColumns.dropFirst()),
      "rows": run.agreements.map { figures -> View in
        [
          "title": Wording.checklist(figures.checklist),
          "cells": [
            String(figures.judgedTwice), String(figures.equal),
            Wording.percent(figures.equal, of: figures.judgedTwice),
            Wording.decimal(figures.kappa), String(figures.contested),
            String(figures.againstMachine), String(figures.overruled),
            Wording.percent(figures.overruled, of: figures.againstMachine),
            String(figures.settled), String(figures.stale),
          ],
        ]
      },
    ]
  }

  private var checklists: [ChecklistStamp] {
    var seen: Set<String> = []
    return run.leagues.map(\.checklist).filter { seen.insert($0.id).inserted }
  }

  /// Newest first.
  private var rounds: [String] { Set(run.leagues.map(\.round)).sorted(by: >) }

  private func leagues(_ stamp: ChecklistStamp, _ round: String) -> [League] {
    run.leagues.filter { $0.checklist.id == stamp.id && $0.round == round }
  }

  private func cell(_ stamp: ChecklistStamp, _ round: String) -> View {
    let entries = leagues(stamp, round).flatMap(\.entries)
    guard !entries.isEmpty else { return ["link": nil, "count": nil, "spread": nil] }
    let scores = entries.compactMap(\.scorecard.score).map(\.low)
    var spread: String?
    if let lowest = scores.min(), let highest = scores.max() {
      spread = Wording.spread(stamp.format.plain(lowest), stamp.format.plain(highest))
    }
    return [
      "link": OutputPath.link(
        to: OutputPath.league(checklist: stamp.id, round: round),
        from: OutputPath.overview
      ),
      "count": Wording.cardCount(entries.count), "spread": spread,
    ]
  }

  /// One line a round and agency, with the score under every checklist.
  private func cards(_ stamps: [ChecklistStamp]) -> View? {
    let rows = rounds.flatMap { round -> [View] in
      var order: [Agency] = []
      var found: [String: [String: Scorecard]] = [:]
      for stamp in stamps {
        for card in leagues(stamp, round).flatMap(\.entries).map(\.scorecard) {
          if found[card.agency.id] == nil { order.append(card.agency) }
          found[card.agency.id, default: [:]][stamp.id] = card
        }
      }
      return order.map { agency in
        [
          "agency": agency.name, "round": round,
          "cells": stamps.map { card(found[agency.id]?[$0.id]) },
        ]
      }
    }
    return rows.isEmpty ? nil : ["rows": rows, "count": rows.count]
  }

  private func card(_ card: Scorecard?) -> View {
    guard let card else { return ["link": nil, "score": nil] }
    let path = OutputPath.scorecardHTML(
      checklist: card.checklist.id,
      round: card.round,
      agency: card.agency.id
    )
    return [
      "link": OutputPath.link(to: path, from: OutputPath.overview),
      "score": card.score.map(card.checklist.format.range) ?? Wording.unscored,
    ]
  }

  private func files(_ reason: (FileRecord.Fate) -> String?) -> View? {
    let rows = run.files.compactMap { record -> View? in
      reason(record.fate).map { ["name": record.file.name, "reason": $0] }
    }
    return rows.isEmpty ? nil : ["rows": rows, "count": rows.count]
  }
}
