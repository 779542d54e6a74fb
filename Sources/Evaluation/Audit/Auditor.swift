internal import ComplianceModel

/// What auditors need besides the report: forms, and the wording of their codes.
struct AuditGuide: Sendable {
  let forms: [Form]
  private let declarations: [FindingCode: FindingDeclaration]

  /// Fails when a code of the auditors is not declared.
  init(_ rulebook: Rulebook) throws(RuleProblems) {
    forms = rulebook.forms
    var found: [FindingCode: FindingDeclaration] = [:]
    for declaration in rulebook.findings { found[declaration.code] = declaration }
    declarations = found
    let missing = AuditCode.allCases.filter { found[FindingCode(rawValue: $0.rawValue)] == nil }
    guard missing.isEmpty else {
      throw RuleProblems(
        missing.map {
          RuleProblem(
            place: RulePlace(file: "findings.yaml", line: 1, column: 1),
            message: "缺少审核代码 \($0.rawValue) 的说明"
          )
        }
      )
    }
  }

  /// A finding with severity and remedy as declared.
  func finding(
    _ code: AuditCode,
    blame: Finding.Blame = .report,
    severity: Severity? = nil,
    message: String,
    expected: String? = nil,
    actual: String? = nil,
    evidence: [Evidence]
  ) -> Finding {
    let key = FindingCode(rawValue: code.rawValue)
    let declaration = declarations[key]
    return Finding(
      code: key,
      severity: severity ?? declaration?.severity ?? .warning,
      blame: blame,
      message: message,
      expected: expected,
      actual: actual,
      remedy: declaration?.remedy ?? "",
      evidence: evidence
    )
  }
}

/// Every code that an auditor of this program can give; `findings.yaml` words them.
public enum AuditCode: String, Sendable, CaseIterable {
  /// A relation that the form states does not hold.
  case relationBroken = "FORM-RELATION"
  /// A usual relation does not hold, which may be lawful.
  case relationUnusual = "FORM-UNUSUAL"
  /// A number is missing in a row of headings.
  case headingGap = "OUTLINE-GAP"
  /// A number occurs twice in a row of headings.
  case headingRepeat = "OUTLINE-REPEAT"
  /// No period is stated.
  case periodMissing = "PERIOD-MISSING"
  /// The period is not the year of the report.
  case periodWrong = "PERIOD-WRONG"
}

/// Report → findings, without any knowledge of marks.
enum Audit {
  /// Every finding, in the order of the auditors and then of the report.
  static func findings(_ index: ReportIndex, guide: AuditGuide) -> [Finding] {
    RelationAuditor(index: index, guide: guide).findings()
      + OutlineAuditor(report: index.report, guide: guide).findings()
      + PeriodAuditor(report: index.report, guide: guide).findings()
  }
}
