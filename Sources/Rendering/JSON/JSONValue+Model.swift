import ComplianceModel

extension JSONValue {
  /// A finding as both contracts word it.
  static func finding(_ finding: Finding) -> JSONValue {
    [
      "code": .string(finding.code.rawValue),
      "severity": .string(finding.severity.rawValue),
      "blame": .string(finding.blame.rawValue),
      "message": .string(finding.message),
      "expected": .text(finding.expected),
      "actual": .text(finding.actual),
      "remedy": .string(finding.remedy),
      "basis": .text(finding.basis),
      "evidence": .list(finding.evidence) {
        [
          "quote": .string($0.shown), "file": .string($0.file),
          "line": .integer($0.place.line), "cell": .text($0.cell),
        ]
      },
    ]
  }

  /// What a verdict rests on.
  static func evidence(_ evidence: Evidence) -> JSONValue {
    [
      "quote": .string(evidence.shown),
      "file": .string(evidence.file),
      "line": .integer(evidence.place.line),
      "section": .text(evidence.section),
      "cell": .text(evidence.cell),
    ]
  }

  /// A day, or null.
  static func day(_ day: CalendarDay?) -> JSONValue { .text(day?.description) }
}
