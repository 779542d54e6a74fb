internal import ComplianceModel

/// What an expression comes to.
enum Value: Sendable, Hashable {
  case number(RatioRange)
  case text(String)
  case day(DayRange)
  case truth(Bool)
  /// There is none: what an empty cell says where empty means that nothing happened.
  case none
  /// The report does not have it; that it does not is certain, what it would be is not.
  case absent
  case unknown

  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .truth(true)
    case .no: self = .truth(false)
    case .unknown: self = .unknown
    }
  }

  /// The value as a condition: a text, a day is true when there is one.
  var truth: Truth {
    switch self {
    case .truth(let value): Truth(value)
    case .text, .day: .yes
    case .none, .absent: .no
    case .unknown: .unknown
    case .number(let range): range.exact.map { Truth($0 != .zero) } ?? .unknown
    }
  }

  /// Its bounds as a number: no number is none of it.
  var number: RatioRange {
    switch self {
    case .number(let range): range
    case .none: RatioRange(.zero)
    case .text, .day, .truth, .absent, .unknown: .unknown
    }
  }

  /// As it is told to people; nil when there is nothing to tell.
  var told: String? {
    switch self {
    case .number(let range): range.exact.map(\.printed)
    case .text(let text): text
    case .day(let day): day.exact?.description ?? day.description
    case .none: "无"
    case .truth, .absent, .unknown: nil
    }
  }
}
