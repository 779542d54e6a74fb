internal import ComplianceModel

/// Decides every predicate of a plan for one report after the other.
///
/// This is an adapter on top of the product's automaton, made to decide the same predicates as other
/// programs do; the product's own checklists go through its readers and its evaluation.
struct PredicateJudge {
  private let plan: PredicatePlan
  private var occurrences: Occurrences

  init(_ plan: PredicatePlan) {
    self.plan = plan
    occurrences = Occurrences(phrases: plan.phraseCount)
  }

  /// Puts into `holds`, for every predicate, whether it holds for the text in the first `count` of `bytes`.
  mutating func judge(_ bytes: [UInt8], count: Int, _ holds: inout [Bool]) {
    let automaton = plan.automaton
    occurrences.removeAll()
    automaton.forEachHit(inUTF8: bytes, range: 0..<count) { phrase, range in
      occurrences.append(phrase, at: range.lowerBound)
    }
    bytes.withUnsafeBufferPointer { bytes in
      let facts = PredicateFacts(
        plan: plan,
        occurrences: occurrences,
        scan: LocalScan(text: UnsafeBufferPointer(rebasing: bytes[..<count]))
      )
      for (index, test) in plan.tests.enumerated() { holds[index] = facts.holds(test) }
    }
  }
}
