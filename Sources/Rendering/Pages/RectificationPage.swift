import ComplianceModel

/// Everything that the template `rectification` shows.
struct RectificationPage {
  let agency: AgencyComparison
  let comparison: Comparison
  let date: CalendarDay?

  private var format: MarksFormat { MarksFormat(places: comparison.places) }

  var view: View {
    let (old, new) = (agency.old, agency.new)
    let page = OutputPath.rectificationHTML(agency)
    return [
      "overviewLink": OutputPath.link(to: OutputPath.comparison, from: page),
      "jsonLink": OutputPath.link(to: OutputPath.rectificationJSON(agency), from: page),
      "agency": agency.agency.name,
      "class": agency.agency.rankingClass.orNil,
      "checklist": Wording.checklist(new.checklist),
      "rounds": Wording.rounds(old.round, new.round),
      "compared": date?.description,
      "remarks": Wording.remarks(agency)
        + [Wording.otherRules(agency.hasSameRules)].compactMap { $0 },
      "oldScore": old.score.map(format.range) ?? Wording.unscored,
      "newScore": new.score.map(format.range) ?? Wording.unscored,
      "oldGrade": old.grade.map(Wording.grade), "newGrade": new.grade.map(Wording.grade),
      "total": agency.change.map { format.change($0.total) },
      "regained": format.plain(agency.regained),
      "newlyLost": format.plain(agency.newlyLost),
      "toMend": listing(agency.toMend), "mended": listing(agency.mended),
      "open": listing(agency.open), "rearranged": listing(agency.rearranged),
      "findings": findings,
      "sum": ChangeSum(agency).map(sum),
    ]
  }

  /// Numbered rows; nil when there are none.
  private func listing(_ items: [ItemComparison]) -> View? {
    guard !items.isEmpty else { return nil }
    return [
      "count": items.count,
      "rows": items.enumerated().map { index, item in row(item, number: index + 1) },
    ]
  }

  private func row(_ comparison: ItemComparison, number: Int) -> View {
    let (item, old, new) = (comparison.item, comparison.old, comparison.new)
    return [
      "number": number, "id": item.id, "title": item.title,
      "path": item.path.joined(separator: Wording.pathSeparator).orNil,
      "full": Wording.full(item, format),
      "oldFull": Wording.full(old, format), "newFull": Wording.full(new, format),
      "oldLost": Wording.lost(old, format), "newLost": Wording.lost(new, format),
      "change": format.change(comparison.change),
      "status": Wording.status(comparison.status), "state": comparison.status.rawValue,
      "why": Wording.lossReason(item), "oldWhy": old.map(Wording.lossReason),
      "remedy": item.remedy.orNil,
      "evidence": QuoteView().view(item.evidence),
    ]
  }

  private var findings: View? {
    guard !agency.findings.isEmpty else { return nil }
    return [
      "count": agency.findings.count,
      "rows": agency.findings.enumerated().map { index, comparison in
        let view: View = [
          "change": Wording.change(comparison.change), "state": comparison.change.rawValue,
        ]
        return FindingView.view(comparison.finding, at: index).adding(view)
      },
    ]
  }

  private func sum(_ sum: ChangeSum) -> View {
    [
      "parts": sum.parts.map { part -> View in
        [
          "label": Wording.part(part.part), "change": format.change(part.change),
          "explained": Wording.explained(part.part),
          "rows": part.rows.map { row -> View in
            ["label": row.label, "change": format.change(row.change)]
          },
        ]
      }
    ]
  }
}
