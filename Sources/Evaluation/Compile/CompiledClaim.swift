internal import ComplianceModel

/// A claim whose phrases are indices into the table.
final class CompiledClaim: Sendable {
  let claim: Claim
  let says: PhraseTable.Group?
  let with: [PhraseTable.Group]
  let without: [PhraseTable.Group]
  let about: PhraseTable.Group?
  let stances: [Stance]
  /// The figures that say the same.
  let figures: [FigureName]

  init(_ claim: Claim, phrases: inout some PhraseSource) {
    self.claim = claim
    stances = Stance.allCases.filter(claim.stances.contains)
    figures = claim.figure?.names.map { FigureName(rawValue: $0.name) } ?? []
    says = claim.says.map { phrases.add($0) }
    with = claim.with.map { phrases.add($0) }
    without = claim.without.map { phrases.add($0) }
    about = claim.about.map { phrases.add($0) }
  }
}

/// Listed subjects whose phrases are indices into the table.
struct CompiledListing: Sendable {
  let subjects: [CompiledClaim]
  /// What each subject is called: the first way to say it.
  let names: [String]
  let rows: RowQuery?

  init(_ listing: Listing, phrases: inout some PhraseSource) {
    var subjects: [CompiledClaim] = []
    for subject in listing.subjects { subjects.append(CompiledClaim(subject, phrases: &phrases)) }
    self.subjects = subjects
    names = subjects.map { subject in
      String((subject.says?.source ?? "").split(separator: "|", maxSplits: 1).first ?? "")
    }
    rows = listing.rows
  }
}
