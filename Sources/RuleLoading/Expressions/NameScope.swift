import ComplianceModel

/// What an expression comes to.
enum ExpressionType: Equatable {
  case number
  case condition
  /// As a condition, a text is true when the report or the row has it.
  case text
  /// A day; as a condition true when there is one.
  case day
  /// An unknown name, already told; fits everywhere.
  case unknown

  /// For messages.
  var title: String {
    switch self {
    case .number: "数"
    case .condition: "条件"
    case .text: "文字"
    case .day: "日期"
    case .unknown: "未知"
    }
  }
}

/// The names an expression may use.
struct NameScope {
  /// How the rows of a ledger may be spoken of.
  enum Rows {
    /// There are none.
    case none
    /// One row at a time: columns have names.
    case each
    /// All of them together: columns have names within functions such as `count`.
    case together
  }

  /// Figure names; nil when a form could not be read.
  let figures: [String]?
  /// Whether facts of the report may be asked for.
  let hasFacts: Bool
  /// Whether figures of the year before may be asked for; they may where facts may.
  let looksBack: Bool
  /// Columns of a ledger.
  let columns: [LedgerColumn]
  let rows: Rows
  private let known: Set<String>

  init(
    figures: [String]?,
    hasFacts: Bool,
    looksBack: Bool = false,
    columns: [LedgerColumn] = [],
    rows: Rows = .none
  ) {
    self.figures = figures
    self.hasFacts = hasFacts
    self.looksBack = looksBack || hasFacts
    self.columns = columns
    self.rows = rows
    known = Set(figures ?? [])
  }

  private init(_ scope: NameScope, columns: [LedgerColumn], rows: Rows) {
    figures = scope.figures
    hasFacts = scope.hasFacts
    looksBack = scope.hasFacts
    self.columns = columns
    self.rows = rows
    known = scope.known
  }

  /// The same with the columns of a kind of ledger.
  func over(_ kind: LedgerKind?, _ rows: Rows) -> NameScope {
    NameScope(self, columns: kind?.columns ?? [], rows: rows)
  }

  /// What a name stands for; nil when nobody knows it.
  ///
  /// Columns of the row that is looked at hide figures of the same name.
  func type(of name: String, seesColumns: Bool) -> ExpressionType? {
    if seesColumns, let column = column(name) { return column.type.expressionType }
    if hasFacts, let fact = Fact(rawValue: name) { return fact.type }
    let isBack = looksBack && name.hasPrefix(Fact.lastYear)
    let figure = isBack ? String(name.dropFirst(Fact.lastYear.count)) : name
    if known.contains(figure) { return .number }
    return figures == nil ? .unknown : nil
  }

  /// The column of a name.
  func column(_ name: String) -> LedgerColumn? { columns.first { $0.name == name } }

  /// All names, for suggestions.
  func names(seesColumns: Bool) -> [String] {
    (seesColumns ? columns.map(\.name) : []) + (hasFacts ? Fact.allCases.map(\.rawValue) : [])
      + (figures ?? []) + (looksBack ? (figures ?? []).map { Fact.lastYear + $0 } : [])
  }
}

extension ColumnType {
  fileprivate var expressionType: ExpressionType {
    switch self {
    case .text, .choice: .text
    case .date: .day
    case .number: .number
    case .flag: .condition
    }
  }
}

extension Fact {
  fileprivate var type: ExpressionType {
    switch self {
    case .year, .problems, .problemsAnswered, .measures: .number
    case .titleComplete, .period, .periodComplete, .phone, .phoneValid, .tablesComplete, .tables,
      .contents, .contentsExact, .last:
      .condition
    case .published, .signed: .day
    case .title, .signature, .address, .postcode, .fax, .email, .url: .text
    }
  }
}
