internal import ComplianceModel

/// What auditors need besides the report: forms, words, and how to tell of what they find.
struct AuditGuide: Sendable {
  let forms: [Form]
  let vocabulary: Vocabulary
  /// The words by which slips of form and wording are known.
  let slips: SlipLexicon
  /// The words by which text speaks of figures, by form.
  let narratives: [String: NarrativeTable]
  /// Finds the words by which a clause is known as everybody's.
  let template: PhraseAutomaton
  private let declarations: [FindingCode: FindingDeclaration]

  /// Fails when a code of the auditors is not declared, a declared one is nobody's, or a message has a
  /// name in braces that its auditor does not fill in.
  init(_ rulebook: Rulebook) throws(RuleProblems) {
    forms = rulebook.forms
    vocabulary = rulebook.vocabulary
    slips = SlipLexicon(rulebook.vocabulary)
    var narratives: [String: NarrativeTable] = [:]
    for form in rulebook.forms { narratives[form.id] = form.narrative.map { NarrativeTable($0) } }
    self.narratives = narratives
    template = PhraseAutomaton(
      (rulebook.vocabulary.comparison?.template ?? []).map(\.foldedScalars)
    )
    var found: [FindingCode: FindingDeclaration] = [:]
    for declaration in rulebook.findings { found[declaration.code] = declaration }
    declarations = found
    let problems = Self.missing(found) + rulebook.findings.flatMap(Self.problems)
    guard problems.isEmpty else { throw RuleProblems(problems) }
  }

  /// A finding, worded and weighed as declared.
  ///
  /// `slots` has to hold every name of ``AuditCode/slots``.
  func finding(
    _ code: AuditCode,
    _ slots: [String: String] = [:],
    blame: Finding.Blame = .report,
    expected: String? = nil,
    actual: String? = nil,
    evidence: [Evidence]
  ) -> Finding {
    assert(Set(slots.keys) == Set(code.slots), "\(code) needs \(code.slots)")
    let key = FindingCode(rawValue: code.rawValue)
    let declaration = declarations[key]
    return Finding(
      code: key,
      severity: declaration?.severity ?? .warning,
      blame: blame,
      // What is quoted in a message may hold the number of a private person.
      message: MessageTemplate(declaration?.message ?? "")
        .filled(slots.mapValues(PrivateNumbers.masked)),
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
