/// A code of the auditors as `findings.yaml` words it.
public struct FindingDeclaration: Sendable, Hashable {
  /// The code.
  public var code: FindingCode
  /// What it is, in Chinese.
  public var title: String
  /// How grave.
  public var severity: Severity
  /// What is told of a finding; `{name}` stands for what was found.
  public var message: String
  /// How to mend it.
  public var remedy: String
  /// By which law or form it is wrong; nil where common sense tells.
  public var basis: String?
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a declaration.
  public init(
    code: FindingCode,
    title: String,
    severity: Severity,
    message: String,
    remedy: String,
    basis: String? = nil,
    place: RulePlace
  ) {
    self.code = code
    self.title = title
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.basis = basis
    self.place = place
  }
}
