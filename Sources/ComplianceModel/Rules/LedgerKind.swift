/// A kind of dated evidence table that agencies file or an office collects (台账).
public struct LedgerKind: Sendable, Hashable {
  /// Identifier, such as `policies`; also a name of its files.
  public var id: String
  /// Title for people, such as 政策文件; also a name of its files.
  public var title: String
  /// Other names of its files.
  public var names: [String]
  /// The column that names what a row is about.
  public var subject: String?
  /// Its columns in order.
  public var columns: [LedgerColumn]
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a kind.
  public init(
    id: String,
    title: String,
    names: [String] = [],
    subject: String? = nil,
    columns: [LedgerColumn],
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.names = names
    self.subject = subject
    self.columns = columns
    self.place = place
  }

  /// The headers of the column that names the agency of a row, the surest first.
  ///
  /// Every kind has this column without declaring it: a table of the whole round is divided by it.
  /// They are no matter of rules: whose a row is, the program has to know before any rule is read.
  public static let agencyHeaders = [
    "机关", "机关名称", "行政机关", "单位", "单位名称", "部门", "部门名称", "报送单位", "报送机关", "填报单位",
    "责任单位", "公开单位", "公开主体", "制定机关", "制定单位", "发布机关", "发布单位", "制发机关", "制发单位", "发文机关", "发文单位", "承办单位",
    "办理单位", "许可机关", "处罚机关", "答复机关", "答复单位", "agency",
  ]
}

/// A column of a kind of evidence table.
public struct LedgerColumn: Sendable, Hashable {
  /// Name, as expressions use it, such as 公布日期.
  public var name: String
  /// What its cells hold.
  public var type: ColumnType
  /// Other headers it goes by.
  public var headers: [String]
  /// Whether a file without it cannot serve its purpose.
  public var isRequired: Bool
  /// What an empty cell says.
  public var blank: Blank
  /// The words its cells may hold; only of type ``ColumnType/choice``.
  public var choices: [LedgerChoice]
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a column.
  public init(
    name: String,
    type: ColumnType,
    headers: [String] = [],
    isRequired: Bool = false,
    blank: Blank = .unknown,
    choices: [LedgerChoice] = [],
    place: RulePlace
  ) {
    self.name = name
    self.type = type
    self.headers = headers
    self.isRequired = isRequired
    self.blank = blank
    self.choices = choices
    self.place = place
  }
}

/// A word that a cell may hold.
public struct LedgerChoice: Sendable, Hashable {
  /// The word, as expressions use it.
  public var word: String
  /// Other words for it.
  public var synonyms: [String]

  /// Creates a choice.
  public init(word: String, synonyms: [String] = []) {
    self.word = word
    self.synonyms = synonyms
  }
}

/// What the cells of a column hold.
public enum ColumnType: String, Sendable, Hashable, CaseIterable {
  /// Any text.
  case text
  /// A day, or a month or year as its days.
  case date
  /// A number.
  case number
  /// Yes or no.
  case flag
  /// One of a few words, or several of them.
  case choice
}

/// What an empty cell says.
public enum Blank: String, Sendable, Hashable, CaseIterable {
  /// Nothing: nobody wrote it down.
  case unknown
  /// That it did not happen, or that there is none.
  case none
}
