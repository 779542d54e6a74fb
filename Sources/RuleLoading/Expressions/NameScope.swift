import ComplianceModel

/// What an expression comes to.
enum ExpressionType: Equatable {
  case number
  case condition
  /// As a condition, a text is true when the report has it.
  case text
  /// An unknown name, already told; fits everywhere.
  case unknown

  /// For messages.
  var title: String {
    switch self {
    case .number: "数"
    case .condition: "条件"
    case .text: "文字"
    case .unknown: "未知"
    }
  }
}

/// The names an expression may use.
struct NameScope {
  /// Figure names; nil when a form could not be read.
  let figures: [String]?
  /// Whether facts of the report may be asked for.
  let hasFacts: Bool
  private let known: Set<String>

  init(figures: [String]?, hasFacts: Bool) {
    self.figures = figures
    self.hasFacts = hasFacts
    known = Set(figures ?? [])
  }

  /// What a name stands for; nil when nobody knows it.
  func type(of name: String) -> ExpressionType? {
    if hasFacts, let fact = Fact(rawValue: name) { return fact.type }
    if known.contains(name) { return .number }
    return figures == nil ? .unknown : nil
  }

  /// All names, for suggestions.
  var names: [String] { (hasFacts ? Fact.allCases.map(\.rawValue) : []) + (figures ?? []) }
}

extension Fact {
  fileprivate var type: ExpressionType {
    switch self {
    case .year, .problems, .problemsAnswered, .measures: .number
    case .titleComplete, .period, .periodComplete, .phone, .phoneValid, .tablesComplete, .tables,
      .contents, .contentsExact:
      .condition
    case .title, .published, .signed, .signature, .address, .postcode, .fax, .email, .url: .text
    }
  }
}
