/// A stable code of something an auditor can find wrong, such as `FORM-SUM`.
public struct FindingCode: Codable, DeclaredName {
  /// The code.
  public var rawValue: String

  /// Names a code.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// How grave a finding is.
public enum Severity: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// Should be looked at.
  case warning
  /// Wrong.
  case error

  /// Order of gravity.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something wrong in a report, found by an auditor; knows no marks (问题).
public struct Finding: Sendable, Hashable {
  /// Whose fault it is.
  public enum Blame: String, Sendable, Hashable, CaseIterable {
    /// The report is wrong.
    case report
    /// The conversion or the reading may be wrong.
    case extraction
    /// Either.
    case unclear
  }

  /// Whether a person looked at it.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Nobody, or assessors differ.
    case open
    /// A person says that it is so.
    case confirmed
    /// A person says that it is not so, or lets it pass; it costs nothing.
    case dismissed
  }

  /// What kind of thing.
  public var code: FindingCode
  /// How grave.
  public var severity: Severity
  /// Whose fault.
  public var blame: Blame
  /// What is wrong, in Chinese.
  public var message: String
  /// What should stand there, if that is known.
  public var expected: String?
  /// What stands there.
  public var actual: String?
  /// How to mend it, in Chinese.
  public var remedy: String
  /// By which law or form it is wrong; nil where common sense tells.
  public var basis: String?
  /// The places concerned.
  public var evidence: [Evidence]
  /// What a person made of it.
  public var status: Status
  /// What people said; nil when nobody did.
  public var review: Review?

  /// Creates a finding.
  public init(
    code: FindingCode,
    severity: Severity,
    blame: Blame,
    message: String,
    expected: String? = nil,
    actual: String? = nil,
    remedy: String,
    basis: String? = nil,
    evidence: [Evidence],
    status: Status = .open,
    review: Review? = nil
  ) {
    self.code = code
    self.severity = severity
    self.blame = blame
    self.message = message
    self.expected = expected
    self.actual = actual
    self.remedy = remedy
    self.basis = basis
    self.evidence = evidence
    self.status = status
    self.review = review
  }
}

extension Finding {
  /// Whether it surely is the report's fault: nobody denies it, and if the reading could be to blame, a
  /// person has confirmed it.
  public var isCertain: Bool {
    switch status {
    case .confirmed: true
    case .dismissed: false
    case .open: blame == .report && review?.isContested != true
    }
  }
}
