import ComplianceModel

/// One judged item as the templates show it, in tables and in the tree.
struct ItemView {
  let result: ItemResult
  let format: MarksFormat
  var quotes = QuoteView()
  /// What a claim earns of which there could be proof.
  var claims = ClaimPolicy.full
  /// Where most demands of the checklist come from; not told again for every item.
  var commonBasis: String?

  var view: View {
    let verdict = result.verdict
    let applies = verdict.outcome != .notApplicable
    let hasMarks = result.hasMarks
    return [
      "id": result.item.id,
      "anchor": "item-" + result.item.id,
      "link": "item-" + OutputPath.percentEncoded(result.item.id),
      "title": result.item.title,
      "path": result.path.joined(separator: Wording.pathSeparator).orNil,
      "outcome": verdict.outcome.rawValue,
      "symbol": Wording.symbol(verdict.outcome),
      "word": Wording.outcome(verdict.outcome),
      "role": Wording.role(result.item.role),
      "marks": hasMarks
        ? [
          "earned": applies ? format.range(result.earned) : Wording.absent,
          "full": format.plain(result.item.marks),
        ] as View : nil,
      "full": hasMarks ? format.plain(result.item.marks) : Wording.absent,
      "earned": applies && hasMarks ? format.range(result.earned) : Wording.absent,
      "hasMarks": hasMarks,
      "taken": result.isFailedVeto
        ? Wording.role(result.item.role) : Wording.taken(result.lost, format),
      "gain": result.gain == result.lost ? nil : Wording.mendingGain(result.gain, format),
      "openPart": result.earned.isExact ? nil : Wording.openPart(result.earned, format),
      "requirement": result.item.requirement.orNil,
      "basis": result.item.basis?.orNil,
      "ownBasis": result.item.basis == commonBasis ? nil : result.item.basis?.orNil,
      "ground": verdict.ground?.orNil,
      "unproven": Wording.unproven(result, claims),
      "reasons": Self.once(verdict.reasons),
      "trust": Wording.trust(verdict),
      "cases": verdict.cases > 0 ? Wording.cases(verdict.cases) : nil,
      "remedy": result.lost > .zero || result.isFailedVeto || result.isOpen
        ? result.item.remedy.orNil : nil,
      "evidence": quotes.view(verdict.evidence),
      "judged": Wording.judged(verdict),
      "machine": verdict.machine.map(Wording.machine),
      "people": ReviewView.view(verdict.review),
      "selfScore": result.selfScore.map(format.plain),
    ]
  }

  /// The same reason holds for several places, which are quoted each: it is told once.
  private static func once(_ reasons: [String]) -> [String] {
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}
