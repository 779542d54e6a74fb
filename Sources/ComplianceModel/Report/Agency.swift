/// What kind of body publishes a report.
public enum AgencyKind: String, Codable, Sendable, Hashable, CaseIterable {
  /// A department of any level (工作部门).
  case department
  /// The government of a place: province, city, county, township.
  case government
}

/// The level of administration a body belongs to.
public enum AdministrativeLevel: String, Codable, Sendable, Hashable, CaseIterable {
  /// 国家级
  case national
  /// 省级
  case province
  /// 市级
  case city
  /// 县级
  case county
  /// 乡镇街道
  case township
}

/// A body that has to publish reports (机关).
public struct Agency: Sendable, Hashable {
  /// Identifier in the roster; for guessed agencies the name.
  public var id: String
  /// Full name.
  public var name: String
  /// Other names it goes by.
  public var aliases: [String]
  /// Kind of body; nil when the name does not tell.
  public var kind: AgencyKind?
  /// Level; nil when the name does not tell.
  public var level: AdministrativeLevel?
  /// Class within which it is ranked (评价组).
  public var rankingClass: String
  /// Duties that make items applicable (职责).
  public var duties: [String]
  /// Whether all this was concluded from the report's title because no roster knows the body.
  public var isGuessed: Bool

  /// Creates an agency.
  public init(
    id: String,
    name: String,
    aliases: [String] = [],
    kind: AgencyKind?,
    level: AdministrativeLevel?,
    rankingClass: String,
    duties: [String] = [],
    isGuessed: Bool
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.level = level
    self.rankingClass = rankingClass
    self.duties = duties
    self.isGuessed = isGuessed
  }
}
