import ComplianceModel

/// Everything that the template `comparison` shows.
struct ComparisonPage {
  let comparisons: [Comparison]
  let notes: [String]
  let date: CalendarDay?

  var view: View {
    func link(_ target: String) -> String {
      OutputPath.link(to: target, from: OutputPath.comparison)
    }
    return [
      "workbookLink": link(OutputPath.rectificationWorkbook),
      "agenciesLink": link(OutputPath.agenciesCSV), "itemsLink": link(OutputPath.comparisonCSV),
      "compared": date?.description,
      "notes": notes.isEmpty ? nil : ["rows": notes] as View,
      "comparisons": comparisons.map(comparison),
      "parts": ScoreChange.Part.allCases.map { part -> View in
        ["label": Wording.part(part), "explained": Wording.explained(part)]
      },
    ]
  }

  private func comparison(_ comparison: Comparison) -> View {
    let format = MarksFormat(places: comparison.places)
    let lone =
      comparison.onlyOld.map { self.lone($0, isOld: true, format) }
      + comparison.onlyNew.map { self.lone($0, isOld: false, format) }
    return [
      "title": Wording.checklist(comparison.new.checklist),
      "rounds": Wording.rounds(comparison.old.round, comparison.new.round),
      "summary": Wording.summary(comparison),
      "otherRules": Wording.otherRules(comparison.hasSameRules),
      "columns": ScoreChange.Part.allCases.map(Wording.part),
      "counted": Rectification.rectified.map(Wording.status),
      "agencies": comparison.agencies.isEmpty
        ? nil
        : [
          "rows": comparison.agencies.map { row($0, format) },
          "average": average(comparison, format),
        ] as View,
      "lone": lone.isEmpty ? nil : ["rows": lone, "count": lone.count] as View,
    ]
  }

  private func row(_ agency: AgencyComparison, _ format: MarksFormat) -> View {
    let page = OutputPath.rectificationHTML(agency)
    return [
      "agency": agency.agency.name, "class": agency.agency.rankingClass.orNil,
      "link": OutputPath.link(to: page, from: OutputPath.comparison),
      "remarks": Wording.remarks(agency),
      "old": agency.old.score.map(format.range) ?? Wording.unscored,
      "new": agency.new.score.map(format.range) ?? Wording.unscored,
      "total": agency.change.map { format.change($0.total) } ?? Wording.absent,
      "parts": ScoreChange.Part.allCases.map { part in
        agency.change.map { format.change($0[part]) } ?? Wording.absent
      },
      "regained": format.plain(agency.regained), "newlyLost": format.plain(agency.newlyLost),
      "counts": Rectification.rectified.map(agency.count),
    ]
  }

  /// Of those scored in both rounds; each number is rounded for itself.
  private func average(_ comparison: Comparison, _ format: MarksFormat) -> View? {
    let scored = comparison.agencies.filter { $0.change != nil }
    guard !scored.isEmpty else { return nil }
    func mean(_ marks: (AgencyComparison) -> Marks?) -> Marks {
      scored.reduce(Marks.zero) { $0 + (marks($1) ?? .zero) }
        .scaled(1, over: Int64(scored.count), places: format.places)
    }
    func meanScore(_ score: (AgencyComparison) -> MarksRange?) -> String {
      format.range(MarksRange(low: mean { score($0)?.low }, high: mean { score($0)?.high }))
    }
    func meanChange(_ change: (ScoreChange) -> MarksChange) -> String {
      format.change(
        MarksChange(
          low: mean { $0.change.map(change)?.low },
          high: mean { $0.change.map(change)?.high }
        )
      )
    }
    return [
      "old": meanScore(\.old.score), "new": meanScore(\.new.score), "total": meanChange(\.total),
      "parts": ScoreChange.Part.allCases.map { part in meanChange { $0[part] } },
      "regained": format.plain(mean(\.regained)), "newlyLost": format.plain(mean(\.newlyLost)),
      "counts": Rectification.rectified.map { status in
        comparison.agencies.reduce(0) { $0 + $1.count(status) }
      },
    ]
  }

  private func lone(_ lone: Comparison.Lone, isOld: Bool, _ format: MarksFormat) -> View {
    [
      "agency": lone.card.agency.name,
      "score": lone.card.score.map(format.range) ?? Wording.unscored,
      "reason": Wording.lone(lone, isOld: isOld),
    ]
  }
}
