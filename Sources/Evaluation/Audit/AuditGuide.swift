internal import ComplianceModel

/// What auditors need besides the report: forms, words, and how to tell of what they find.
///
/// Everything that only the rules decide is prepared here once, in the form in which it is compared.
final class AuditGuide: Sendable {
  /// A code with its sentence taken apart.
  private struct Declared: Sendable {
    let code: FindingCode
    let declaration: FindingDeclaration
    let message: MessageTemplate
  }

  let forms: [AuditedForm]
  let comparison: ComparisonLimits?
  /// The words by which slips of form and wording are known.
  let slips: SlipLexicon
  /// Finds the words by which a clause is known as everybody's.
  let template: PhraseAutomaton
  let sections: DeclaredSections
  /// The agency itself as subject.
  let ownSubjects: [[Unicode.Scalar]]
  /// Verbs of deeds, and words for what did not happen.
  let deeds: [[Unicode.Scalar]]
  /// What stands in front of a postcode, by numbers among all words that are looked for.
  let postcodeLabels: [Int]
  /// Area codes within which every number has eight digits.
  let eightDigitAreas: Set<String>
  /// Document names that end the title of a report.
  let reportTitles: [String]
  /// The same as text is read.
  let reportNames: [[Unicode.Scalar]]
  /// The same as they are written.
  let titleScalars: [[Unicode.Scalar]]
  /// Terms that count their members, in order.
  let countedTerms: [CountedTerm]
  private let declarations: [AuditCode: Declared]

  /// Fails when a code of the auditors is not declared, a declared one is nobody's, or a message has a
  /// name in braces that its auditor does not fill in.
  ///
  /// The words that auditors look for have their numbers from all rules together.
  init(_ rulebook: Rulebook, _ words: AuditWords) throws(RuleProblems) {
    let vocabulary = rulebook.vocabulary
    let sections = DeclaredSections(vocabulary.sections)
    var forms: [AuditedForm] = []
    for (form, narrative) in zip(rulebook.forms, words.narratives) {
      forms.append(
        AuditedForm(form, among: rulebook.forms, sections: sections, narrative: narrative)
      )
    }
    self.forms = forms
    self.sections = sections
    comparison = vocabulary.comparison
    template = PhraseAutomaton(
      (rulebook.vocabulary.comparison?.template ?? []).map(\.foldedScalars)
    )
    ownSubjects = vocabulary.cues(.ownSubject).words.map(\.foldedScalars)
    deeds =
      (vocabulary.cues(.deed).words + vocabulary.cues(.none).words).map(\.foldedScalars)
    postcodeLabels = words.postcodeLabels
    eightDigitAreas = Set(vocabulary.slips[.eightDigitArea]?.words ?? [])
    reportTitles = vocabulary.reportTitles
    titleScalars = vocabulary.reportTitles.map { Array($0.unicodeScalars) }
    reportNames = vocabulary.reportTitles.map(\.foldedScalars)
    countedTerms = CountedTerm.all(of: vocabulary)
    slips = words.slips
    var found: [FindingCode: FindingDeclaration] = [:]
    for declaration in rulebook.findings { found[declaration.code] = declaration }
    var declared: [AuditCode: Declared] = [:]
    for code in AuditCode.allCases {
      guard let declaration = found[FindingCode(rawValue: code.rawValue)] else { continue }
      declared[code] = Declared(
        code: declaration.code,
        declaration: declaration,
        message: MessageTemplate(declaration.message)
      )
    }
    declarations = declared
    let problems = Self.missing(found) + rulebook.findings.flatMap(Self.problems)
    guard problems.isEmpty else { throw RuleProblems(problems) }
  }

  /// The form that was in force for a year.
  func form(of year: Int) -> AuditedForm? { forms.first { $0.form.years.contains(year) } }

  /// A finding, worded and weighed as declared.
  ///
  /// `slots` has to hold every name of ``AuditCode/slots``.
  func finding(
    _ code: AuditCode,
    _ slots: KeyValuePairs<String, String> = [:],
    blame: Finding.Blame = .report,
    expected: String? = nil,
    actual: String? = nil,
    evidence: [Evidence]
  ) -> Finding {
    assert(Set(slots.map(\.key)) == Set(code.slots), "\(code) needs \(code.slots)")
    let declared = declarations[code]
    let declaration = declared?.declaration
    return Finding(
      code: declared?.code ?? FindingCode(rawValue: code.rawValue),
      severity: declaration?.severity ?? .warning,
      blame: blame,
      message: declared?.message.filled(slots) ?? "",
      expected: expected.map(PrivateNumbers.masked),
      actual: actual.map(PrivateNumbers.masked),
      remedy: declaration?.remedy ?? "",
      basis: declaration?.basis,
      evidence: evidence
    )
  }

  private static func missing(
    _ declared: [FindingCode: FindingDeclaration]
  ) -> [RuleProblem] {
    AuditCode.allCases.filter { declared[FindingCode(rawValue: $0.rawValue)] == nil }.map {
      RuleProblem(
        place: RulePlace(file: "findings.yaml", line: 1, column: 1),
        message: "缺少审核代码 \($0.rawValue) 的说明"
      )
    }
  }

  private static func problems(_ declaration: FindingDeclaration) -> [RuleProblem] {
    guard let code = AuditCode(rawValue: declaration.code.rawValue) else {
      let near = NearestName.of(
        declaration.code.rawValue,
        among: AuditCode.allCases.map(\.rawValue)
      )
      let hint = near.map { "，是否为 \($0)" } ?? ""
      return [
        RuleProblem(
          place: declaration.place,
          message: "没有一项审核会查出 \(declaration.code.rawValue)\(hint)"
        )
      ]
    }
    let names = MessageTemplate(declaration.message).names.filter { !code.slots.contains($0) }
    return names.map { name in
      let known = code.slots.isEmpty ? "不能用花括号" : "可用：" + code.slots.joined(separator: "、")
      return RuleProblem(
        place: declaration.place,
        message: "\(code.rawValue) 的 message 中没有 {\(name)} 可填；\(known)"
      )
    }
  }
}
