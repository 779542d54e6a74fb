public import ComplianceModel
internal import Mustache

/// The pages for people: self-contained HTML without scripts, the same bytes for the same values.
public struct Pages: Sendable {
  private let templates: MustacheLibrary

  /// Compiles the templates that are embedded in the program.
  public init() throws {
    MustacheContentTypes.register(ScalarHTML(), named: Pages.contentType)
    var templates = MustacheLibrary()
    for (name, bytes) in Pages.sources {
      // Every template names its escaping itself: a partial does not inherit that of the page.
      let text =
        "{{% CONTENT_TYPE:\(Pages.contentType)}}\n" + String(decoding: bytes, as: UTF8.self)
      try templates.register(text, named: name)
    }
    self.templates = templates
  }

  /// The page of one scorecard; `links` leads to where its evidence stands.
  ///
  /// Without a league it stands alone, with links to nothing.
  public func scorecard(
    _ scorecard: Scorecard,
    league: League?,
    standing: Standing?,
    date: CalendarDay?,
    links: EvidenceLinks? = nil
  ) -> String {
    let page = ScorecardPage(
      card: scorecard,
      league: league,
      standing: standing,
      date: date,
      links: links ?? .none
    )
    return render(page.view, "scorecard", title: Wording.scorecardTitle(scorecard))
  }

  /// The page of all classes of one checklist and round.
  public func league(_ leagues: [League], date: CalendarDay?) -> String {
    let page = LeaguePage(leagues: leagues, date: date)
    return render(page.view, "league", title: page.title, style: PackageResources.league_css)
  }

  /// The page over all rounds and checklists, with the files that could not be read.
  public func overview(_ run: Run) -> String {
    render(OverviewPage(run: run).view, "overview", title: Wording.overviewTitle)
  }

  /// The page over all comparisons of rounds, with whatever has to be said beside them.
  public func comparison(
    _ comparisons: [Comparison],
    notes: [String],
    date: CalendarDay?
  ) -> String {
    let page = ComparisonPage(comparisons: comparisons, notes: notes, date: date)
    return render(page.view, "comparison", title: Wording.comparisonTitle)
  }

  /// What one agency has to mend, to hand out.
  public func rectification(
    _ agency: AgencyComparison,
    in comparison: Comparison,
    date: CalendarDay?
  ) -> String {
    let page = RectificationPage(agency: agency, comparison: comparison, date: date)
    return render(
      page.view,
      "rectification",
      title: Wording.rectificationTitle(agency),
      style: PackageResources.rectification_css
    )
  }

  /// The page of a report as it was understood; of a very long one what matters.
  public func source(_ reading: SourceReading, date: CalendarDay?) -> String {
    let page = SourcePage(reading: reading, date: date)
    var text = ""
    for extent in SourcePage.Extent.allCases {
      text = render(
        page.view(extent),
        "source",
        title: Wording.sourceTitle(reading),
        style: PackageResources.source_css
      )
      if text.utf8.count <= SourcePage.limit { break }
    }
    return text
  }

  /// The handbook of a checklist.
  public func handbook(_ handbook: Handbook) -> String {
    render(
      HandbookPage(handbook: handbook).view,
      "handbook",
      title: handbook.title,
      style: PackageResources.handbook_css
    )
  }

  /// A page with the common style sheet and one of its own behind it.
  private func render(
    _ view: View,
    _ template: String,
    title: String,
    style: [UInt8] = []
  ) -> String {
    let frame: View = [
      "title": title, "w": Wording.labels,
      "style": String(decoding: PackageResources.style_css + style, as: UTF8.self),
    ]
    return templates.render(frame.adding(view), withTemplate: template) ?? ""
  }

  private static let contentType = "SCALAR_HTML"

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("head", PackageResources.head_mustache),
    ("bar", PackageResources.bar_mustache),
    ("quote", PackageResources.quote_mustache),
    ("quotes", PackageResources.quotes_mustache),
    ("verdict", PackageResources.verdict_mustache),
    ("trust", PackageResources.trust_mustache),
    ("people", PackageResources.people_mustache),
    ("foot", PackageResources.foot_mustache),
    ("scorecard", PackageResources.scorecard_mustache),
    ("summary", PackageResources.summary_mustache),
    ("losses", PackageResources.losses_mustache),
    ("open", PackageResources.open_mustache),
    ("findings", PackageResources.findings_mustache),
    ("tree", PackageResources.tree_mustache),
    ("node", PackageResources.node_mustache),
    ("sum", PackageResources.sum_mustache),
    ("provenance", PackageResources.provenance_mustache),
    ("league", PackageResources.league_mustache),
    ("ranking", PackageResources.ranking_mustache),
    ("histogram", PackageResources.histogram_mustache),
    ("heat", PackageResources.heat_mustache),
    ("common", PackageResources.common_mustache),
    ("practice", PackageResources.practice_mustache),
    ("assessor", PackageResources.assessor_mustache),
    ("overview", PackageResources.overview_mustache),
    ("comparison", PackageResources.comparison_mustache),
    ("rectification", PackageResources.rectification_mustache),
    ("to-mend", PackageResources.to_mend_mustache),
    ("change", PackageResources.change_mustache),
    ("handbook", PackageResources.handbook_mustache),
    ("clauses", PackageResources.clauses_mustache),
    ("steps", PackageResources.steps_mustache),
    ("source", PackageResources.source_mustache),
    ("source-summary", PackageResources.source_summary_mustache),
    ("source-block", PackageResources.source_block_mustache),
    ("source-table", PackageResources.source_table_mustache),
    ("source-row", PackageResources.source_row_mustache),
    ("source-lines", PackageResources.source_lines_mustache),
    ("source-runs", PackageResources.source_runs_mustache),
    ("source-clauses", PackageResources.source_clauses_mustache),
    ("source-notes", PackageResources.source_notes_mustache),
    ("source-note", PackageResources.source_note_mustache),
    ("source-elsewhere", PackageResources.source_elsewhere_mustache),
  ]
}
