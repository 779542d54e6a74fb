internal import ComplianceModel

/// What is gone by: a ledger if there is one, then text or table, then a person.
extension Judge {
  /// The first rung that has anything to go by; the last one is where silence is judged.
  func ladder(_ rungs: [CompiledCheck]) -> CheckResult {
    var silent: CheckResult?
    var considered = Trail()
    for (position, rung) in rungs.enumerated() {
      var result = result(of: rung)
      considered += result.considered
      guard result.isSilent else {
        if result.trust != .claimed { oppose(&result, claims: rungs[(position + 1)...]) }
        // Where the report leaves it open, the person is asked as well; once.
        if position + 1 < rungs.count, result.trust == .claimed, result.outcome == .undecided,
          case .ask(let question)? = rungs.last
        {
          result.reasons.append(question.text)
        }
        result.considered = considered
        return result
      }
      // What the text says beside the point tells more than that no ledger was filed; that the round
      // does not ask for a text tells less.
      if silent == nil || silent?.ground == Remark.noLedger && missing != .notAsked {
        silent = result
      }
    }
    var result = silent ?? CheckResult(.undecided, ground: Remark.noLedger, [Remark.noLedger])
    result.considered = considered
    return result
  }

  /// When evidence does not bear out what the report claims, both are told.
  private func oppose(_ result: inout CheckResult, claims rungs: ArraySlice<CompiledCheck>) {
    guard result.outcome == .notMet || result.outcome == .partlyMet else { return }
    for rung in rungs {
      let claim = self.result(of: rung)
      guard claim.outcome == .met, claim.trust == .claimed else { continue }
      result.reasons.append(Remark.unproven)
      result.evidence += claim.evidence.prefix(1)
      return
    }
  }

  /// Several subjects, each a share: by rows that name them, else each as a claim.
  func listing(_ listing: CompiledListing) -> CheckResult {
    let parts: [CheckResult]
    if let query = listing.rows, let table = tables[query.kind] {
      let rows = RowsCheck(query: query, table: table, evaluator: evaluator)
      let selected = rows.selected(table)
      parts = listing.subjects.map { subject in
        var named = selected
        named.rows = selected.rows.filter { subject.names($0, in: table) }
        var part =
          named.rows.isEmpty ? CheckResult(.notMet, [Remark.noSuchRow]) : rows.result(named)
        part.trust = table.provenance.trust
        return part
      }
    } else {
      parts = listing.subjects.map(claim)
    }
    let told = opened(parts)
    func list(_ outcome: Outcome) -> [String] {
      zip(listing.names, told).filter { $0.1.outcome == outcome }.map(\.0)
    }
    var result = all(parts)
    result.reasons =
      isWorded
      ? Remark.listed(
        met: list(.met),
        partly: list(.partlyMet),
        missing: list(.notMet),
        open: list(.undecided)
      ) : []
    result.ground = result.isSilent ? Remark.absent : nil
    return result
  }

  /// A question for a person, with the rows to look at.
  func ask(_ question: Question) -> CheckResult {
    var result = CheckResult(.undecided, ground: Remark.person, [question.text])
    guard let sample = question.sample, let table = tables[sample.kind] else { return result }
    let drawn = Sampling(seed: [agency.id, round, question.text]).draw(sample.count, from: table)
    result.evidence = drawn.map(table.evidence)
    result.reasons.append(
      Remark.sample(drawn.map(\.row.line), of: table.rows.count, table.kind.title)
    )
    return result
  }
}
