/// One assessment of many agencies (考核轮次), as its `round.yaml` sets it up.
public struct Round: Sendable, Hashable {
  /// Name of its folder, such as `2018` or `2018H1`.
  public var id: String
  /// Title for people; nil when none is given.
  public var title: String?
  /// Identifiers of the checklists; empty for all that apply to an agency.
  public var checklists: [String]
  /// What a claim earns of which there could be proof.
  public var claims: ClaimPolicy
  /// The day printed on the results; nil when none is given.
  public var date: CalendarDay?
  /// Share of the applicable marks that has to be decided for a place in the ranking.
  public var rankedFrom: Ratio
  /// Whether annual reports are judged; if not, only evidence tables are.
  public var hasReports: Bool
  /// Identifiers of the agencies that are assessed; nil for those that filed something.
  public var agencies: [String]?

  /// A round; without further settings one of every report that was filed.
  public init(
    id: String,
    title: String? = nil,
    checklists: [String] = [],
    claims: ClaimPolicy = .full,
    date: CalendarDay? = nil,
    rankedFrom: Ratio = .zero,
    hasReports: Bool = true,
    agencies: [String]? = nil
  ) {
    self.id = id
    self.title = title
    self.checklists = checklists
    self.claims = claims
    self.date = date
    self.rankedFrom = rankedFrom
    self.hasReports = hasReports
    self.agencies = agencies
  }

  /// The year of a name such as `2018` or `2018H1`; nil for other names.
  public var year: Int? { Int(id.prefix(4)) }
}

/// Why there is no report to judge.
public enum MissingReport: String, Sendable, Hashable {
  /// The agency published none, which it should have (未公布).
  case unpublished
  /// The round is not about reports.
  case notAsked
}
