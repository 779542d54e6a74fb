import ComplianceModel

/// Agencies against top indicators: what they earned, and how much of the full marks that is.
struct HeatMap {
  let league: League

  /// Shares of full marks from which the steps above the first begin, in per cent: those by which
  /// schools tell passing, fair, good and very good apart.
  static let steps: [Int64] = [60, 70, 80, 90]

  /// For the template `heat`; nil without indicators.
  var view: View? {
    let indicators = [league].topIndicators
    guard !indicators.isEmpty else { return nil }
    let format = league.checklist.format
    return [
      "columns": indicators.map { node -> View in
        ["title": Wording.titled(node), "full": format.plain(node.full)]
      },
      "rows": league.entries.map { entry -> View in
        let card = entry.scorecard
        return [
          "place": entry.standing.map(Wording.place) ?? Wording.absent,
          "agency": card.agency.name,
          "cells": indicators.map { cell(card.root.children.node($0.id), format) },
        ]
      },
      "steps": (0...Self.steps.count).map { step -> View in
        ["step": step + 1, "isLow": step == 0, "text": Wording.heatStep(step)]
      },
    ]
  }

  private func cell(_ node: NodeScore?, _ format: MarksFormat) -> View {
    guard let node, let earned = node.earned else {
      return ["kind": "away", "text": Wording.outcome(.notApplicable)]
    }
    let isWhollyOpen = earned.low == .zero && earned.high == node.full && !earned.isExact
    if isWhollyOpen { return ["kind": "open", "text": Wording.outcome(.undecided)] }
    let (sure, possible) = (
      Self.step(earned.low, of: node.full), Self.step(earned.high, of: node.full)
    )
    // What may yet turn out well is not shown as weak.
    let tint = sure == 1 && possible > 1 ? "" : "h\(sure)"
    return [
      "kind": earned.isExact ? tint : [tint, "open"].joined(separator: tint.isEmpty ? "" : " "),
      "text": format.range(earned),
    ]
  }

  /// 1 to 5 by the share that is certain.
  static func step(_ marks: Marks, of full: Marks) -> Int {
    1
      + steps.count { limit in
        Int128(marks.tenThousandths) * 100 >= Int128(full.tenThousandths) * Int128(limit)
      }
  }
}

extension [NodeScore] {
  /// The node of an indicator.
  fileprivate func node(_ id: String) -> NodeScore? { first { $0.id == id } }
}
