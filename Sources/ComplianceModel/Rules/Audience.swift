/// Whom an item concerns; empty sets mean everybody.
public struct Audience: Sendable, Hashable {
  /// Kinds of agencies.
  public var kinds: Set<AgencyKind>
  /// Levels.
  public var levels: Set<AdministrativeLevel>
  /// Duties, one of which an agency has to have.
  public var duties: Set<String>
  /// Report years.
  public var years: ClosedRange<Int>?

  /// Creates an audience.
  public init(
    kinds: Set<AgencyKind> = [],
    levels: Set<AdministrativeLevel> = [],
    duties: Set<String> = [],
    years: ClosedRange<Int>? = nil
  ) {
    self.kinds = kinds
    self.levels = levels
    self.duties = duties
    self.years = years
  }
}

extension Audience {
  /// Whether it takes in an agency and a year; what is not known excludes nothing.
  public func concerns(_ agency: Agency, year: Int?) -> Bool {
    if !kinds.isEmpty, let kind = agency.kind, !kinds.contains(kind) { return false }
    if !levels.isEmpty, let level = agency.level, !levels.contains(level) { return false }
    if !duties.isEmpty, !agency.isGuessed, duties.isDisjoint(with: agency.duties) { return false }
    if let years, let year, !years.contains(year) { return false }
    return true
  }
}
