/// What rows of a ledger have to show.
public struct RowQuery: Sendable, Hashable {
  /// Kind of ledger.
  public var kind: String
  /// Which rows count; nil for all.
  public var filter: Expression?
  /// What has to hold of every row.
  public var each: Expression?
  /// What has to hold of the rows together.
  public var some: Expression?

  /// Creates a query; with neither `each` nor `some` there has to be a row.
  public init(
    kind: String,
    filter: Expression? = nil,
    each: Expression? = nil,
    some: Expression? = nil
  ) {
    self.kind = kind
    self.filter = filter
    self.each = each
    self.some = some
  }
}

/// Several subjects of which each counts as a share, such as the captions of an index.
public struct Listing: Sendable, Hashable {
  /// A claim a subject.
  public var subjects: [Claim]
  /// Rows to look for first: at least one has to name the subject; nil when no ledger tells.
  public var rows: RowQuery?

  /// Creates a listing.
  public init(subjects: [Claim], rows: RowQuery? = nil) {
    self.subjects = subjects
    self.rows = rows
  }
}

/// What a person is asked to find out.
public struct Question: Sendable, Hashable {
  /// The question, in Chinese.
  public var text: String
  /// What to look at; nil when the question says it.
  public var sample: Sample?

  /// Creates a question.
  public init(text: String, sample: Sample? = nil) {
    self.text = text
    self.sample = sample
  }

  /// Rows to draw from a ledger.
  public struct Sample: Sendable, Hashable {
    /// How many.
    public var count: Int
    /// Kind of ledger.
    public var kind: String

    /// Creates a sample.
    public init(count: Int, kind: String) {
      self.count = count
      self.kind = kind
    }
  }
}
