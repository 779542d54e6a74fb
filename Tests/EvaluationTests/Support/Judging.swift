import ComplianceModel

@testable import Evaluation

extension AnnualReport {
  /// The report indexed without phrases.
  func indexed(forms: [Form] = []) -> ReportIndex {
    var phrases = PhraseTable()
    phrases.finish()
    return ReportIndex(self, phrases: phrases, forms: forms)
  }

  /// The report as auditors look at it.
  func audited(forms: [Form] = [], agency: Agency? = nil) throws -> AuditSubject {
    try audited(by: Rules.rulebook(forms: forms), agency: agency)
  }

  /// The report as auditors look at it by some rules, of which no checklist counts.
  func audited(
    by rulebook: Rulebook,
    agency: Agency?,
    previous: Footprint? = nil,
    peers: Peers? = nil,
    texts: FiledTexts = .none
  ) throws -> AuditSubject {
    var phrases = NotedPhrases()
    let guide = try AuditGuide(rulebook, AuditWords(rulebook, phrases: &phrases))
    phrases.table.finish()
    return AuditSubject(
      index: ReportIndex(self, phrases: phrases.table, forms: rulebook.forms),
      guide: guide,
      agency: agency,
      previous: previous,
      peers: peers,
      texts: texts
    )
  }

  /// The verdict on an item.
  func verdict(
    on item: Item,
    agency: Agency = Rules.agency(),
    findings: [Finding] = []
  ) -> Verdict {
    var phrases = PhraseTable()
    let compiled = CompiledItem(item, phrases: &phrases)
    phrases.finish()
    let index = ReportIndex(self, phrases: phrases, forms: [])
    let result = Judge(index: index, findings: findings, agency: agency).judge(compiled)
    return Verdict(on: item.id, result)
  }

  /// The verdict on a check.
  func verdict(on check: Check) -> Verdict { verdict(on: Rules.item(check)) }
}

/// The verdict on a claim of a single block.
func verdict(on check: Check, _ clauses: Clause...) -> Verdict {
  var builder = ReportBuilder()
  for clause in clauses { builder.block(clause) }
  return builder.report().verdict(on: check)
}
