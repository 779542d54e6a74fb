/// Where a clause stands.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Running text: the only place where a claim can stand.
  case body
  /// A heading.
  case heading
  /// Under a picture.
  case caption
  /// A list of what the report contains.
  case contents
  /// Says what a term covers instead of what was done.
  case definition
  /// The title of the report itself.
  case ownTitle
  /// The title of a document that is only cited.
  case citedTitle
  /// A label in a table.
  case cell
}

/// What a clause of running text claims.
public enum Stance: String, Codable, Sendable, Hashable, CaseIterable {
  /// It was done, or is so.
  case done
  /// There was none, it did not happen.
  case none
  /// Somebody has to do it.
  case required
  /// It is going to be done.
  case planned
  /// It is not good enough yet.
  case shortcoming
  /// On what ground something is done.
  case basis
}

/// Whose deed of which year a clause speaks of.
public enum Scope: Sendable, Hashable {
  /// The agency in the year of the report.
  case thisYear
  /// Another year; nil if it is not named (`上年度`).
  case otherYear(Int?)
  /// Another body.
  case otherAgency
}

/// Why a clause got its role, stance or scope.
public struct Cue: Sendable, Hashable {
  /// What was recognised, in words for people, such as `措施部分`.
  public var reason: String
  /// The words that decided, as a range of the reading text; nil when the place decided.
  public var words: Range<Int>?

  /// Creates a cue.
  public init(reason: String, words: Range<Int>? = nil) {
    self.reason = reason
    self.words = words
  }
}

/// One clause of a report.
public struct Statement: Sendable {
  /// Its range in the reading text, without the punctuation behind it.
  public var range: Range<Int>
  /// Number of the sentence it belongs to, from 0 through the whole report.
  public var sentence: Int
  /// Number of the block it stands in.
  public var block: Int
  /// Index of the nearest heading above it.
  public var heading: Int?
  /// Where it stands.
  public var role: Role
  /// What it claims; nil outside running text.
  public var stance: Stance?
  /// Whose deed of which year.
  public var about: Scope
  /// What ordinary clauses do not have; kept apart, so that clauses are cheap to pass around.
  private var details: Details?

  private final class Details: Sendable {
    let citedTitles: [Range<Int>]
    let cue: Cue?

    /// Nil when there is nothing to keep.
    init?(_ citedTitles: [Range<Int>], _ cue: Cue?) {
      guard !citedTitles.isEmpty || cue != nil else { return nil }
      self.citedTitles = citedTitles
      self.cue = cue
    }
  }

  /// Titles of documents that are only cited, within the range: words in them claim nothing.
  public var citedTitles: [Range<Int>] {
    get { details?.citedTitles ?? [] }
    set { details = Details(newValue, cue) }
  }

  /// Why role, stance or scope are not the ordinary ones.
  public var cue: Cue? {
    get { details?.cue }
    set { details = Details(citedTitles, newValue) }
  }

  /// Creates a statement.
  public init(
    range: Range<Int>,
    sentence: Int,
    block: Int,
    heading: Int?,
    role: Role,
    stance: Stance?,
    about: Scope = .thisYear,
    citedTitles: [Range<Int>] = [],
    cue: Cue? = nil
  ) {
    self.range = range
    self.sentence = sentence
    self.block = block
    self.heading = heading
    self.role = role
    self.stance = stance
    self.about = about
    details = Details(citedTitles, cue)
  }
}
