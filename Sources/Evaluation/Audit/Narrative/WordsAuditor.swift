internal import ComplianceModel

/// Checks words such as 未收到申请 and 全部办结 against the figures.
struct WordsAuditor {
  let subject: AuditSubject
  let text: NarrativeText
  /// Whether what is said of a whole region is told in the table.
  let coversRegion: Bool

  func findings() -> [Finding] {
    let evaluator = Evaluator(index: subject.index)
    var findings: [Finding] = []
    let statements = text.index.statements
    for index in statements.indices
    where claims(statements[index])
      && text.holds(text.table.claimWords, in: statements[index].range)
    {
      var words = text.words(in: statements[index].range)
      let titles = statements[index].citedTitles
      words.removeAll { hit in titles.contains { $0.overlaps(hit.range) } }
      var tried: [NarrativeTable.Key] = []
      for hit in words {
        for key in text.table.claims[hit.phrase] where !tried.contains(key) {
          tried.append(key)
          let claim = text.table.matters[key.matter].claims[key.item]
          guard says(claim, text.table.matters[key.matter], index, words),
            evaluator.truth(claim.claim.against) == .yes
          else { continue }
          findings.append(finding(claim, index))
        }
      }
    }
    return findings
  }

  private func claims(_ statement: Statement) -> Bool {
    guard statement.role == .body, statement.about == .thisYear else { return false }
    switch statement.stance {
    case .done, .some(.none), nil: return true
    case .required, .planned, .shortcoming, .basis: return false
    }
  }

  private func says(
    _ claim: NarrativeTable.Claim,
    _ matter: NarrativeTable.Matter,
    _ statement: Int,
    _ words: [PhraseAutomaton.Hit]
  ) -> Bool {
    var start = 0
    for group in claim.says {
      let next = words.first {
        group.contains($0.phrase) && $0.range.lowerBound >= start
      }
      guard let next else { return false }
      start = next.range.upperBound
    }
    let range = text.report.statements[statement].range
    let isBarred = words.contains { hit in
      claim.without.contains(hit.phrase) || text.table.elsewhere.contains(hit.phrase)
        || !coversRegion && text.table.region.contains(hit.phrase)
    }
    guard !isBarred, !text.holds(text.table.since, in: text.sentence(of: statement)),
      text.isNear(matter, statement)
    else { return false }
    if claim.claim.isTotal, text.holds(text.table.admissions, in: text.paragraph(of: statement)) {
      return false
    }
    let named = words.filter { text.table.anyTopic.contains($0.phrase) }
    if matter.topic.isEmpty { return true }
    return named.isEmpty
      ? text.isAbout(matter, at: range.upperBound, statement: statement)
      : named.contains { matter.topic.contains($0.phrase) }
  }

  private func finding(_ claim: NarrativeTable.Claim, _ statement: Int) -> Finding {
    let place = text.report.statements[statement]
    // What contradicts is more than nothing; a cell that holds nothing contradicts nothing.
    let cells = claim.claim.against.names.compactMap { subject.index.figure($0.name) }
    let telling = cells.filter { $0.value.map { $0.exact != .zero } ?? false }
    let shown = telling.isEmpty ? cells : telling
    return subject.guide.finding(
      .wordsContradict,
      [
        "words": text.printed(place.range),
        "cell": shown.map { $0.path.joined(separator: "›") }.joined(separator: "、"),
        "value": shown.map(\.raw).joined(separator: "、"),
      ],
      actual: text.printed(place.range),
      evidence: [subject.report.evidence(place)] + shown.map(subject.report.evidence)
    )
  }
}
