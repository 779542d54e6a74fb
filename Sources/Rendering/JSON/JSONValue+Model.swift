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
          "quote": .string($0.shown), "file": .string($0.file), "page": .page($0.place),
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
      "page": .page(evidence.place),
      "line": .integer(evidence.place.line),
      "section": .text(evidence.section),
      "cell": .text(evidence.cell),
    ]
  }

  /// The page of a place, or null.
  static func page(_ place: Place?) -> JSONValue { place?.page.map { .integer($0) } ?? .null }

  /// A day, or null.
  static func day(_ day: CalendarDay?) -> JSONValue { .text(day?.description) }
}
